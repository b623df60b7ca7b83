import type { Case } from './case.ts';

export const MATRIX: readonly Case[] = [
  ['matrix-towns', ['matrix', 'towns']],
  ['matrix-towns-60', ['matrix', 'towns'], { terminal: 60 }],
  ['matrix-towns-before', ['matrix', 'towns', '--as-of', '2021-12-31', '--format', 'tsv']],
  ['matrix-towns-csv', ['matrix', 'towns', '--format', 'csv']],
  ['matrix-towns-no-names', ['matrix', 'towns', '--no-names', '--format', 'csv']],
  ['matrix-towns-md', ['matrix', 'towns', '--format', 'md']],
  ['matrix-towns-json', ['matrix', 'towns', '--format', 'json']],
  ['matrix-units', ['matrix', 'units']],
  ['matrix-units-60', ['matrix', 'units'], { terminal: 60 }],
  ['matrix-units-lead', ['matrix', 'units', '--role', 'lead']],
  ['matrix-units-responsible', ['matrix', 'units', '--role', 'responsible', '--kind', 'party']],
  ['matrix-units-numbers', ['matrix', 'units', '--numbers', '--kind', 'party']],
  ['matrix-units-city', ['matrix', 'units', '--level', 'city']],
  ['matrix-units-csv', ['matrix', 'units', '--format', 'csv', '--kind', 'branch']],
  [
    'matrix-units-numbers-tsv',
    ['matrix', 'units', '--numbers', '--role', 'lead', '--format', 'tsv'],
  ],
  ['matrix-units-md', ['matrix', 'units', '--format', 'md', '--kind', 'mass-organisation']],
  ['matrix-units-json', ['matrix', 'units', '--format', 'json', '--level', 'city']],
  ['matrix-units-emptied', ['matrix', 'units', '--level', 'city', '--kind', 'party']],
  ['matrix-without-rows', ['matrix']],
  ['matrix-unknown-rows', ['matrix', 'people']],
  [
    'matrix-units-before',
    ['matrix', 'units', '--as-of', '2023-06-30', '--data', 'test/example/data'],
  ],
  [
    'matrix-units-after',
    ['matrix', 'units', '--as-of', '2023-07-01', '--data', 'test/example/data'],
  ],
  ['matrix-towns-role', ['matrix', 'towns', '--role', 'lead']],
  ['matrix-numbers-json', ['matrix', 'units', '--numbers', '--format', 'json']],
  ['matrix-unknown-kind', ['matrix', 'units', '--kind', 'bureau']],
];
