import type { LocalText, Modality, Rule } from '../../source/data.gen.ts';
import type { Cited, Plan, Team, Town } from '../../plan/model.ts';

export type Outcome = 'pass' | 'fail' | 'unknown' | 'waived' | 'not-applicable';
export type RuleSeverity = 'error' | 'warning' | 'notice' | 'none';

/** What a rule gives for a town, or for the plan as a whole where town is null. */
export interface RuleResult {
  rule: string;
  title: LocalText;
  town: string | null;
  outcome: Outcome;
  modality: Modality;
  /** How much a failure weighs; none for what does not fail. */
  severity: RuleSeverity;
  /** What was found, or the fact that is missing. */
  because: LocalText;
  /** Clause of the rule. */
  clause: string;
  source: Cited;
}

/** What a check of a rule says before it is weighed. */
export interface Judgement {
  outcome: Outcome;
  because: LocalText;
}

/** A check of a rule on one town. */
export interface TownCase {
  plan: Plan;
  rule: Rule;
  town: Town;
  team: Team;
  asOf: string;
}

export function judge(outcome: Outcome, zh: string, en: string): Judgement {
  return { outcome, because: { zh, en } };
}

/** Severity of a failure follows the wording of the rule; may and encouraged can not be failed. */
export const SEVERITY_OF: Readonly<Record<Modality, RuleSeverity>> = {
  must: 'error',
  'in-principle': 'warning',
  generally: 'notice',
  may: 'none',
  encouraged: 'none',
};
