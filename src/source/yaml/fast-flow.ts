import {
  giveUp,
  keyEnd,
  MAX_DEPTH,
  quotedEnd,
  readPlain,
  skipSpaces,
  usable,
  withoutSpaces,
} from './fast-scalar.ts';

/** Reads a flow collection that ends on its line; `at` is where it stands in the text. */
export class Flow {
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
