/** A comment on a line of its own. */
export interface Note {
  /** From # on, without white space behind. */
  text: string;
  /** Whether an empty line stands before it. */
  blank: boolean;
}

/** A number, truth value or null, as it is written. */
export class Word {
  readonly text: string;
  readonly isNumber: boolean;
  constructor(text: string, isNumber: boolean) {
    this.text = text;
    this.isNumber = isNumber;
  }
}

/** A value of a data file; texts stand for themselves. */
export type Node = string | Word | Collection;

/** An item of a list, or a value of a mapping with its key, and the comments that belong to it. */
export interface Entry {
  /** Undefined in a list. */
  key: string | undefined;
  value: Node;
  /** Comments above it. */
  above: readonly Note[];
  /** Whether an empty line stands before its own line. */
  blank: boolean;
  /** The comment on its line: behind the value, or behind the key of a collection. */
  beside: string | undefined;
}

/** A list or a mapping. */
export class Collection {
  readonly type: 'list' | 'mapping';
  readonly entries: readonly Entry[];
  /** Comments behind the last entry. */
  readonly end: readonly Note[];
  /** Whether there is a comment anywhere inside. */
  readonly noted: boolean;
  constructor(type: 'list' | 'mapping', entries: readonly Entry[], end: readonly Note[] = []) {
    this.type = type;
    this.entries = entries;
    this.end = end;
    this.noted = end.length > 0 || entries.some(isNoted);
  }
}

/** A whole file. */
export interface Page {
  /** Comments on the file, before the first of its values. */
  head: readonly Note[];
  /** Whether an empty line divides them from it. */
  gap: boolean;
  value: Node;
  beside: string | undefined;
  end: readonly Note[];
}

function isNoted({ above, beside, value }: Entry): boolean {
  return above.length > 0 || beside !== undefined || (value instanceof Collection && value.noted);
}
