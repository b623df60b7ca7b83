import { EXAMPLE } from '../example/plan.ts';

const DAY = ['--as-of', '2022-06-30'];

/** References that hold whatever the chapters and annexes are numbered. */
const PLACES = [['5'], ['L60-64'], ['L25-31'], ['R03'], ['（二）'], ['无此处']];

/** For each command, arguments that make it say as much as it can on the invented district. */
export const ASKED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'who-leads': [['青石'], ['临江'], ['2'], ['5'], ['6'], ['果'], ['区乡村振兴局'], ['市林果局']],
  'town-report': [['青石'], ['白沙'], ['临江'], ['--all', '--output', '镇情']],
  'unit-report': EXAMPLE.data.units.units.map(({ name }) => [name]),
  'district-report': [DAY, ['--as-of', '2025-01-01']],
  'meeting-pack': [
    ['--for', '2022-06-30'],
    ['--for', '2024-01-31'],
    ['--for', '2022-06-30', '--town', '临江'],
    ...EXAMPLE.data.units.units.map(({ name }) => ['--for', '2022-06-30', '--unit', name]),
  ],
  audit: [DAY, ['--town', '临江'], ['--rule', 'R01', '--counts', 'dispatched']],
  'rotation-due': [DAY, ['--town', '青石'], ['--as-of', '2025-01-01']],
  due: [DAY, ['--obligation', 'P01'], ['--actor', '青石'], ['--as-of', '2024-12-31']],
  progress: [DAY, ['4'], ['--town', '白沙', '--as-of', '2024-07-01']],
  ledger: [DAY, ['--unit', '区财务局', '--as-of', '2024-07-01']],
  briefing: [
    ['--as-of', '2024-07-01'],
    ['--as-of', '2022-06-30', '--since', '2022-01-01'],
  ],
  calendar: [DAY, ['--actor', '青石'], ['--as-of', '2024-12-31']],
  'rotation-plan': [
    ['--from', '2024-03-01', '--batches', '2'],
    ['--from', '2024-03-01', '--batches', '3', '--town', '青石', '--handover'],
  ],
  record: [
    [
      ...['activity', '--obligation', 'P18', '--unit', '区工商联', '--date', '2022-06-29'],
      ...['--text', '示例', '--dry-run'],
    ],
    ['talk', '--town', '青石', '--date', '2022-06-01', '--dry-run'],
    ['progress', '--task', '4', '--date', '2022-06-30', '--state', 'behind', '--dry-run'],
  ],
  rotate: [
    [
      ...['青石', '--out', '钱示二', '--in', '陶示卯', '--new-person', '--unit', '区农林局'],
      ...[
        '--on',
        '2024-10-08',
        '--record',
        '2024/decision-云组〔2024〕12号-2024-09-30',
        '--dry-run',
      ],
    ],
  ],
  history: [
    ...['青石', '白沙', '临江', '吴示六', '沈示乙', 'P01', 'P02', 'P04', '无此名'].map((what) => [
      what,
    ]),
    ...EXAMPLE.data.units.units.map(({ name }) => [name]),
    ...EXAMPLE.tasks.map(({ number }) => [String(number)]),
    ['青石', '--as-of', '2024-09-10'],
    ['白沙', '--as-of', '2021-01-01'],
  ],
  overview: [DAY, ['--only', 'units']],
  towns: [[], ['--ranks'], ['青石'], ['临江']],
  teams: [DAY, ['青石'], ['临江']],
  people: [
    DAY,
    ['李示四'],
    ['沈示乙'],
    ['--shared'],
    ['--captain'],
    ['--capacity', 'acting'],
    ['--role', '澄州市派驻村第一书记'],
    ['无此人'],
  ],
  tasks: [[], ['2'], ['5'], ['6'], ['--town', '青石'], ['--unit', '区财务局'], ['无此词']],
  units: [[], ...EXAMPLE.data.units.units.map(({ name }) => [name])],
  plan: [
    [],
    ...['targets', 'deadlines', 'goals', 'rules', 'obligations', 'duties', 'discrepancies'].map(
      (part) => [part],
    ),
    ['obligations', '--actor', '市林果局'],
    ...['R03', 'R17', 'N24', 'D09', 'P19', 'Z1', 'G2022', 'X01'].map((id) => [id]),
    ['deadlines', 'D09'],
  ],
  matrix: [['units'], ['units', '--role', 'lead', '--numbers'], ['towns']],
  cite: [
    ...PLACES,
    ...['附件1', '附件2', '附件3', '附件1青石', '附件3注', '二(二)'].map((place) => [place]),
  ],
  search: [['轮换'], ['示范果带'], ['qingshi'], ['李示四']],
  // Of a history in two commits, see test/histories.ts.
  changes: [['HEAD~1'], ['HEAD', 'HEAD~1'], ['HEAD~1', '--town', '青石', '--kind', 'personnel']],
  validate: [[]],
  coverage: [[]],
  fmt: [['--check'], ['--diff']],
};

/** The same where the chapters are numbered from 五 and the annexes from 4. */
export const ASKED_RENUMBERED: typeof ASKED = {
  ...ASKED,
  cite: [
    ...PLACES,
    ...['附件4', '附件5', '附件6', '附件4青石', '附件6注', '五(二)'].map((place) => [place]),
  ],
};
