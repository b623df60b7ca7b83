import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataFiles } from '../../src/source/data.ts';
import { readSnapshot, snapshotBytes } from '../../src/source/snapshot.ts';

/** A small snapshot with each of its bits turned over in turn: it must be refused every time. */

const files = [{ path: 'data/a.yaml', inner: 'a.yaml', bytes: Buffer.from('a: 1\n') }];
const document = { file: 'seeds/d.txt', bytes: Buffer.from('一\t二\n') };
const data = { dataset: { id: 'a' }, towns: { b: {} } } as unknown as DataFiles;
const bytes = snapshotBytes(files, [document], { data, errors: 0 });

let root: string;
let path: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bangzhen-bits-'));
  path = join(root, 'snapshot');
  mkdirSync(join(root, 'seeds'));
  writeFileSync(join(root, document.file), document.bytes);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = () => readSnapshot(path, files, join(root, 'data'));

/** Bits after whose turning the snapshot is used, or is not refused but thrown at. */
function survivors(from: number, to: number): string[] {
  const found: string[] = [];
  for (let bit = from * 8; bit < to * 8; bit++) {
    const copy = Buffer.from(bytes);
    copy[bit >> 3]! ^= 1 << (bit & 7);
    writeFileSync(path, copy);
    try {
      if (read()) found.push(`bit ${bit}: used`);
    } catch (error) {
      found.push(`bit ${bit}: ${String(error)}`);
    }
  }
  return found;
}

describe('a damaged snapshot is refused', () => {
  const header = bytes.indexOf(10) + 1;

  it('and a whole one is not', () => {
    writeFileSync(path, bytes);
    expect(read()).toMatchObject({ errors: 0, data });
  });

  it('wherever the damage is behind the header', () => {
    expect(survivors(header, bytes.length)).toEqual([]);
  });

  it('wherever the damage is in the header', () => {
    expect(survivors(0, header)).toEqual([]);
  });

  it('wherever its end is cut off', () => {
    for (let length = 0; length < bytes.length; length++) {
      writeFileSync(path, bytes.subarray(0, length));
      expect(read(), `${length} of ${bytes.length} bytes`).toBeUndefined();
    }
  });
});
