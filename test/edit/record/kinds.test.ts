import { describe, expect, test } from 'vitest';
import {
  COMMON_FIELDS,
  FIELDS,
  RECORD_KINDS,
  type RecordKind,
} from '../../../src/commands/record/fields.ts';
import { onCopy, written } from '../copy.ts';

/** Every kind of record with every option it has: the name of its file and what stands in it, by its schema. */

/** A command line, the file below records/, and its lines with ⏎ for their ends. */
type Kind = readonly [kind: string, options: string, file: string, lines: string];

const ALL: readonly Kind[] = [
  [
    'special-meeting',
    '--unit 云溪区民生局 --half-year 2023年下半年 --date 2023-11-01 --matters 一事；二事',
    '2023/special-meeting-2023-H2-区民生局',
    'unit: 区民生局⏎half_year: 2023-H2⏎date: "2023-11-01"⏎matters:⏎  - 一事⏎  - 二事⏎',
  ],
  [
    'yearly-report',
    '--level town --town 白沙 --year 2023 --date 2024-01-12 --number 白政报〔2024〕1号',
    '2023/yearly-report-2023-baisha',
    'level: town⏎town: baisha⏎year: 2023⏎date: "2024-01-12"⏎number: 白政报〔2024〕1号⏎',
  ],
  [
    'look-back-check',
    '--year 2024 --from 2024-09-01 --date 2024-09-20 --unit 区乡村振兴局 --scope 全部 --problems 5 --cleared 0',
    '2024/look-back-check-2024-2024-09-20',
    'year: 2024⏎from: "2024-09-01"⏎date: "2024-09-20"⏎unit: 区乡村振兴局⏎scope: 全部⏎problems: 5⏎cleared: 0⏎',
  ],
  [
    'monitoring-threshold',
    '--year 2024 --date 2024-01-10 --unit 区民生局 --per year --standard 12000 --threshold 18000.5',
    '2024/monitoring-threshold-2024',
    'year: 2024⏎date: "2024-01-10"⏎unit: 区民生局⏎per: year⏎standard_yuan: 12000⏎threshold_yuan: 18000.5⏎',
  ],
  [
    'yearly-plan',
    '--town 青石镇 --units 市林果局、区民生局 --year 2024 --date 2024-01-08',
    '2024/yearly-plan-2024-qingshi',
    'town: qingshi⏎units:⏎  - 市林果局⏎  - 区民生局⏎year: 2024⏎date: "2024-01-08"⏎',
  ],
  [
    'talk',
    '--town 青石 --unit 市林果局 --date 2024-03-05 --people 孙示三,郑示七 --difficulties 路远 --resolved 已派车',
    '2024/talk-市林果局-qingshi-2024-03-05',
    'town: qingshi⏎unit: 市林果局⏎date: "2024-03-05"⏎people:⏎  - 孙示三⏎  - 郑示七⏎difficulties: 路远⏎resolved: 已派车⏎',
  ],
  [
    'progress',
    '--task 4 --town 临江 --date 2024-03-31 --state behind --percent 40.5% --quantity 1条 --target N12 --done 一条 --problem 缺苗 --next-step 补种',
    '2024/progress-4-linjiang-2024-03-31',
    'task: 4⏎town: linjiang⏎date: "2024-03-31"⏎state: behind⏎percent: 40.5⏎quantity:⏎  value: 1⏎  unit: 条⏎  target: N12⏎done: 一条⏎problem: 缺苗⏎next_step: 补种⏎',
  ],
  [
    'evaluation',
    '--year 2023 --town 临江 --by 区乡村振兴局 --date 2024-02-09 --grade 良好',
    '2023/evaluation-2023-linjiang',
    'year: 2023⏎town: linjiang⏎by: 区乡村振兴局⏎date: "2024-02-09"⏎grade: 良好⏎',
  ],
  [
    'activity',
    '--obligation P18 --unit 区工商联 --town 青石 --date 2024-06-30 --text 捐助日',
    '2024/activity-P18-qingshi-区工商联-2024-06-30',
    'obligation: P18⏎unit: 区工商联⏎town: qingshi⏎date: "2024-06-30"⏎text: 捐助日⏎',
  ],
  [
    'decision',
    '--title 关于补种的决定 --number 云决〔2024〕3号 --unit 区农林局 --date 2024-03-01 --text 补种一条。',
    '2024/decision-云决〔2024〕3号-2024-03-01',
    'title: 关于补种的决定⏎number: 云决〔2024〕3号⏎unit: 区农林局⏎date: "2024-03-01"⏎text: 补种一条。⏎',
  ],
];

