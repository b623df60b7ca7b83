const NEWLINE = 10;
const HASH = 35;

/** A place in a text, which moves on over what is expected there. */
export class Cursor {
  at = 0;
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether a piece stands here. */
  is(piece: string): boolean {
    if (!this.#text.startsWith(piece, this.at)) return false;
    this.at += piece.length;
    return true;
  }

  /**
   * Whether an entry begins here as far in as said, and what stands before it is canonical: comments as far in
   * as it is, and single empty lines, but none first in a collection.
   */
  entry(indent: string, piece: string, first: boolean): boolean {
    const inside = this.at + indent.length;
    if (this.#text.startsWith(piece, inside) && this.#text.startsWith(indent, this.at)) {
      this.at = inside + piece.length;
      return true;
    }
    return this.#above(indent, first) && this.is(indent) && this.is(piece);
  }

  /** Whether nothing but a comment stands on the rest of the line. */
  lineEnd(): boolean {
    if (this.#text.charCodeAt(this.at) === NEWLINE) {
      this.at++;
      return true;
    }
    return this.#text.startsWith(' #', this.at) && this.#comment();
  }

  /** Moves on over comments behind the last entry of a collection. */
  end(indent: string): void {
    while (this.#note(indent, false));
  }

  #above(indent: string, first: boolean): boolean {
    while (this.#note(indent, first)) first = false;
    if (this.#text.charCodeAt(this.at) !== NEWLINE) return true;
    this.at++;
    return !first;
  }

  /** Moves on over a comment on a line of its own as far in as said, and an empty line before it. */
  #note(indent: string, first: boolean): boolean {
    const start = this.at;
    if (!first && this.#text.charCodeAt(start) === NEWLINE) this.at++;
    const hash = this.at + indent.length;
    if (this.#text.charCodeAt(hash) === HASH && this.is(indent) && this.#comment()) return true;
    this.at = start;
    return false;
  }

  /** Moves behind the line end of a comment without white space before it. */
  #comment(): boolean {
    const end = this.#text.indexOf('\n', this.at);
    if (end < 0 || ' \t\r'.includes(this.#text[end - 1]!)) return false;
    this.at = end + 1;
    return true;
  }
}
