import type { Plan, Posting } from '../../plan/model.ts';
import type { LocalText, RuleCheck } from '../../source/data.gen.ts';
import type { CAPTAIN_FACT_NAMES } from '../../text/terms.ts';
import { rulesForTown } from '../rules/evaluate.ts';

export type CaptainFact = keyof typeof CAPTAIN_FACT_NAMES;

/** A fact that a rule asks of a captain and that the data do not hold. */
export interface MissingFact {
  fact: CaptainFact;
  /** Id of the town whose captain it is. */
  town: string;
  rule: string;
  clause: string;
  /** What is missing, or what is known without being enough. */
  because: LocalText;
}

/** For each town of which somebody is captain, the rules on captains that cannot be judged, and why. */
export function missingFacts(
  plan: Plan,
  captaincies: readonly Posting[],
  asOf: string,
): MissingFact[] {
  return captaincies.flatMap((posting) => {
    const town = plan.towns.find(({ id }) => id === posting.town);
    if (!town) return [];
    return rulesForTown(plan, town, asOf).flatMap(({ rule, outcome, clause, because }) => {
      const check = plan.data.rules.rules.find(({ id }) => id === rule)?.check;
      const fact = check && factOf(check);
      return fact && outcome === 'unknown' ? [{ fact, town: town.id, rule, clause, because }] : [];
    });
  });
}

/** The fact that a check asks for; undefined for checks that need none but the postings. */
function factOf(check: RuleCheck): CaptainFact | undefined {
  if (check.kind === 'captain-fact') return check.fact;
  if (check.kind !== 'captain-post') return undefined;
  return check.mode === 'no-other-town-post' ? 'other-town-post' : check.mode;
}
