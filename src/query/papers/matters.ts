import type { Plan, Posting } from '../../plan/model.ts';
import type { Role } from '../../source/data.gen.ts';
import { isTold, standingOf } from '../due/standing.ts';
import type { Completion } from '../progress/completion.ts';
import { rotationRules } from '../rules/rotation-words.ts';
import type { RuleResult } from '../rules/rule.ts';
import type { DistrictReport } from './district-report.ts';
import { COUNTS, type Counts } from '../rules/team.ts';

/** Something that a meeting has to decide, ask for or have confirmed, with the rules and targets it rests on. */
export type Matter = { rules: string[]; targets: string[] } & (
  | { kind: 'rule-failed'; rule: string; towns: string[] }
  | {
      kind: 'deadline-passed';
      task: number;
      deadline: string;
      words: string;
      /** What was last reported of the task. */
      completion: Completion;
    }
  | { kind: 'rotation-due'; postings: { person: string; town: string; due: string }[] }
  | { kind: 'arrivals-missing'; postings: number; towns: string[] }
  | { kind: 'captain-acting'; towns: string[] }
  | { kind: 'captain-facts'; facts: string[]; towns: string[] }
  | { kind: 'leads-open'; tasks: number[] }
  | { kind: 'towns-open'; tasks: number[] }
  | { kind: 'schedules-missing'; tasks: number[] }
  /** The towns of each person. */
  | { kind: 'shared-people'; role: Role; groups: string[][] }
  | { kind: 'cells-blank'; cells: { role: Role; towns: string[] }[] }
  /** For each way to count, the towns whose team is too small. */
  | { kind: 'team-reading'; minimum: number; towns: string[]; short: Record<Counts, string[]> }
  /** A duty that somebody surely did not do in the last period that has ended. */
  | { kind: 'duty-overdue'; obligation: string; period: string; actors: string[] }
  | { kind: 'records-missing'; obligations: string[] }
  | { kind: 'targets-differ'; pair: [string, string]; tasks: number[] }
);

/** What a meeting is about. */
export interface Scope {
  /** Ids of the towns whose team it concerns. */
  towns: readonly string[];
  /** Canonical name of the unit it is about: of people, only those whom it sent. */
  unit?: string;
  tasks: readonly number[];
  /** Tasks whose lead has to be established. */
  unclear: readonly number[];
  /** Ids of obligations of which somebody there has to report. */
  obligations: readonly string[];
  /** Whether it can settle what the plan leaves open: leads, schedules, statements that differ. */
  settles: boolean;
  /** Whether tasks of which it cannot be told whether the towns are asked to act belong to it. */
  openTowns: boolean;
  /** Whether it concerns every task, with those whose lead or towns cannot be told. */
  everything: boolean;
}

/** Matters for a meeting, those that cannot wait first. */
export function mattersOf(plan: Plan, report: DistrictReport, scope: Scope): Matter[] {
  const found: (Matter | undefined)[] = [
    ...failed(plan, report, scope),
    ...deadlines(plan, report, scope),
    ...rotation(plan, report, scope),
    acting(plan, report, scope),
    facts(plan, report, scope),
    ...tasks(plan, report, scope),
    ...shared(plan, report, scope),
    blank(plan, report, scope),
    reading(plan, report, scope),
    ...records(plan, report.as_of, scope),
    ...(scope.settles ? targets(plan, scope) : []),
  ];
  return found.filter((each) => each !== undefined);
}

const NONE = { rules: [], targets: [] };

/** Ids of the rules with a kind of check. */
function rulesOf(plan: Plan, ...kinds: string[]): string[] {
  return plan.data.rules.rules
    .filter((rule) => rule.check && kinds.includes(rule.check.kind))
    .map((rule) => rule.id);
}

function inScope(results: readonly RuleResult[], { towns }: Scope): RuleResult[] {
  return results.filter(({ town }) => town !== null && towns.includes(town));
}

/** Rules that fail; those that records keep are told with the duties, by who is overdue. */
function failed(plan: Plan, report: DistrictReport, scope: Scope): Matter[] {
  const recorded = rulesOf(plan, 'record');
  const results = inScope(report.rules, scope).filter(
    ({ outcome, rule }) => outcome === 'fail' && !recorded.includes(rule),
  );
  return [...new Set(results.map(({ rule }) => rule))].map((rule) => ({
    kind: 'rule-failed',
    rule,
    towns: results.filter((each) => each.rule === rule).map(({ town }) => town!),
    rules: [rule],
    targets: [],
  }));
}

