import type { Plan } from '../../plan/model.ts';
import { reportsOn } from './reports.ts';
import type { ProgressState, Report } from './row.ts';

/** What the records say of the completion of a task. */
export interface Completion {
  /** unrecorded where nothing was reported. */
  state: ProgressState | 'unrecorded';
  /** Day and id of the record; null where there is none. */
  date: string | null;
  record: string | null;
}

const UNRECORDED: Completion = { state: 'unrecorded', date: null, record: null };

/**
 * The latest report of each task on a day, of the whole district; where a town is named its own instead, if it
 * made one.
 */
export function completionsOn(
  plan: Plan,
  asOf: string,
  town?: string,
): (task: number) => Completion {
  const reports = reportsOn(plan, asOf);
  return (task) => {
    const of = (scope: string | null): Report | undefined =>
      reports.get(task)?.findLast((each) => each.town === scope);
    const found = (town === undefined ? undefined : of(town)) ?? of(null);
    return found ? { state: found.state, date: found.date, record: found.record } : UNRECORDED;
  };
}
