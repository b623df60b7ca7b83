import type { Plan } from '../../plan/model.ts';
import type { Modality, Rule, RuleWaiver } from '../../source/data.gen.ts';
import type { CHECK_NAMES } from '../../text/plan-terms.ts';
import {
  doubtIds,
  doubtsOn,
  linkedEntries,
  linkedTasks,
  merged,
  type Linked,
  type Links,
  type Relation,
} from './linked.ts';
import { sift, when, type Sifted } from './sift.ts';

export type RuleKind = keyof typeof CHECK_NAMES;

/** A rule as the data hold it, with what belongs to it. */
export interface RuleAnswer extends Omit<Rule, 'waived_for'> {
  /** How a program could check it, or that it cannot be checked. */
  kind: RuleKind;
  tasks: number[];
  tension_with: string[];
  waived_for: RuleWaiver[];
  discrepancies: string[];
}

export interface RuleFilter {
  subject?: Rule['subject'] | undefined;
  task?: number | undefined;
  kind?: RuleKind | undefined;
  modality?: Modality | undefined;
}

/** The rules in the order of their ids; every condition that is given must hold. */
export function rules(plan: Plan, filter: RuleFilter = {}): Sifted<RuleAnswer> {
  const all = plan.data.rules.rules.map((rule) => ({
    ...rule,
    kind: rule.check?.kind ?? ('untestable' as const),
    tasks: rule.tasks ?? [],
    tension_with: rule.tension_with ?? [],
    waived_for: rule.waived_for ?? [],
    discrepancies: doubtIds(plan, 'rules', rule.id),
  }));
  return sift<RuleAnswer>(all, [
    when(filter.subject, '--subject', ({ subject }, wanted) => subject === wanted),
    when(filter.task, '--task', ({ tasks }, task) => tasks.includes(task)),
    when(filter.kind, '--kind', ({ kind }, wanted) => kind === wanted),
    when(filter.modality, '--modality', ({ modality }, wanted) => modality === wanted),
  ]);
}

/** A rule with its tasks, and the rules that bear on it with their words. */
export function ruleDetail(plan: Plan, id: string): RuleAnswer & Links {
  const all = rules(plan).items;
  const rule = all.find((each) => each.id === id)!;
  const allows = all.filter((each) => each.waived_for.some((waiver) => waiver.rule === id));
  const linked = (ids: readonly string[], relation: Relation): Linked[] =>
    linkedEntries(plan, 'rules', [...new Set(ids)], relation);
  const kept = rule.check?.kind === 'record' ? [rule.check.obligation] : [];
  return {
    ...rule,
    task_details: linkedTasks(plan, rule.tasks),
    linked: merged([
      ...linked(
        rule.waived_for.map((waiver) => waiver.rule),
        'allowed-by',
      ),
      ...linked(
        allows.map((each) => each.id),
        'exception-of',
      ),
      ...linked(rule.tension_with, 'tension'),
      ...linkedEntries(plan, 'obligations', kept, 'kept-by'),
      ...doubtsOn(plan, 'rules', id),
    ]),
  };
}