function deadlines(plan: Plan, { tasks: all }: DistrictReport, scope: Scope): Matter[] {
  return all.dated
    .filter(({ overdue, number }) => overdue && scope.tasks.includes(number))
    .map(({ number, deadline, words, completion }) => ({
      kind: 'deadline-passed',
      task: number,
      deadline,
      words,
      completion,
      rules: [],
      targets: plan.data.targets.targets
        .filter(({ kind, tasks: linked }) => kind === 'deadline' && linked?.includes(number))
        .map(({ id }) => id),
    }));
}

function rotation(plan: Plan, { rotation: due }: DistrictReport, scope: Scope): Matter[] {
  const { term, batches } = rotationRules(plan);
  const rules = [term, batches].flatMap((rule) => (rule ? [rule.id] : []));
  const here = due.postings.filter(({ town, unit }) =>
    scope.unit === undefined ? scope.towns.includes(town) : unit === scope.unit,
  );
  const ripe = here.flatMap(({ person, town, due: day, state }) =>
    day !== null && (state === 'overdue' || state === 'due-soon')
      ? [{ person, town, due: day }]
      : [],
  );
  const missing = here.filter(({ state }) => state === 'unknown');
  return [
    ...(ripe.length > 0
      ? [{ kind: 'rotation-due' as const, postings: ripe, rules, targets: [] }]
      : []),
    ...(missing.length > 0
      ? [
          {
            kind: 'arrivals-missing' as const,
            postings: missing.length,
            towns: townsOf(missing),
            rules,
            targets: [],
          },
        ]
      : []),
  ];
}

function townsOf(postings: readonly Pick<Posting, 'town'>[]): string[] {
  return [...new Set(postings.map(({ town }) => town))];
}

function acting(plan: Plan, report: DistrictReport, scope: Scope): Matter | undefined {
  const towns = report.acting_captains.filter((id) => scope.towns.includes(id));
  if (towns.length === 0) return undefined;
  return {
    kind: 'captain-acting',
    towns,
    rules: rulesOf(plan, 'captain-of-town-cadre'),
    targets: [],
  };
}

/** Facts on captains that rules ask for and the document does not give. */
function facts(plan: Plan, report: DistrictReport, scope: Scope): Matter | undefined {
  const asked = rulesOf(plan, 'captain-fact', 'captain-post');
  const unknown = inScope(report.rules, scope).filter(
    ({ rule, outcome }) => outcome === 'unknown' && asked.includes(rule),
  );
  if (unknown.length === 0) return undefined;
  const rules = asked.filter((id) => unknown.some(({ rule }) => rule === id));
  const towns = scope.towns.filter((id) => unknown.some(({ town }) => town === id));
  return { kind: 'captain-facts', facts: rules, towns, rules, targets: [] };
}

function tasks(plan: Plan, { tasks: all }: DistrictReport, scope: Scope): Matter[] {
  const here = (numbers: readonly number[]): number[] =>
    numbers.filter((number) => scope.tasks.includes(number));
  const leads = [...scope.unclear];
  const towns =
    scope.everything || scope.openTowns
      ? plan.tasks.filter((task) => task.all_towns === null).map((task) => task.number)
      : [];
  const undated = scope.settles ? here(all.undated) : [];
  const lead = plan.data.rules.rules.filter(({ subject, check }) => subject === 'task' && !check);
  const schedule = rulesOf(plan, 'task-owner-and-schedule');
  return [
    ...(leads.length > 0
      ? [
          {
            kind: 'leads-open' as const,
            tasks: leads,
            rules: lead.map((rule) => rule.id),
            targets: [],
          },
        ]
      : []),
    ...(towns.length > 0 ? [{ kind: 'towns-open' as const, tasks: towns, ...NONE }] : []),
    ...(undated.length > 0 && schedule.length > 0
      ? [{ kind: 'schedules-missing' as const, tasks: undated, rules: schedule, targets: [] }]
      : []),
  ];
}

