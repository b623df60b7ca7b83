import { daysBetween } from '../../calendar/date.ts';
import type { Plan } from '../../plan/model.ts';
import type { Basis, LocalText, Modality, Quote } from '../../source/data.gen.ts';
import type { DEADLINE_KIND_NAMES, DEADLINE_STATE_NAMES } from '../../text/plan-terms.ts';
import { itemsOf } from '../due/due.ts';
import { completionsOn, type Completion } from '../progress/completion.ts';
import { datedEntries, type Dated } from './dated.ts';
import { linkedTasks, type LinkedTask } from './linked.ts';
import { sift, when, type Sifted } from './sift.ts';

/** A day or period of the plan, and where the day asked for stands to it. */
export interface DeadlineAnswer {
  /** Id of the entry that it is taken from; of a task, T and its number. */
  id: string;
  part: 'targets' | 'goals' | 'obligations' | 'tasks';
  kind: keyof typeof DEADLINE_KIND_NAMES;
  title: LocalText;
  /** First day of a period. */
  from: string | null;
  /** The day; of a period, the last. */
  date: string;
  /** The words of the document. */
  printed: string;
  basis: Basis;
  why: LocalText | null;
  /** A deadline whose day the document gives itself. */
  hard: boolean;
  modality: Modality | null;
  tasks: number[];
  /** Other entries that hold the same words and day. */
  same: { part: 'targets' | 'goals'; id: string }[];
  quotes: Quote[];
  note: LocalText | null;
  as_of: string;
  state: keyof typeof DEADLINE_STATE_NAMES;
  /** Days from the day asked for to the date; negative where it has passed. */
  days_left: number;
  /** By the records: of its only task, or of a yearly day whether it was kept; else unrecorded. */
  completion: Completion['state'] | 'done' | 'overdue';
  /** Day of the record that says so, and its id; null where there is none. */
  completion_date: string | null;
  completion_record: string | null;
}

export interface DeadlineFilter {
  /** A year that the day, or a day of the period, falls in. */
  year?: number | undefined;
  task?: number | undefined;
}

/**
 * Everything with a date, by date. What is said twice stands once. A yearly day is the next one, or
 * that of the year asked for.
 */
export function deadlines(
  plan: Plan,
  asOf: string,
  filter: DeadlineFilter = {},
): Sifted<DeadlineAnswer> {
  const completions = completionsOn(plan, asOf);
  const all = datedEntries(plan, asOf, filter.year)
    .map((entry) => answer(entry, asOf, completionOf(plan, entry, asOf, completions)))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return sift(all, [
    when(filter.year, '--year', ({ from, date }, year) => within(from ?? date, date, year)),
    when(filter.task, '--task', ({ tasks }, task) => tasks.includes(task)),
  ]);
}

/** How many there are; the day does not change it. */
export function deadlineCount(plan: Plan): number {
  return deadlines(plan, plan.data.notice.issued.date).items.length;
}

/** A day or period by the id of any entry that holds it, with its tasks. */
export function deadlineDetail(
  plan: Plan,
  id: string,
  asOf: string,
): (DeadlineAnswer & { task_details: LinkedTask[] }) | undefined {
  const found = deadlines(plan, asOf).items.find(
    (each) => each.id === id || each.same.some((other) => other.id === id),
  );
  return found && { ...found, task_details: linkedTasks(plan, found.tasks) };
}

function answer(entry: Dated, asOf: string, completion: Recorded): DeadlineAnswer {
  const { from, date } = entry;
  return {
    ...entry,
    hard: entry.kind === 'deadline' && STATED.has(entry.basis),
    as_of: asOf,
    state: stateOn(asOf, from, date),
    days_left: daysBetween(asOf, date),
    ...completion,
  };
}

type Recorded = Pick<DeadlineAnswer, 'completion' | 'completion_date' | 'completion_record'>;

/**
 * What the records say of an entry. Of several tasks none says whether the whole is done, and what is reported
 * of a task says nothing of a day that another one holds.
 */
function completionOf(
  plan: Plan,
  { part, id, date, tasks }: Dated,
  asOf: string,
  completions: (task: number) => Completion,
): Recorded {
  if (part === 'obligations') {
    const obligation = plan.data.obligations.obligations.find((each) => each.id === id)!;
    const items = itemsOf(plan, obligation, { asOf, soon: date < asOf ? asOf : date });
    const item = items.find((each) => each.period === date);
    const told = item?.state === 'done' || item?.state === 'overdue' ? item.state : 'unrecorded';
    return {
      completion: told,
      completion_date: item?.done_on ?? null,
      completion_record: item?.record ?? null,
    };
  }
  const [task] = tasks;
  const own = tasks.length === 1 && part !== 'goals' ? completions(task!) : undefined;
  return {
    completion: own?.state ?? 'unrecorded',
    completion_date: own?.date ?? null,
    completion_record: own?.record ?? null,
  };
}

/** Bases of a day that a document gives; the others follow by inference or convention. */
const STATED: ReadonlySet<Basis> = new Set(['printed', 'normalised', 'reported']);

function stateOn(asOf: string, from: string | null, date: string): DeadlineAnswer['state'] {
  if (asOf > date) return 'passed';
  if (from !== null) return asOf < from ? 'ahead' : 'running';
  return asOf === date ? 'today' : 'ahead';
}

function within(from: string, until: string, year: number): boolean {
  return Number(from.slice(0, 4)) <= year && year <= Number(until.slice(0, 4));
}
