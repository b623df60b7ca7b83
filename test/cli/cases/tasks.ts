import type { Case } from './case.ts';

export const TASKS: readonly Case[] = [
  ['tasks-unit-lead', ['tasks', '--unit', '区民政局', '--role', 'lead']],
  ['tasks-unit-responsible', ['tasks', '--unit', '区民政局', '--role', 'responsible']],
  ['tasks-town', ['tasks', '--town', '大鳌', '--columns', 'number,lead,section']],
  ['tasks-town-count', ['tasks', '--town', '大鳌', '--count']],
  ['tasks-count-json', ['tasks', '--lead-status', 'unreadable', '--count', '--format', 'json']],
  ['tasks-lead-status', ['tasks', '--lead-status', 'doubtful,unreadable']],
  ['tasks-shared-lead', ['tasks', '--shared-lead']],
  ['tasks-section', ['tasks', '--section', '(四)', '--text', '建设']],
  ['tasks-group-sorted', ['tasks', '--group', '2', '--sort', '-lead']],
  ['tasks-has-target', ['tasks', '--has-target', '--columns', 'number,text,targets']],
  ['tasks-deadline', ['tasks', '--deadline-before', '2022-07-01']],
  ['tasks-tsv', ['tasks', '--group', '4', '--format', 'tsv']],
  [
    'tasks-csv-columns',
    ['tasks', '--group', '4', '--format', 'csv', '--columns', 'number,lead_status,lead,units'],
  ],
  ['tasks-md', ['tasks', '--group', '4', '--format', 'md']],
  ['tasks-emptied', ['tasks', '--unit', '区民政局', '--group', '7']],
  ['tasks-clash', ['tasks', '--group', '3', '--section', '三(三)']],
  [
    'tasks-clash-role',
    ['tasks', '--unit', '区民政局', '--role', 'lead', '--lead-status', 'doubtful'],
  ],
  ['tasks-role-alone', ['tasks', '--role', 'lead']],
  ['tasks-count-sorted', ['tasks', '--count', '--sort', 'lead']],
  ['tasks-one-filtered', ['tasks', '13', '--group', '2']],
  ['tasks-unknown-unit', ['tasks', '--unit', '区民政句']],
  ['tasks-unknown-section', ['tasks', '--section', '五']],
  ['tasks-unknown-column', ['tasks', '--columns', 'number,leader']],
];
