import type { Plan } from '../../plan/model.ts';
import { postingsOn } from '../../plan/postings.ts';
import type { Actor, Cadence, Modality, Obligation } from '../../source/data.gen.ts';
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
    current_period: periodOn(obligation.cadence, asOf, issued.date),
    next_day: nextDay(obligation.cadence, asOf, issued.date),
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

/** The period of the calendar that a day falls in. None that ended before the plan was issued. */
function periodOn(
  cadence: Cadence,
  day: string,
  issued: string,
): { from: string; until: string } | null {
  if (cadence.kind !== 'periodic' || cadence.anchor !== 'calendar') return null;
  const [year, month] = day.split('-');
  const half = cadence.every === 'half-year';
  if (!half && cadence.every !== 'year') return null;
  const late = half && Number(month) > 6;
  const from = `${year}-${late ? '07-01' : '01-01'}`;
  const until = `${year}-${half && !late ? '06-30' : '12-31'}`;
  return until < issued ? null : { from, until };
}

/** The next yearly day on or after a day, and not before the plan was issued. */
export function nextDay(cadence: Cadence, day: string, issued: string): string | null {
  if (cadence.kind !== 'yearly-day') return null;
  const first = day < issued ? issued : day;
  const year = Number(first.slice(0, 4));
  const inYear = yearlyDay(cadence, year);
  return inYear >= first ? inYear : yearlyDay(cadence, year + 1);
}

/** The day of a yearly obligation in a year. */
export function yearlyDay({ month, day }: { month: number; day: number }, year: number): string {
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
