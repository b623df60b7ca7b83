import type { Case } from './case.ts';

/** On the worked example; nothing is written. */
const on = (line: string): string[] => [
  ...`record ${line}`.split(' '),
  ...['--data', 'test/example/data'],
];

const MEETING = 'special-meeting --unit 市财务局 --half-year 2024-H1';

export const RECORD: readonly Case[] = [
  ['record', on(`${MEETING} --date 2024-06-20 --matters 村道；果带 --dry-run`)],
  ['record-json', on(`${MEETING} --date 2024-06-20 --dry-run --format json`)],
  [
    'record-supersede',
    on(
      'special-meeting --unit 市林果局 --half-year 2024-H1 --date 2024-06-25 --supersede --dry-run',
    ),
  ],
  ['record-free', on('activity --obligation P08 --date 2024-06-20 --text 谈心 --dry-run')],
  ['record-nobody', on(`${MEETING} --date 2024-06-20`)],
  ['record-exists', on('yearly-plan --town 白沙 --year 2024 --yes')],
  ['record-not-begun', on('special-meeting --unit 市财务局 --half-year 2027-H1 --yes')],
  ['record-broken', on(`${MEETING} --date 2023-12-31 --yes`)],
  ['record-unknown-kind', on('special-meting')],
  ['record-unknown-unit', on('special-meeting --unit 市财务句 --half-year 2024-H1')],
  ['record-foreign-option', on(`${MEETING} --grade 好`)],
  ['record-needs', on('special-meeting --unit 市财务局')],
];
