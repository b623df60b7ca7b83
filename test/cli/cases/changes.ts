import type { Case } from './case.ts';

/** On the history of the worked example (test/history.ts), not on that of this repository. */
export const CHANGES: readonly Case[] = [
  ['changes', ['changes', 'v1']],
  ['changes-two', ['changes', 'v1', 'main', '--width', '120']],
  ['changes-back', ['changes', 'main..v1']],
  ['changes-since', ['changes', '--since', '2024-07-01', '--kind', 'personnel']],
  ['changes-town', ['changes', 'v1', '--town', '白沙', '--kind', 'personnel,data']],
  ['changes-none', ['changes']],
  ['changes-emptied', ['changes', 'v1', '--kind', 'task']],
  ['changes-no-names', ['changes', 'v1', '--kind', 'personnel', '--no-names']],
  ['changes-csv', ['changes', 'v1', '--format', 'csv']],
  ['changes-md', ['changes', 'v1', '--format', 'md']],
  ['changes-json', ['changes', 'v1', '--town', '临江', '--format', 'json']],
  ['changes-terminal', ['changes', 'v1', '--kind', 'data,wording'], { terminal: 60 }],
  ['changes-unknown-revision', ['changes', 'v2']],
  ['changes-unknown-kind', ['changes', 'v1', '--kind', 'people']],
  ['changes-since-and-revision', ['changes', 'v1', '--since', '2024-07-01']],
  ['changes-none-before', ['changes', '--since', '2020-01-01']],
];
