import type { Case } from './case.ts';

const FROM = ['rotation-plan', '--from', '2025-03-01'];

export const ROTATION_PLAN: readonly Case[] = [
  ['rotation-plan-handover', [...FROM, '--batches', '2', '--handover']],
  ['rotation-plan-too-few', [...FROM, '--batches', '2'], { terminal: 80 }],
  ['rotation-plan-every', [...FROM, '--batches', '12', '--every', '90d', '--town', '双水']],
  [
    'rotation-plan-keep',
    [...FROM, '--batches', '2', '--handover', '--keep', '5', '--town', '大鳌'],
  ],
  ['rotation-plan-keep-six', [...FROM, '--batches', '6', '--keep', '6', '--town', '大泽']],
  ['rotation-plan-town', [...FROM, '--batches', '4', '--town', '睦洲'], { terminal: 60 }],
  ['rotation-plan-no-names', [...FROM, '--batches', '4', '--town', '崖门', '--no-names']],
  ['rotation-plan-json', [...FROM, '--batches', '2', '--town', '会城', '--format', 'json']],
  ['rotation-plan-csv', [...FROM, '--batches', '4', '--town', '三江', '--format', 'csv']],
  [
    'rotation-plan-md',
    [...FROM, '--batches', '3', '--handover', '--town', '司前', '--format', 'md'],
  ],
  ['rotation-plan-from-missing', ['rotation-plan', '--batches', '4']],
  ['rotation-plan-from-bad', ['rotation-plan', '--from', '2025-02-29', '--batches', '4']],
  ['rotation-plan-from-early', ['rotation-plan', '--from', '2022-02-27', '--batches', '4']],
  ['rotation-plan-batches-missing', FROM],
  ['rotation-plan-batches-none', [...FROM, '--batches', '0']],
  ['rotation-plan-batches-many', [...FROM, '--batches', '13']],
  ['rotation-plan-batches-half', [...FROM, '--batches', '2.5']],
  ['rotation-plan-too-long', [...FROM, '--batches', '8']],
  ['rotation-plan-every-bad', [...FROM, '--batches', '4', '--every', '半年']],
  ['rotation-plan-keep-none', [...FROM, '--batches', '4', '--keep', '0']],
  ['rotation-plan-unknown-town', [...FROM, '--batches', '4', '--town', '大泻']],
  ['rotation-plan-as-of', [...FROM, '--batches', '4', '--as-of', '2025-01-01']],
];
