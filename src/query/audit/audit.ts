import type { LocalText, Modality, Rule } from '../../source/data.gen.ts';
import type { Plan } from '../../plan/model.ts';
import { dataDays, teamOn } from '../../plan/postings.ts';
import {
  uncheckedDuties,
  untestableOf,
  type RecordedDuty,
  type Unrecorded,
  type Untestable,
} from './open.ts';
import { rulesForPlan, rulesForTown } from '../rules/evaluate.ts';
import type { Outcome, RuleResult } from '../rules/rule.ts';
import { scheduleGap, type ScheduleGap } from '../rules/schedule.ts';
import { countTeam, type Counts, type TeamCount } from '../rules/team.ts';

/** Outcomes in the order in which they matter to a reader. */
export const OUTCOMES = ['fail', 'unknown', 'waived', 'pass', 'not-applicable'] as const;

/** The key of an outcome in its counts. */
export function countKey(outcome: Outcome): keyof OutcomeCounts {
  return outcome === 'not-applicable' ? 'not_applicable' : outcome;
}

/** What is audited. Rules and town are chosen before the outcomes are counted; outcomes only hide. */
export interface AuditFilter {
  /** Ids of rules. */
  rules?: readonly string[];
  /** Id of a town: the rules on the plan as a whole are left out. */
  town?: string;
  outcomes?: readonly Outcome[];
  /** Who counts as sent, instead of what the rule on the size of teams says. */
  counts?: Counts;
}

/** Ways to count a team, and which of them the result rests on. */
export interface Readings extends TeamCount {
  minimum: number;
  /** The reading used, and the one that the rule names. */
  counts: Counts;
  counts_of_rule: Counts;
}

export interface AuditResult extends RuleResult {
  /** Of a rule on the size of teams. */
  readings?: Readings;
  /** Of a rule on owners and schedules of tasks. */
  gap?: ScheduleGap;
  /** Of a rule that records would show to be kept: id of the obligation that they are of. */
  obligation?: string;
}

/** How often each outcome is given. */
export interface OutcomeCounts {
  fail: number;
  unknown: number;
  waived: number;
  pass: number;
  not_applicable: number;
}

/** How often a rule has each outcome. */
export interface RuleSummary {
  rule: string;
  title: LocalText;
  modality: Modality;
  clause: string;
  outcomes: OutcomeCounts;
}

export interface Audit {
  as_of: string;
  /** Day whose state the data describe. */
  snapshot: string;
  last_change: string | null;
  /** All results that rule and town leave, before outcomes hide some. */
  totals: OutcomeCounts;
  summary: RuleSummary[];
  results: AuditResult[];
  untestable: Untestable[];
  /** Duties that no rule checks, without a record and with; empty where rules are named. */
  unrecorded: Unrecorded[];
  recorded: RecordedDuty[];
  /** Rules on the plan as a whole, which a question about a town leaves out. */
  left_out: string[];
}

/** The rules of the plan held against every town and against the plan itself, on a day. */
export function audit(plan: Plan, asOf: string, filter: AuditFilter = {}): Audit {
  const { rules, town, outcomes } = filter;
  const chosen = plan.data.rules.rules.filter((rule) => rules?.includes(rule.id) ?? true);
  const all = resultsOf(plan, asOf, filter);
  const judged = chosen.flatMap((rule) => all.get(rule.id) ?? []);
  return {
    as_of: asOf,
    ...dataDays(plan, asOf),
    totals: countOutcomes(judged),
    summary: chosen.flatMap((rule) => {
      const results = all.get(rule.id) ?? [];
      return results.length > 0 ? [summaryOf(rule, results)] : [];
    }),
    results: judged.filter(({ outcome }) => outcomes?.includes(outcome) ?? true),
    untestable: chosen.flatMap(untestableOf),
    ...(rules === undefined ? uncheckedDuties(plan, asOf, town) : { unrecorded: [], recorded: [] }),
    left_out: chosen
      .filter((rule) => rule.check !== undefined && !all.has(rule.id))
      .map((rule) => rule.id),
  };
}

/** Results by rule, towns in the order of the plan, the plan as a whole where no town is asked for. */
function resultsOf(
  plan: Plan,
  asOf: string,
  { town, counts }: AuditFilter,
): Map<string, AuditResult[]> {
  const towns = plan.towns.filter((each) => town === undefined || each.id === town);
  const found = new Map<string, AuditResult[]>();
  const add = (result: AuditResult): void => {
    const same = found.get(result.rule);
    if (same) same.push(result);
    else found.set(result.rule, [result]);
  };
  const checks = new Map(plan.data.rules.rules.map((rule) => [rule.id, rule.check]));
  for (const each of towns) {
    for (const result of rulesForTown(plan, each, asOf, counts)) {
      const check = checks.get(result.rule);
      if (check?.kind === 'record') add({ ...result, obligation: check.obligation });
      else if (check?.kind !== 'team-size') add(result);
      else {
        const readings = {
          minimum: check.minimum,
          counts: counts ?? check.counts,
          counts_of_rule: check.counts,
          ...countTeam({ team: teamOn(plan, each.id, asOf) }),
        };
        add({ ...result, readings });
      }
    }
  }
  if (town === undefined) {
    for (const result of rulesForPlan(plan)) {
      const kind = checks.get(result.rule)?.kind;
      add(kind === 'task-owner-and-schedule' ? { ...result, gap: scheduleGap(plan) } : result);
    }
  }
  return found;
}

function countOutcomes(results: readonly RuleResult[]): OutcomeCounts {
  const count = (wanted: Outcome): number =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return {
    fail: count('fail'),
    unknown: count('unknown'),
    waived: count('waived'),
    pass: count('pass'),
    not_applicable: count('not-applicable'),
  };
}

function summaryOf(rule: Rule, results: readonly RuleResult[]): RuleSummary {
  return {
    rule: rule.id,
    title: rule.title,
    modality: rule.modality,
    clause: rule.quotes[0].clause,
    outcomes: countOutcomes(results),
  };
}
