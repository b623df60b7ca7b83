import type { Plan, Task } from '../../plan/model.ts';
import { percent } from './teams.ts';

/** The tasks of annex 3 by what can be told of them. Numbers are those of tasks. */
export interface TasksOverview {
  count: number;
  groups: number;
  lead: { stated: number[]; doubtful: number[]; unreadable: number[] };
  /** Share of the tasks with a stated lead in per cent. */
  lead_stated_share: number;
  /** Several units lead, each in its field; the first is counted as lead. */
  lead_shared: number[];
  units_incomplete: number[];
  /** The print of the text is lost; it is rebuilt from the body. */
  text_rebuilt: number[];
  /** As printed, but probably faulty. */
  text_doubtful: number[];
  /** Tasks with a day; past where the day lies before that of the answer. No progress is recorded. */
  deadlines: { task: number; deadline: string; past: boolean }[];
  periods: number[];
  /** Tasks that repeat the words of another, or the last sentence of it. */
  duplicates: number[];
}

export function tasksOverview(plan: Plan, asOf: string): TasksOverview {
  const { tasks } = plan;
  const which = (holds: (task: Task) => boolean): number[] =>
    tasks.filter(holds).map((task) => task.number);
  const lead = (status: Task['lead']['status']): number[] =>
    which((task) => task.lead.status === status);
  const stated = lead('stated');
  return {
    count: tasks.length,
    groups: new Set(tasks.map((task) => task.group.number)).size,
    lead: { stated, doubtful: lead('doubtful'), unreadable: lead('unreadable') },
    lead_stated_share: percent(stated.length, tasks.length),
    lead_shared: which((task) => task.shared_lead !== null),
    units_incomplete: which((task) => !task.units_complete),
    text_rebuilt: which((task) => task.text_basis !== 'printed'),
    text_doubtful: which((task) => task.text_basis === 'printed' && task.text_note !== null),
    deadlines: tasks.flatMap(({ number, deadline }) =>
      deadline === null ? [] : [{ task: number, deadline, past: asOf > deadline }],
    ),
    periods: which((task) => task.period !== null),
    duplicates: which((task) => task.duplicate_of !== null),
  };
}

/** The units that annex 3 names. */
export interface UnitsOverview {
  /** Registered units, and entries that stand for several (各镇（街）). */
  named: number;
  collective: number;
  /** Units that lead, those with most tasks first, else in the order of the register. */
  leading: {
    unit: string;
    leads: number[];
    /** Of the tasks whose lead is stated, in per cent. */
    share: number;
  }[];
  /** Printed first in a cell whose head may be cut: not counted as lead. */
  doubtful: { task: number; unit: string }[];
}

export function unitsOverview(plan: Plan): UnitsOverview {
  const stated = plan.tasks.filter((task) => task.lead.unit !== null);
  const named = new Set(plan.tasks.flatMap((task) => task.units_in_order));
  const registered = plan.data.units.units.filter((unit) => named.has(unit.name));
  const collective = registered.filter((unit) => unit.kind === 'collective').length;
  return {
    named: named.size - collective,
    collective,
    leading: registered
      .map(({ name }) => {
        const leads = stated.filter((task) => task.lead.unit === name).map((task) => task.number);
        return { unit: name, leads, share: percent(leads.length, stated.length) };
      })
      .filter(({ leads }) => leads.length > 0)
      .sort((a, b) => b.leads.length - a.leads.length),
    doubtful: plan.tasks.flatMap(({ number, lead }) =>
      lead.first_visible === null ? [] : [{ task: number, unit: lead.first_visible }],
    ),
  };
}
