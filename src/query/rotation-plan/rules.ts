import type { Plan } from '../../plan/model.ts';
import type { Counts } from '../rules/team.ts';

/** The least number of a team, who counts towards it, and the rule that says so, as people cite it. */
export interface SizeRule {
  id: string | null;
  minimum: number | null;
  counts: Counts;
  /** R01，二（一）. */
  cited: string | null;
}

export function sizeRule(plan: Plan): SizeRule {
  for (const { id, check, quotes } of plan.data.rules.rules) {
    if (check?.kind !== 'team-size') continue;
    const { minimum, counts } = check;
    return { id, minimum, counts, cited: `${id}，${quotes[0].clause}` };
  }
  return { id: null, minimum: null, counts: 'named', cited: null };
}
