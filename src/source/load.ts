import type { DataFiles } from './data.ts';
import { decode } from './decode.ts';
import { sourceLines, type SourceDocument } from './document.ts';
import { sha256 } from './digest.ts';
import { readDocumentFile, UnreadableError, type DataFile } from './files.ts';
import { idOf, kindOf, REQUIRED_FILES, REQUIRED_FOLDERS, type Kind } from './kinds.ts';
import { FILE_START, type Problem } from './problem.ts';
import { readFast } from './yaml/fast.ts';
import type { Strict } from './yaml/strict.ts';

/** A data file as a value, not yet known to follow its schema. */
export interface ParsedFile {
  path: string;
  inner: string;
  id: string;
  kind: Kind;
  text: string;
  value: unknown;
}

/** Reads every file of the data set; what cannot be read is a problem, the rest is still given. */
export async function parseFiles(
  files: readonly DataFile[],
): Promise<{ parsed: ParsedFile[]; problems: Problem[] }> {
  const parsed: ParsedFile[] = [];
  const problems: Problem[] = [];
  const folder = files[0]
    ? files[0].path.slice(0, files[0].path.length - files[0].inner.length)
    : 'data/';
  for (const { path, inner, bytes } of files) {
    const kind = kindOf(inner);
    if (!kind) {
      problems.push({ check: 'file', code: 'no-kind', facts: {}, file: path, range: FILE_START });
      continue;
    }
    const decoded = decode(bytes, path);
    if ('problem' in decoded) {
      problems.push(decoded.problem);
      continue;
    }
    const { text } = decoded;
    const read = await parseText(text, path);
    if ('problems' in read) problems.push(...read.problems);
    else parsed.push({ path, inner, id: idOf(inner), kind, text, value: read.value });
  }
  for (const required of REQUIRED_FOLDERS) {
    if (!files.some((file) => file.inner.startsWith(required))) {
      problems.push({
        check: 'file',
        code: 'missing',
        facts: {},
        file: folder + required,
        range: FILE_START,
      });
    }
  }
  for (const required of REQUIRED_FILES) {
    if (!files.some((file) => file.inner === required)) {
      problems.push({
        check: 'file',
        code: 'missing',
        facts: {},
        file: folder + required,
        range: FILE_START,
      });
    }
  }
  return { parsed, problems };
}

/** Bytes of a data file → its value, or why there is none. */
export async function parseBytes(bytes: Uint8Array, path: string): Promise<Strict> {
  const decoded = decode(bytes, path);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  return parseText(decoded.text, path);
}

async function parseText(text: string, path: string): Promise<Strict> {
  return readFast(text) ?? strictly(text, path);
}

/** The full parser takes a while to load, and well-kept data never need it. */
async function strictly(text: string, path: string): Promise<Strict> {
  const { readStrict } = await import('./yaml/strict.ts');
  return readStrict(text, path);
}

/** Parsed files that all follow their schemas → one typed value. */
export function gather(parsed: readonly ParsedFile[]): DataFiles {
  const single = (kind: Kind): unknown => parsed.find((file) => file.kind === kind)?.value;
  const byId = (kind: Kind): Record<string, unknown> =>
    Object.fromEntries(
      parsed.filter((file) => file.kind === kind).map((file) => [file.id, file.value]),
    );
  return {
    dataset: single('dataset'),
    notice: single('notice'),
    sections: single('sections'),
    tables: single('tables'),
    goals: single('goals'),
    targets: single('targets'),
    rules: single('rules'),
    obligations: single('obligations'),
    duties: single('duties'),
    discrepancies: single('discrepancies'),
    people: single('people'),
    units: single('units'),
    towns: byId('town'),
    teams: byId('team'),
    tasks: byId('tasks'),
    records: byId('record'),
  } as DataFiles;
}

/** The documents of the data set that have a file. Throws UnreadableError where one cannot be read. */
export function readDocuments(
  dataDir: string,
  documents: DataFiles['dataset']['documents'],
): SourceDocument[] {
  return documents.flatMap(({ id, file }) => {
    if (file === undefined) return [];
    const bytes = readDocumentFile(dataDir, file);
    const decoded = decode(bytes, file);
    if ('problem' in decoded) throw new UnreadableError([decoded.problem]);
    return [{ id, file, sha256: sha256(bytes), lines: sourceLines(decoded.text) }];
  });
}
