import { auditCommand } from './audit/command.ts';
import { calendarCommand } from './calendar.ts';
import { changesCommand } from './changes/command.ts';
import { citeCommand } from './cite.ts';
import { coverageCommand } from './coverage.ts';
import { dueCommand } from './due/command.ts';
import { districtReportCommand } from './district-report.ts';
import { historyCommand } from './history.ts';
import { fmtCommand } from './fmt.ts';
import { matrixCommand } from './matrix.ts';
import { overviewCommand } from './overview.ts';
import { meetingPackCommand } from './meeting-pack.ts';
import { people } from './people/command.ts';
import type { CommandDef } from './program/request.ts';
import { planCommand } from './plan/command.ts';
import { briefingCommand } from './progress/briefing.ts';
import { progressCommand } from './progress/command.ts';
import { ledgerCommand } from './progress/ledger.ts';
import { recordCommand } from './record/command.ts';
import { rotateCommand } from './rotate/command.ts';
import { rotationDueCommand } from './rotation-due.ts';
import { rotationPlanCommand } from './rotation-plan.ts';
import { searchCommand } from './search.ts';
import { tasks } from './tasks/command.ts';
import { teams } from './teams.ts';
import { townReportCommand } from './town-report.ts';
import { towns } from './towns.ts';
import { units } from './units/command.ts';
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
  historyCommand,
  overviewCommand,
  matrixCommand,
  auditCommand,
  rotationDueCommand,
  rotationPlanCommand,
  dueCommand,
  calendarCommand,
  progressCommand,
  ledgerCommand,
  townReportCommand,
  unitReportCommand,
  districtReportCommand,
  meetingPackCommand,
  briefingCommand,
  changesCommand,
  recordCommand,
  rotateCommand,
  validate,
  coverageCommand,
  fmtCommand,
];
