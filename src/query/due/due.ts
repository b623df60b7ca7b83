import { addSpan, daysBetween, type Span } from '../../calendar/date.ts';
import type { Obligation } from '../../source/data.gen.ts';
import type { Plan } from '../../plan/model.ts';
import { recordsOn } from '../../plan/records.ts';
import type { ActorQuery } from '../plan/obligations.ts';
import { sift, when, type Sifted } from '../plan/sift.ts';
import { DUE_STATES, type DueItem, type DueState, type Undated } from './item.ts';
import { isRecordOf } from './kept.ts';
import { isCalendar, periodicItems, type Horizon } from './periodic.ts';
import { rotationItems } from './rotations.ts';

/** What is owed, when, by whom, and what the records show of it. */
export interface Due {
  as_of: string;
  within_days: number;
  /** How many items are in each state, of those that the filters leave. */
  totals: Record<DueState, number>;
  items: DueItem[];
  /** Obligations without a day that are not asked about otherwise. */
  undated: Undated[];
}

export interface DueFilter {
  obligations?: readonly string[] | undefined;
  /** A set of actors, a unit or a town. */
  actor?: ActorQuery | { town: string } | undefined;
  states?: readonly DueState[] | undefined;
}

/** Every obligation in its periods up to a day and those due within a span, by the day on which they are due. */
export function due(
  plan: Plan,
  asOf: string,
  within: Span,
  filter: DueFilter = {},
): Due & Pick<Sifted<DueItem>, 'steps'> {
  const horizon: Horizon = { asOf, soon: addSpan(asOf, within) };
  const { obligations } = plan.data.obligations;
  const all = obligations.flatMap((each) => itemsOf(plan, each, horizon)).sort(byDay);
  const { items, steps } = sift<DueItem>(all, [
    when(filter.obligations, '--obligation', ({ obligation }, ids) => ids.includes(obligation)),
    when(filter.actor, '--actor', isOwedBy),
    when(filter.states, '--state', ({ state }, states) => states.includes(state)),
  ]);
  const asked = filter.actor === undefined && filter.states === undefined;
  return {
    as_of: asOf,
    within_days: daysBetween(asOf, horizon.soon),
    totals: Object.fromEntries(
      DUE_STATES.map((state) => [state, items.filter((each) => each.state === state).length]),
    ) as Record<DueState, number>,
    items,
    undated: asked
      ? obligations
          .filter(({ id }) => filter.obligations?.includes(id) ?? true)
          .filter((each) => !isRotation(each) && !isCalendar(each.cadence))
          .map((each) => undatedOf(plan, each, asOf))
      : [],
    steps,
  };
}

/** Items of one obligation; empty where no calendar could hold it. */
export function itemsOf(plan: Plan, obligation: Obligation, horizon: Horizon): DueItem[] {
  return isRotation(obligation)
    ? rotationItems(plan, obligation, horizon)
    : periodicItems(plan, obligation, horizon);
}

/** Whether an obligation is the rotation of people, counted from their arrival. */
export function isRotation({ cadence }: Obligation): boolean {
  return cadence.kind === 'periodic' && cadence.anchor === 'arrival';
}

/** What is recorded of an obligation, whatever its periods. */
export function undatedOf(plan: Plan, obligation: Obligation, asOf: string): Undated {
  const { id, title, cadence, quotes } = obligation;
  const records = recordsOn(plan, asOf).filter(({ record }) => isRecordOf(obligation, record));
  return {
    obligation: id,
    title,
    cadence: cadence.kind,
    printed: cadence.printed ?? null,
    records: records.map((each) => each.id),
    last_record: records.at(-1)?.record.date ?? null,
    clause: quotes[0].clause,
  };
}

function isOwedBy(
  { actor_set, unit, town }: DueItem,
  wanted: NonNullable<DueFilter['actor']>,
): boolean {
  if ('town' in wanted) return town === wanted.town;
  if ('unit' in wanted) return unit === wanted.unit;
  return actor_set === wanted.set;
}

/** By due day, what has none last; then in the order of the obligations and actors. */
function byDay(a: DueItem, b: DueItem): number {
  const [x, y] = [a.until ?? '9999', b.until ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}
