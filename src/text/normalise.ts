/** Full-width marks of Chinese text and the ASCII marks that the scan turned them into. */
const ASCII_OF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '〔': '[',
  '〕': ']',
  '！': '!',
  '？': '?',
};

const WIDE = /[，；：（）“”‘’〔〕！？]/g;

/**
 * The form in which texts are compared: white space removed, full-width punctuation as ASCII.
 * Letters and digits are left alone, so that １ is never taken for 1.
 */
export function comparable(text: string): string {
  return text.replace(/\s+/g, '').replace(WIDE, (mark) => ASCII_OF[mark] ?? mark);
}

/** The form in which names are looked up: as `comparable`, so that brackets of either width serve. */
export const nameKey = comparable;

const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['〔', '〕'],
] as const;

const QUOTATION: ReadonlySet<string> = new Set(['“', '‘']);

/** What is wrong with the typography of a text quoted from a Chinese document. */
export type FormFault =
  { kind: 'ascii'; mark: string } | { kind: 'space' } | { kind: 'unbalanced'; pair: string };

/**
 * Checks that a quoted text has no white space, proper Chinese punctuation and paired marks.
 * These are the differences that `comparable` does not see.
 */
export function formFault(text: string): FormFault | undefined {
  if (/\s/.test(text)) return { kind: 'space' };
  const ascii = /[,;:!?"'()[\]]/.exec(text);
  if (ascii) return { kind: 'ascii', mark: ascii[0] };
  for (const [open, close] of PAIRS) {
    if (!text.includes(open) && !text.includes(close)) continue;
    let depth = 0;
    for (const char of text) {
      if (char === open) depth++;
      else if (char === close) depth--;
      // Inside “” the other marks ‘’ are used, so a second “ is one turned the wrong way.
      if (depth < 0 || (depth > 1 && QUOTATION.has(open))) break;
    }
    if (depth !== 0) return { kind: 'unbalanced', pair: open + close };
  }
  return undefined;
}
