import type { Discrepancy, Target, Unit } from '../../source/data.gen.ts';
import type { Plan, Task } from '../../plan/model.ts';
import { isMeasured } from '../targets.ts';
import { unitDetail, type UnitDetail } from '../units/detail.ts';

/** Everything on a unit, with the tasks in full: the sheet to hand to a lead unit. */
export interface UnitReport extends UnitDetail {
  /** Errors that the checks found in the data. */
  faults: number;
  leading: ReportTask[];
  sharing: ReportTask[];
  /** Printed first in a cell whose head may be cut. */
  doubtful: ReportTask[];
  supporting: ReportTask[];
  /** Where problems go, as the cover notice says. */
  contact: { unit: string; clause: string };
}

export interface ReportTask {
  task: Task;
  /** Numbers and days to be reached that the task carries. */
  targets: Target[];
  /** Doubts on which an answer about this task depends. */
  doubts: Discrepancy[];
}

export function unitReport(plan: Plan, unit: Unit, asOf: string): UnitReport {
  const detail = unitDetail(plan, unit, asOf);
  const tasks = (numbers: readonly number[]): ReportTask[] =>
    plan.tasks
      .filter((task) => numbers.includes(task.number))
      .map((task) => ({
        task,
        targets: plan.data.targets.targets.filter(
          (target) => isMeasured(target) && target.tasks?.includes(task.number),
        ),
        doubts: plan.data.discrepancies.discrepancies.filter(
          (each) =>
            each.weight === 'matter' &&
            each.tasks?.includes(task.number) &&
            each.tasks.length <= FEW,
        ),
      }));
  const { contact } = plan.data.notice;
  return {
    ...detail,
    faults: plan.faults,
    leading: tasks(detail.leads),
    sharing: tasks(detail.shares_lead),
    doubtful: tasks(detail.leads_doubtful),
    supporting: tasks(detail.supports),
    contact: { unit: plan.unit(contact.unit)?.name ?? contact.unit, clause: '通知' },
  };
}

/** A doubt about more tasks than this says little about any one of them. */
const FEW = 3;
