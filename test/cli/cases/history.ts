import type { Case } from './case.ts';

/** On the worked example, whose plan has three years of history. */
const on = (line: string): string[] => [
  'history',
  ...line.split(' '),
  '--data',
  'test/example/data',
];

export const HISTORY: readonly Case[] = [
  ['history-town', ['history', '双水镇', '--as-of', '2026-11-24'], { terminal: 80 }],
  ['history-task', ['history', '24', '--as-of', '2026-11-24'], { terminal: 80 }],
  ['history-task-rebuilt', ['history', '第2项', '--as-of', '2026-11-24'], { terminal: 80 }],
  ['history-unit-collective', ['history', '各镇(街)', '--as-of', '2026-11-24']],
  ['history-unit', ['history', '区民政局', '--as-of', '2026-11-24'], { terminal: 80 }],
  ['history-person', ['history', '黄天栋', '--as-of', '2026-11-24'], { terminal: 80 }],
  ['history-obligation', ['history', 'P01', '--as-of', '2026-11-24'], { terminal: 80 }],
  ['history-no-names', ['history', '会城', '--as-of', '2026-11-24', '--no-names']],
  ['history-before', ['history', '双水镇', '--as-of', '2022-01-31']],
  ['history-example-returner', on('吴示六 --as-of 2025-01-01')],
  ['history-example-town', on('白沙 --as-of 2025-01-01 --width 80')],
  ['history-example-month', on('青石 --as-of 2024-09-10 --width 80')],
  ['history-example-cut', on('青石 --as-of 2023-08-31 --format md')],
  ['history-example-task', on('5 --as-of 2025-01-01 --width 80')],
  ['history-example-task-before', on('5 --as-of 2023-06-30')],
  ['history-example-renamed', on('区农林局 --as-of 2025-01-01')],
  ['history-example-merged', on('区乡建局 --as-of 2025-01-01')],
  ['history-example-successor', on('区水文局 --as-of 2025-01-01 --width 80')],
  ['history-example-records', on('P02 --as-of 2025-01-01 --width 80')],
  ['history-example-words', on('果 --as-of 2025-01-01 --width 80')],
  ['history-example-json', on('沈示乙 --as-of 2025-01-01 --format json')],
  ['history-example-csv', on('4 --as-of 2025-01-01 --format csv')],
  ['history-example-tsv', on('孔示辛 --as-of 2025-01-01 --format tsv')],
  ['history-example-no-names', on('冯示八 --as-of 2025-01-01 --no-names')],
  ['history-nothing-yet', on('李示四 --as-of 2021-01-01 --format json')],
  ['history-unknown', ['history', '双木镇']],
  ['history-unknown-json', ['history', '无此名', '--as-of', '2026-11-24', '--format', 'json']],
  ['history-unknown-task', ['history', '52']],
  ['history-unknown-obligation', ['history', 'P99']],
  ['history-bad-day', ['history', '双水镇', '--as-of', '2022-02-30']],
];
