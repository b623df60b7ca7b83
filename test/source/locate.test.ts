import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDataDir, type Whereabouts } from '../../src/source/locate.ts';

/**
 * home/
 *   plan/data/dataset.yaml      plan/deep/er/      plan/inner/data/dataset.yaml
 *   bare/dataset.yaml           empty/             false/data/dataset.yaml/
 */
let home: string;
beforeAll(() => {
  home = mkdtempSync(`${tmpdir()}/bangzhen-locate-`);
  for (const dir of ['plan/data', 'plan/deep/er', 'plan/inner/data', 'bare', 'empty'])
    mkdirSync(`${home}/${dir}`, { recursive: true });
  mkdirSync(`${home}/false/data/dataset.yaml`, { recursive: true });
  for (const dir of ['plan/data', 'plan/inner/data', 'bare'])
    writeFileSync(`${home}/${dir}/dataset.yaml`, '');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What is found, from `home`; `cwd` likewise. */
function found(where: Partial<Whereabouts>): string {
  const cwd = `${home}/${where.cwd ?? 'empty'}`;
  const dir = findDataDir({
    option: undefined,
    variable: undefined,
    packaged: 'packaged',
    ...where,
    cwd,
  });
  return dir.startsWith(home) ? dir.slice(home.length + 1) : dir;
}

describe('--data', () => {
  test.each([
    ['../plan/data', 'plan/data', 'the data folder'],
    ['../plan', 'plan/data', 'the folder that holds it'],
    ['../bare', 'bare', 'a data folder of another name'],
    ['../empty', 'empty', 'a folder without data, so that the message names it'],
    ['none', 'empty/none', 'a folder that is not there, likewise'],
    ['../false', 'false', 'a folder with a folder called dataset.yaml'],
  ])('%s is %s: %s', (option, dir) => {
    expect(found({ option })).toBe(dir);
    expect(found({ option: `${home}/empty/${option}` })).toBe(dir);
  });

  test('goes before everything else', () => {
    expect(found({ option: '../bare', variable: '../plan', cwd: 'plan' })).toBe('bare');
  });
});

describe('BANGZHEN_DATA', () => {
  test('goes before the working folder, and may name the folder above', () => {
    expect(found({ variable: '../bare', cwd: 'plan' })).toBe('bare');
    expect(found({ variable: '../plan' })).toBe('plan/data');
  });

  test('counts for nothing where it is empty', () => {
    expect(found({ variable: '', cwd: 'plan' })).toBe('plan/data');
  });
});

describe('the working folder', () => {
  test.each([
    ['plan', 'plan/data'],
    ['plan/deep/er', 'plan/data'],
    ['plan/data', 'plan/data'],
    ['plan/inner', 'plan/inner/data'],
  ])('%s belongs to %s, the nearest above', (cwd, dir) => {
    expect(found({ cwd })).toBe(dir);
  });

  test('without data above it: the data of the package', () => {
    expect(found({ cwd: 'empty' })).toBe('packaged');
    expect(found({ cwd: 'false' })).toBe('packaged');
    expect(found({ cwd: 'none/at/all' })).toBe('packaged');
  });
});
