import type { Case } from './case.ts';

/** On the worked example, whose records tell of progress. */
const on = (line: string): string[] => [...line.split(' '), '--data', 'test/example/data'];

export const PROGRESS: readonly Case[] = [
  ['progress', ['progress', '--as-of', '2026-11-24']],
  ['progress-example', on('progress --as-of 2024-07-01')],
  ['progress-colours', on('progress --as-of 2024-07-01 --color always')],
  ['progress-town', on('progress --as-of 2024-07-01 --town 白沙')],
  ['progress-unit', on('progress --as-of 2024-07-01 --unit 区林果局')],
  ['progress-since', on('progress --as-of 2024-07-01 --since 2023-12-01')],
  ['progress-csv', on('progress --as-of 2024-07-01 --group 2 --format csv')],
  ['progress-json', on('progress --as-of 2024-07-01 --group 2 --format json')],
  ['progress-emptied', on('progress --as-of 2022-06-01 --unit 区水文局 --state completed')],
  ['progress-task', on('progress 4 --as-of 2024-07-01')],
  ['progress-task-csv', on('progress 5 --as-of 2024-07-01 --format csv')],
  ['progress-task-json', on('progress 4 --as-of 2023-01-01 --format json')],
  ['progress-task-none', ['progress', '13', '--as-of', '2026-11-24']],
  ['progress-no-task', ['progress', '99']],
  ['progress-filter-on-one', ['progress', '13', '--town', '双水']],
  ['progress-since-after', ['progress', '--as-of', '2024-07-01', '--since', '2024-07-02']],
  ['progress-bad-since', ['progress', '--since', '2024-7-1']],
  ['ledger-example', on('ledger --as-of 2024-07-01')],
  ['ledger-wide', on('ledger --as-of 2024-07-01 --width 150')],
  ['ledger-town', on('ledger --as-of 2024-07-01 --town 青石 --state completed')],
  ['ledger-csv', on('ledger --as-of 2024-07-01 --format csv')],
  ['ledger-md', on('ledger --as-of 2024-07-01 --group 2 --format md')],
  ['briefing', ['briefing', '--as-of', '2026-11-24']],
  ['briefing-example', on('briefing --as-of 2024-07-05')],
  ['briefing-since', on('briefing --as-of 2022-12-31 --since 2022-07-01')],
  ['briefing-md', on('briefing --as-of 2023-12-31 --format md --no-names')],
  ['briefing-since-after', ['briefing', '--as-of', '2024-07-01', '--since', '2025-01-01']],
];
