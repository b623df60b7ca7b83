import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withEdits } from '../errors/workspace.ts';
import { bangzhen } from './io.ts';

/** What is refused, and what is still said where there is nothing to say. */

describe('command lines that cannot mean one thing', () => {
  test.each([
    [['tasks', '--unit', '区民政局', '--unit', '区财政局'], '--unit'],
    [['audit', '--rule', 'R01', '--rule', 'R05'], '--rule'],
    [['towns', '--lang', 'zh', '--lang', 'en'], '--lang'],
    [['towns', '--format', 'csv', '--format', 'json'], '--format'],
  ])('%j: an option is given once', async (argv, flag) => {
    const { out, err, code } = await bangzhen(argv);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(flag);
  });

  test.each([
    [['tasks', '--output', 'a.xlsx']],
    [['tasks', '--output', 'a.html']],
    [['town-report', '双水', '--output', 'a.csv']],
    [['validate', '--output', 'a.csv']],
    [['towns', '--output', 'a.ics']],
    [['calendar', '--output', 'a.html']],
    [['tasks', '--output', '']],
    [['tasks', '--unit', '']],
    [['tasks', '']],
    [['cite', '']],
  ])('%j is refused, nothing is written', async (argv) => {
    const { out, written, code } = await bangzhen(argv);
    expect([out, written, code]).toEqual(['', {}, 2]);
  });

  test('a text file and a file without a suffix get text', async () => {
    for (const name of ['a.txt', 'a'])
      expect((await bangzhen(['towns', '--output', name])).written[name]).toContain('会城街道');
  });

  test('--count gives a number also where nothing is left', async () => {
    const none = ['tasks', '--unit', '区民政局', '--group', '7', '--count'];
    expect((await bangzhen(none)).out).toBe('0\n');
    expect(JSON.parse((await bangzhen([...none, '--format', 'json'])).out)).toEqual({ count: 0 });
  });

  test('JSON never begins with a byte order mark', async () => {
    const { out } = await bangzhen(['towns', '--bom', '--format', 'json']);
    expect(() => void JSON.parse(out)).not.toThrow();
    expect((await bangzhen(['towns', '--bom', '--format', 'csv'])).out).toMatch(/^\ufeff/);
  });
});

describe('papers from other data', () => {
  test('sections without anything to say are left out and the numbers close up', async () => {
    await withEdits({}, async (root) => {
      writeFileSync(join(root, 'data/plan/discrepancies.yaml'), 'discrepancies: []\n');
      const data = ['--data', join(root, 'data'), '--lang', 'zh'];
      const { out } = await bangzhen(['town-report', '双水', ...data]);
      expect(out).not.toContain('需核实事项');
      expect(out).toContain('五、涉及本镇（街）的工作');
    });
  });

  test('names of files stay inside the folder, each town has its own', async () => {
    const edits = {
      escape: {
        file: 'data/towns/shuangshui.yaml',
        find: 'name: 双水镇',
        replace: 'name: ../../x',
      },
      same: { file: 'data/towns/gujing.yaml', find: 'name: 古井镇', replace: 'name: 三江镇' },
    };
    await withEdits({ edit: Object.values(edits) }, async (root) => {
      const data = ['--data', join(root, 'data')];
      const { written } = await bangzhen(['town-report', '--all', '--output', 'out', ...data]);
      const names = Object.keys(written);
      expect(names).toHaveLength(11);
      expect(names.filter((name) => !/^out[/\\][^/\\]+\.txt$/.test(name))).toEqual([]);
    });
  });

  test('figures that are all zero have no share', async () => {
    await withEdits({}, async (root) => {
      const folder = join(root, 'data/towns');
      for (const file of readdirSync(folder)) {
        const path = join(folder, file);
        const text = readFileSync(path, 'utf8');
        writeFileSync(
          path,
          text.replace(/^former_registered_poor: .*/m, 'former_registered_poor: 0'),
        );
      }
      const data = ['--data', join(root, 'data')];
      for (const command of [['overview'], ['towns', '双水'], ['district-report']])
        expect((await bangzhen([...command, ...data])).out).not.toContain('NaN');
    });
  });
});
