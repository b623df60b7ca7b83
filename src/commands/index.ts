import { auditCommand } from './audit.ts';
import { citeCommand } from './cite.ts';
import { coverageCommand } from './coverage.ts';
import { districtReportCommand } from './district-report.ts';
import { matrixCommand } from './matrix.ts';
import { overviewCommand } from './overview.ts';
import { meetingPackCommand } from './meeting-pack.ts';
import { people } from './people.ts';
import type { CommandDef } from './request.ts';
import { planCommand } from './plan.ts';
import { rotationDueCommand } from './rotation-due.ts';
import { searchCommand } from './search.ts';
import { tasks } from './tasks.ts';
import { teams } from './teams.ts';
import { townReportCommand } from './town-report.ts';
import { towns } from './towns.ts';
import { units } from './units.ts';
import { unitReportCommand } from './unit-report.ts';
import { validate } from './validate.ts';
import { whoLeads } from './who-leads.ts';

/** Every subcommand, in the order of the help. The only list. */
export const COMMANDS: readonly CommandDef[] = [
  whoLeads,
  tasks,
  units,
  towns,
  teams,
  people,
  planCommand,
  citeCommand,
  searchCommand,
  overviewCommand,
  matrixCommand,
  auditCommand,
  rotationDueCommand,
  townReportCommand,
  unitReportCommand,
  districtReportCommand,
  meetingPackCommand,
  validate,
  coverageCommand,
];
