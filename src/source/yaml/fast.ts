/**
 * A reader of the plain subset of YAML in which data files are normally written. It answers only
 * where it is certain to agree with the full parser, and gives up (undefined) on everything else:
 * it never reports an error of its own. The full parser is several times slower, and a query has to
 * read the whole data set.
 */
export function readFast(text: string): { value: unknown } | undefined {
  // Tabs, carriage returns, control and format characters, document markers: leave to the parser.
  if (
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/.test(
      text,
    )
  )
    return undefined;
  const reader = new Lines(text);
  try {
    if (reader.done() || reader.indent !== 0) return undefined;
    const value = readBlock(reader);
    return reader.done() ? { value } : undefined;
  } catch (thrown) {
    if (thrown === GIVE_UP) return undefined;
    throw thrown;
  }
}

const GIVE_UP = Symbol('give up');

function giveUp(): never {
  throw GIVE_UP;
}

/** Deeper nesting, of blocks or of flow collections, than any data have; the parser says so. */
const MAX_DEPTH = 40;

/** The lines that carry content, one at a time; `indent` and `content` describe the current one. */
class Lines {
  indent = -1;
  content = '';
  /** How many collections the current value stands in. */
  depth = 0;
  #text: string;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.advance();
  }

  done(): boolean {
    return this.indent < 0;
  }

  /** Moves to the next line that is neither blank nor a comment. */
  advance(): void {
    const text = this.#text;
    while (this.#next < text.length) {
      let end = text.indexOf('\n', this.#next);
      if (end < 0) end = text.length;
      let start = this.#next;
      while (start < end && text.charCodeAt(start) === 32) start++;
      const indent = start - this.#next;
      this.#next = end + 1;
      if (start === end || text.charCodeAt(start) === 35) continue;
      while (text.charCodeAt(end - 1) === 32) end--;
      this.indent = indent;
      this.content = text.slice(start, end);
      return;
    }
    this.indent = -1;
    this.content = '';
  }

  /** Reads the rest of the current line as if it stood on a line of its own, further in. */
  enter(offset: number): void {
    this.indent += offset;
    this.content = this.content.slice(offset);
  }
}

function readBlock(lines: Lines): unknown {
  if (++lines.depth > MAX_DEPTH) giveUp();
  const value = isItem(lines.content) ? readSequence(lines) : readMapping(lines);
  lines.depth--;
  return value;
}

function isItem(content: string): boolean {
  return content.charCodeAt(0) === 45 && (content.length === 1 || content.charCodeAt(1) === 32);
}

/** The parser takes no key of more than 1,024 characters; ours are short words. */
const MAX_KEY = 100;
const RESERVED_KEY = /^(?:__proto__|null|true|false)$/i;

