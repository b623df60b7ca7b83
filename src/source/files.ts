import {
  closeSync,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Code } from '../text/findings.ts';
import { FILE_START, type Problem } from './problem.ts';
import { contentsOf, JOURNAL, parseJournal } from './write/journal.ts';

/** A data file as bytes. `path` is relative to the data set's parent folder, with `/`. */
export interface DataFile {
  path: string;
  /** Path relative to the data folder, by which the kind of the file is known. */
  inner: string;
  bytes: Buffer;
}

/** A data set whose files cannot be read at all. */
export class UnreadableError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}: ${problem.code}`).join('\n'));
    this.problems = problems;
  }
}

/** Largest data file that is read, in bytes. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;
const LIMIT = { limit: String(MAX_FILE_BYTES / 1024 / 1024) };

/** All files below the data folder in the order of their paths. Throws UnreadableError. */
export function readDataFiles(dataDir: string): DataFile[] {
  const folder = basename(resolve(dataDir));
  const root = attempt(dataDir, () => realpathSync(dataDir));
  const files: DataFile[] = [];
  let journal: Dirent | undefined;
  const walk = (dir: string, inner: string): void => {
    const entries = attempt(inner === '' ? dataDir : `${folder}/${inner}`, () =>
      readdirSync(dir, { withFileTypes: true }),
    );
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (inner === '' && entry.name === JOURNAL) journal = entry;
      if (entry.name.startsWith('.')) continue;
      const below = inner === '' ? entry.name : `${inner}/${entry.name}`;
      const path = `${dir}/${entry.name}`;
      if (entry.isDirectory()) walk(path, below);
      else files.push(readOne(path, below, entry));
    }
  };
  const readOne = (path: string, inner: string, entry: Dirent): DataFile => {
    const shown = `${folder}/${inner}`;
    const bytes = attempt(shown, () => {
      if (entry.isSymbolicLink() && !inside(root, realpathSync(path))) refuse(shown, 'outside');
      // A pipe or device is told before it is opened, which could wait for ever.
      if (!entry.isFile() && !statSync(path).isFile()) refuse(shown, 'not-a-file');
      return readWhole(path, shown);
    });
    return { path: shown, inner, bytes };
  };
  walk(resolve(dataDir), '');
  if (!journal) return files;
  try {
    const page = readOne(join(resolve(dataDir), JOURNAL), JOURNAL, journal);
    return asWritten(files, page.bytes, folder);
  } catch (error) {
    const isGone = error instanceof UnreadableError && error.problems[0]?.code === 'not-found';
    if (!isGone || journal.isSymbolicLink()) throw error;
    // Its writer has finished meanwhile, and the files may be from before and after.
    return readDataFiles(dataDir);
  }
}

/** The files with the contents that a writer has written down for them but not put in place yet. */
function asWritten(files: readonly DataFile[], page: Buffer, folder: string): DataFile[] {
  const known = new Map(files.map((file) => [file.inner, file.bytes]));
  const journal = parseJournal(page.toString('utf8'));
  const contents = journal && contentsOf(journal, (inner) => known.get(inner));
  if (!contents) return [...files];
  for (const [inner, bytes] of contents) known.set(inner, bytes);
  return [...known]
    .map(([inner, bytes]) => ({ path: `${folder}/${inner}`, inner, bytes }))
    .sort((a, b) => (a.inner < b.inner ? -1 : 1));
}

/**
 * Bytes of a document named in dataset.yaml by a path from the data set's parent folder, which it
 * must not leave. Throws UnreadableError.
 */
export function readDocumentFile(dataDir: string, file: string): Buffer {
  const parent = dirname(resolve(dataDir));
  const path = resolve(parent, file);
  if (file.includes('\0')) refuse(file, 'not-found');
  if (isAbsolute(file) || !inside(parent, path)) refuse(file, 'outside');
  return attempt(file, () => {
    if (!inside(realpathSync(parent), realpathSync(path))) refuse(file, 'outside');
    if (!statSync(path).isFile()) refuse(file, 'not-a-file');
    return readWhole(path, file);
  });
}

/** First line of a file of the data folder. Throws UnreadableError. */
export function firstLineOf(dataDir: string, inner: string): string {
  const path = `${basename(resolve(dataDir))}/${inner}`;
  const bytes = attempt(path, () => readWhole(join(resolve(dataDir), inner), path));
  const end = bytes.indexOf(10);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

/** All bytes of a regular file that is not too large. */
function readWhole(path: string, shown: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > MAX_FILE_BYTES) refuse(shown, 'too-large', LIMIT);
    const bytes = Buffer.allocUnsafe(size);
    let filled = 0;
    while (filled < size) {
      const count = readSync(file, bytes, filled, size - filled, null);
      if (count === 0) break;
      filled += count;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}

function inside(root: string, path: string): boolean {
  const way = relative(root, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

function refuse(file: string, code: Code, facts: Record<string, string> = {}): never {
  throw new UnreadableError([{ check: 'file', code, facts, file, range: FILE_START }]);
}

/** Runs a file operation; an error of the file system becomes an UnreadableError that names the file. */
function attempt<T>(file: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof UnreadableError || typeof code !== 'string' || !/^E[A-Z]+$/.test(code))
      throw error;
    if (code === 'ENOENT') refuse(file, 'not-found');
    if (code === 'EACCES' || code === 'EPERM') refuse(file, 'no-permission');
    refuse(file, 'cannot-read', { reason: code });
  }
}
