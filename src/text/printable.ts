/**
 * Characters that act on a terminal or log instead of being seen there, or that cannot be seen at all:
 * control characters (with them escape sequences), format characters (bidirectional overrides and
 * isolates, zero-width spaces and joiners, byte order mark), separators of lines and paragraphs, half
 * surrogate pairs, blank letters and invisible joiners.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/gu;

/** Anything but what Chinese and English texts are made of, decided without tables. */
const UNCOMMON =
  /[^ -~\u2013\u2014\u2018-\u201d\u2026\u00b7\u3000-\u3020\u4e00-\u9fff\uff01-\uff60]/;

const SHORT: Readonly<Record<string, string>> = { '\r': '\\r', '\n': '\\n', '\t': '\\t' };

/** Makes text from data safe to show: what cannot be seen is written as \u{…}, line ends as \r and \n, tabs as \t. */
export function printable(text: string): string {
  if (!UNCOMMON.test(text)) return text;
  return text.replace(UNSEEN, (char) => SHORT[char] ?? `\\u{${char.codePointAt(0)!.toString(16)}}`);
}
