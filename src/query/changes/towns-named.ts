import type { LooseFile } from '../../source/loose.ts';
import { nameKey } from '../../text/normalise.ts';
import { listIn, textIn, textsIn, valueIn } from './loose.ts';

/** A town of a revision, and whether some words name it. */
export interface NamedTown {
  id: string;
  name: string;
  is(query: string): boolean;
}

/** The towns of files of whatever shape with every way to name them: id, name, printed forms, aliases, code. */
export function townsNamed(files: readonly LooseFile[]): NamedTown[] {
  return files
    .filter(({ kind }) => kind === 'town')
    .map(({ id, value }) => {
      const name = textIn(value, 'name') ?? id;
      const names = [
        id,
        name,
        ...textsIn(value, 'aliases'),
        ...listIn(value, 'names').map((each) => textIn(each, 'text') ?? ''),
        textIn(valueIn(value, 'code'), 'value') ?? '',
      ].map(key);
      return { id, name, is: (query) => query !== '' && names.includes(key(query)) };
    });
}

function key(name: string): string {
  return nameKey(name).toLowerCase();
}
