import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { bangzhen, ROOT } from './io.ts';

const scratch = mkdtempSync(join(tmpdir(), 'bangzhen-cli-'));
const data = join(scratch, 'set', 'data');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(join(scratch, 'set'), { recursive: true, force: true });
  for (const folder of ['data', 'seeds'])
    cpSync(join(ROOT, folder), join(scratch, 'set', folder), { recursive: true });
});

/** Replaces words that stand exactly once in a data file. */
function edit(file: string, find: string, replace: string): void {
  const text = readFileSync(join(data, file), 'utf8');
  expect(text.split(find)).toHaveLength(2);
  writeFileSync(join(data, file), text.replace(find, replace));
}

describe('data that cannot be read: exit 3, place and remedy on stderr, nothing on stdout', () => {
  test('a missing folder', async () => {
    const { code, out, err } = await bangzhen(['towns', '--data', join(scratch, 'none')]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('none:1:1: error[file]');
    expect(err).toContain('hint:');
  });

  test('a folder without a data set', async () => {
    const { code, err } = await bangzhen([
      'towns',
      '--data',
      join(scratch, 'set', 'seeds'),
      '--lang',
      'zh',
    ]);
    expect(code).toBe(3);
    expect(err).toContain('错误[file]');
  });

  test('a file that is no YAML, with line and column', async () => {
    edit('towns/daao.yaml', 'kind: town', 'kind: "town');
    const { code, err, out } = await bangzhen(['who-leads', '13', '--data', data]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/data\/towns\/daao\.yaml:[0-9]+:[0-9]+: error\[yaml\]/);
  });

  test('a file in GBK is named as such', async () => {
    // 大鳌镇 in GBK.
    writeFileSync(
      join(data, 'people.yaml'),
      Buffer.from([0xb4, 0xf3, 0xf7, 0xa1, 0xd5, 0xf2, 0x0a]),
    );
    const { code, err } = await bangzhen(['teams', '--data', data, '--lang', 'zh']);
    expect(code).toBe(3);
    expect(err).toContain('data/people.yaml:1:1: 错误[encoding]');
    expect(err).toMatch(/GBK|GB18030/);
    expect(err).toContain('UTF-8');
  });

  test('a file without its shape', async () => {
    edit('towns/daao.yaml', 'area_km2: 52.51', 'area_km2: 五十二');
    const { code, err } = await bangzhen(['towns', '--data', data]);
    expect(code).toBe(3);
    expect(err).toContain('data/towns/daao.yaml:');
  });

  test('a document that is not there', async () => {
    rmSync(join(scratch, 'set', 'seeds'), { recursive: true });
    const { code, err } = await bangzhen(['towns', '--data', data]);
    expect(code).toBe(3);
    expect(err).toContain('seeds/000_3bdc47bb3f333566.txt');
  });
});

describe('data with faults that leave them answerable', () => {
  test('the query answers and warns once', async () => {
    edit('towns/daao.yaml', 'area_km2: 52.51', 'area_km2: 52.52');
    const { code, out, err } = await bangzhen(['towns', 'daao', '--data', data]);
    expect(code).toBe(0);
    expect(out).toContain('52.52');
    expect(err).toBe(
      'warning: the data have 1 error that may affect this answer; see bangzhen validate.\n',
    );
  });

  test('validate tells them on stdout and ends with 1', async () => {
    edit('towns/daao.yaml', 'area_km2: 52.51', 'area_km2: 52.52');
    const { code, out, err } = await bangzhen(['validate', '--data', data]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/data\/towns\/daao\.yaml:[0-9]+:[0-9]+: error\[cells\]/);
    const only = await bangzhen(['validate', '--data', data, '--check', 'quote']);
    expect(only.code).toBe(0);
    expect(only.out).not.toContain('error[');
  });

  test('a line that no datum cites makes coverage end with 1', async () => {
    edit('plan/tables.yaml', '183, 189, 196]', '183, 189]');
    const { code, out } = await bangzhen(['coverage', '--data', data]);
    expect(code).toBe(1);
    expect(out).toContain('line 196: 重点工作责任单位');
  });

  test('escape sequences in data are written out, on a terminal with colours too', async () => {
    edit('towns/daao.yaml', "name_en: Da'ao Town", 'name_en: "Da\\u001b[31mao\\u202e"');
    for (const terminal of [undefined, 80]) {
      const { out, err } = await bangzhen(
        ['towns', 'daao', '--data', data, '--color', 'always'],
        terminal ? { terminal } : {},
      );
      expect(out).toContain('Da\\u{1b}[31mao\\u{202e}');
      expect(out + err).not.toMatch(/\u202e/);
      expect(out).not.toContain('\u001b[31m');
    }
  });
});

test('JSON writes out what acts on a terminal, and means the same', async () => {
  edit('towns/daao.yaml', "name_en: Da'ao Town", 'name_en: "Da\\u009b2J\\u202e\\u200b"');
  const { out } = await bangzhen(['towns', 'daao', '--data', data, '--format', 'json']);
  expect(out).not.toMatch(/[\u009b\u202e\u200b]/);
  expect((JSON.parse(out) as { name_en: string }).name_en).toBe('Da\u009b2J\u202e\u200b');
});

test('a paper from faulty data says so itself', async () => {
  edit('towns/daao.yaml', 'area_km2: 52.51', 'area_km2: 52.52');
  const paper = (await bangzhen(['town-report', 'daao', '--data', data])).out;
  expect(paper).toContain('数据有1处未通过核对');
  expect((await bangzhen(['town-report', 'daao'])).out).not.toContain('未通过核对');
});

describe('where the data are', () => {
  test('--data may name the folder or the one that holds it; BANGZHEN_DATA stands in for it', async () => {
    edit('dataset.yaml', 'due_soon: 6m', 'due_soon: 1y');
    const within = async (argv: string[], env: Record<string, string> = {}): Promise<unknown> => {
      const { out } = await bangzhen(['rotation-due', '--format', 'json', ...argv], { env });
      return (JSON.parse(out) as { within_days: number }).within_days;
    };
    expect(await within([])).toBe(181);
    expect(await within(['--data', data])).toBe(365);
    expect(await within(['--data', join(scratch, 'set')])).toBe(365);
    expect(await within([], { BANGZHEN_DATA: data })).toBe(365);
    expect(await within(['--data', join(ROOT, 'data')], { BANGZHEN_DATA: data })).toBe(181);
  });

  test('else the nearest above the working folder', async () => {
    const { out } = await bangzhen(['towns', '--format', 'json'], { cwd: join(data, 'towns') });
    expect(JSON.parse(out)).toHaveLength(11);
  });
});
