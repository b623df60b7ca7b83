import type { DataFiles } from '../source/data.ts';
import type { SourceDocument } from '../source/document.ts';
import { readDataFiles, UnreadableError, type DataFile } from '../source/files.ts';
import { gather, parseFiles, readDocuments } from '../source/load.ts';
import { FILE_START, type Range } from '../source/problem.ts';
import type { Context } from './check.ts';
import { byPlace, findingOf, pointer, type Fault, type Finding, type Severity } from './finding.ts';
import { format, formatFindings } from './form/format.ts';
import { CHECKS } from './index.ts';
import { collectClaims } from './provenance/claims.ts';
import { registryOf } from './registry.ts';
import { schemaFaults } from './schema/schema.ts';

/** What checking a data set gives. `context` is there where every file could be read and has its shape. */
export interface Checked {
  files: DataFile[];
  findings: Finding[];
  data?: DataFiles;
  context?: Context;
}

/** Which findings are wanted, where it is not all of them. */
export interface Wanted {
  /** Those of one check. */
  only?: string | undefined;
  /** Those that may make an answer wrong: what weighs less is not even looked for. */
  errorsOnly?: boolean;
}

/** Faults of the schema after which the types of the data no longer hold. */
const SHAPELESS = new Set(['missing-key', 'wrong-type', 'unknown-variant', 'schema']);

/**
 * Reads and checks the data set in a folder. Never stops at the first fault; but where files cannot
 * be read or lack their shape, checks that would only repeat this in other words are left out.
 * Throws UnreadableError where the folder cannot be read.
 */
export async function checkDataSet(dataDir: string, wanted: Wanted = {}): Promise<Checked> {
  return checkFiles(dataDir, readDataFiles(dataDir), wanted);
}

/** Checks files as those of the data set in a folder, of which only the documents are read. */
export async function checkFiles(
  dataDir: string,
  files: DataFile[],
  { only, errorsOnly = false }: Wanted = {},
): Promise<Checked> {
  const { parsed, problems } = await parseFiles(files);
  let findings = problems.map(findingOf);
  const schema = await schemaFaults(parsed);
  let placed: Weighed[] = schema.map((fault) => ({ check: 'schema', severity: 'error', fault }));
  const result: Checked = { files, findings: [] };
  if (problems.length === 0 && !schema.some((fault) => SHAPELESS.has(fault.code))) {
    result.data = gather(parsed);
    try {
      result.context = contextOf(
        result.data,
        readDocuments(dataDir, result.data.dataset.documents),
      );
      placed = placed.concat(runChecks(result.context, schema, errorsOnly));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      findings = findings.concat(error.problems.map(findingOf));
    }
  }
  if (placed.length > 0) findings = findings.concat(await placesOf(placed, files));
  if (!errorsOnly && (only === undefined || only === format.id)) {
    // How a file is written matters once it says the right thing.
    const faulty = new Set(only === undefined ? findings.map(({ file }) => file) : []);
    findings = findings.concat(
      await formatFindings(parsed.filter(({ path }) => !faulty.has(path))),
    );
  }
  result.findings = findings
    .filter((finding) => only === undefined || finding.check === only)
    .sort(byPlace);
  return result;
}

/** A fault with the check that found it. */
interface Weighed {
  check: string;
  severity: Severity;
  fault: Fault;
}

/** Codes that may only say again what another fault of the same entry has said. */
const REPEATS: ReadonlySet<string> = new Set(['clause-elsewhere', 'plan-differs']);

/** Whether a fault lies in the entry that holds another. */
function besides(known: Fault, fault: Fault): boolean {
  const entry = fault.path.slice(0, -1);
  return known.file === fault.file && entry.every((step, index) => step === known.path[index]);
}

/** All faults of data that have their shape, without those that only repeat another in other words. */
function runChecks(context: Context, schema: readonly Fault[], errorsOnly: boolean): Weighed[] {
  const found: Weighed[] = [];
  const doubted = new Set<string>();
  for (const { id, severity, run } of CHECKS) {
    if (errorsOnly && severity !== 'error') continue;
    for (const fault of run(context)) {
      const lines = fault.related?.map(({ file, line }) => `${file}:${line}`) ?? [];
      // Words whose proof has failed are not proven: coverage would say so once more.
      if (fault.code === 'uncovered' && lines.some((line) => doubted.has(line))) continue;
      for (const line of lines) doubted.add(line);
      if (REPEATS.has(fault.code) && found.some((known) => besides(known.fault, fault))) continue;
      if (!schema.some((known) => covers(known, fault))) found.push({ check: id, severity, fault });
    }
  }
  return found;
}

/** Everything checks may look at. */
export function contextOf(data: DataFiles, documents: readonly SourceDocument[]): Context {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return { data, documents: byId, registry: registryOf(data), proofs: collectClaims(data, byId) };
}

/** Whether a fault lies at or below a value of which the schema has already complained. */
function covers(schema: Fault, fault: Fault): boolean {
  return (
    schema.file === fault.file &&
    schema.path.length <= fault.path.length &&
    schema.path.every((step, index) => step === fault.path[index])
  );
}

/** Faults → findings with their places; each file is parsed for this only once. */
async function placesOf(
  faults: readonly Weighed[],
  files: readonly DataFile[],
): Promise<Finding[]> {
  const { locator } = await import('../source/yaml/places.ts');
  const byInner = new Map(files.map((file) => [file.inner, file]));
  const locators = new Map<string, ReturnType<typeof locator>>();
  const locate = (file: DataFile | undefined, { path, at = 'value' }: Fault): Range => {
    if (!file) return FILE_START;
    let found = locators.get(file.inner);
    if (!found) locators.set(file.inner, (found = locator(file.bytes.toString('utf8'))));
    return found(path, at);
  };
  const folder = files[0] ? files[0].path.slice(0, -files[0].inner.length) : '';
  return faults.map(({ check, severity, fault }) => ({
    check,
    severity,
    file: folder + fault.file,
    ...locate(byInner.get(fault.file), fault),
    path: pointer(fault.path),
    code: fault.code,
    facts: fault.facts ?? {},
    related: fault.related ?? [],
  }));
}
