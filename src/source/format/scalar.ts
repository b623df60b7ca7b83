import { printable } from '../../text/printable.ts';

/** Where a text stands: behind a key or dash, or inside a flow collection, which holds for keys too. */
export type Place = 'block' | 'flow';

/** A text on one line: plain where every reader takes it for the same text, else in double quotes. */
export function textOnLine(text: string, place: Place): string {
  return isPlain(text, place) ? text : quoted(text);
}

/** YAML takes no longer key without a mark before it. */
export const MAX_KEY = 1000;

/** A key as it is written, with its colon. */
export function keyText(key: string): string {
  return `${textOnLine(key, 'flow')}:`;
}

/** 汉字 and the punctuation between them, with which a text may begin, and what may follow but # and : and spaces. */
const HAN = '\\u2014\\u2018-\\u201d\\u3001-\\u3020\\u4e00-\\u9fff\\uff01-\\uff60';
const COMMON = `!"$-9;-~\\u00b7\\u2013\\u2026${HAN}`;
/** Most texts, too long for a special word: for these nothing else need be asked. */
const USUAL = new RegExp(`^(?:[A-Za-z][ ${COMMON}]{4}|[${HAN}])[ ${COMMON}]*[${COMMON}]$`);

/** Beginnings, endings and insides that mean something in YAML, white space at an end, and what is no character. */
const ODD =
  /^(?:[&*!|>%@`~,[\]{}#"'\s]|[-?:](?:\s|$)|(?:---|\.\.\.)(?:\s|$))|: | #|[:\s]$|[\ufffe\uffff]/;
const ODD_IN_FLOW = /[,[\]{}:#"'?]/;

/** Only a text that begins so can be another thing than a text. */
const TYPED_START = /^[-+.0-9=<a-z]/i;
/** Truth values, null and the special keys of YAML 1.1 and 1.2, in any letters: longest is `false`. */
const WORDS = /^(?:=|<<|null|true|false|yes|no|on|off|y|n)$/i;
/** Numbers of YAML 1.1 and 1.2: other bases, base 60, with _ inside, decimal, infinite, none. */
const NUMBERS = new RegExp(
  [
    '[-+]?0(?:b[01_]+|o?[0-7_]+|x[0-9a-f_]+)',
    '[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?',
    '[-+]?(?:[0-9][0-9_]*(?:\\.[0-9._]*)?|\\.[0-9._]*)(?:e[-+]?[0-9]+)?',
    '[-+]?\\.inf',
    '\\.nan',
  ]
    .map((form) => `^${form}$`)
    .join('|'),
  'i',
);
/** Days and times of YAML 1.1; and months, which would look odd without quotes beside days with them. */
const TIMES =
  /^[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)?$/;

/** Whether YAML 1.2, YAML 1.1 and the fast reader read a text without quotes as that very text. */
export function isPlain(text: string, place: Place): boolean {
  if (place === 'block' && USUAL.test(text)) return true;
  if (text === '' || ODD.test(text) || printable(text) !== text) return false;
  if (place === 'flow' && ODD_IN_FLOW.test(text)) return false;
  return !TYPED_START.test(text) || !(WORDS.test(text) || NUMBERS.test(text) || TIMES.test(text));
}

const SHORT: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/** In double quotes; what cannot be seen is written out as in JSON, beyond the basic plane as YAML does. */
function quoted(text: string): string {
  if (!/["\\\ufffe\uffff]/.test(text) && printable(text) === text) return `"${text}"`;
  return `"${Array.from(text, escaped).join('')}"`;
}

function escaped(char: string): string {
  if (char === '"' || char === '\\') return `\\${char}`;
  if (printable(char) === char && !/[\ufffe\uffff]/.test(char)) return char;
  const code = char.codePointAt(0)!.toString(16);
  return (
    SHORT[char] ?? (char.length > 1 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`)
  );
}

/** A text as a literal block: the mark behind the key and the lines below it. */
export interface Literal {
  mark: '|' | '|-';
  lines: readonly string[];
}

/**
 * A text of several lines as a literal block; undefined where it has one line, or white space at the ends of
 * lines or before the first, or what cannot be seen: that would be lost or overlooked. Several line ends
 * at the end would look like empty lines between values.
 */
export function literal(text: string): Literal | undefined {
  if (!text.includes('\n')) return undefined;
  const lines = text.split('\n');
  const mark = lines.at(-1) === '' ? '|' : '|-';
  if (mark === '|') lines.pop();
  const clean = lines.every((line) => !/\s$|[\ufffe\uffff]/.test(line) && printable(line) === line);
  return clean && !/^(?:\s|$)/.test(lines[0]!) && lines.at(-1) !== '' ? { mark, lines } : undefined;
}
