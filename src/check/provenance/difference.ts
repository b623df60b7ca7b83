/** Where two texts begin to differ, with a few characters of each from there, for a message. */
export function firstDifference(
  found: string,
  printed: string,
): { position: number; found: string; printed: string } {
  let at = 0;
  while (at < found.length && at < printed.length && found[at] === printed[at]) at++;
  const from = Math.max(0, at - 4);
  return { position: at + 1, found: excerpt(found, from), printed: excerpt(printed, from) };
}

function excerpt(text: string, from: number): string {
  const cut = text.slice(from, from + 16);
  return (from > 0 ? '…' : '') + cut + (from + 16 < text.length ? '…' : '');
}
