import { basename, posix } from 'node:path';
import { MAX_FILE_BYTES, type DataFile } from '../files.ts';
import { FILE_START, type Problem } from '../problem.ts';
import type { Code } from '../../text/findings.ts';
import type { Repository } from './repository.ts';

/** The data files of a revision, and why some could not be read. */
export interface RevisionFiles {
  files: DataFile[];
  problems: Problem[];
}

/** A file of a revision as its tree lists it. */
interface Entry {
  inner: string;
  object: string;
}

/**
 * The files that a commit has below the data folder, read from the objects of the repository: the working
 * tree is not touched. Undefined where the commit has no such folder.
 */
export function revisionFiles(
  { git, prefix }: Repository,
  commit: string,
): RevisionFiles | undefined {
  const tree = git.maybe(['rev-parse', '--verify', '--quiet', `${commit}:${prefix}`]);
  if (!tree) return undefined;
  const list = git.ask(['ls-tree', '-r', '-z', '--full-tree', tree.toString('latin1').trim()]);
  const folder = basename(git.folder);
  const problems: Problem[] = [];
  const refuse = (inner: string, code: Code, facts: Record<string, string> = {}): void => {
    problems.push({ check: 'file', code, facts, file: `${folder}/${inner}`, range: FILE_START });
  };
  const entries: Entry[] = [];
  for (const line of list.toString('utf8').split('\0').filter(Boolean)) {
    const [, mode, object, inner] = /^(\d+) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line)!;
    if (inner!.split('/').some((part) => part.startsWith('.'))) continue;
    // Links and other repositories; the working tree may show something behind them.
    if (mode !== '100644' && mode !== '100755') refuse(inner!, 'not-a-file');
    else entries.push({ inner: inner!, object: object! });
  }
  const contents = blobs(
    git.ask(['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join('')),
  );
  const files = entries.flatMap(({ inner, object }) => {
    const bytes = contents.get(object);
    if (bytes && bytes.length <= MAX_FILE_BYTES)
      return [{ path: `${folder}/${inner}`, inner, bytes }];
    // A partial clone has only some of the contents.
    if (!bytes) refuse(inner, 'cannot-read', { reason: 'missing object' });
    else refuse(inner, 'too-large', { limit: String(MAX_FILE_BYTES / 1024 / 1024) });
    return [];
  });
  return { files, problems };
}

/** Contents of a document of a revision by its path from the data folder’s parent; undefined where it has none. */
export function revisionDocument(
  { git, prefix }: Repository,
  commit: string,
  file: string,
): Buffer | undefined {
  const path = posix.normalize(posix.join(prefix, '..', file));
  if (prefix === '' || path.startsWith('..') || path.includes('\0')) return undefined;
  return git.maybe(['cat-file', 'blob', `${commit}:${path}`]);
}

/** What `cat-file --batch` gives: for each object a line with its size, its bytes and a line end. */
function blobs(answer: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf(10, at);
    const [object, type, size] = answer.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing' || size === undefined) continue;
    found.set(object!, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
