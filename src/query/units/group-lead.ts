import type { Plan, Posting } from '../../plan/model.ts';
import { ruleWith } from '../../plan/rules.ts';
import { tableOf } from '../../plan/tables.ts';
import type { Rule } from '../../source/data.gen.ts';
import { ROLE_NAMES } from '../../text/terms.ts';

/** The rule by which a unit leads the group that assists a town. A plan without it has no such lead units. */
export function groupRule(plan: Pick<Plan, 'data'>): Rule | undefined {
  return ruleWith(plan, 'group-lead-unit');
}

/** Role of the captain whose unit leads the group. */
const ROLE: Posting['role'] = 'city-first-secretary';

/** Whether a posting makes its unit the lead unit of the group: a captain sent by a city unit, where a rule says so. */
export function leadsGroup(plan: Pick<Plan, 'data'>, posting: Posting): boolean {
  return (
    groupRule(plan) !== undefined &&
    posting.captain &&
    posting.role === ROLE &&
    posting.role_basis !== 'assumed' &&
    posting.unit !== null
  );
}

/** The lead unit of the group of a captain; null where it cannot be told, or no rule makes one. */
export function groupLeadUnit(plan: Pick<Plan, 'data'>, captain: Posting | null): string | null {
  return captain && leadsGroup(plan, captain) ? captain.unit : null;
}

/** Why a rule on lead units does not let one tell the unit; words without a mark at their end. */
export function noGroupLead(
  plan: Pick<Plan, 'data'>,
  captain: Posting | null,
): { zh: string; en: string } {
  if (!captain) return { zh: '没有队长的记载', en: 'no captain is recorded' };
  if (captain.unit === null) {
    const { zh, en } = tableOf(plan, 'teams');
    return { zh: `${zh}未列队长的所在单位`, en: `${en} names no sending unit of the captain` };
  }
  const { zh, en } = ROLE_NAMES[ROLE];
  return captain.role === ROLE
    ? { zh: `队长是否为${zh}无法判断`, en: `whether the captain is a ${en} cannot be told` }
    : { zh: `队长不是${zh}`, en: `the captain is not a ${en}` };
}
