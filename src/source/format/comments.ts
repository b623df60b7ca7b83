import { lexemes } from '../yaml/lexemes.ts';
import type { Note } from './tree.ts';

/** A comment where it stands in a text. */
export interface Comment extends Note {
  offset: number;
  column: number;
  /** Whether nothing stands before it on its line. */
  alone: boolean;
}

/** The comments of a text in their order, each of which is given out once. */
export class Comments {
  #text: string;
  #all: Comment[] = [];
  #next = 0;
  /** Where blocks of text end, with empty lines that belong to them. */
  #textEnds = new Set<number>();

  constructor(text: string) {
    this.#text = text;
    for (const { kind, offset, source } of lexemes(text)) {
      if (kind === 'scalar' && source.endsWith('\n')) this.#textEnds.add(offset + source.length);
      if (kind === 'comment') this.#add(offset, source);
    }
  }

  /** Those not yet given out that stand before an offset. */
  before(offset: number): Comment[] {
    return this.#while((comment) => comment.offset < offset);
  }

  /** Those before an offset that stand on lines of their own at a column or further in, up to the first other. */
  inside(offset: number, column: number): Comment[] {
    return this.#while(
      (comment) => comment.offset < offset && comment.alone && comment.column >= column,
    );
  }

  /** The next, where it stands on the line on which something ends, and before an offset. */
  beside(end: number, limit: number): string | undefined {
    const comment = this.#all[this.#next];
    if (!comment || comment.offset >= limit) return undefined;
    // A block of text ends behind its last line end.
    if (this.#text.slice(Math.max(0, end - 1), comment.offset).includes('\n')) return undefined;
    this.#next++;
    return comment.text;
  }

  /** Whether an empty line stands before the line that begins, but for white space, at an offset. */
  blankBefore(offset: number): boolean {
    const start = this.#lineStart(offset);
    if (start === 0 || this.#textEnds.has(start)) return false;
    const own = this.#text.slice(start, offset);
    const other = this.#text.slice(this.#lineStart(start - 1), start);
    return own.trim() === '' && other.trim() === '';
  }

  /** How many characters stand before an offset on its line. */
  column(offset: number): number {
    return offset - this.#lineStart(offset);
  }

  #add(offset: number, source: string): void {
    const start = this.#lineStart(offset);
    this.#all.push({
      text: source.replace(/[ \t\r]+$/, ''),
      offset,
      column: offset - start,
      alone: this.#text.slice(start, offset).trim() === '',
      blank: this.blankBefore(offset),
    });
  }

  #lineStart(offset: number): number {
    return offset === 0 ? 0 : this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #while(wanted: (comment: Comment) => boolean): Comment[] {
    const start = this.#next;
    while (this.#next < this.#all.length && wanted(this.#all[this.#next]!)) this.#next++;
    return this.#all.slice(start, this.#next);
  }
}
