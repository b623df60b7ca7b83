import type { DataFile } from '../source/files.ts';
import type { Path } from '../source/problem.ts';
import type { FileChange } from '../source/write/change.ts';
import { locator } from '../source/yaml/places.ts';
import { SpliceError } from '../source/yaml/splice.ts';

/** A file that cannot be edited as it is written: the place is file:line:column. */
export class UneditableError extends Error {
  readonly place: string;
  constructor(place: string, cause: SpliceError) {
    super(`${place}: ${cause.message}`, { cause });
    this.place = place;
  }
}

/** Files of a data set that are edited one step after the other. */
export interface FileEdits {
  /** Edits the text of a file as the steps before have left it. Throws UneditableError. */
  change(inner: string, edit: (text: string) => string): void;
  /** file:line:column of a value in a file as it is now. */
  place(inner: string, path: Path): string;
  /** The files that were edited, in the order of their first edit. */
  changes(): FileChange[];
}

export function fileEdits(files: readonly DataFile[]): FileEdits {
  const known = new Map(files.map((file) => [file.inner, file]));
  const texts = new Map<string, string>();
  const textOf = (inner: string): string => known.get(inner)!.bytes.toString('utf8');
  const place = (inner: string, path: Path): string => {
    const { line, column } = locator(textOf(inner))(path, 'value');
    return `${known.get(inner)!.path}:${line}:${column}`;
  };
  return {
    change(inner, edit) {
      try {
        texts.set(inner, edit(texts.get(inner) ?? textOf(inner)));
      } catch (error) {
        if (!(error instanceof SpliceError)) throw error;
        throw new UneditableError(place(inner, error.path), error);
      }
    },
    place,
    changes: () =>
      [...texts].map(([inner, text]) => ({
        inner,
        before: known.get(inner)!.bytes,
        after: Buffer.from(text),
      })),
  };
}
