import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  MAX_FILE_BYTES,
  readDataFiles,
  readDocumentFile,
  UnreadableError,
} from '../../src/source/files.ts';

let root: string;
let data: string;
beforeEach(() => {
  root = mkdtempSync(`${tmpdir()}/bangzhen-files-`);
  data = `${root}/set/data`;
  mkdirSync(`${data}/towns`, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text = ''): void {
  writeFileSync(`${root}/${path}`, text);
}

/** The file and code of the problem with which reading ends. */
function problemOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    expect(error.problems).toHaveLength(1);
    expect(error.problems[0]!.check).toBe('file');
    return `${error.problems[0]!.file}: ${error.problems[0]!.code}`;
  }
  return 'no problem';
}

const asRoot = process.getuid?.() === 0;
const withoutLinks = process.platform === 'win32';

describe('files of the data folder', () => {
  test('come folder by folder in the order of their names, hidden ones left out', () => {
    for (const name of [
      'units.yaml',
      'a.yaml',
      'B.yaml',
      '.hidden',
      'towns/b.yaml',
      'towns/a.yaml',
    ])
      write(`set/data/${name}`, name);
    mkdirSync(`${data}/.git`);
    write('set/data/.git/config');
    const files = readDataFiles(data);
    expect(files.map(({ path }) => path)).toEqual([
      'data/B.yaml',
      'data/a.yaml',
      'data/towns/a.yaml',
      'data/towns/b.yaml',
      'data/units.yaml',
    ]);
    for (const { path, inner, bytes } of files) {
      expect(path).toBe(`data/${inner}`);
      expect(bytes.toString()).toBe(inner);
    }
  });

  test('are named from the folder that holds the data folder, whatever it is called', () => {
    mkdirSync(`${root}/计划 2022`);
    write('计划 2022/x.yaml');
    expect(readDataFiles(`${root}/计划 2022/`).map(({ path }) => path)).toEqual([
      '计划 2022/x.yaml',
    ]);
  });

  test('cannot be read where there is no such folder', () => {
    expect(problemOf(() => readDataFiles(`${root}/none`))).toBe(`${root}/none: not-found`);
    write('set/data/x');
    expect(problemOf(() => readDataFiles(`${data}/x`))).toBe(`${data}/x: cannot-read`);
  });

  test.skipIf(asRoot)('cannot be read without permission', () => {
    write('set/data/people.yaml');
    chmodSync(`${data}/people.yaml`, 0o000);
    expect(problemOf(() => readDataFiles(data))).toBe('data/people.yaml: no-permission');
  });

  test('may have the size of the limit and no more', () => {
    write('set/data/people.yaml');
    truncateSync(`${data}/people.yaml`, MAX_FILE_BYTES);
    expect(readDataFiles(data)[0]!.bytes).toHaveLength(MAX_FILE_BYTES);
    truncateSync(`${data}/people.yaml`, MAX_FILE_BYTES + 1);
    expect(problemOf(() => readDataFiles(data))).toBe('data/people.yaml: too-large');
  });

  test.skipIf(withoutLinks)('may be links within the data folder, not out of it', () => {
    write('set/data/towns/a.yaml', 'a');
    symlinkSync('a.yaml', `${data}/towns/b.yaml`);
    expect(readDataFiles(data).map(({ bytes }) => bytes.toString())).toEqual(['a', 'a']);
    write('set/outside.yaml');
    symlinkSync('../../outside.yaml', `${data}/towns/c.yaml`);
    expect(problemOf(() => readDataFiles(data))).toBe('data/towns/c.yaml: outside');
  });

  test.skipIf(withoutLinks)('are no links to folders, to nothing or to themselves', () => {
    const link = `${data}/towns/x.yaml`;
    for (const [target, code] of [
      ['.', 'not-a-file'],
      ['none', 'not-found'],
      ['x.yaml', 'cannot-read'],
    ] as const) {
      symlinkSync(target, link);
      expect(problemOf(() => readDataFiles(data))).toBe(`data/towns/x.yaml: ${code}`);
      rmSync(link);
    }
  });

  test.skipIf(withoutLinks)('are found through a link to the data folder itself', () => {
    write('set/data/towns/a.yaml');
    symlinkSync('set/data', `${root}/link`);
    expect(readDataFiles(`${root}/link`).map(({ path }) => path)).toEqual(['link/towns/a.yaml']);
  });
});

describe('a document of the data set', () => {
  beforeEach(() => {
    mkdirSync(`${root}/set/seeds`);
    write('set/seeds/plan.txt', '方案');
    write('secret.txt', 'secret');
  });

  test('is read from the folder that holds the data folder', () => {
    expect(readDocumentFile(data, 'seeds/plan.txt').toString()).toBe('方案');
  });

  test.each([
    ['../secret.txt', 'outside'],
    ['seeds/../../secret.txt', 'outside'],
    ['..', 'outside'],
    ['/etc/passwd', 'outside'],
    ['seeds/none.txt', 'not-found'],
    ['seeds/plan.txt/x', 'cannot-read'],
    ['seeds/plan.txt\0', 'not-found'],
    ['seeds', 'not-a-file'],
  ])('is not read from %j', (file, code) => {
    expect(problemOf(() => readDocumentFile(data, file))).toBe(`${file}: ${code}`);
  });

  test('may be in a folder or file whose name begins with two dots', () => {
    write('set/..plan.txt', 'x');
    expect(readDocumentFile(data, '..plan.txt').toString()).toBe('x');
    expect(readDocumentFile(data, 'seeds/../seeds/plan.txt').toString()).toBe('方案');
  });

  test.skipIf(withoutLinks)('is no link that leads out', () => {
    symlinkSync('../../secret.txt', `${root}/set/seeds/link.txt`);
    expect(problemOf(() => readDocumentFile(data, 'seeds/link.txt'))).toBe(
      'seeds/link.txt: outside',
    );
  });

  test('is not larger than the limit', () => {
    truncateSync(`${root}/set/seeds/plan.txt`, MAX_FILE_BYTES + 1);
    const read = (): Buffer => readDocumentFile(data, 'seeds/plan.txt');
    expect(problemOf(read)).toBe('seeds/plan.txt: too-large');
  });
});
