import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { FILE_START, type Problem } from './problem.ts';

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

/** All files below the data folder in the order of their paths. Throws UnreadableError. */
export function readDataFiles(dataDir: string): DataFile[] {
  const parent = dirname(resolve(dataDir));
  const root = attempt(dataDir, () => realpathSync(dataDir));
  const files: DataFile[] = [];
  const walk = (dir: string): void => {
    const entries = attempt(dir, () => readdirSync(dir, { withFileTypes: true }));
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.')) continue;
      const path = join(dir, entry.name);
      if (entry.isDirectory()) walk(path);
      else files.push(readOne(path));
    }
  };
  const readOne = (path: string): DataFile => {
    const shown = posix(relative(parent, path));
    const bytes = attempt(shown, () => {
      if (lstatSync(path).isSymbolicLink() && !inside(root, realpathSync(path)))
        refuse(shown, 'outside');
      const stat = statSync(path);
      if (!stat.isFile()) refuse(shown, 'not-a-file');
      if (stat.size > MAX_FILE_BYTES) refuse(shown, 'too-large');
      return readFileSync(path);
    });
    return { path: shown, inner: posix(relative(resolve(dataDir), resolve(path))), bytes };
  };
  walk(dataDir);
  return files;
}

/**
 * Bytes of a document named in dataset.yaml by a path from the data set's parent folder, which it
 * must not leave. Throws UnreadableError.
 */
export function readDocumentFile(dataDir: string, file: string): Buffer {
  const parent = dirname(resolve(dataDir));
  const path = resolve(parent, file);
  if (isAbsolute(file) || !inside(parent, path)) refuse(file, 'outside');
  return attempt(file, () => {
    if (!inside(realpathSync(parent), realpathSync(path))) refuse(file, 'outside');
    const stat = statSync(path);
    if (!stat.isFile()) refuse(file, 'not-a-file');
    if (stat.size > MAX_FILE_BYTES) refuse(file, 'too-large');
    return readFileSync(path);
  });
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function inside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

function posix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

function refuse(file: string, code: string, facts: Record<string, string> = {}): never {
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
