import { checkFiles } from '../check/run.ts';
import type { Finding } from '../check/finding.ts';
import { readDataFiles, type DataFile } from '../source/files.ts';
import type { DataFiles } from '../source/data.ts';
import type { FileChange } from '../source/write/change.ts';

/** A change of data files with what the checks say of the data set as it would be. */
export interface Proposal {
  changes: readonly FileChange[];
  /** The changed files as findings name them, in the order of the changes. */
  paths: string[];
  /** Errors that the data set would have and has not now: nothing is written then. */
  errors: Finding[];
  /** What would be found besides, and is not found now. */
  warnings: Finding[];
  /** Text of a file as it would be, for the lines of findings. */
  textOf(file: string): string | undefined;
  /** The data as they are and as they would be; undefined where they could not be read. */
  before: DataFiles | undefined;
  after: DataFiles | undefined;
}

/** Works out what a change would do to the data set in a folder. Throws UnreadableError. */
export async function proposalOf(
  dataDir: string,
  changes: readonly FileChange[],
): Promise<Proposal> {
  const files = readDataFiles(dataDir);
  const now = await checkFiles(dataDir, files);
  const changed = withChanges(files, changes);
  const then = await checkFiles(dataDir, changed);
  const known = new Set(now.findings.map(identityOf));
  const fresh = then.findings.filter((finding) => !known.has(identityOf(finding)));
  const texts = new Map(changed.map(({ path, bytes }) => [path, bytes]));
  return {
    changes,
    paths: changes.map(({ inner }) => folderOf(files) + inner),
    errors: fresh.filter(({ severity }) => severity === 'error'),
    warnings: fresh.filter(({ severity }) => severity !== 'error'),
    textOf: (file) => texts.get(file)?.toString('utf8'),
    before: now.data,
    after: then.data,
  };
}

/** Findings are the same wherever their lines have moved to. */
function identityOf({ check, code, file, path, facts }: Finding): string {
  return JSON.stringify([check, code, file, path, facts]);
}

/** The name of the data folder, with / at its end. */
function folderOf(files: readonly DataFile[]): string {
  const { path, inner } = files[0]!;
  return path.slice(0, path.length - inner.length);
}

/** The files of a data set with changes made, in the order of their paths. */
export function withChanges(
  files: readonly DataFile[],
  changes: readonly FileChange[],
): DataFile[] {
  const folder = folderOf(files);
  const all = new Map(files.map(({ inner, bytes }) => [inner, bytes]));
  for (const { inner, after } of changes) all.set(inner, after);
  return [...all]
    .map(([inner, bytes]) => ({ path: folder + inner, inner, bytes }))
    .sort((a, b) => (a.inner < b.inner ? -1 : 1));
}
