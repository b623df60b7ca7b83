import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPlan } from '../../src/plan/open.ts';
import { readDataFiles, readDocumentFile } from '../../src/source/files.ts';
import { readSnapshot, snapshotBytes } from '../../src/source/snapshot.ts';
import { ROOT } from '../data-dir.ts';

/** When a snapshot is used. It may save time and must never change an answer. */

const DOCUMENT = 'seeds/000_3bdc47bb3f333566.txt';
/** No data set of ours has so many faults: whoever tells of them has used the planted snapshot. */
const MARK = 7;

let root: string;
let dataDir: string;
let path: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bangzhen-snapshot-'));
  for (const folder of ['data', 'seeds'])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  dataDir = join(root, 'data');
  path = join(root, 'snapshot');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Puts a snapshot of the data as they are beside them, with a mark by which its use is known. */
async function plant(): Promise<void> {
  const plan = await openPlan(dataDir, {});
  const documents = [{ file: DOCUMENT, bytes: readDocumentFile(dataDir, DOCUMENT) }];
  writeFileSync(
    path,
    snapshotBytes(readDataFiles(dataDir), documents, { data: plan.data, errors: MARK }),
  );
}

async function used(): Promise<boolean> {
  const plan = await openPlan(dataDir, { packaged: path });
  expect(plan.tasks).toHaveLength(51);
  return plan.faults === MARK;
}

/** Changes one byte in the middle of a file. */
function flip(file: string, at = Math.floor(readFileSync(file).length / 2)): void {
  const bytes = readFileSync(file);
  bytes[at]! ^= 1;
  writeFileSync(file, bytes);
}

describe('a snapshot of the data set', () => {
  beforeEach(plant);

  it('is used when every byte is the same', async () => {
    expect(await used()).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a byte of a data file has changed', () => flip(join(dataDir, 'plan/rules.yaml'), 3)],
    ['a data file has grown', () => appendFileSync(join(dataDir, 'towns/daao.yaml'), '\n')],
    ['a byte of the document has changed', () => flip(join(root, DOCUMENT), 9)],
    ['the document has grown', () => appendFileSync(join(root, DOCUMENT), ' ')],
    [
      'another program wrote it',
      () =>
        writeFileSync(
          path,
          readFileSync(path, 'latin1').replaceAll('"build":"', '"build":"x'),
          'latin1',
        ),
    ],
    [
      'a byte of a kept data file is damaged',
      () => flip(path, 2 * (readFileSync(path).indexOf(10) + 1) + 100),
    ],
    [
      'its number of errors is damaged',
      () => flip(path, readFileSync(path).indexOf(`:${MARK},`) + 1),
    ],
    [
      'the second copy of its header is damaged',
      () => flip(path, readFileSync(path).indexOf(10) + 9),
    ],
    ['a byte in the middle is damaged', () => flip(path)],
    ['the last byte is damaged', () => flip(path, readFileSync(path).length - 1)],
    ['the first byte is damaged', () => flip(path, 0)],
    ['its end is cut off', () => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    [
      'half of it is cut off',
      () => writeFileSync(path, readFileSync(path).subarray(0, readFileSync(path).length / 2)),
    ],
    [
      'only its first line is left',
      () => writeFileSync(path, readFileSync(path).subarray(0, readFileSync(path).indexOf(10) + 1)),
    ],
    [
      'only its two headers are left',
      () =>
        writeFileSync(
          path,
          readFileSync(path).subarray(0, 2 * (readFileSync(path).indexOf(10) + 1)),
        ),
    ],
    ['something stands behind it', () => appendFileSync(path, '\n')],
    ['it is empty', () => writeFileSync(path, '')],
    ['it is something else', () => writeFileSync(path, '[]\nnothing')],
    ['it is gone', () => rmSync(path)],
    ['it is a folder', () => (rmSync(path), mkdirSync(path))],
  ])('is not used when %s', async (_what, change) => {
    change();
    expect(await used()).toBe(false);
  });

  it('is not used for a data set with a file more or less', async () => {
    const files = readDataFiles(dataDir);
    expect(readSnapshot(path, files, dataDir)?.errors).toBe(MARK);
    expect(readSnapshot(path, files.slice(1), dataDir)).toBeUndefined();
    expect(readSnapshot(path, [...files, files[0]!], dataDir)).toBeUndefined();
    const renamed = files.map((file, index) =>
      index === 4 ? { ...file, inner: 'other.yaml' } : file,
    );
    expect(readSnapshot(path, renamed, dataDir)).toBeUndefined();
    rmSync(join(root, DOCUMENT));
    expect(readSnapshot(path, files, dataDir)).toBeUndefined();
  });
});
