import type { Lead, Plan, Task } from '../../plan/model.ts';
import { tasksWith } from '../../plan/names.ts';
import { isMeasured } from '../targets.ts';

export type TaskRole = 'lead' | 'responsible';

/** What tasks are wanted; every condition that is given must hold. */
export interface TaskFilter {
  /** Number of a group of the annex. */
  group?: number;
  /** Clause of the body. */
  section?: string;
  /** Canonical name of a unit; with `role` only where it has that part. */
  unit?: string;
  role?: TaskRole;
  /** Any of these. */
  leadStatus?: readonly Lead['status'][];
  /** The cell says that several units lead, each in its field. */
  sharedLead?: boolean;
  /** Words that the text holds. */
  text?: string;
  /** Id of a town: tasks whose cell names every town. */
  town?: string;
  /** Deadlines before this day. */
  deadlineBefore?: string;
  /** A number or date to be reached, not part of a name. */
  hasTarget?: boolean;
}

export type FilterKey = keyof TaskFilter;

/** The tasks that hold all conditions, and where the document leaves it open whether more do. */
export interface FilteredTasks {
  tasks: Task[];
  /** Tasks that hold all conditions but one of which the damaged cell allows no answer. */
  uncertain: { filter: 'unit' | 'town'; numbers: number[] }[];
  /** How many were left after each condition, in the order they were applied. */
  steps: { filter: FilterKey; left: number }[];
}

type Condition = (task: Task) => boolean;

/** Filters combine: a task must hold every condition. */
export function filterTasks(plan: Plan, filter: TaskFilter): FilteredTasks {
  const conditions = conditionsOf(plan, filter);
  let tasks = plan.tasks;
  const steps = conditions.map(({ key, holds }) => {
    tasks = tasks.filter(holds);
    return { filter: key, left: tasks.length };
  });
  const uncertain = conditions.flatMap(({ key, holds, open }) => {
    if (!open || (key !== 'unit' && key !== 'town')) return [];
    const numbers = plan.tasks
      .filter(
        (task) =>
          !holds(task) &&
          open(task) &&
          conditions.every((other) => other.key === key || other.holds(task)),
      )
      .map((task) => task.number);
    return numbers.length > 0 ? [{ filter: key, numbers }] : [];
  });
  return { tasks, uncertain, steps };
}

interface NamedCondition {
  key: FilterKey;
  holds: Condition;
  /** Whether the damaged print leaves the answer open. */
  open?: Condition;
}

function conditionsOf(plan: Plan, filter: TaskFilter): NamedCondition[] {
  const {
    group,
    section,
    unit,
    role,
    leadStatus,
    sharedLead,
    text,
    town,
    deadlineBefore,
    hasTarget,
  } = filter;
  const found: (NamedCondition | undefined)[] = [
    group === undefined
      ? undefined
      : { key: 'group', holds: (task) => task.group.number === group },
    section === undefined
      ? undefined
      : { key: 'section', holds: (task) => task.clause === section },
    unit === undefined
      ? undefined
      : { key: 'unit', holds: partOf(unit, role), open: openFor(unit, role) },
    leadStatus === undefined
      ? undefined
      : { key: 'leadStatus', holds: (task) => leadStatus.includes(task.lead.status) },
    sharedLead === undefined
      ? undefined
      : { key: 'sharedLead', holds: (task) => (task.shared_lead !== null) === sharedLead },
    text === undefined ? undefined : { key: 'text', holds: holdsWords(plan, text) },
    town === undefined
      ? undefined
      : {
          key: 'town',
          holds: (task) => task.all_towns === true,
          open: (task) => task.all_towns === null,
        },
    deadlineBefore === undefined
      ? undefined
      : {
          key: 'deadlineBefore',
          holds: ({ deadline }) => deadline !== null && deadline < deadlineBefore,
        },
    hasTarget === undefined
      ? undefined
      : { key: 'hasTarget', holds: (task) => hasMeasure(plan, task) === hasTarget },
  ];
  return found.filter((each) => each !== undefined);
}

/** Tasks that a unit leads (one of several that share the lead counts), is named in otherwise, or either. */
function partOf(unit: string, role: TaskRole | undefined): Condition {
  return ({ lead, units_in_order, shared_lead_among }) => {
    const leads = lead.unit === unit || shared_lead_among.includes(unit);
    if (role === 'lead') return leads;
    // What stands first where the head may be cut is neither the lead nor surely another unit.
    const other = !leads && lead.first_visible !== unit;
    return units_in_order.includes(unit) && (role === undefined || other);
  };
}

/** A lead that cannot be told may be any unit; a list that is not whole may hold any other. */
function openFor(unit: string, role: TaskRole | undefined): Condition {
  return ({ lead, units_complete }) =>
    role === 'lead' ? lead.status !== 'stated' : !units_complete || lead.first_visible === unit;
}

function holdsWords(plan: Plan, words: string): Condition {
  const found = new Set(tasksWith(plan, words));
  return (task) => found.has(task);
}

function hasMeasure(plan: Plan, task: Task): boolean {
  return plan.data.targets.targets.some(
    (target) => isMeasured(target) && task.targets.includes(target.id),
  );
}