/** Roles of which the plan sets a number for each town and which several towns share. */
function shared(plan: Plan, report: DistrictReport, scope: Scope): Matter[] {
  const counted = plan.data.rules.rules.flatMap(({ id, check }) =>
    check?.kind === 'role-count' ? [{ id, role: check.role }] : [],
  );
  const here = report.shared.filter(({ towns }) => towns.some((id) => scope.towns.includes(id)));
  return [...new Set(here.map(({ role }) => role))].map((role) => {
    const groups = here.filter((each) => each.role === role).map(({ towns }) => towns);
    return {
      kind: 'shared-people',
      role,
      groups,
      rules: counted.filter((rule) => rule.role === role).map(({ id }) => id),
      targets: [],
    };
  });
}

function blank(plan: Plan, report: DistrictReport, scope: Scope): Matter | undefined {
  const cells = report.vacant
    .map(({ role, towns, label_only: label }) => ({
      role,
      towns: scope.towns.filter((id) => towns.includes(id) || label.includes(id)),
    }))
    .filter(({ towns }) => towns.length > 0);
  if (cells.length === 0) return undefined;
  return { kind: 'cells-blank', cells, rules: rulesOf(plan, 'composition'), targets: [] };
}

/** Teams that are large enough by one way of counting and not by another. */
function reading(plan: Plan, report: DistrictReport, scope: Scope): Matter | undefined {
  const rule = plan.data.rules.rules.find(({ check }) => check?.kind === 'team-size');
  if (rule?.check?.kind !== 'team-size') return undefined;
  const { minimum } = rule.check;
  const here = report.towns.filter(({ id }) => scope.towns.includes(id));
  const shortBy = (way: Counts): string[] =>
    here.filter(({ counts }) => counts[way] < minimum).map(({ id }) => id);
  const short = {
    named: shortBy('named'),
    exclusive: shortBy('exclusive'),
    dispatched: shortBy('dispatched'),
  };
  if (COUNTS.every((way) => short[way].length === short.named.length)) return undefined;
  const towns = here.map(({ id }) => id);
  return { kind: 'team-reading', minimum, towns, short, rules: [rule.id], targets: [] };
}

/**
 * Obligations of every half-year or year: who is overdue with which, and of which the data hold no record. What
 * was done by everybody is no matter for a meeting.
 */
function records(plan: Plan, asOf: string, scope: Scope): Matter[] {
  const rulesFor = (ids: readonly string[]): string[] =>
    plan.data.rules.rules
      .filter(({ check }) => check?.kind === 'record' && ids.includes(check.obligation))
      .map((rule) => rule.id);
  const [town] = scope.everything || scope.unit !== undefined ? [] : scope.towns;
  const standings = plan.data.obligations.obligations
    .filter(({ id }) => scope.obligations.includes(id))
    .map((each) => standingOf(plan, each, asOf, town));
  const overdue = standings.flatMap(({ obligation, period, overdue: actors }): Matter[] => {
    const own = scope.unit === undefined ? actors : actors.filter((each) => each === scope.unit);
    if (own.length === 0 || period === null) return [];
    const rules = rulesFor([obligation]);
    return [{ kind: 'duty-overdue', obligation, period, actors: own, rules, targets: [] }];
  });
  const missing = standings.filter((each) => !isTold(each)).map(({ obligation }) => obligation);
  if (missing.length === 0) return overdue;
  const rules = rulesFor(missing);
  return [...overdue, { kind: 'records-missing', obligations: missing, rules, targets: [] }];
}

/** Targets that say different things about the same matter. */
function targets(plan: Plan, scope: Scope): Matter[] {
  const all = plan.data.targets.targets;
  return all.flatMap(({ id, conflicts_with, tasks: own }) =>
    (conflicts_with ?? [])
      .filter((other) => id < other)
      .flatMap((other): Matter[] => {
        const others = all.find((each) => each.id === other)?.tasks ?? [];
        const linked = [...new Set([...(own ?? []), ...others])].sort((a, b) => a - b);
        if (!linked.some((number) => scope.tasks.includes(number))) return [];
        return [
          {
            kind: 'targets-differ',
            pair: [id, other],
            tasks: linked,
            rules: [],
            targets: [id, other],
          },
        ];
      }),
  );
}
