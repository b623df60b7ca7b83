import { COMMANDS } from '../../../src/commands/index.ts';
import type { Case } from './case.ts';

/** Help of the program and of every command that has no case of its own elsewhere. */
const ELSEWHERE = new Set([
  'who-leads',
  'town-report',
  'rotation-due',
  'towns',
  'teams',
  'tasks',
  'validate',
  'coverage',
  'audit',
  'cite',
  'people',
  'plan',
  'search',
  'units',
]);

export const HELP: readonly Case[] = [
  ['help-examples', ['help', 'examples']],
  ['help-terminal', [], { terminal: 60 }],
  ['help-topic', ['help', 'unit-report']],
  ['help-unknown', ['help', 'exampels']],
  ...COMMANDS.filter(({ name }) => !ELSEWHERE.has(name)).map(({ name }): Case => [
    `${name}-help`,
    [name, '--help'],
  ]),
];
