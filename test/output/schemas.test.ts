import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_DIR } from '../data-dir.ts';
import { withEdits } from '../errors/workspace.ts';
import { answer, bangzhen, cacheFolder, TODAY } from './run.ts';
import { faultsOf } from './schemas.ts';

/**
 * Every JSON answer follows its published schema and holds no key that the schema does not describe.
 */

const TOWNS = [
  'huicheng',
  'shuangshui',
  'sanjiang',
  'luokeng',
  'gujing',
  'muzhou',
  'daze',
  'yamen',
  'shadui',
  'siqian',
  'daao',
];
const TASKS = Array.from({ length: 51 }, (_none, index) => String(index + 1));
const UNITS = [
  '区民政局',
  '区财政局',
  '市财政局',
  '市政府办公室',
  '区退役军人事务局',
  '区人才工作局',
  '区司法局', // shares the lead of 21
];
const OTHERS = [
  '区农业农村局（区乡村振兴局）',
  '中国农业银行江门分行',
  '江门市新会区大鳌镇人民政府',
  '区委实施乡村振兴战略领导小组成员单位',
  '各镇（街）',
];
const PEOPLE = ['黄天栋', '张炎庭', '马玉仪', '王蒙'];
const WORDS = ['四好农村路', '回头看', '三支一扶', '镇（街）', '新会'];
const DATES = ['2021-12-31', '2022-02-28', '2024-12-31', '2025-03-01', '2030-01-01'];
/** Meetings on the day of the deadline of 13, after it, before the plan was issued, and years later. */
const DAYS = ['2022-06-30', '2022-07-01', '2022-01-31', '2030-01-01'] as const;
const RULES = ['R01', 'R07', 'R14', 'R22', 'R33', 'R18,R29'];
const READINGS = ['named', 'exclusive', 'dispatched'];
const LANGS = ['zh', 'en'];

const cache = cacheFolder();

/** Faults of the answers to several questions, each with its question. */
async function faultsIn(
  schema: string,
  questions: readonly (readonly string[])[],
): Promise<string[]> {
  const found: string[] = [];
  for (const question of questions) {
    for (const lang of LANGS) {
      const given = await answer([...question, '--lang', lang], cache);
      found.push(...faultsOf(schema, given).map((fault) => `${question.join(' ')}: ${fault}`));
    }
  }
  return found;
}

const asOf = (question: readonly string[]): string[][] =>
  DATES.map((date) => [...question, '--as-of', date]);

/** One question for each id of a letter: D01 to D16. */
const entries = (letter: string, last: number): string[][] =>
  Array.from({ length: last }, (_none, at) => ['plan', letter + String(at + 1).padStart(2, '0')]);

