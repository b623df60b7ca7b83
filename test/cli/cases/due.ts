import type { Case } from './case.ts';

/** On the worked example, whose plan has three years of history. */
const on = (line: string): string[] => [...line.split(' '), '--data', 'test/example/data'];

export const DUE: readonly Case[] = [
  ['due', ['due', '--as-of', '2026-11-24']],
  ['due-example', on('due --as-of 2024-07-05')],
  ['due-example-month', on('due --as-of 2024-06-10 --obligation P19')],
  ['due-unit', on('due --as-of 2024-07-05 --actor 区水文局')],
  ['due-town', on('due --as-of 2022-12-01 --actor 白沙 --within 90d')],
  ['due-set', on('due --as-of 2023-02-01 --actor towns --state overdue,done')],
  ['due-csv', on('due --as-of 2023-02-01 --obligation P02,P03 --format csv')],
  ['due-json', on('due --as-of 2023-02-01 --obligation P04 --format json')],
  ['due-emptied', on('due --as-of 2023-02-01 --obligation P04 --state overdue')],
  ['due-before', ['due', '--as-of', '2022-01-31']],
  ['due-unknown-obligation', ['due', '--obligation', 'P99']],
  ['due-unknown-state', ['due', '--state', 'late']],
  ['due-unknown-actor', ['due', '--actor', '区民政句']],
];
