import type { Case } from './case.ts';

const DAY = ['--as-of', '2022-06-30'] as const;

export const PAPERS: readonly Case[] = [
  ['town-report-md', ['town-report', '双水', ...DAY, '--format', 'md']],
  ['town-report-html', ['town-report', '双水', ...DAY, '--format', 'html']],
  ['town-report-json', ['town-report', '三江', ...DAY, '--format', 'json']],
  ['town-report-no-names', ['town-report', '大鳌', ...DAY, '--no-names']],
  ['town-report-all', ['town-report', '--all', '--output', '镇情', ...DAY]],
  ['town-report-all-alone', ['town-report', '--all']],
  ['town-report-all-and-one', ['town-report', '双水', '--all', '--output', '镇情']],
  ['town-report-nothing', ['town-report']],
  ['town-report-csv', ['town-report', '双水', '--format', 'csv']],
  ['unit-report', ['unit-report', '区民政局', ...DAY]],
  ['unit-report-80', ['unit-report', '区委组织部', ...DAY, '--width', '80']],
  ['unit-report-doubtful', ['unit-report', '区人才工作局', ...DAY]],
  ['unit-report-sends', ['unit-report', '市财政局', ...DAY]],
  ['unit-report-collective', ['unit-report', '各镇（街）', ...DAY]],
  ['unit-report-fragment', ['unit-report', '区科工商务局', ...DAY]],
  ['unit-report-json', ['unit-report', '区工商联', ...DAY, '--format', 'json']],
  ['unit-report-unknown', ['unit-report', '区民政句']],
  ['district-report', ['district-report', ...DAY]],
  ['district-report-today', ['district-report']],
  ['district-report-no-names', ['district-report', ...DAY, '--no-names', '--width', '60']],
  ['meeting-pack', ['meeting-pack', '--for', '2022-07-01']],
  ['meeting-pack-town', ['meeting-pack', '--for', '2022-06-30', '--town', '会城', '--width', '80']],
  ['meeting-pack-unit', ['meeting-pack', '--for', '2022-06-30', '--unit', '区应急管理局']],
  [
    'meeting-pack-both',
    ['meeting-pack', '--for', '2022-06-30', '--unit', '区民政局', '--town', '会城'],
  ],
  ['meeting-pack-no-day', ['meeting-pack']],
  ['meeting-pack-bad-day', ['meeting-pack', '--for', '2022-06-31']],
  ['meeting-pack-unknown', ['meeting-pack', '--for', '2022-06-30', '--unit', '区民政句']],
];
