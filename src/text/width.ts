import { eastAsianWidth } from 'get-east-asian-width';

const ASCII = /^[\u0000-\u007f]*$/;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u2028\u2029\u115f-\u11ff\ud7b0-\ud7ff]/u;

/** Columns a text takes in a terminal: 汉字 and full-width marks two, combining and zero-width marks none. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    width += code < 0x80 ? 1 : isWide(code) ? 2 : NO_WIDTH.test(char) ? 0 : eastAsianWidth(code);
  }
  return width;
}

/** 汉字, their punctuation and full-width forms, which need no table. */
function isWide(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x3011) ||
    (code >= 0xff01 && code <= 0xff60)
  );
}

/** The text with spaces behind it up to a display width; unchanged where it is wider. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with spaces before it up to a display width; unchanged where it is wider. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The text cut to a display width, the last column being … where something was cut. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let taken = '';
  let room = width - 1;
  for (const char of text) {
    room -= displayWidth(char);
    if (room < 0) break;
    taken += char;
  }
  return width > 0 ? taken + '…' : '';
}
