import { join } from 'node:path';
import type { Finding } from '../check/finding.ts';
import { readDataFiles, readDocumentFile } from '../source/files.ts';
import { readSnapshot, snapshotBytes, snapshotName, writeSnapshot } from '../source/snapshot.ts';
import { buildPlan } from './build.ts';
import type { Plan } from './model.ts';

/** Where snapshots are: the one that comes with the package, and the user's folder; absent: no caching. */
export interface Caches {
  packaged?: string;
  folder?: string;
}

/** A data set that cannot be read: the findings say why. */
export class BadDataError extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(
      findings
        .map((finding) => `${finding.file}:${finding.line}:${finding.column} ${finding.code}`)
        .join('\n'),
    );
    this.findings = findings;
  }
}

/**
 * Opens the plan in a data folder for a day, or as it was printed. Faults that leave it answerable are
 * counted in `faults`. Throws BadDataError where files cannot be read or lack their shape, UnreadableError
 * where the folder itself cannot be read.
 */
export async function openPlan(
  dataDir: string,
  caches: Caches,
  day: string | null = null,
): Promise<Plan> {
  const caching = caches.packaged !== undefined || caches.folder !== undefined;
  const files = caching ? readDataFiles(dataDir) : [];
  for (const find of [
    () => caches.packaged,
    () => caches.folder && join(caches.folder, snapshotName(files)),
  ]) {
    const path = caching ? find() : undefined;
    const snapshot = path ? readSnapshot(path, files, dataDir) : undefined;
    if (snapshot) return buildPlan(snapshot.data, snapshot.errors, day);
  }
  // Only now is there anything to parse and check.
  const { checkDataSet } = await import('../check/run.ts');
  const checked = await checkDataSet(dataDir, { errorsOnly: true });
  if (!checked.data || !checked.context) throw new BadDataError(checked.findings);
  const errors = checked.findings.filter((finding) => finding.severity === 'error').length;
  if (caches.folder) {
    const documents = [...checked.context.documents.values()].map(({ file }) => ({
      file,
      bytes: readDocumentFile(dataDir, file),
    }));
    writeSnapshot(
      caches.folder,
      snapshotName(checked.files),
      snapshotBytes(checked.files, documents, { data: checked.data, errors }),
    );
  }
  return buildPlan(checked.data, errors, day);
}
