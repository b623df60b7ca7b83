import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/commands/program/request.ts';
import { bangzhen } from './io.ts';

/** history on the worked example: options, and what cannot be told. */

const DATA = ['--data', 'test/example/data'];

const ask = (...argv: string[]) => bangzhen(['history', ...argv, ...DATA, '--lang', 'zh']);

describe('every option changes the answer', () => {
  test('--as-of cuts what comes later and says how much it is', async () => {
    const late = (await ask('冯示八', '--as-of', '2025-01-01')).out;
    const early = (await ask('冯示八', '--as-of', '2024-06-29')).out;
    expect(late).toContain('2024-06-30');
    expect(late).not.toContain('没有列出');
    expect(early).not.toContain('2024-06-30');
    expect(early).toContain('2024年6月29日以后的1件没有列出。');
  });

  test('--no-names calls people by their roles, whoever is asked for', async () => {
    for (const query of ['冯示八', '白沙', '区水文局', '5']) {
      const { out, err } = await ask(query, '--no-names', '--as-of', '2025-01-01');
      expect(out + err).not.toMatch(/示[一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅]|褚示|韩示/);
      expect(out).not.toBe('');
    }
  });

  test('--lang, --width, --format and --output', async () => {
    const line = ['history', '白沙', '--as-of', '2025-01-01', ...DATA];
    const outs = await Promise.all(
      [
        ['--lang', 'zh'],
        ['--lang', 'en'],
        ['--lang', 'en', '--width', '60'],
        ...FORMATS.answer.slice(1).map((format) => ['--lang', 'en', '--format', format]),
      ].map(async (more) => (await bangzhen([...line, ...more])).out),
    );
    expect(new Set(outs).size).toBe(outs.length);
    const { written } = await bangzhen([...line, '--lang', 'en', '--output', 'a.csv']);
    expect(written['a.csv']).toBe(outs[4]);
  });
});

describe('what cannot be told', () => {
  test.each([
    ['无此名', 1, '没有找到与“无此名”相符的人员、镇（街）、单位、任务或经常性工作。'],
    ['9', 1, '没有第9项；任务编号为1至8。'],
    ['白沙阵', 1, '最接近的：白沙镇'],
    ['区水文剧', 1, '区水文局'],
    ['冯示七', 1, '冯示八'],
    ['P99', 1, 'P09'],
  ])('%s: exit %i, %s', async (query, exit, words) => {
    const { out, err, code } = await ask(query);
    expect([out, code]).toEqual(['', exit]);
    expect(err).toContain(words);
  });

  test('a unit that is not there yet is found, but nothing of it is recorded', async () => {
    const { out, err, code } = await ask('区农林局', '--as-of', '2021-01-01');
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain('到2021-01-01还没有关于“区农林局”的记载；以后的有3件。');
  });

  test.each([
    [[]],
    [['']],
    [['白沙', '青石']],
    [['白沙', '--town', '青石']],
    [['白沙', '--as-of', '2024']],
  ])('%j is refused', async (argv) => {
    const { out, code } = await ask(...argv);
    expect([out, code]).toEqual(['', 2]);
  });
});
