import { isDeepStrictEqual } from 'node:util';
import { UnreadableError } from '../files.ts';
import { lexemes } from '../yaml/lexemes.ts';
import { readStrict } from '../yaml/strict.ts';
import type { Formatted } from './canonical.ts';

/**
 * Makes sure, before a file is written, that its canonical text reads as the same value and has the same
 * comments. Throws UnreadableError where it would be nested too deeply to be read again, TypeError for a bug.
 */
export function assertSame({ file, canonical }: Formatted): void {
  const read = readStrict(canonical, file.path);
  if ('problems' in read) throw new UnreadableError(read.problems);
  if (!isDeepStrictEqual(read.value, file.value))
    throw new TypeError(`${file.path}: the canonical form would change a value`);
  if (!isDeepStrictEqual(comments(canonical), comments(file.text)))
    throw new TypeError(`${file.path}: the canonical form would change a comment`);
}

function comments(text: string): string[] {
  return [...lexemes(text)]
    .filter(({ kind }) => kind === 'comment')
    .map(({ source }) => source.replace(/[ \t\r]+$/, ''))
    .sort();
}
