import type { Case } from './case.ts';

export const OVERVIEW: readonly Case[] = [
  ['overview', ['overview']],
  ['overview-60', ['overview'], { terminal: 60 }],
  ['overview-120', ['overview', '--width', '120', '--only', 'population,poor,teams']],
  ['overview-before', ['overview', '--as-of', '2021-12-31', '--only', 'teams,gaps']],
  ['overview-tasks', ['overview', '--as-of', '2022-06-30', '--only', 'tasks']],
  ['overview-ascii', ['overview', '--ascii', '--only', 'teams,units']],
  ['overview-population', ['overview', '--only', 'population']],
  ['overview-json', ['overview', '--format', 'json']],
  ['overview-csv', ['overview', '--format', 'csv']],
  ['overview-tsv', ['overview', '--format', 'tsv', '--only', 'units']],
  ['overview-md', ['overview', '--format', 'md']],
  ['overview-unknown-part', ['overview', '--only', 'population,villages']],
  ['overview-only-json', ['overview', '--only', 'poor', '--format', 'json']],
  ['overview-ascii-csv', ['overview', '--ascii', '--format', 'csv']],
];
