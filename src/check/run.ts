import { dirname, resolve } from 'node:path';
import type { DataFiles } from '../source/data.ts';
import type { SourceDocument } from '../source/document.ts';
import { readDataFiles, UnreadableError, type DataFile } from '../source/files.ts';
import { gather, parseFiles, readDocuments } from '../source/load.ts';
import { FILE_START, type Path } from '../source/problem.ts';
import { locator } from '../source/yaml/strict.ts';
import type { Context } from './check.ts';
import { byPlace, findingOf, pointer, type Fault, type Finding, type Severity } from './finding.ts';
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

/** Faults of the schema after which the types of the data no longer hold. */
const SHAPELESS = new Set(['missing-key', 'wrong-type', 'unknown-variant', 'schema']);

/**
 * Reads and checks the data set in a folder. Never stops at the first fault; but where files cannot
 * be read or lack their shape, checks that would only repeat this in other words are left out.
 * `only` limits the findings to one check. Throws UnreadableError where the folder cannot be read.
 */
export async function checkDataSet(dataDir: string, only?: string): Promise<Checked> {
  const files = readDataFiles(dataDir);
  const { parsed, problems } = parseFiles(files);
  const place = placesIn(files, dataDir);
  const findings = problems.map(findingOf);
  const schema = await schemaFaults(parsed);
  findings.push(...schema.map((fault) => place('schema', 'error', fault)));
  const result: Checked = { files, findings };
  if (problems.length === 0 && !schema.some((fault) => SHAPELESS.has(fault.code))) {
    result.data = gather(parsed);
    try {
      const context = contextOf(result.data, readDocuments(dataDir, result.data.dataset.documents));
      result.context = context;
      const doubted = new Set<string>();
      for (const check of CHECKS) {
        for (const fault of check.run(context)) {
          const lines = fault.related?.map(({ file, line }) => `${file}:${line}`) ?? [];
          // Words whose proof has failed are not proven: coverage would say so once more.
          if (fault.code === 'uncovered' && lines.some((line) => doubted.has(line))) continue;
          for (const line of lines) doubted.add(line);
          if (!schema.some((known) => covers(known, fault)))
            findings.push(place(check.id, check.severity, fault));
        }
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      findings.push(...error.problems.map(findingOf));
    }
  }
  result.findings = findings
    .filter((finding) => only === undefined || finding.check === only)
    .sort(byPlace);
  return result;
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

/** A function that finds the place of a fault in its file; a file is parsed for this only once. */
function placesIn(
  files: readonly DataFile[],
  dataDir: string,
): (check: string, severity: Severity, fault: Fault) => Finding {
  const locators = new Map<string, ReturnType<typeof locator>>();
  const folder = files[0]
    ? files[0].path.slice(0, -files[0].inner.length)
    : `${resolve(dataDir).slice(dirname(resolve(dataDir)).length + 1)}/`;
  const locate = (inner: string, path: Path, at: 'key' | 'value'): typeof FILE_START => {
    let found = locators.get(inner);
    if (!found) {
      const file = files.find((each) => each.inner === inner);
      if (!file) return FILE_START;
      locators.set(inner, (found = locator(file.bytes.toString('utf8'))));
    }
    return found(path, at);
  };
  return (check, severity, { file, path, at = 'value', code, facts = {}, related = [] }) => ({
    check,
    severity,
    file: folder + file,
    ...locate(file, path, at),
    path: pointer(path),
    code,
    facts,
    related,
  });
}