/** Schema, what is asked, and the questions. */
const CASES: readonly (readonly [schema: string, what: string, questions: string[][]])[] = [
  ['who-leads', 'who leads every task', TASKS.map((task) => ['who-leads', task])],
  ['who-leads', 'every town', TOWNS.flatMap((town) => asOf(['who-leads', town]))],
  ['who-leads', 'units', UNITS.flatMap((unit) => asOf(['who-leads', unit]))],
  ['who-leads', 'words', WORDS.map((words) => ['who-leads', words])],
  ['task', 'every task', TASKS.map((task) => ['tasks', task])],
  ['tasks', 'all tasks', [['tasks']]],
  ['tasks', 'tasks by words', WORDS.map((words) => ['tasks', words])],
  ['town', 'every town', TOWNS.map((town) => ['towns', town])],
  ['towns', 'all towns', [['towns']]],
  ['team', 'every team', TOWNS.flatMap((town) => asOf(['teams', town]))],
  ['teams', 'all teams', asOf(['teams'])],
  ['rotation-due', 'everybody', asOf(['rotation-due'])],
  ['rotation-due', 'each town', TOWNS.flatMap((town) => asOf(['rotation-due', '--town', town]))],
  ['due', 'everything', asOf(['due']).slice(1)],
  ['due', 'the example', asOf(['due', '--data', EXAMPLE_DIR])],
  [
    'due',
    'actors',
    [
      ['due', '--actor', '双水'],
      ['due', '--actor', '市财政局', '--within', '9y'],
    ],
  ],
  ['progress', 'the shipped data', asOf(['progress'])],
  ['progress', 'the example', asOf(['progress', '--data', EXAMPLE_DIR])],
  [
    'progress',
    'towns, units, since',
    [
      ['progress', '--town', '会城'],
      ['progress', '--unit', '区民政局'],
      ...asOf(['progress', '--town', '白沙', '--since', '2021-12-01', '--data', EXAMPLE_DIR]),
      ['progress', '--unit', '区财务局', '--state', 'unreported', '--data', EXAMPLE_DIR],
    ],
  ],
  ['task-progress', 'tasks', ['1', '4', '5'].map((n) => ['progress', n, '--data', EXAMPLE_DIR])],
  ['progress', 'the ledger of the example', asOf(['ledger', '--data', EXAMPLE_DIR])],
  ['briefing', 'the example', asOf(['briefing', '--data', EXAMPLE_DIR])],
  ['briefing', 'the shipped data', asOf(['briefing'])],
  ['calendar', 'the example', asOf(['calendar', '--data', EXAMPLE_DIR])],
  ['calendar', 'the shipped data', asOf(['calendar']).slice(1)],
  [
    'calendar',
    'actors, spans and reminders',
    [
      ['calendar', '--actor', '双水'],
      ['calendar', '--within', '9y', '--remind', '1y,6m,1d'],
      ['calendar', '--as-of', '2024-03-01', '--obligation', 'P19', '--data', EXAMPLE_DIR],
      ['calendar', '--as-of', '2024-03-01', '--actor', 'teams', '--data', EXAMPLE_DIR],
      ['calendar', '--as-of', '2023-09-01', '--remind', 'none', '--data', EXAMPLE_DIR],
    ],
  ],
  ['history', 'every task', TASKS.map((task) => ['history', task])],
  ['history', 'every town', TOWNS.flatMap((town) => asOf(['history', town]).slice(1))],
  ['history', 'units', [...UNITS, ...OTHERS].map((unit) => ['history', unit])],
  ['history', 'people', PEOPLE.map((person) => ['history', person])],
  ['history', 'obligations', ['P01', 'P02', 'P19'].map((id) => ['history', id])],
  [
    'history',
    'the example',
    ['青石', '白沙', '临江', '3', '5', '7', '区农林局', '区乡建局', '吴示六', 'P02', '果'].flatMap(
      (what) => asOf(['history', what, '--data', EXAMPLE_DIR]).slice(1),
    ),
  ],
  ['rotation-due', 'spans', ['90d', '6m', '9y'].map((span) => ['rotation-due', '--within', span])],
  [
    'rotation-plan',
    'batches, with and without a handover',
    ['1', '2', '4', '7'].flatMap((batches) =>
      [[], ['--handover'], ['--keep', '6', '--every', '90d'], ['--town', '睦洲']].map((more) => [
        ...['rotation-plan', '--from', '2025-03-01', '--batches', batches],
        ...more,
      ]),
    ),
  ],
  ['units', 'all units', asOf(['units'])],
  [
    'units',
    'units by level and kind',
    [
      ['units', '--level', 'city', '--sort', '-people'],
      ['units', '--kind', 'collective'],
      ['units', '--unused'],
      ['units', '--level', 'province'],
    ],
  ],
  ['unit', 'single units', UNITS.flatMap((unit) => asOf(['units', unit]))],
  ['unit', 'banks, town governments, collective names', OTHERS.map((unit) => ['units', unit])],
  ['people', 'everybody', asOf(['people'])],
  [
    'people',
    'people by conditions',
    [
      ['people', '--captain'],
      ['people', '--shared'],
      ['people', '--capacity', 'concurrent'],
    ],
  ],
  ['person', 'single people', PEOPLE.flatMap((person) => asOf(['people', person]))],
  ['town-report', 'every town', TOWNS.flatMap((town) => asOf(['town-report', town]))],
  ['unit-report', 'units', UNITS.flatMap((unit) => asOf(['unit-report', unit]))],
  ['unit-report', 'town governments, collective names', OTHERS.map((u) => ['unit-report', u])],
  [
    'district-report',
    'the district',
    [...asOf(['district-report']), ['district-report', '--no-names']],
  ],
  ['meeting-pack', 'for the district', DAYS.map((day) => ['meeting-pack', '--for', day])],
  [
    'meeting-pack',
    'for each town',
    TOWNS.map((town) => ['meeting-pack', '--for', DAYS[1], '--town', town]),
  ],
  [
    'meeting-pack',
    'for units',
    [...UNITS, ...OTHERS].map((unit) => ['meeting-pack', '--for', DAYS[1], '--unit', unit]),
  ],
  ['audit', 'everything', asOf(['audit'])],
  ['audit', 'each town', TOWNS.map((town) => ['audit', '--town', town])],
  ['audit', 'each rule', RULES.map((rule) => ['audit', '--rule', rule])],
  ['audit', 'readings', READINGS.map((counts) => ['audit', '--counts', counts])],
  [
    'audit',
    'outcomes',
    [
      ['audit', '--outcome', 'fail'],
      ['audit', '--outcome', 'waived,pass'],
    ],
  ],
  [
    'audit-summary',
    'numbers',
    [
      ['audit', '--summary'],
      ['audit', '--summary', '--town', '会城'],
    ],
  ],
  ['overview', 'the district', asOf(['overview'])],
  ['matrix', 'towns by roles', asOf(['matrix', 'towns'])],
  [
    'matrix',
    'units by groups',
    [[], ['--role', 'lead'], ['--kind', 'party'], ['--kind', 'discipline']].map((filter) => [
      'matrix',
      'units',
      ...filter,
    ]),
  ],
  ['plan', 'the parts', [['plan']]],
  ...(['targets', 'goals', 'rules', 'duties', 'discrepancies'] as const).map(
    (part): (typeof CASES)[number] => [`plan-${part}`, 'the whole part', [['plan', part]]],
  ),
  ['plan-deadlines', 'all days', asOf(['plan', 'deadlines'])],
  [
    'plan-deadlines',
    'one, and how many',
    [...asOf(['plan', 'deadlines', 'D09']), ['plan', 'deadlines', '--count']],
  ],
  ['plan-obligations', 'all obligations', asOf(['plan', 'obligations'])],
  ['plan-targets', 'every target', entries('D', 16).concat(entries('N', 34))],
  [
    'plan-goals',
    'every goal',
    [
      ['plan', 'G2022'],
      ['plan', 'G2035'],
    ],
  ],
  ['plan-rules', 'every rule', entries('R', 37)],
  ['plan-obligations', 'every obligation', entries('P', 24)],
  [
    'plan-duties',
    'every duty',
    [
      ['plan', 'Z1'],
      ['plan', 'Z4'],
      ['plan', 'Z8'],
    ],
  ],
  ['plan-discrepancies', 'every discrepancy', entries('X', 93)],
  ['cite', 'every task', TASKS.map((task) => ['cite', task])],
  [
    'cite',
    'clauses, rows, lines and entries',
    [
      ...['通知', '前言', '附件目录', '一', '三', '三(四)', '二(一)第2段', '附件3注'],
      ...['附件1', '附件2', '附件3', '附件1双水', '附件2第1行', '附件2第2行', 'L1-201'],
      ...['G2022', 'D09', 'N12', 'R01', 'P01', 'Z3', 'X03', 'X56'],
    ].map((reference) => ['cite', reference]),
  ],
  [
    'search',
    'words, numbers and pinyin',
    [...WORDS, '50', 'R01', 'ss', 'zhangyanting', 'rotation', '区司法局', '93838'].map((words) => [
      'search',
      words,
    ]),
  ],
  [
    'search',
    'parts and limits',
    [
      ['search', '队长', '--in', 'rules,people', '--limit', '3'],
      ['search', '新会', '--limit', '500'],
    ],
  ],
  ['search-count', 'how many', [['search', '队长', '--count']]],
  ['validate', 'sound data', [['validate'], ['validate', '--check', 'quote']]],
  ['coverage', 'the document', [['coverage']]],
  [
    'fmt',
    'the data',
    [
      ['fmt', '--check'],
      ['fmt', '--diff'],
    ],
  ],
  [
    'record',
    'a record, and one that would be an error',
    ['2022-06-01', '2021-12-31'].map((date) => [
      ...['record', 'special-meeting', '--unit', '区水文局', '--half-year', '2022-H1'],
      ...['--date', date, '--dry-run', '--data', EXAMPLE_DIR],
    ]),
  ],
  [
    'rotate',
    'rotations, and one that would be an error',
    [
      ['--out', '钱示二'],
      ['--out', '钱示二', '--in', '陶示卯', '--new-person', '--unit', '区农林局'],
      ['--out', '华示子', '--in', '陶示卯', '--new-person', '--captain'],
    ].map((who) => [
      ...['rotate', '青石', ...who, '--on', '2024-10-08', '--dry-run'],
      ...['--record', '2024/decision-云组〔2024〕12号-2024-09-30', '--data', EXAMPLE_DIR],
    ]),
  ],
];

