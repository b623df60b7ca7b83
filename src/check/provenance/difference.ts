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

/**
 * Where a text that does not stand in a passage leaves it: the longest beginning of the text that does
 * stand there, and what follows on both sides. Undefined where less than a few characters agree.
 */
export function leavingPoint(
  text: string,
  passage: string,
): { position: number; found: string; printed: string } | undefined {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passage.includes(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  if (low < MIN_AGREEMENT) return undefined;
  return firstDifference(text, passage.slice(passage.indexOf(text.slice(0, low))));
}

const MIN_AGREEMENT = 3;

function excerpt(text: string, from: number): string {
  const cut = text.slice(from, from + 16);
  return (from > 0 ? '…' : '') + cut + (from + 16 < text.length ? '…' : '');
}
