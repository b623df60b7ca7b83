import { addDays, addYears, parseSpan } from '../../calendar/date.ts';
import type { Plan } from '../../plan/model.ts';
import { dataDays } from '../../plan/postings.ts';
import { recordsOfKind } from '../../plan/records.ts';
import { due } from '../due/due.ts';
import type { DueItem } from '../due/item.ts';
import { progress, type Progress } from '../progress/progress.ts';

/** How the tasks and the recurring duties were carried out in a time, for a paper that says so to everybody. */
export interface Briefing {
  as_of: string;
  /** First day of the time that it is about. */
  since: string;
  snapshot: string;
  last_change: string | null;
  faults: number;
  /** Reports from the time, and tasks that were completed before. */
  progress: Progress;
  /** Ids of the towns that reported on some task in the time. */
  towns_reporting: string[];
  duties: Duties;
}

/** Recurring duties by what became of them; rotations of people with them. */
export interface Duties {
  /** Due in the time: done, of these after the day; not done; before records were kept. */
  done: DueItem[];
  late: DueItem[];
  overdue: DueItem[];
  unrecorded: DueItem[];
  /** Due before the time and not done yet. */
  overdue_before: DueItem[];
  /** Due next. */
  due_soon: DueItem[];
}

/** What was done from a day on, as of another. Dates YYYY-MM-DD, both included. */
export function briefing(plan: Plan, since: string, asOf: string): Briefing {
  const answer = progress(plan, asOf, { since });
  const { steps: _steps, ...told } = answer;
  const reporting = new Set(
    recordsOfKind(plan, 'progress', asOf)
      .filter(({ record }) => record.date >= since)
      .map(({ record }) => record.town),
  );
  return {
    as_of: asOf,
    since,
    ...dataDays(plan, asOf),
    faults: plan.faults,
    progress: told,
    towns_reporting: plan.towns.map(({ id }) => id).filter((id) => reporting.has(id)),
    duties: dutiesOf(plan, since, asOf),
  };
}

function dutiesOf(plan: Plan, since: string, asOf: string): Duties {
  const { due_soon } = plan.data.dataset.conventions;
  const within = parseSpan(due_soon);
  if (!within) throw new RangeError(`due_soon: ${due_soon}`);
  const { items } = due(plan, asOf, within);
  const inTime = items.filter(({ until }) => until !== null && until >= since && until <= asOf);
  const done = inTime.filter(({ state }) => state === 'done');
  return {
    done,
    late: done.filter(({ late }) => late),
    overdue: inTime.filter(({ state }) => state === 'overdue'),
    unrecorded: inTime.filter(({ state }) => state === 'unrecorded'),
    overdue_before: items.filter(
      ({ state, until }) => state === 'overdue' && until !== null && until < since,
    ),
    due_soon: items.filter(({ state }) => state === 'due-soon'),
  };
}

/** The first day of the time where none is named: a year before the day, and not before the plan. */
export function usualSince({ data }: Plan, asOf: string): string {
  const year = addDays(addYears(asOf, -1), 1);
  const issued = data.notice.issued.date;
  return year < issued && issued <= asOf ? issued : year;
}
