import type { DataFile } from './files.ts';
import { idOf, kindOf, type Kind } from './kinds.ts';
import { parseBytes } from './load.ts';
import type { Problem } from './problem.ts';

/** A data file as a value of whatever shape: of an earlier format, or with faults. */
export interface LooseFile {
  /** Path relative to the data folder. */
  inner: string;
  /** Undefined for a file that today's format has no place for. */
  kind: Kind | undefined;
  id: string;
  value: unknown;
}

/** What files hold, by their bytes: most are the same in several revisions. */
export type Known = Map<string, Awaited<ReturnType<typeof parseBytes>>>;

/**
 * Reads data files without holding them to anything: what cannot be parsed is a problem, the rest is given as
 * it is. Files that are no YAML are no data and are passed over.
 */
export async function readLoosely(
  files: readonly DataFile[],
  known: Known = new Map(),
): Promise<{ loose: LooseFile[]; problems: Problem[] }> {
  const loose: LooseFile[] = [];
  const problems: Problem[] = [];
  for (const { inner, path, bytes } of files) {
    if (!inner.endsWith('.yaml')) continue;
    const content = bytes.toString('latin1');
    const read = known.get(content) ?? (await parseBytes(bytes, path));
    if ('value' in read) known.set(content, read);
    // The first says why; the rest are for whoever mends the file.
    if ('problems' in read) problems.push(...read.problems.slice(0, 1));
    else loose.push({ inner, kind: kindOf(inner), id: idOf(inner), value: read.value });
  }
  return { loose, problems };
}
