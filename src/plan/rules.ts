import type { DataFiles } from '../source/data.ts';
import type { Rule, RuleCheck } from '../source/data.gen.ts';

/** The first rule of the plan with a kind of check; undefined where the plan has none. */
export function ruleWith(
  { data }: Readonly<{ data: DataFiles }>,
  kind: RuleCheck['kind'],
): Rule | undefined {
  return data.rules.rules.find(({ check }) => check?.kind === kind);
}

/** Clauses of the first quotation of each rule that is there. */
export function clausesOfRules(...rules: readonly (Rule | undefined)[]): string[] {
  return rules.flatMap((rule) => (rule ? [rule.quotes[0].clause] : []));
}
