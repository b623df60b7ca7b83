import type { Plan, Task } from '../../plan/model.ts';
import { tableOf, taskClause } from '../../plan/tables.ts';
import type { Goal, Obligation, Target } from '../../source/data.gen.ts';
import type { DeadlineAnswer } from './deadlines.ts';
import { goalTitle } from './linked.ts';
import { nextDay, yearlyDay } from './cadence-days.ts';

/** An entry with its day or period, before it is set against the day asked for. */
export type Dated = Omit<
  DeadlineAnswer,
  'hard' | 'as_of' | 'state' | 'days_left' | 'completion' | 'completion_date' | 'completion_record'
>;

/**
 * Targets with a deadline or period, goals and tasks whose day no target holds already, and obligations
 * of a yearly day: that of the year where one is given, else the next one.
 */
export function datedEntries(plan: Plan, asOf: string, year: number | undefined): Dated[] {
  const { targets, goals, obligations, notice } = plan.data;
  const ofTargets = targets.targets.flatMap((target) => ofTarget(target, goals.goals));
  const held = new Set(ofTargets.flatMap(({ same }) => same.map(({ id }) => id)));
  return [
    ...ofTargets,
    ...goals.goals.filter(({ id }) => !held.has(id)).map(ofGoal),
    ...plan.tasks.flatMap((task) => ofTask(plan, task, ofTargets)),
    ...obligations.obligations.flatMap((each) =>
      ofObligation(each, asOf, notice.issued.date, year),
    ),
  ];
}

function ofTarget(target: Target, goals: readonly Goal[]): Dated[] {
  const span = target.deadline ?? target.period;
  if (!span) return [];
  const same = goals.filter(
    (goal) =>
      goal.deadline.date === daysOf(span).date && goal.quotes[0].text === target.quotes[0].text,
  );
  return [
    {
      id: target.id,
      part: 'targets',
      kind: target.deadline ? 'deadline' : 'period',
      title: target.title,
      ...daysOf(span),
      modality: target.modality,
      tasks: target.tasks ?? [],
      same: same.map(({ id }) => ({ part: 'goals', id })),
      quotes: target.quotes,
      note: target.note ?? null,
    },
  ];
}

function ofGoal(goal: Goal): Dated {
  return {
    id: goal.id,
    part: 'goals',
    kind: 'deadline',
    title: goalTitle(goal.year),
    ...daysOf(goal.deadline),
    modality: goal.modality,
    tasks: [],
    same: [],
    quotes: goal.quotes,
    note: goal.note ?? null,
  };
}

/** The day or period of a task that none of the targets of that task holds. */
function ofTask(plan: Plan, task: Task, targets: readonly Dated[]): Dated[] {
  const span = task.deadline_detail ?? task.period;
  if (!span) return [];
  const { date } = daysOf(span);
  if (targets.some((target) => target.tasks.includes(task.number) && target.date === date))
    return [];
  const clause = taskClause(plan, task.number);
  return [
    {
      id: `T${task.number}`,
      part: 'tasks',
      kind: task.deadline_detail ? 'deadline' : 'period',
      title: { zh: clause, en: `Task ${task.number} of ${tableOf(plan, 'tasks').en}` },
      ...daysOf(span),
      modality: null,
      tasks: [task.number],
      same: [],
      quotes: [],
      note: null,
    },
  ];
}

function ofObligation(
  { id, title, cadence, modality, tasks, quotes, note }: Obligation,
  asOf: string,
  issued: string,
  year: number | undefined,
): Dated[] {
  if (cadence.kind !== 'yearly-day') return [];
  const date = year === undefined ? nextDay(cadence, asOf, issued)! : yearlyDay(cadence, year);
  // Nothing was owed before the plan was issued.
  if (date < issued) return [];
  return [
    {
      id,
      part: 'obligations',
      kind: 'yearly-day',
      title,
      from: null,
      date,
      printed: cadence.printed,
      // That a day of a month comes back each year is how the data read the words.
      basis: 'assumed',
      why: null,
      modality,
      tasks: tasks ?? [],
      same: [],
      quotes,
      note: note ?? null,
    },
  ];
}

type Span = NonNullable<Target['deadline'] | Target['period']>;

function daysOf(span: Span): Pick<Dated, 'from' | 'date' | 'printed' | 'basis' | 'why'> {
  const { printed, basis } = span;
  const why = span.why ?? null;
  return 'date' in span
    ? { from: null, date: span.date, printed, basis, why }
    : { from: span.from, date: span.until, printed, basis, why };
}
