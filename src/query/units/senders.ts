import type { LocalText, Role, Unit } from '../../source/data.gen.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { postingsOn } from '../../plan/postings.ts';

/** Roles whose people a unit sends for the plan; others are in a team by their work. */
const SENT: ReadonlySet<Role> = new Set([
  'city-first-secretary',
  'selected-graduate',
  'district-first-secretary',
]);

/** A home unit of people in teams, and why it may be no assisting unit. */
export interface Sender {
  unit: string;
  postings: Posting[];
  doubt: LocalText | null;
}

/** Home units of the people in teams on a day, in the order of towns and rows. */
export function sendersOn(plan: Plan, asOf: string): Sender[] {
  const byUnit = new Map<string, Posting[]>();
  for (const posting of postingsOn(plan, asOf))
    if (posting.unit !== null)
      byUnit.set(posting.unit, [...(byUnit.get(posting.unit) ?? []), posting]);
  return [...byUnit].map(([unit, postings]) => ({
    unit,
    postings,
    doubt: senderDoubt(plan.unit(unit), postings),
  }));
}

/** Why a home unit of people in teams may be no assisting unit; null where it surely sent somebody. */
export function senderDoubt(
  unit: Pick<Unit, 'level'> | undefined,
  postings: readonly Posting[],
): LocalText | null {
  if (unit?.level === 'town')
    return {
      zh: '只是选调生的所在单位，镇政府算不算帮扶单位没有说明。',
      en: 'It is only where a selected graduate works; whether a town government counts as an assisting unit is not said.',
    };
  if (postings.some(({ role }) => SENT.has(role))) return null;
  return {
    zh: '没有派出第一书记或选调生，算不算帮扶单位没有说明。',
    en: 'It sent no first secretary or selected graduate; whether it counts as an assisting unit is not said.',
  };
}
