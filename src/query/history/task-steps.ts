import { firstDay, type PartialDate } from '../../calendar/partial.ts';
import { cited, type Cited, type Task } from '../../plan/model.ts';
import type { TaskAmendment, TaskRecord } from '../../source/data.gen.ts';
import type { TaskPart } from '../units/detail.ts';
import { registered, type Telling } from './telling.ts';
import { unitChanges, type UnitChange } from './unit-changes.ts';

/** The units of a task from a day on, by their registered names. */
export interface Cell {
  members: readonly string[];
  lead: string | null;
  /** Units that lead together, each in its field. */
  shared: readonly string[];
  /** The unit that is printed first in a cell whose head may be cut. */
  doubtful: string | null;
}

/** A state of a task's cell of units with what brought it about. */
export interface Step extends Cell {
  date: PartialDate;
  cause:
    | { kind: 'printed' }
    | { kind: 'amended'; amendment: TaskAmendment }
    | { kind: 'unit'; change: UnitChange };
  source: Cited;
}

/**
 * How the units of a task came to be those that they are: as printed, then each amendment, renaming and merger
 * that concerns one of them. In the order of the days, changes of units before amendments of the same day.
 */
export function taskSteps(telling: Telling, task: Task): Step[] {
  const { snapshot } = telling;
  const steps: Step[] = [
    {
      date: snapshot,
      cause: { kind: 'printed' },
      source: task.source,
      ...printedCell(telling, task),
    },
  ];
  const changes = unitChanges(telling)
    .filter(({ date }) => firstDay(date) > snapshot)
    .map((change) => ({ date: change.date, source: change.source, kind: 'unit' as const, change }));
  const amendments = (recordOf(telling, task.number).amendments ?? []).map((amendment) => ({
    date: amendment.from,
    source: cited(amendment.source),
    kind: 'amended' as const,
    amendment,
  }));
  const all = [...changes, ...amendments].sort((a, b) =>
    firstDay(a.date) < firstDay(b.date) ? -1 : firstDay(a.date) > firstDay(b.date) ? 1 : 0,
  );
  for (const each of all) {
    const before = steps.at(-1)!;
    if (each.kind === 'unit' && !before.members.includes(each.change.unit)) continue;
    const { date, source, ...cause } = each;
    const cell =
      cause.kind === 'unit'
        ? changed(before, cause.change)
        : amended(telling, before, cause.amendment);
    steps.push({ date, cause, source, ...cell });
  }
  return steps;
}

/** The part of a unit in a task, by its registered name; null where it is not named. */
export function partIn({ members, lead, shared, doubtful }: Cell, unit: string): TaskPart | null {
  if (lead === unit) return 'lead';
  if (shared.includes(unit)) return 'shared-lead';
  if (doubtful === unit) return 'doubtful-lead';
  return members.includes(unit) ? 'support' : null;
}

/** A task as its file has it. */
export function recordOf({ plan }: Telling, number: number): TaskRecord {
  const tasks = Object.values(plan.recorded.tasks).flatMap((file) => file.tasks);
  return tasks.find((each) => each.number === number)!;
}

function printedCell(telling: Telling, { units_in_order, lead, shared_lead_among }: Task): Cell {
  return {
    members: units_in_order.map((name) => registered(telling, name)),
    lead: lead.unit,
    shared: shared_lead_among,
    doubtful: lead.first_visible,
  };
}

/** A list that is given anew is whole: nobody shares the lead in it or leads in doubt. */
function amended(telling: Telling, before: Cell, { units, lead }: TaskAmendment): Cell {
  const { members, shared } = before;
  return {
    members: units ? [...new Set(units.map((name) => registered(telling, name)))] : members,
    lead: lead === undefined ? before.lead : registered(telling, lead),
    shared: units ? [] : shared,
    doubtful: units || lead !== undefined ? null : before.doubtful,
  };
}

/** A unit that becomes part of another is it from then on; two that have become one stand once. */
function changed({ members, lead, shared, doubtful }: Cell, change: UnitChange): Cell {
  if (change.kind === 'renamed') return { members, lead, shared, doubtful };
  const now = (name: string): string => (name === change.unit ? change.into : name);
  return {
    members: [...new Set(members.map(now))],
    lead: lead === null ? null : now(lead),
    shared: [...new Set(shared.map(now))],
    doubtful: doubtful === null ? null : now(doubtful),
  };
}