const SCHEMA = '# yaml-language-server: $schema=../../../../../schemas/data/record.schema.json⏎';

test('the table has every kind with every option, but for the unit of an evaluation of a town', () => {
  expect(ALL.map(([kind]) => kind)).toEqual(RECORD_KINDS);
  for (const [kind, options] of ALL) {
    const all = FIELDS[kind as RecordKind].map(({ option }) => `--${option}`);
    const wanted = all.filter((option) => kind !== 'evaluation' || option !== '--unit');
    expect([kind, options.match(/--[a-z-]+/g)!.sort()]).toEqual([kind, wanted.sort()]);
  }
});

test.each(ALL)('%s', async (kind, options, file, lines) => {
  const files = await written(`record ${kind} ${options} --evidence 纪要 --note 补登`);
  const text = `${SCHEMA}kind: ${kind}⏎${lines}evidence: 纪要⏎note: 补登⏎`;
  expect(files).toEqual({ [`records/${file}.yaml`]: text.replaceAll('⏎', '\n') });
});

test('of the district where no town is named, by the title where there is no number', async () => {
  for (const [line, file] of [
    ['progress --task 2 --date 2024-03-31 --state on-schedule', 'progress-2-district-2024-03-31'],
    ['yearly-report --level district --year 2024 --date 2024-12-30', 'yearly-report-2024-district'],
    ['decision --title 关于/补种 --date 2024-03-01 --text 补', 'decision-关于_补种-2024-03-01'],
    ['activity --obligation P18 --date 2024-06-30 --text 捐', 'activity-P18-2024-06-30'],
  ] as const)
    expect(Object.keys(await written(`record ${line}`))).toEqual([`records/2024/${file}.yaml`]);
});

test('an evaluation of a unit', async () => {
  const line = 'record evaluation --year 2023 --unit 区民生局 --date 2024-02-09 --grade 好';
  const [[file, text] = []] = Object.entries(await written(line));
  expect(file).toBe('records/2023/evaluation-2023-区民生局.yaml');
  expect(text).toContain(
    'kind: evaluation\nyear: 2023\nunit: 区民生局\ndate: "2024-02-09"\ngrade: 好\n',
  );
});

/** Options without which the rest cannot stand: a report or an evaluation is of somebody. */
const NEEDED = ['yearly-report --town', 'evaluation --town'];

describe('every option that may be left out changes the file', () => {
  test.each(ALL)('%s', async (kind, options) => {
    await onCopy(async ({ run }) => {
      const full = `record ${kind} ${options} --evidence 纪要 --note 补登 --dry-run`;
      const { out } = await run(full);
      const fields = [...FIELDS[kind as RecordKind], ...COMMON_FIELDS];
      for (const { option, required } of fields) {
        const without = full.replace(new RegExp(` --${option} \\S+`), '');
        if (required === true || without === full) continue;
        // A target belongs to its quantity.
        const ran = await run(
          option === 'quantity' ? without.replace(/ --target \S+/, '') : without,
        );
        const code = NEEDED.includes(`${kind} --${option}`) ? 1 : 0;
        expect([option, ran.code, ran.out === out]).toEqual([option, code, false]);
      }
    });
  });
});
