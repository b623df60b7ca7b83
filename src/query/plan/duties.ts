import type { Plan } from '../../plan/model.ts';
import type { Duty, LocalText, Quote } from '../../source/data.gen.ts';
import { linkedTasks, type LinkedTask } from './linked.ts';
import { sift, when, type Sifted } from './sift.ts';

/** A duty of a stationed team. The numbers are the editors': the document has none. */
export interface DutyAnswer extends Duty {
  all_tasks: boolean;
  products: LocalText[];
  /** The words that open the list of duties. */
  lead_in: Quote;
  /** false: the document leaves the list open (等). */
  exhaustive: boolean;
}

/** The duties in the order of the document. One that concerns every task meets every task. */
export function duties(plan: Plan, filter: { task?: number | undefined } = {}): Sifted<DutyAnswer> {
  const { lead_in, exhaustive, duties: records } = plan.data.duties;
  const all = records.map((duty) => ({
    ...duty,
    all_tasks: duty.all_tasks ?? false,
    products: duty.products ?? [],
    lead_in,
    exhaustive,
  }));
  return sift(all, [
    when(filter.task, '--task', ({ tasks, all_tasks }, task) => all_tasks || tasks.includes(task)),
  ]);
}

/** A duty with its tasks; those of one that concerns every task are not repeated. */
export function dutyDetail(plan: Plan, id: string): DutyAnswer & { task_details: LinkedTask[] } {
  const duty = duties(plan).items.find((each) => each.id === id)!;
  return { ...duty, task_details: linkedTasks(plan, duty.tasks) };
}
