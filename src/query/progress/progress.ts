import type { Plan, Task } from '../../plan/model.ts';
import { taskClause } from '../../plan/tables.ts';
import { sift, when, type Sifted } from '../plan/sift.ts';
import { filterTasks, type FilteredTasks } from '../tasks/filter.ts';
import { reportsOn } from './reports.ts';
import { PROGRESS_STATES, type ProgressRow, type ProgressState, type Report } from './row.ts';

/** Which rows are wanted; every condition that is given must hold. */
export interface ProgressFilter {
  /** Id of a town: its own rows instead of those of the district. */
  town?: string | undefined;
  /** Canonical name of a unit that leads the task or has a part in it. */
  unit?: string | undefined;
  /** Number of a group of the annex. */
  group?: number | undefined;
  states?: readonly ProgressState[] | undefined;
  /** Reports from before this day do not count, unless the task was completed. */
  since?: string | undefined;
}

/** Where the tasks stand on a day, by what is recorded. */
export interface Progress {
  as_of: string;
  since: string | null;
  /** Id of the town that the rows are of; null: the district. */
  town: string | null;
  /** How many rows are in each state. */
  totals: Record<ProgressState, number>;
  rows: ProgressRow[];
  /** Tasks of which the damaged cell does not tell whether they belong here. */
  uncertain: FilteredTasks['uncertain'];
}

/**
 * A row for each task, or for each task that asks the towns to act where a town is named; its state is that of
 * the latest report, and unreported where none counts. In the order of the annex.
 */
export function progress(
  plan: Plan,
  asOf: string,
  filter: ProgressFilter = {},
): Progress & Pick<Sifted<ProgressRow>, 'steps'> {
  const { town, unit, group, since } = filter;
  const reports = reportsOn(plan, asOf);
  const concerned = filterTasks(plan, {
    ...(unit !== undefined && { unit }),
    ...(group !== undefined && { group }),
  });
  const { items, steps } = sift(concerned.tasks, [
    when(town, '--town', ({ number, all_towns }, id) => {
      const own = reports.get(number)?.some((each) => each.town === id);
      return all_towns !== false || own === true;
    }),
  ]);
  const all = items.map((task) =>
    rowOf(plan, task, reports.get(task.number) ?? [], asOf, { town, since }),
  );
  const chosen = sift(all, [
    when(filter.states, '--state', ({ state }, states) => states.includes(state)),
  ]);
  return {
    as_of: asOf,
    since: since ?? null,
    town: town ?? null,
    totals: Object.fromEntries(
      PROGRESS_STATES.map((state) => [
        state,
        chosen.items.filter((row) => row.state === state).length,
      ]),
    ) as Record<ProgressState, number>,
    rows: chosen.items,
    uncertain: concerned.uncertain,
    steps: [
      ...concerned.steps.map(({ filter: key, left }) => ({ flag: `--${key}`, left })),
      ...steps,
      ...chosen.steps,
    ],
  };
}

function rowOf(
  plan: Plan,
  task: Task,
  reports: readonly Report[],
  asOf: string,
  { town, since }: Pick<ProgressFilter, 'town' | 'since'>,
): ProgressRow {
  const counts = (each: Report): boolean =>
    since === undefined || each.date >= since || each.state === 'completed';
  const latestOf = (scope: string | null): Report | null =>
    reports.findLast((each) => each.town === scope) ?? null;
  const latest = latestOf(town ?? null);
  const whole = latestOf(null);
  const report = latest && counts(latest) ? latest : null;
  const state = report?.state ?? 'unreported';
  return {
    task: task.number,
    text: task.text,
    group: task.group,
    lead: task.lead,
    shared_lead: task.shared_lead,
    units: task.units_in_order,
    units_complete: task.units_complete,
    deadline: task.deadline,
    period: task.period && { from: task.period.from, until: task.period.until },
    past_deadline:
      task.deadline !== null &&
      task.deadline < asOf &&
      state !== 'completed' &&
      whole?.state !== 'completed',
    town: town ?? null,
    certainty: town !== undefined && task.all_towns === null ? 'possible' : 'certain',
    state,
    report,
    earlier: report ? null : latest,
    towns:
      town === undefined
        ? plan.towns.flatMap(({ id }) => {
            const own = latestOf(id);
            return own && counts(own) ? [own] : [];
          })
        : [],
    district: town !== undefined && whole && counts(whole) ? whole : null,
    clause: taskClause(plan, task.number),
  };
}

/** Everything that was reported of a task by a day, the earliest first. */
export interface TaskProgress {
  as_of: string;
  district: ProgressRow;
  reports: Report[];
}

/** The row of a task in the district, and its reports of the district and the towns one after another. */
export function taskProgress(plan: Plan, task: Task, asOf: string): TaskProgress {
  const reports = reportsOn(plan, asOf, task.number).get(task.number) ?? [];
  return { as_of: asOf, district: rowOf(plan, task, reports, asOf, {}), reports };
}
