import type { Unit } from '../../source/data.gen.ts';
import type { Plan, Task } from '../../plan/model.ts';
import type { TaskRole } from '../tasks/filter.ts';
import { unitRole } from '../units/role.ts';

/** Which units are wanted; every condition that is given must hold. */
export interface UnitMatrixFilter {
  level?: Unit['level'];
  kind?: Unit['kind'];
  /** Units with such a part; one of several that share a lead counts as lead. */
  role?: TaskRole;
}

/** Units × groups of annex 3. Numbers are those of tasks. */
export interface UnitMatrix {
  kind: 'units';
  groups: MatrixGroup[];
  /** Units named in some task that meet the filter, in the order of the register. */
  rows: UnitRow[];
  /** Sums over the rows, by group and in all. */
  totals: {
    groups: { group: number; leads: number; supports: number }[];
    leads: number;
    supports: number;
  };
  /** Tasks whose lead is no unit's: the head of the cell may be cut, or cannot be read. */
  lead_doubtful: { task: number; unit: string }[];
  lead_unreadable: number[];
  /** Tasks whose cell lets several units lead, each in its field; the first is counted as lead. */
  lead_shared: number[];
  /** Tasks that may have more units than are legible: every count of them is a least one. */
  units_incomplete: number[];
}

export interface MatrixGroup {
  number: number;
  title: string;
  clause: string;
  tasks: number[];
}

export interface UnitParts {
  leads: number[];
  /** Named in the cell, without leading. */
  supports: number[];
  /** Leads in its field beside the unit that is named first. */
  shares_lead: number[];
  /** Printed first in a cell whose head may be cut. */
  leads_doubtful: number[];
}

export interface UnitRow extends UnitParts {
  unit: string;
  level: Unit['level'];
  kind: Unit['kind'];
  /** An entry that stands for several units. */
  collective: boolean;
  cells: ({ group: number } & UnitParts)[];
}

/** The matrix, and how many rows each condition left, in the order they were applied. */
export interface FilteredUnitMatrix {
  matrix: UnitMatrix;
  steps: { filter: keyof UnitMatrixFilter; left: number }[];
}

export function unitMatrix(plan: Plan, filter: UnitMatrixFilter = {}): FilteredUnitMatrix {
  const groups = groupsOf(plan.tasks);
  let rows = plan.data.units.units
    .map((unit) => rowOf(plan, unit, groups))
    .filter((row) => row.cells.some((cell) => PARTS.some((part) => cell[part].length > 0)));
  const conditions: [keyof UnitMatrixFilter, (row: UnitRow) => boolean][] = [
    ['level', (row) => row.level === filter.level],
    ['kind', (row) => row.kind === filter.kind],
    [
      'role',
      (row) =>
        filter.role === 'lead'
          ? row.leads.length + row.shares_lead.length > 0
          : row.supports.length > 0,
    ],
  ];
  const steps = conditions
    .filter(([key]) => filter[key] !== undefined)
    .map(([key, holds]) => {
      rows = rows.filter(holds);
      return { filter: key, left: rows.length };
    });
  return {
    matrix: { kind: 'units', groups, rows, totals: totalsOf(groups, rows), ...leadsOf(plan) },
    steps,
  };
}

const PARTS = ['leads', 'supports', 'shares_lead', 'leads_doubtful'] as const;

function groupsOf(tasks: readonly Task[]): MatrixGroup[] {
  const numbers = [...new Set(tasks.map(({ group }) => group.number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const own = tasks.filter(({ group }) => group.number === number);
    const { group, clause } = own[0]!;
    return { number, title: group.title, clause, tasks: own.map((task) => task.number) };
  });
}

function rowOf(plan: Plan, { name, level, kind }: Unit, groups: readonly MatrixGroup[]): UnitRow {
  // What a unit does in the tasks is the same on every day.
  const all = unitRole(plan, name, plan.data.dataset.snapshot);
  const within = (tasks: readonly number[]): UnitParts => ({
    leads: all.leads.filter((number) => tasks.includes(number)),
    supports: all.supports.filter((number) => tasks.includes(number)),
    shares_lead: all.shares_lead.filter((number) => tasks.includes(number)),
    leads_doubtful: all.leads_doubtful.filter((number) => tasks.includes(number)),
  });
  return {
    unit: name,
    level,
    kind,
    collective: kind === 'collective',
    cells: groups.map(({ number, tasks }) => ({ group: number, ...within(tasks) })),
    ...within(groups.flatMap(({ tasks }) => tasks)),
  };
}

function totalsOf(groups: readonly MatrixGroup[], rows: readonly UnitRow[]): UnitMatrix['totals'] {
  const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
  return {
    groups: groups.map(({ number }, at) => ({
      group: number,
      leads: sum(rows.map((row) => row.cells[at]!.leads.length)),
      supports: sum(rows.map((row) => row.cells[at]!.supports.length)),
    })),
    leads: sum(rows.map((row) => row.leads.length)),
    supports: sum(rows.map((row) => row.supports.length)),
  };
}

function leadsOf({
  tasks,
}: Plan): Pick<
  UnitMatrix,
  'lead_doubtful' | 'lead_unreadable' | 'lead_shared' | 'units_incomplete'
> {
  const which = (holds: (task: Task) => boolean): number[] =>
    tasks.filter(holds).map((task) => task.number);
  return {
    lead_doubtful: tasks.flatMap(({ number, lead }) =>
      lead.first_visible === null ? [] : [{ task: number, unit: lead.first_visible }],
    ),
    lead_unreadable: which(({ lead }) => lead.status === 'unreadable'),
    lead_shared: which(({ shared_lead }) => shared_lead !== null),
    units_incomplete: which(({ units_complete }) => !units_complete),
  };
}
