/** Thrown where the fast reader is not certain; the full parser then decides. */
export const GIVE_UP = Symbol('give up');

export function giveUp(): never {
  throw GIVE_UP;
}

/** Deeper nesting, of blocks or of flow collections, than any data have; the parser says so. */
export const MAX_DEPTH = 40;

/** The parser takes no key of more than 1,024 characters; ours are short words. */
const MAX_KEY = 100;
const RESERVED_KEY = /^(?:__proto__|null|true|false)$/i;

/** Length of the key with its colon at `start`, where a space or the end follows it; 0 for no key. */
export function keyEnd(text: string, start = 0): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
    if (letter || (at > start && ((code >= 48 && code <= 57) || code === 45))) continue;
    if (code !== 58 || at === start || at - start > MAX_KEY) return 0;
    const next = at + 1;
    return next === text.length || text.charCodeAt(next) === 32 ? next : 0;
  }
  return 0;
}

/** Where the value behind a key begins. */
export function skipSpaces(text: string, at: number): number {
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

/** A key that may be given to a mapping: not twice, and none that YAML or JavaScript takes for another thing. */
export function usable(key: string, map: Record<string, unknown>): boolean {
  const plain = key.length !== 4 && key.length !== 5 && key.length !== 9;
  return (plain || !RESERVED_KEY.test(key)) && !Object.hasOwn(map, key);
}

/** Without spaces at the end. Other white space (no-break and ideographic spaces) belongs to a value. */
export function withoutSpaces(text: string): string {
  return text.replace(/ +$/, '');
}

/** Index behind the closing quotation mark; escapes are left to the parser. */
export function quotedEnd(text: string, start: number): number {
  const quote = text[start]!;
  const end = text.indexOf(quote, start + 1);
  if (end < 0 || text[end + 1] === quote) giveUp();
  if (quote === '"' && text.slice(start, end).includes('\\')) giveUp();
  return end + 1;
}

export function endOfLine(text: string, at: number): void {
  if (!/^(?: +#.*)?$/.test(text.slice(at))) giveUp();
}

const INDICATOR = /^(?:[&*!|>%@`,\][{}#"'~]|[-?:](?: |$))/;
const INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]{0,9})\.[0-9]{1,6}$/;
/** What YAML 1.2 takes for a number, in any form. */
const NUMBER_LIKE =
  /^[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/i;
const WORD_LIKE = /^(?:true|false|null|~)$/i;

export function readPlain(text: string): unknown {
  if (INTEGER.test(text)) return Number(text);
  if (DECIMAL.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null') return null;
  if (INDICATOR.test(text) || NUMBER_LIKE.test(text) || WORD_LIKE.test(text)) giveUp();
  if (text.includes(': ') || text.endsWith(':')) giveUp();
  return text;
}
