import { rulesForTown } from '../../src/query/rules/evaluate.ts';
import type { RuleResult } from '../../src/query/rules/rule.ts';
import type { DataFiles } from '../../src/source/data.ts';
import { editedPlan, town } from './plan.ts';

export type Edit = (data: DataFiles) => void;

/** What a rule gives for a town after an edit. */
export function result(rule: string, id: string, edit: Edit, asOf = '2022-06-30'): RuleResult {
  const plan = editedPlan(edit);
  return rulesForTown(plan, town(plan, id), asOf).find((each) => each.rule === rule)!;
}

/** The same in short: outcome and severity. */
export const short = (...args: Parameters<typeof result>): [string, string] => {
  const { outcome, severity } = result(...args);
  return [outcome, severity];
};

export const unchanged: Edit = () => undefined;
