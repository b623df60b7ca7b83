import { coverageCommand } from './coverage.ts';
import type { CommandDef } from './request.ts';
import { rotationDueCommand } from './rotation-due.ts';
import { tasks } from './tasks.ts';
import { teams } from './teams.ts';
import { townReportCommand } from './town-report.ts';
import { towns } from './towns.ts';
import { validate } from './validate.ts';
import { whoLeads } from './who-leads.ts';

/** Every subcommand, in the order of the help. The only list. */
export const COMMANDS: readonly CommandDef[] = [
  whoLeads,
  townReportCommand,
  rotationDueCommand,
  towns,
  teams,
  tasks,
  validate,
  coverageCommand,
];
