import { dataDays } from '../../plan/postings.ts';
import { lastDay } from '../../calendar/partial.ts';
import type { Basis, Discrepancy, LocalText, Unit } from '../../source/data.gen.ts';
import { cited, type Cited, type Plan, type Task } from '../../plan/model.ts';
import { namesOn } from '../../plan/units-on-day.ts';
import { unitDuties, type UnitObligation } from './duties.ts';
import { openTasks, type OpenTasks } from './list.ts';
import { rulesNaming, standsForTowns, type UnitRule } from './names.ts';
import { unitRole, type UnitRole } from './role.ts';

/** What part a unit has in a task, from strong to weak. */
export type TaskPart = 'lead' | 'shared-lead' | 'doubtful-lead' | 'support' | 'maybe';

export interface UnitTask {
  number: number;
  part: TaskPart;
  /** The form in which the cell prints the unit, or the cut name that may be it. */
  printed: string;
  text: string;
  text_basis: Basis;
  source: Cited;
}

/** A printed form of the name. */
export interface UnitForm {
  text: string;
  basis: Basis;
  source: Cited;
}

/** A unit with everything that the plan says about it on a day. */
export interface UnitDetail extends UnitRole {
  as_of: string;
  /** Day whose state the data describe. */
  snapshot: string;
  last_change: string | null;
  collective: boolean;
  /** For a collective name, the towns it stands for; null where the document lists nobody. */
  members: string[] | null;
  /** How the canonical name is known. */
  basis: Basis;
  forms: UnitForm[];
  /** Units that came to an end and have become this one. */
  succeeds: { unit: string; until: string; source: Cited | null }[];
  note: LocalText | null;
  valid_from: string | null;
  valid_until: string | null;
  tasks: UnitTask[];
  obligations: UnitObligation[];
  rules: UnitRule[];
  /** Doubts on which an answer depends, of the tasks above. */
  discrepancies: Discrepancy[];
  open: OpenTasks;
}

export function unitDetail(plan: Plan, unit: Unit, asOf: string): UnitDetail {
  const role = unitRole(plan, unit.name, asOf);
  const tasks = plan.tasks.flatMap((task) => unitTask(plan, role, task));
  const collective = unit.kind === 'collective';
  return {
    ...role,
    as_of: asOf,
    ...dataDays(plan, asOf),
    collective,
    members: standsForTowns(plan, unit.name) ? plan.towns.map(({ id }) => id) : null,
    basis: unit.basis ?? 'printed',
    forms: namesOn(unit, asOf).map(({ text, basis, source }) => ({
      text,
      basis: basis ?? 'printed',
      source: cited(source),
    })),
    succeeds: predecessors(plan, unit, asOf),
    note: unit.note ?? null,
    valid_from: unit.valid_from ?? null,
    valid_until: unit.valid_until ?? null,
    tasks,
    obligations: unitDuties(plan, unit, role),
    rules: rulesNaming(plan, unit.name),
    discrepancies: plan.data.discrepancies.discrepancies.filter(
      ({ weight, tasks: numbers }) =>
        weight === 'matter' && tasks.some(({ number }) => numbers?.includes(number)),
    ),
    open: openTasks(plan),
  };
}

function predecessors(plan: Plan, unit: Unit, asOf: string): UnitDetail['succeeds'] {
  return plan.recorded.units.units.flatMap(({ name, valid_until: until, succeeded_by, source }) =>
    until !== undefined &&
    succeeded_by !== undefined &&
    lastDay(until) < asOf &&
    plan.unit(name)?.name === unit.name
      ? [{ unit: name, until, source: source ? cited(source) : null }]
      : [],
  );
}

function unitTask(plan: Plan, role: UnitRole, task: Task): UnitTask[] {
  const { number, text, text_basis, source } = task;
  const maybe = role.maybe.find((each) => each.number === number);
  const part = partIn(role, number);
  if (part === undefined && maybe === undefined) return [];
  const printed = task.units_printed.find((name) => plan.unit(name)?.name === role.unit);
  return [
    {
      number,
      part: part ?? 'maybe',
      printed: printed ?? maybe?.fragment ?? role.unit,
      text,
      text_basis,
      source,
    },
  ];
}

function partIn(role: UnitRole, number: number): TaskPart | undefined {
  if (role.leads.includes(number)) return 'lead';
  if (role.shares_lead.includes(number)) return 'shared-lead';
  if (role.leads_doubtful.includes(number)) return 'doubtful-lead';
  return role.supports.includes(number) ? 'support' : undefined;
}
