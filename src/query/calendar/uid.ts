import type { Plan } from '../../plan/model.ts';
import { nameOn } from '../../plan/units-on-day.ts';
import { sha256 } from '../../source/digest.ts';
import type { DueFilter } from '../due/due.ts';

/**
 * Makes the UIDs of a calendar from what stays the same however often it is written: the data set, whose
 * duties were asked for, and the given parts in ASCII. Never from the clock, the order or the language.
 */
export function uids(
  plan: Plan,
  asOf: string,
  actor: DueFilter['actor'],
): (...parts: readonly string[]) => string {
  const group = actor === undefined ? [] : [groupOf(plan, asOf, actor)];
  return (...parts) => `${[...parts, ...group].join('.')}@${plan.data.dataset.id}.bangzhen`;
}

/** Whose duties: a set of actors, a town, or a unit by a digest of the name that it keeps when renamed. */
function groupOf(plan: Plan, asOf: string, actor: NonNullable<DueFilter['actor']>): string {
  if ('town' in actor) return `town-${actor.town}`;
  if (!('unit' in actor)) return actor.set;
  const kept = plan.recorded.units.units.find((unit) => nameOn(unit, asOf) === actor.unit);
  return `unit-${sha256(kept?.name ?? actor.unit).slice(0, 12)}`;
}