describe('answers follow their schemas', () => {
  for (const [schema, what, questions] of CASES) {
    it(`${schema}: ${what}`, async () => {
      expect(await faultsIn(schema, questions)).toEqual([]);
    });
  }
});

/** Slips of editors, with other places, hints, unreadable files and warnings among the findings. */
const SLIPS = {
  quoted: { file: 'data/plan/rules.yaml', find: '并挂任帮扶镇', replace: '并挂职帮扶镇' },
  figure: { file: 'data/towns/daze.yaml', find: '83.72', replace: '83.27' },
  person: { file: 'data/teams/daao.yaml', find: 'person: 黄伟诚', replace: 'person: 黄伟城' },
  syntax: { file: 'data/towns/daze.yaml', find: 'name: 大泽镇', replace: 'name: [大泽镇' },
  shape: { file: 'data/towns/daze.yaml', find: 'county:', replace: 'country:' },
};

describe('answers about faulty data follow their schemas', () => {
  for (const [name, edit] of Object.entries(SLIPS)) {
    it(`validate: ${name}`, async () => {
      await withEdits({ edit }, async (root) => {
        for (const lang of LANGS) {
          const question = ['validate', '--data', join(root, 'data'), '--lang', lang];
          const given = (await answer(question)) as { ok: boolean; findings: unknown[] };
          expect(faultsOf('validate', given)).toEqual([]);
          expect(given.findings.flatMap((finding) => faultsOf('finding', finding))).toEqual([]);
          expect([given.ok, given.findings.length > 0]).toEqual([false, true]);
        }
      });
    });
  }

  it('coverage: a line that nothing cites', async () => {
    const append = { file: 'seeds/000_3bdc47bb3f333566.txt', text: '\n另有一行' };
    await withEdits({ append }, async (root) => {
      const given = await answer(['coverage', '--data', join(root, 'data')]);
      expect(faultsOf('coverage', given)).toEqual([]);
      expect(given).toMatchObject({ uncovered: [{ line: 202, text: '另有一行' }] });
    });
  });

  it('who-leads: answered in spite of a fault, with one warning beside it', async () => {
    await withEdits({ edit: SLIPS.figure }, async (root) => {
      const line = ['who-leads', '大泽', '--data', join(root, 'data'), '--format', 'json'];
      const { out, err, code } = await bangzhen(line);
      expect(faultsOf('who-leads', JSON.parse(out))).toEqual([]);
      expect([code, err.trim().split('\n').length]).toEqual([0, 1]);
    });
  });

  it('town-report: counts the faults of its data', async () => {
    await withEdits({ edit: SLIPS.figure }, async (root) => {
      const given = await answer(['town-report', '大泽', '--data', join(root, 'data')]);
      expect(faultsOf('town-report', given)).toEqual([]);
      expect((given as { faults: number }).faults).toBeGreaterThan(0);
    });
    expect(await answer(['town-report', '大泽'], cache)).toMatchObject({ faults: 0 });
  });

  it('who-leads: nothing found is an answer without matches', async () => {
    for (const query of ['区农业局局', '99', 'xyzzy']) {
      const { out, code } = await bangzhen(['who-leads', query, '--format', 'json'], cache);
      expect(faultsOf('who-leads', JSON.parse(out))).toEqual([]);
      expect([JSON.parse(out), code]).toEqual([{ query, as_of: TODAY, matches: [] }, 1]);
    }
  });

  it('prints no answer where data cannot be read', async () => {
    await withEdits({ edit: SLIPS.syntax }, async (root) => {
      const line = ['towns', '--data', join(root, 'data'), '--format', 'json'];
      const { out, code } = await bangzhen(line);
      expect([out, code]).toEqual(['', 3]);
    });
  });
});
