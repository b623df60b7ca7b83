import { dataDays } from '../../plan/postings.ts';
import type { Plan, Task } from '../../plan/model.ts';
import type { Unit } from '../../source/data.gen.ts';
import { unitRole, type UnitRole } from './role.ts';

export type UnitLevel = Unit['level'];
export type UnitKind = Unit['kind'];

/** A unit of the register with its part in the plan on a day, counted. */
export interface UnitEntry extends Omit<UnitRole, 'postings'> {
  /** A name for several units or towns, which is no unit itself. */
  collective: boolean;
  /** How many people it has in teams on the day, and in how many places. */
  people_count: number;
  posting_count: number;
}

/** What units are wanted; every condition that is given must hold. */
export interface UnitFilter {
  level?: UnitLevel;
  /** Any of these. */
  kind?: readonly UnitKind[];
  /** No task names it, and nobody in a team is from it on the day. */
  unused?: boolean;
}

/** The units that hold all conditions, and how many were left after each. */
export interface FilteredUnits {
  units: UnitEntry[];
  steps: { filter: keyof UnitFilter; left: number }[];
  /** What the damaged print of annex 3 leaves open for every unit. */
  open: OpenTasks;
  as_of: string;
  snapshot: string;
  last_change: string | null;
}

/** Numbers of the tasks that do not allow to say which units have a part in them. */
export interface OpenTasks {
  /** How many tasks state their lead. */
  stated: number;
  /** The lead cannot be told. */
  no_lead: number[];
  /** The cell of units is not whole, so further units may belong to it. */
  incomplete: number[];
}

/** Every unit of the register, in its order. */
export function unitEntries(plan: Plan, asOf: string): UnitEntry[] {
  return plan.data.units.units.map(({ name, kind }) => {
    const { postings, ...role } = unitRole(plan, name, asOf);
    return {
      ...role,
      collective: kind === 'collective',
      people_count: new Set(postings.map(({ person }) => person)).size,
      posting_count: postings.length,
    };
  });
}

/** Filters combine: a unit must hold every condition. */
export function filterUnits(plan: Plan, filter: UnitFilter, asOf: string): FilteredUnits {
  const { level, kind, unused } = filter;
  const given: (Condition | false)[] = [
    level !== undefined && { key: 'level', holds: (unit) => unit.level === level },
    kind !== undefined && {
      key: 'kind',
      holds: (unit) => kind.some((each) => each === unit.unit_kind),
    },
    unused === true && { key: 'unused', holds: isUnused },
  ];
  let units = unitEntries(plan, asOf);
  const steps = given
    .filter((each) => each !== false)
    .map(({ key, holds }) => {
      units = units.filter(holds);
      return { filter: key, left: units.length };
    });
  return { units, steps, open: openTasks(plan), as_of: asOf, ...dataDays(plan, asOf) };
}

interface Condition {
  key: keyof UnitFilter;
  holds: (unit: UnitEntry) => boolean;
}

/** A cut name that may be the unit speaks against calling it unused. */
function isUnused(unit: UnitEntry): boolean {
  const { leads, shares_lead, leads_doubtful, supports, maybe, posting_count } = unit;
  const tasks = [...leads, ...shares_lead, ...leads_doubtful, ...supports, ...maybe];
  return tasks.length === 0 && posting_count === 0;
}

export function openTasks(plan: Plan): OpenTasks {
  const numbers = (holds: (task: Task) => boolean): number[] =>
    plan.tasks.filter(holds).map(({ number }) => number);
  return {
    stated: numbers(({ lead }) => lead.status === 'stated').length,
    no_lead: numbers(({ lead }) => lead.status !== 'stated'),
    incomplete: numbers(({ units_complete }) => !units_complete),
  };
}

export const UNIT_SORTS = ['name', 'leads', 'supports', 'people'] as const;
export type UnitSort = (typeof UNIT_SORTS)[number];

/** Units in the order of a key; equal ones, and all by name, in the order of the register. */
export function sortUnits(
  units: readonly UnitEntry[],
  key: UnitSort,
  descending: boolean,
): UnitEntry[] {
  const values: Record<UnitSort, (unit: UnitEntry) => number> = {
    name: (unit) => units.indexOf(unit),
    leads: ({ leads }) => leads.length,
    supports: ({ supports }) => supports.length,
    people: ({ posting_count }) => posting_count,
  };
  const value = values[key];
  return [...units].sort((a, b) => (value(a) - value(b)) * (descending ? -1 : 1));
}
