import type { Case } from './case.ts';

/** On the worked example, where later sources changed tasks. */
const on = (line: string): string[] => [...line.split(' '), '--data', 'test/example/data'];

export const PLAN: readonly Case[] = [
  ['plan', ['plan']],
  ['plan-json', ['plan', '--format', 'json']],
  ['plan-help', ['plan', '--help']],
  // Targets
  ['plan-targets', ['plan', 'targets']],
  ['plan-targets-measured', ['plan', 'targets', '--measured'], { terminal: 60 }],
  ['plan-targets-task', ['plan', 'targets', '--task', '16']],
  ['plan-targets-kind', ['plan', 'targets', '--kind', 'coverage', '--format', 'csv']],
  ['plan-targets-modality', ['plan', 'targets', '--modality', 'encouraged']],
  ['plan-targets-count', ['plan', 'targets', '--measured', '--count']],
  ['plan-targets-json', ['plan', 'targets', '--task', '13', '--format', 'json']],
  ['plan-target', ['plan', 'N12']],
  ['plan-target-json', ['plan', 'targets', 'N13', '--format', 'json']],
  ['plan-target-deadline', ['plan', 'd9']],
  ['plan-target-programme', ['plan', 'N20']],
  ['plan-target-quantities', ['plan', 'N24']],
  // Deadlines
  ['plan-deadlines', ['plan', 'deadlines', '--as-of', '2022-06-30']],
  ['plan-deadlines-year', ['plan', 'deadlines', '--year', '2022', '--as-of', '2022-07-15']],
  [
    'plan-deadlines-narrow',
    ['plan', 'deadlines', '--year', '2022', '--as-of', '2022-07-15'],
    { terminal: 60 },
  ],
  ['plan-deadlines-task', ['plan', 'deadlines', '--task', '13', '--as-of', '2022-07-15']],
  ['plan-deadlines-md', ['plan', 'deadlines', '--as-of', '2026-01-01', '--format', 'md']],
  ['plan-deadlines-tsv', ['plan', 'deadlines', '--as-of', '2022-06-30', '--format', 'tsv']],
  [
    'plan-deadlines-json',
    ['plan', 'deadlines', '--year', '2021', '--as-of', '2022-06-30', '--format', 'json'],
  ],
  ['plan-deadline', ['plan', 'deadlines', 'G2022', '--as-of', '2022-12-30']],
  // Goals
  ['plan-goals', ['plan', 'goals']],
  ['plan-goals-modality', ['plan', 'goals', '--modality', 'encouraged']],
  ['plan-goal', ['plan', 'G2027']],
  ['plan-goals-csv', ['plan', 'goals', '--format', 'csv']],
  // Rules
  ['plan-rules', ['plan', 'rules']],
  ['plan-rules-subject', ['plan', 'rules', '--subject', 'captain'], { terminal: 60 }],
  ['plan-rules-kind', ['plan', 'rules', '--kind', 'untestable', '--modality', 'may']],
  ['plan-rules-task', ['plan', 'rules', '--task', '36', '--format', 'csv']],
  ['plan-rule', ['plan', 'rules', 'R20']],
  ['plan-rule-allowed', ['plan', 'R18']],
  ['plan-rule-record', ['plan', 'R22']],
  ['plan-rule-json', ['plan', 'R20', '--format', 'json']],
  // Obligations
  ['plan-obligations', ['plan', 'obligations', '--as-of', '2022-07-01']],
  [
    'plan-obligations-kind',
    ['plan', 'obligations', '--kind', 'yearly-day', '--as-of', '2022-07-01'],
  ],
  [
    'plan-obligations-actor',
    ['plan', 'obligations', '--actor', '市财政局', '--as-of', '2022-06-30'],
  ],
  [
    'plan-obligations-actor-csv',
    [
      'plan',
      'obligations',
      '--actor',
      '市财政局',
      '--task',
      '35',
      '--format',
      'csv',
      '--as-of',
      '2022-06-30',
    ],
  ],
  [
    'plan-obligations-towns',
    ['plan', 'obligations', '--actor', '大鳌', '--as-of', '2022-06-30'],
    { terminal: 60 },
  ],
  ['plan-obligations-count', ['plan', 'obligations', '--actor', '区民政局', '--count']],
  ['plan-obligation', ['plan', 'P11', '--as-of', '2022-06-30']],
  ['plan-obligation-day', ['plan', 'P18', '--as-of', '2022-07-01']],
  ['plan-obligation-json', ['plan', 'P01', '--as-of', '2022-07-01', '--format', 'json']],
  // Duties
  ['plan-duties', ['plan', 'duties']],
  ['plan-duties-task', ['plan', 'duties', '--task', '37']],
  ['plan-duty', ['plan', 'Z4']],
  // Discrepancies
  ['plan-discrepancies', ['plan', 'discrepancies', '--kind', 'body-annex']],
  ['plan-discrepancies-weight', ['plan', 'discrepancies', '--weight', 'form']],
  ['plan-discrepancies-town', ['plan', 'discrepancies', '--town', '会城', '--weight', 'matter']],
  ['plan-discrepancies-task', ['plan', 'discrepancies', '--task', '47', '--format', 'csv']],
  ['plan-discrepancy', ['plan', 'X54']],
  ['plan-discrepancy-sides', ['plan', 'X33'], { terminal: 60 }],
  ['plan-discrepancy-proposals', ['plan', 'X14']],
  ['plan-discrepancy-empty', ['plan', 'x5']],
  ['plan-discrepancy-no-names', ['plan', 'X61', '--no-names']],
  // Refusals
  ['plan-unknown-part', ['plan', 'progress']],
  ['plan-unknown-id', ['plan', 'N99']],
  ['plan-unknown-id-of-part', ['plan', 'rules', 'R99']],
  ['plan-other-part', ['plan', 'rules', 'N12']],
  // What a later source settled is no doubt any more, and what it changed in a task shows with the entry.
  ['plan-discrepancies-before', on('plan discrepancies --task 5 --as-of 2023-06-30')],
  ['plan-discrepancies-after', on('plan discrepancies --task 5 --as-of 2023-07-01')],
  ['plan-target-before', on('plan N11 --as-of 2023-06-30')],
  ['plan-target-after', on('plan N11 --as-of 2023-07-01')],
  ['plan-option-of-other-part', ['plan', 'targets', '--weight', 'form']],
  ['plan-option-without-part', ['plan', '--count']],
  ['plan-entry-filtered', ['plan', 'N12', '--task', '16']],
  ['plan-clash', ['plan', 'targets', '--measured', '--kind', 'slogan']],
  ['plan-bad-year', ['plan', 'deadlines', '--year', '今年']],
  ['plan-bad-task', ['plan', 'rules', '--task', '99']],
  ['plan-bad-kind', ['plan', 'rules', '--kind', 'coverage']],
  ['plan-unknown-actor', ['plan', 'obligations', '--actor', '区民政句']],
  ['plan-emptied', ['plan', 'rules', '--subject', 'captain', '--modality', 'may', '--task', '36']],
  [
    'plan-emptied-json',
    ['plan', 'deadlines', '--year', '2020', '--as-of', '2022-06-30', '--format', 'json'],
  ],
  [
    'plan-emptied-count',
    ['plan', 'targets', '--kind', 'slogan', '--task', '13', '--count', '--format', 'json'],
  ],
];