/** Length of the key with its colon at `start`, where a space or the end follows it; 0 for no key. */
function keyEnd(text: string, start = 0): number {
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
function skipSpaces(text: string, at: number): number {
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

/** A key that may be given to a mapping: not twice, and none that YAML or JavaScript takes for another thing. */
function usable(key: string, map: Record<string, unknown>): boolean {
  const plain = key.length !== 4 && key.length !== 5 && key.length !== 9;
  return (plain || !RESERVED_KEY.test(key)) && !Object.hasOwn(map, key);
}

function readMapping(lines: Lines): Record<string, unknown> {
  const indent = lines.indent;
  const map: Record<string, unknown> = {};
  while (lines.indent === indent && !isItem(lines.content)) {
    const content = lines.content;
    const end = keyEnd(content);
    if (end === 0) giveUp();
    const key = content.slice(0, end - 1);
    if (!usable(key, map)) giveUp();
    const rest = content.slice(skipSpaces(content, end));
    if (rest === '' || rest.charCodeAt(0) === 35) {
      lines.advance();
      const nested = lines.indent > indent || (lines.indent === indent && isItem(lines.content));
      if (!nested) giveUp();
      map[key] = readBlock(lines);
    } else {
      map[key] = readInline(rest);
      lines.advance();
    }
    if (lines.indent > indent) giveUp();
  }
  return map;
}

function readSequence(lines: Lines): unknown[] {
  const indent = lines.indent;
  const items: unknown[] = [];
  while (lines.indent === indent && isItem(lines.content)) {
    let offset = 1;
    while (lines.content.charCodeAt(offset) === 32) offset++;
    const rest = lines.content.slice(offset);
    if (rest === '' || rest.charCodeAt(0) === 35) giveUp();
    if (isItem(rest) || keyEnd(rest) > 0) {
      lines.enter(offset);
      items.push(readBlock(lines));
    } else {
      items.push(readInline(rest));
      lines.advance();
    }
    if (lines.indent > indent) giveUp();
  }
  return items;
}

/** A value that ends on its line: a scalar or a flow collection, perhaps with a comment behind it. */
function readInline(text: string): unknown {
  const first = text[0]!;
  if (first === '"' || first === "'") {
    const end = quotedEnd(text, 0);
    endOfLine(text, end);
    return text.slice(1, end - 1);
  }
  if (first === '[' || first === '{') {
    const flow = new Flow(text);
    const value = flow.read();
    endOfLine(text, flow.at);
    return value;
  }
  const comment = text.indexOf(' #');
  return readPlain(comment < 0 ? text : withoutSpaces(text.slice(0, comment)));
}

/** Without spaces at the end. Other white space (no-break and ideographic spaces) belongs to a value. */
function withoutSpaces(text: string): string {
  return text.replace(/ +$/, '');
}

/** Index behind the closing quotation mark; escapes are left to the parser. */
function quotedEnd(text: string, start: number): number {
  const quote = text[start]!;
  const end = text.indexOf(quote, start + 1);
  if (end < 0 || text[end + 1] === quote) giveUp();
  if (quote === '"' && text.slice(start, end).includes('\\')) giveUp();
  return end + 1;
}

function endOfLine(text: string, at: number): void {
  if (!/^(?: +#.*)?$/.test(text.slice(at))) giveUp();
}

const INDICATOR = /^(?:[&*!|>%@`,\][{}#"'~]|[-?:](?: |$))/;
const INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9][0-9]{0,9})\.[0-9]{1,6}$/;
/** What YAML 1.2 takes for a number, in any form. */
const NUMBER_LIKE =
  /^[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:e[-+]?[0-9]+)?|\.inf|\.nan)$/i;
const WORD_LIKE = /^(?:true|false|null|~)$/i;

function readPlain(text: string): unknown {
  if (INTEGER.test(text)) return Number(text);
  if (DECIMAL.test(text)) return Number(text);
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null') return null;
  if (INDICATOR.test(text) || NUMBER_LIKE.test(text) || WORD_LIKE.test(text)) giveUp();
  if (text.includes(': ') || text.endsWith(':')) giveUp();
  return text;
}

/** A flow collection on one line. */
class Flow {
  at = 0;
  #text: string;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): unknown {
    if (++this.#depth > MAX_DEPTH) giveUp();
    const value = this.#text[this.at] === '[' ? this.#sequence() : this.#mapping();
    this.#depth--;
    return value;
  }

  #spaces(): void {
    while (this.#text.charCodeAt(this.at) === 32) this.at++;
  }

  #sequence(): unknown[] {
    const items: unknown[] = [];
    this.at++;
    this.#spaces();
    while (this.#text[this.at] !== ']') {
      items.push(this.#value());
      this.#separator(']');
    }
    this.at++;
    return items;
  }

  #mapping(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.at++;
    this.#spaces();
    while (this.#text[this.at] !== '}') {
      const end = keyEnd(this.#text, this.at);
      if (end === 0 || end === this.#text.length) giveUp();
      const key = this.#text.slice(this.at, end - 1);
      if (!usable(key, map)) giveUp();
      this.at = skipSpaces(this.#text, end);
      map[key] = this.#value();
      this.#separator('}');
    }
    this.at++;
    return map;
  }

  #separator(close: string): void {
    this.#spaces();
    const char = this.#text[this.at];
    if (char === close) return;
    if (char !== ',' || this.#text[this.at + 1] !== ' ') giveUp();
    this.at++;
    this.#spaces();
    if (this.#text[this.at] === close) giveUp();
  }

  #value(): unknown {
    const first = this.#text[this.at];
    if (first === '[' || first === '{') return this.read();
    if (first === '"' || first === "'") {
      const end = quotedEnd(this.#text, this.at);
      const value = this.#text.slice(this.at + 1, end - 1);
      this.at = end;
      return value;
    }
    const start = this.at;
    while (this.at < this.#text.length && !',[]{}'.includes(this.#text[this.at]!)) this.at++;
    const plain = withoutSpaces(this.#text.slice(start, this.at));
    if (plain === '' || /[:#"']/.test(plain)) giveUp();
    return readPlain(plain);
  }
}
