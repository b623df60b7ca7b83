/** Characters shown on both sides of what differs. */
const CONTEXT = 6;
/** A text up to this length is shown whole. */
const SHORT = 24;

/** Two texts cut down to where they differ, with … for what is left out. Short ones are given whole. */
export function excerpts(before: string, after: string): [before: string, after: string] {
  const [a, b] = [[...before], [...after]];
  if (a.length <= SHORT && b.length <= SHORT) return [before, after];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [cut(a, start, end), cut(b, start, end)];
}

function cut(chars: readonly string[], start: number, end: number): string {
  let from = start <= CONTEXT + 1 ? 0 : start - CONTEXT;
  let until = end <= CONTEXT + 1 ? chars.length : chars.length - end + CONTEXT;
  // Latin words and numbers stay whole.
  while (from > 0 && isWord(chars[from]) && isWord(chars[from - 1])) from--;
  while (until < chars.length && isWord(chars[until - 1]) && isWord(chars[until])) until++;
  const words = chars.slice(from, until).join('');
  return `${from > 0 ? '…' : ''}${words}${until < chars.length ? '…' : ''}`;
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[0-9A-Za-z]/.test(char);
}
