import { expect, test } from 'vitest';
import { onCopy } from '../copy.ts';

/** What is not recorded: nothing is shown or written, and the words say what to do instead. */

const REFUSED: readonly (readonly [what: string, line: string, code: 1 | 2, err: RegExp])[] = [
  [
    'a second record of a half-year, whatever name of the unit is written',
    'special-meeting --unit 云溪区民生局 --half-year 2023-H1 --date 2023-06-01',
    1,
    /already \(2023-03-02\): records\/2023\/special-meeting-2023-H1-区民生局\.yaml\. .*--supersede/,
  ],
  [
    'a second record of a year',
    'yearly-report --level town --town 临江 --year 2023 --date 2024-01-05',
    1,
    /already \(2023-12-30\): records\/2023\/yearly-report-2023-linjiang\.yaml/,
  ],
  [
    'a third one names the second, which holds',
    'yearly-report --level town --town 青石 --year 2022 --date 2022-12-20',
    1,
    /already \(2022-12-20\): records\/2022\/yearly-report-2022-qingshi\.2\.yaml/,
  ],
  [
    'nothing to take the place of',
    'special-meeting --unit 区民生局 --half-year 2023-H2 --date 2023-11-01 --supersede',
    1,
    /\(records\/2023\/special-meeting-2023-H2-区民生局\.yaml\); leave out --supersede/,
  ],
  [
    'a half-year that has not begun',
    'special-meeting --unit 区民生局 --half-year 2027-H1 --date 2026-11-01',
    1,
    /^2027-H1 begins on 2027-01-01 and has not begun/,
  ],
  [
    'a year that has not begun',
    'yearly-report --level district --year 2027 --date 2026-11-01',
    1,
    /^2027 begins on 2027-01-01 and has not begun/,
  ],
  [
    'the day after today',
    'decision --title 决定 --date 2026-11-24 --text 补种',
    1,
    /^2026-11-24 is after today \(2026-11-23\)/,
  ],
  [
    'a day before the plan was issued',
    'activity --obligation P18 --date 2021-06-29 --text 捐',
    1,
    /2021-06-29, before the plan was issued on 2021-06-30/,
  ],
  [
    'a unit that is not there, with the nearest',
    'special-meeting --unit 区民生句 --half-year 2023-H2',
    1,
    /“区民生句”[^]*nearest: .*区民生局/,
  ],
  ['a town', 'yearly-plan --town 青右 --year 2025', 1, /“青右”[^]*nearest: .*青石/],
  ['a person', 'talk --town 青石 --people 孙示二', 1, /“孙示二”[^]*nearest: .*孙示三/],
  ['a task', 'progress --task 9 --state behind', 1, /no task 9; tasks are numbered 1 to 8/],
  ['a target', 'progress --task 4 --state behind --quantity 2条 --target N99', 1, /no entry “N99”/],
  ['an obligation', 'activity --obligation P99 --text x', 1, /no entry “P99”/],
  ['a kind, with the nearest', 'special-meting', 2, /Did you mean special-meeting\?/],
  [
    'a state',
    'progress --task 4 --state done',
    2,
    /--state cannot be “done”; it is one of completed, on-schedule, behind, unreported, long-term/,
  ],
  ['a level', 'yearly-report --level city --year 2024', 2, /“city”.*town, district/],
  ['a day', 'decision --title x --text y --date 2023-02-29', 2, /2023-02-29/],
  ['a half-year', 'special-meeting --unit 区民生局 --half-year 2024-H3', 2, /2024-H1 or 2024-H2/],
  ['a year', 'yearly-plan --town 青石 --year 24', 2, /“24” is no year/],
  ['a count', 'look-back-check --year 2024 --problems -1', 2, /--problems/],
  ['a quantity', 'progress --task 4 --state behind --quantity 条', 2, /--quantity cannot be “条”/],
  [
    'an option of another kind, with those it takes',
    'special-meeting --unit 区民生局 --half-year 2023-H2 --grade 好',
    2,
    /--grade is no option of a record special-meeting; it takes --unit, --half-year, --date, --matters, --evidence, --note/,
  ],
  [
    'without what it needs',
    'special-meeting --unit 区民生局',
    2,
    /special-meeting needs --half-year/,
  ],
  [
    'a target without a quantity',
    'progress --task 4 --state behind --target N12',
    2,
    /--target needs --quantity/,
  ],
  ['a town without a level', 'yearly-report --town 青石 --year 2024', 2, /needs --level/],
  [
    'a report of a town that does not say which',
    'yearly-report --level town --year 2024 --date 2024-12-30',
    1,
    /does not say which/,
  ],
];

test.each(REFUSED)('%s', async (_what, line, code, words) => {
  await onCopy(async ({ run, files }) => {
    const before = files();
    const ran = await run(`record ${line} --yes`);
    expect([ran.code, ran.err]).toEqual([code, expect.stringMatching(words)]);
    expect(files()).toEqual(before);
    // In Chinese there are words of its own.
    const zh = await run(`record ${line} --yes --lang zh`);
    expect([zh.code, zh.err]).toEqual([code, expect.stringMatching(/\p{Script=Han}{2}/u)]);
    expect(zh.err).not.toBe(ran.err);
  });
});

test('what is allowed at the border: today, the first day of a period, the plan of next year', async () => {
  await onCopy(async ({ run }) => {
    const today = { today: '2024-07-01' };
    for (const line of [
      'decision --title 决定 --date 2024-07-01 --text 补种',
      'special-meeting --unit 区民生局 --half-year 2024-H2 --date 2024-07-01',
      'yearly-plan --town 青石 --year 2025 --date 2024-07-01',
      'activity --obligation P18 --date 2021-06-30 --text 捐',
    ])
      expect([line, (await run(`record ${line} --dry-run`, today)).code]).toEqual([line, 0]);
    const early = 'record special-meeting --unit 区民生局 --half-year 2024-H2 --dry-run';
    expect((await run(early, { today: '2024-06-30' })).err).toMatch(/has not begun/);
  });
});

test('without --date it is of today', async () => {
  await onCopy(async ({ run }) => {
    const line = 'record talk --town 青石 --unit 市林果局 --dry-run';
    const { out } = await run(line, { today: '2024-03-05' });
    expect(out).toContain('records/2024/talk-市林果局-qingshi-2024-03-05.yaml\n');
    expect(out).toContain('\ndate: "2024-03-05"\n');
  });
});
