import type { Plan } from '../../plan/model.ts';
import { postingsOn } from '../../plan/postings.ts';
import type { Actor, Cadence, Modality, Obligation } from '../../source/data.gen.ts';
import { nextDay, periodOf } from './cadence-days.ts';
import { isRotation } from '../due/due.ts';
import { standingOf, type Standing } from '../due/standing.ts';
import { doubtIds, doubtsOn, linkedEntries, linkedTasks, type Links } from './linked.ts';
import { sift, when, type Sifted } from './sift.ts';

/** A recurring obligation as the data hold it, with the period or day that is next on a day. */
export interface ObligationAnswer extends Obligation {
  tasks: number[];
  discrepancies: string[];
  as_of: string;
  /** Half-year or year of the calendar that the day falls in, both ends included; a convention. */
  current_period: { from: string; until: string } | null;
  /** The next such day, on the day asked for or after it. */
  next_day: string | null;
  /** By its records, in the last period that has ended; null for a rotation, which people have and no period. */
  standing: Standing | null;
}

/** Who owes an obligation: a set of the data, or a unit, which may belong to the units that sent people. */
export type ActorQuery =
  { set: Exclude<Actor['set'], 'unit'> } | { unit: string; set?: Exclude<Actor['set'], 'unit'> };

export interface ObligationFilter {
  task?: number | undefined;
  kind?: Cadence['kind'] | undefined;
  modality?: Modality | undefined;
  actor?: ActorQuery | undefined;
}

/** The obligations in the order of their ids; every condition that is given must hold. */
export function obligations(
  plan: Plan,
  asOf: string,
  filter: ObligationFilter = {},
): Sifted<ObligationAnswer> {
  const { issued } = plan.data.notice;
  const all = plan.data.obligations.obligations.map((obligation) => ({
    ...obligation,
    tasks: obligation.tasks ?? [],
    discrepancies: doubtIds(plan, 'obligations', obligation.id),
    as_of: asOf,
    current_period: periodOf(obligation.cadence, asOf, issued.date),
    next_day: nextDay(obligation.cadence, asOf, issued.date),
    standing: isRotation(obligation) ? null : standingOf(plan, obligation, asOf),
  }));
  return sift<ObligationAnswer>(all, [
    when(filter.task, '--task', ({ tasks }, task) => tasks.includes(task)),
    when(filter.kind, '--kind', ({ cadence }, wanted) => cadence.kind === wanted),
    when(filter.modality, '--modality', ({ modality }, wanted) => modality === wanted),
    when(filter.actor, '--actor', ({ actors }, wanted) =>
      actors.some((actor) => owes(plan, actor, wanted)),
    ),
  ]);
}

/** An obligation with its tasks, and the rules that are kept by its records. */
export function obligationDetail(plan: Plan, id: string, asOf: string): ObligationAnswer & Links {
  const found = obligations(plan, asOf).items.find((each) => each.id === id)!;
  const rules = plan.data.rules.rules.filter(
    ({ check }) => check?.kind === 'record' && check.obligation === id,
  );
  return {
    ...found,
    task_details: linkedTasks(plan, found.tasks),
    linked: [
      ...linkedEntries(
        plan,
        'rules',
        rules.map((rule) => rule.id),
        'kept-by',
      ),
      ...doubtsOn(plan, 'obligations', id),
    ],
  };
}

/** Canonical name of the unit that an actor is, or null for a set. */
export function actorUnit(plan: Plan, { unit }: Pick<Actor, 'unit'>): string | null {
  return unit === undefined ? null : (plan.unit(unit)?.name ?? unit);
}

/** Whether a unit sent people on a day, which by the convention of the data makes it an assisting unit. */
export function sentPeople(plan: Plan, unit: string, asOf: string): boolean {
  return postingsOn(plan, asOf).some((posting) => posting.unit === unit);
}

function owes(plan: Plan, actor: Actor, wanted: ActorQuery): boolean {
  if (actor.set === 'unit') return 'unit' in wanted && actorUnit(plan, actor) === wanted.unit;
  return actor.set === wanted.set;
}
