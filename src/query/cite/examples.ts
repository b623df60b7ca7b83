import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';

/** One reference of each kind that the plan at hand has: a clause, a task, a row, a line, an entry. */
export function citeExamples(plan: Plan): string[] {
  const task = plan.tasks.find(({ deadline }) => deadline !== null) ?? plan.tasks[0];
  const [town] = plan.towns;
  const row = town && (plan.data.towns[town.id]?.aliases?.[0] ?? town.name);
  const line = task?.source.lines[0];
  return [
    ...(task ? [task.clause.replace('（', '(').replace('）', ')'), String(task.number)] : []),
    ...(row === undefined ? [] : [`${tableOf(plan, 'towns').clause}${row}`]),
    ...(line === undefined ? [] : [`L${line}`]),
    ...plan.data.rules.rules.slice(0, 1).map(({ id }) => id),
  ];
}
