import type { Plan } from '../../plan/model.ts';
import { recordsOfKind, type Recorded, type RecordOf } from '../../plan/records.ts';
import type { Quantity } from '../../source/data.gen.ts';
import type { Reached, Report } from './row.ts';

/** What is reported of the tasks by a day, the earliest first; only of one task where it is named. */
export function reportsOn(plan: Plan, asOf: string, task?: number): Map<number, Report[]> {
  const found = new Map<number, Report[]>();
  for (const each of recordsOfKind(plan, 'progress', asOf)) {
    const { task: number } = each.record;
    if (task !== undefined && number !== task) continue;
    const reports = found.get(number);
    if (reports) reports.push(reportOf(plan, each));
    else found.set(number, [reportOf(plan, each)]);
  }
  return found;
}

function reportOf(plan: Plan, { id, record }: Recorded<RecordOf<'progress'>>): Report {
  const { date, town, state, percent, done, problem, next_step, evidence } = record;
  return {
    date,
    town: town ?? null,
    state,
    percent: percent ?? null,
    quantity: reachedOf(plan, record),
    done: done ?? null,
    problem: problem ?? null,
    next_step: next_step ?? null,
    evidence: evidence ?? null,
    record: id,
  };
}

/**
 * A quantity against the target that the record names, else the only one of the task that is in the same
 * measure. A number of one town is not held against a target of the district.
 */
function reachedOf(plan: Plan, { task, town, quantity }: RecordOf<'progress'>): Reached | null {
  if (quantity === undefined) return null;
  const { value, unit, target: named } = quantity;
  const fitting = plan.data.targets.targets
    .filter(({ id, tasks }) => (named === undefined ? tasks?.includes(task) : id === named))
    .flatMap(({ id, quantities = [] }) =>
      quantities.filter((each) => each.unit === unit).map((each) => ({ id, each })),
    );
  if (fitting.length !== 1) return { value, unit, target: named ?? null, of: null, reached: null };
  const { id, each } = fitting[0]!;
  const { printed, comparator, value: wanted } = each;
  return {
    value,
    unit,
    target: id,
    of: { printed, comparator, value: wanted },
    reached: town === undefined ? isReached(value, each) : null,
  };
}

function isReached(value: number, { comparator, value: wanted, maximum }: Quantity): boolean {
  switch (comparator) {
    case 'equal':
    case 'at-least':
      return value >= wanted;
    case 'at-most':
      return value <= wanted;
    case 'between':
      return value >= wanted && value <= (maximum ?? wanted);
  }
}
