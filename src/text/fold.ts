/** A text as it is searched, and where each of its characters stood. */
export interface Folded {
  text: string;
  /** For each code unit of `text` its place in the original, and the place behind the last one. */
  at: readonly number[];
}

/** Quotation marks, which people leave out when they ask. */
const QUOTES = /[“”‘’"'「」『』《》〈〉]/;
/** Marks that are typed in several ways. */
const SAME: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '－': '-',
  '•': '·',
  '・': '·',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
};
const WORD = /[a-z0-9]/;

/**
 * The form in which words are looked for: quotation marks and white space are gone, except between two
 * Latin words or numbers; letters are small and, with digits and punctuation, of half width.
 */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let space = -1;
  let place = 0;
  for (const char of original) {
    const start = place;
    place += char.length;
    // 汉字 have one form only, and are most of what is searched.
    if (char >= '\u4e00' && char <= '\u9fff') {
      space = -1;
      text += char;
      at.push(start);
      continue;
    }
    if (QUOTES.test(char)) continue;
    if (/\s/.test(char)) {
      if (space < 0) space = start;
      continue;
    }
    const plain = SAME[char] ?? char.normalize('NFKC').toLowerCase();
    if (space >= 0 && WORD.test(text.at(-1) ?? '') && WORD.test(plain[0] ?? '')) {
      text += ' ';
      at.push(space);
    }
    space = -1;
    text += plain;
    for (let unit = 0; unit < plain.length; unit++) at.push(start);
  }
  at.push(original.length);
  return { text, at };
}

/** Words of a query, folded; those of quotation marks only are none. */
export function foldedWords(query: string): string[] {
  return query
    .split(/\s+/)
    .map((word) => fold(word).text)
    .filter((word) => word !== '');
}

/** Latin words from this length on are found by their beginning: rotat finds rotation. */
const STEM = 4;

/**
 * Where a folded word stands in a folded text. Numbers are found whole (50 not in 5080 or 2.50), Latin
 * words whole or, if long enough, by their beginning; Chinese anywhere.
 */
export function occurrences(word: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (standsAlone(word, text, at)) starts.push(at);
  }
  return starts;
}

function standsAlone(word: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = text.slice(at + word.length, at + word.length + 2);
  if (/^[0-9]/.test(word) && /[0-9]$|[0-9]\.$/.test(before)) return false;
  if (/[0-9]$/.test(word) && /^[0-9]|^\.[0-9]/.test(behind)) return false;
  if (/^[a-z]/.test(word) && /[a-z]$/.test(before)) return false;
  const stem = /^[a-z]+$/.test(word) && word.length >= STEM;
  return stem || !/[a-z]$/.test(word) || !/^[a-z]/.test(behind);
}
