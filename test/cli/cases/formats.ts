import type { Case } from './case.ts';

export const FORMATS: readonly Case[] = [
  ['formats-csv-bom', ['towns', '--format', 'csv', '--bom', '--crlf']],
  ['formats-suffix-csv', ['teams', '会城', '--output', '会城.CSV']],
  [
    'formats-suffix-html',
    ['unit-report', '新会区统计局', '--output', '统计局.html', '--as-of', '2022-06-30'],
  ],
  ['formats-suffix-unknown', ['teams', '会城', '--output', '会城.docx']],
  ['formats-who-leads-csv', ['who-leads', '区民政局', '--format', 'csv']],
  ['formats-who-leads-tsv', ['who-leads', '24', '--format', 'tsv']],
  ['formats-who-leads-md', ['who-leads', '会城', '--format', 'md']],
  ['formats-teams-md', ['teams', '--format', 'md']],
  ['formats-teams-csv', ['teams', '--format', 'csv']],
  [
    'formats-rotation-csv',
    ['rotation-due', '--town', '大泽', '--format', 'csv', '--as-of', '2022-06-30'],
  ],
  ['formats-coverage-csv', ['coverage', '--format', 'csv']],
  ['formats-no-names', ['teams', '大鳌', '--no-names']],
  ['formats-name-in-path', ['teams', '大鳌', '--no-names', '--output', '李贤芬.txt']],
];
