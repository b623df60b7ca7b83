import type { Plan } from '../../plan/model.ts';
import { ruleWith } from '../../plan/rules.ts';
import type { Quote, Rule } from '../../source/data.gen.ts';

/** What the plan says of rotation. */
export interface RotationRules {
  /** How often; undefined where the plan does not say. */
  term: Rule | undefined;
  /** In stages or batches; undefined where the plan does not ask for them. */
  batches: Rule | undefined;
  /** The words of both, in this order. */
  quotes: Quote[];
}

/** The rule on the term of rotation and the one on its batches that it names. */
export function rotationRules(plan: Pick<Plan, 'data'>): RotationRules {
  const term = ruleWith(plan, 'rotation');
  const named = term?.check?.kind === 'rotation' ? term.check.batches : undefined;
  const batches = plan.data.rules.rules.find(({ id }) => id === named);
  return {
    term,
    batches,
    quotes: [term, batches].flatMap((rule) => (rule ? [rule.quotes[0]] : [])),
  };
}
