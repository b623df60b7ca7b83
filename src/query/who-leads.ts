import type { Cited, Lead, Plan, Posting, Task } from '../plan/model.ts';
import { findTown, nearestTowns, nearestUnits, taskNumber, tasksWith } from '../plan/names.ts';
import { teamOn } from '../plan/postings.ts';
import { groupLeadUnit } from './units/group-lead.ts';
import { unitRole, type UnitRole } from './units/role.ts';

export interface TaskMatch {
  kind: 'task';
  number: number;
  text: string;
  text_basis: Task['text_basis'];
  lead: Lead;
  units: string[];
  units_printed: string[];
  units_in_order: string[];
  units_complete: boolean;
  fragments: Task['fragments'];
  all_towns: boolean | null;
  deadline: string | null;
  source: Cited;
}

export interface TownMatch {
  kind: 'town';
  town: string;
  name: string;
  captain: Posting | null;
  /** Everybody who is or may be captain on the day. */
  captains: Posting[];
  /** The lead unit of the group that assists the town, not of a task; null without a rule on such units. */
  group_lead_unit: string | null;
}

export type UnitMatch = { kind: 'unit' } & UnitRole;

export interface WhoLeads {
  query: string;
  as_of: string;
  matches: (TaskMatch | TownMatch | UnitMatch)[];
}

/** Nothing found: the kind of thing asked for, and what is nearest to it. */
export interface NoMatch {
  query: string;
  nearest: string[];
  /** The highest task number, where a number was asked for. */
  last_task?: number;
}

/**
 * Who leads: a task by number, a town's team, a unit (what it leads, where it has people), or tasks
 * by words of their text, tried in this order.
 */
export function whoLeads(plan: Plan, query: string, asOf: string): WhoLeads | NoMatch {
  const found = (matches: WhoLeads['matches']): WhoLeads => ({ query, as_of: asOf, matches });
  const number = taskNumber(plan, query);
  const town = findTown(plan, query);
  if (town) {
    const { captain, captains } = teamOn(plan, town.id, asOf);
    const group = groupLeadUnit(plan, captain);
    return found([
      { kind: 'town', town: town.id, name: town.name, captain, captains, group_lead_unit: group },
    ]);
  }
  if (number !== undefined) {
    const task = plan.tasks.find((each) => each.number === number);
    return task
      ? found([taskMatch(task)])
      : { query, nearest: [], last_task: plan.tasks.at(-1)?.number ?? 0 };
  }
  const unit = plan.unit(query);
  if (unit) {
    const role = unitRole(plan, unit.name, asOf);
    const led = plan.tasks.filter((task) => role.leads.includes(task.number));
    return found([{ kind: 'unit', ...role }, ...led.map(taskMatch)]);
  }
  const tasks = tasksWith(plan, query);
  if (tasks.length > 0) return found(tasks.map(taskMatch));
  return {
    query,
    nearest: [...nearestTowns(plan, query), ...nearestUnits(plan, query)].slice(0, 5),
  };
}

export function taskMatch(task: Task): TaskMatch {
  const { number, text, text_basis, lead, units, units_printed, units_in_order } = task;
  const { units_complete } = task;
  const { fragments, all_towns, deadline, source } = task;
  return {
    kind: 'task',
    number,
    text,
    text_basis,
    lead,
    units,
    units_printed,
    units_in_order,
    units_complete,
    fragments,
    all_towns,
    deadline,
    source,
  };
}
