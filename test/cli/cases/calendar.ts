import type { Case } from './case.ts';

/** On the worked example, whose plan has three years of history. */
const on = (line: string): string[] => [
  'calendar',
  ...line.split(' '),
  '--data',
  'test/example/data',
];

export const CALENDAR: readonly Case[] = [
  ['calendar', ['calendar', '--as-of', '2022-06-30', '--obligation', 'P01,P18']],
  ['calendar-text', ['calendar', '--as-of', '2022-06-30', '--format', 'text']],
  ['calendar-next-year', ['calendar', '--as-of', '2026-11-24', '--obligation', 'P18']],
  ['calendar-example', on('--as-of 2023-09-01 --obligation P05,P19')],
  ['calendar-example-text', on('--as-of 2024-07-05 --format text')],
  ['calendar-example-json', on('--as-of 2024-03-01 --obligation P19 --within 110d --format json')],
  ['calendar-example-csv', on('--as-of 2024-03-01 --obligation P18 --format csv')],
  ['calendar-example-md', on('--as-of 2024-09-20 --actor towns --remind 3m,7d --format md')],
  ['calendar-no-names', on('--as-of 2024-03-01 --obligation P19 --within 4m --no-names')],
  ['calendar-unit', on('--as-of 2024-07-05 --actor 区水文局 --within 6m')],
  ['calendar-town', on('--as-of 2024-03-01 --actor 白沙 --remind 2m,14d,3d --format text')],
  ['calendar-no-reminders', on('--as-of 2024-07-05 --obligation P02 --remind none')],
  ['calendar-suffix', on('--as-of 2023-06-01 --obligation P05 --output 计划.ICS')],
  ['calendar-suffix-none', on('--as-of 2023-06-01 --obligation P05 --output 计划')],
  ['calendar-suffix-txt', on('--as-of 2023-06-01 --obligation P05 --output 计划.txt')],
  ['calendar-suffix-unknown', on('--as-of 2023-06-01 --output 计划.html')],
  ['calendar-empty', on('--as-of 2021-07-25 --obligation P01 --within 1d --output 计划.ics')],
  ['calendar-empty-json', on('--as-of 2021-07-25 --obligation P01 --within 1d --format json')],
  ['calendar-arrivals-missing', ['calendar', '--as-of', '2022-06-30', '--obligation', 'P19']],
  ['calendar-emptied', on('--as-of 2024-07-05 --obligation P04 --actor towns')],
  ['calendar-before', ['calendar', '--as-of', '2022-01-31', '--format', 'text']],
  ['calendar-unknown-actor', ['calendar', '--actor', '区民政句']],
  ['calendar-unknown-obligation', ['calendar', '--obligation', 'P99']],
  ['calendar-bad-within', ['calendar', '--within', '1w']],
  ['calendar-bad-remind', ['calendar', '--remind', '30d,soon']],
  ['calendar-empty-remind', ['calendar', '--remind', 'none,7d']],
];
