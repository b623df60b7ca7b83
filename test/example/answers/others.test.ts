import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../src/commands/index.ts';
import { bangzhen } from '../../cli/io.ts';
import { EXAMPLE_DIR } from '../../data-dir.ts';
import { exampleHistory } from '../../histories.ts';
import { ask } from './ask.ts';

/** Commands of which no answer, or not the whole, is of a day, and that every command is compared at all. */

test('every command is compared with what was worked out by hand', () => {
  const folder = new URL('.', import.meta.url);
  const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  const asked = tests.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  const names = COMMANDS.map(({ name }) => name);
  expect(names.filter((name) => !asked.includes(`'${name}'`))).toEqual([]);
});

describe('cite', () => {
  type Cite = { matches: { kind: string; text: string; source: { lines: number[] } }[] };
  const PLAN = readFileSync(`${EXAMPLE_DIR}/../seeds/plan.txt`, 'utf8').split('\n');

  /** The words that stand at places of the plan, by the lines of its file. */
  const PLACES: readonly (readonly [place: string, line: number, words: string])[] = [
    ['四（六）', 43, '向每个镇（街）派驻1名金融助理和安排1-2名“三支一扶”人员'],
    ['二（二）', 31, '临江街道的工作队队长由区委组织部商临江街道党工委确定'],
    ['L41', 41, '参与帮扶的单位每半年要召开一次专题会议研究帮扶工作'],
    ['附件3第3项', 72, '2022年12月底实现村村通净水。'],
    ['附件3注', 79, '列在首位的为牵头单位，其他为主要责任单位'],
  ];
  test.each(PLACES)('%s', async (place, line, words) => {
    expect(PLAN[line - 1]).toContain(words);
    const [match] = (await ask<Cite>(['cite', place])).answer.matches;
    expect(match!.source.lines).toContain(line);
    expect(match!.text).toContain(words);
  });
});

test('validate, coverage and fmt', async () => {
  const { answer, code } = await ask<{ ok: boolean; findings: unknown[] }>(['validate']);
  expect([answer.ok, answer.findings, code]).toEqual([true, [], 0]);
  // Every line of the plan that is not empty is cited in test/example/data; none is waived (tables.yaml).
  const covered = await ask<{ percent: number; uncovered: unknown[] }>(['coverage']);
  expect([covered.answer.percent, covered.answer.uncovered, covered.code]).toEqual([100, [], 0]);
  const formatted = await ask<{ changed: string[] }>(['fmt', '--check']);
  expect([formatted.answer.changed, formatted.code]).toEqual([[], 0]);
});

describe('what would be written', () => {
  const write = (...argv: string[]): ReturnType<typeof bangzhen> =>
    bangzhen([...argv, '--dry-run', '--data', EXAMPLE_DIR, '--lang', 'zh']);

  test('record: the report that 临江 owes for 2022, and that of 白沙 once more', async () => {
    const report = ['yearly-report', '--level', 'town', '--year', '2022', '--date', '2023-07-03'];
    const owed = await write('record', ...report, '--town', '临江');
    expect(owed.code).toBe(0);
    for (const words of [
      'records/2022/yearly-report-2022-linjiang.yaml',
      'town: linjiang',
      'year: 2022',
    ])
      expect(owed.out).toContain(words);
    // 白沙 has reported on 2023-01-10.
    const again = await write('record', ...report, '--town', '白沙');
    expect([again.code, again.err.includes('2023-01-10')]).toEqual([1, true]);
  });

  test('rotate: what decision 云组12 says', async () => {
    const { out, err, code } = await write(
      ...['rotate', '青石', '--out', '钱示二', '--in', '陶示卯', '--new-person'],
      ...['--unit', '区农林局', '--on', '2024-10-08'],
      ...['--record', '2024/decision-云组〔2024〕12号-2024-09-30'],
    );
    expect(code).toBe(0);
    for (const words of [
      'until: "2024-10-07"',
      'since: "2024-10-08"',
      'role: selected-graduate',
      'round: 2',
    ])
      expect(out).toContain(words);
    // The volunteer has gone (R02); 孙示三 and 郑示七 are still past 3 years, 赵示一 has gone in September (R03).
    expect(out + err).toContain('缺大学生志愿者');
    expect(out + err).toContain('2人任满3年未轮换');
  });
});

test('changes: the second rotation, as its notice has it', async () => {
  const repository = exampleHistory();
  const line = ['changes', 'v1', 'HEAD', '--kind', 'personnel', '--format', 'json', '--lang', 'zh'];
  const { out } = await bangzhen(line, { env: repository.env });
  const { changes } = JSON.parse(out) as { changes: { sentence: string; town: string }[] };
  // rotation 3–6: who follows whom, and where.
  const FOLLOW = [
    ['qingshi', '赵示一', '华示子'],
    ['qingshi', '李示四', '魏示寅'],
    ['baisha', '冯示八', '孔示辛'],
    ['baisha', '陈示九', '曹示壬'],
    ['baisha', '褚示', '严示癸'],
    ['baisha', '李示四', '魏示寅'],
    ['linjiang', '杨示丙', '金示丑'],
  ] as const;
  const found = FOLLOW.filter(([town, before, after]) =>
    changes.some(
      (each) =>
        each.town === town && each.sentence.includes(before) && each.sentence.includes(after),
    ),
  );
  expect(found).toEqual(FOLLOW);
});
