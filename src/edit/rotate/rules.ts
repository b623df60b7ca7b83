import { buildPlan } from '../../plan/build.ts';
import type { Plan } from '../../plan/model.ts';
import { rulesForTown } from '../../query/rules/evaluate.ts';
import type { RuleResult } from '../../query/rules/rule.ts';
import type { DataFiles } from '../../source/data.ts';

/** What a change does to the rules of a town: those that it breaks, mends, or leaves without an answer. */
export interface RuleChange {
  result: RuleResult;
  /** What it was the day before. */
  before: RuleResult['outcome'];
}

/**
 * Rules of a town that are not kept from a day on or cannot be judged then, where the change made it so, and
 * those on the captain where there is another: what has to be known before it is written.
 */
export function ruleChanges(
  before: DataFiles,
  after: DataFiles,
  town: string,
  day: string,
): RuleChange[] {
  const [old, fresh] = [before, after].map((data) => judged(buildPlan(data, 0, day), town, day));
  const captainChanged = captainOf(before, town, day) !== captainOf(after, town, day);
  return fresh!.flatMap((result) => {
    const { outcome } = old!.find(({ rule }) => rule === result.rule) ?? result;
    const open = result.outcome === 'fail' || result.outcome === 'unknown';
    const concerned = outcome !== result.outcome || (captainChanged && isOnCaptain(before, result));
    return open && (concerned || result.outcome === 'fail') ? [{ result, before: outcome }] : [];
  });
}

function judged(plan: Plan, town: string, day: string): RuleResult[] {
  return rulesForTown(
    plan,
    plan.towns.find(({ id }) => id === town)!,
    day,
  );
}

function captainOf(data: DataFiles, town: string, day: string): string | undefined {
  const plan = buildPlan(data, 0, day);
  return plan.postings.find(
    ({ town: of, captain, tenure }) =>
      of === town &&
      captain &&
      tenure.begins.latest <= day &&
      (tenure.ends.earliest === null || tenure.ends.earliest >= day),
  )?.person;
}

function isOnCaptain({ rules }: DataFiles, { rule }: RuleResult): boolean {
  return rules.rules.find(({ id }) => id === rule)?.check?.kind.startsWith('captain') ?? false;
}
