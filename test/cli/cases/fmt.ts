import type { Case } from './case.ts';

export const FMT: readonly Case[] = [
  ['fmt-check', ['fmt', '--check']],
  ['fmt-diff', ['fmt', '--diff']],
  ['fmt-json', ['fmt', '--check', '--format', 'json']],
  ['fmt-no-names', ['fmt', '--no-names']],
  ['fmt-csv', ['fmt', '--format', 'csv']],
  ['fmt-argument', ['fmt', 'data/teams']],
  ['fmt-no-data', ['fmt', '--data', '/nowhere']],
];
