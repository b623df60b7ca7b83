import type { Rule } from '../../source/data.gen.ts';
import { cited, type Plan, type Town } from '../../plan/model.ts';
import { teamOn } from '../../plan/postings.ts';
import { captainFact, captainOfTown, captainPost, captainRole, groupLead } from './captain.ts';
import { record } from './record.ts';
import { composition, roleCount } from './roles.ts';
import { rotation } from './rotation.ts';
import { judge, SEVERITY_OF, type Judgement, type RuleResult, type TownCase } from './rule.ts';
import { ownerAndSchedule } from './schedule.ts';
import { townsInScope } from './scope.ts';
import { teamSize, type Counts } from './team.ts';
import { waiverFor } from './waiver.ts';

/**
 * Every rule with a check that concerns single towns, for one town, in the order of the rules. `counts`
 * says who counts as sent instead of what the rule says.
 */
export function rulesForTown(plan: Plan, town: Town, asOf: string, counts?: Counts): RuleResult[] {
  const team = teamOn(plan, town.id, asOf);
  return plan.data.rules.rules.flatMap((rule) => {
    const judgement = judgeTown({ plan, rule, town, team, asOf }, counts);
    return judgement ? [resultOf(rule, town.id, excused(judgement, rule, town.id, plan))] : [];
  });
}

/** Every rule with a check that concerns the plan as a whole, in the order of the rules. */
export function rulesForPlan(plan: Plan): RuleResult[] {
  return plan.data.rules.rules.flatMap((rule) => {
    const judgement = judgePlan(plan, rule);
    return judgement ? [resultOf(rule, null, judgement)] : [];
  });
}

/** Undefined for rules that no program can test, or that do not concern single towns. */
function judgeTown(town: TownCase, counts: Counts | undefined): Judgement | undefined {
  const { check } = town.rule;
  switch (check?.kind) {
    case 'team-size':
      return teamSize(town, { ...check, counts: counts ?? check.counts });
    case 'composition':
      return composition(town, check);
    case 'rotation':
      return rotation(town, check);
    case 'role-count':
      return roleCount(town, check);
    case 'captain-fact':
      return captainFact(town, check);
    case 'captain-role':
      return captainRole(town, check);
    case 'captain-of-town-cadre':
      return captainOfTown(town, check);
    case 'captain-post':
      return captainPost(town, check);
    case 'group-lead-unit':
      return groupLead(town);
    case 'town-class':
      return town.town.city_class === check.class
        ? judge('pass', `类型为${check.class}。`, `The class is ${check.class}.`)
        : judge('fail', `类型为${town.town.city_class}。`, `The class is ${town.town.city_class}.`);
    case 'record':
      return record(town, check);
    case 'towns-in-scope':
    case 'task-owner-and-schedule':
    case undefined:
      return undefined;
  }
}

function judgePlan(plan: Plan, { check }: Rule): Judgement | undefined {
  switch (check?.kind) {
    case 'towns-in-scope':
      return townsInScope(plan, check);
    case 'task-owner-and-schedule':
      return ownerAndSchedule(plan, check);
    default:
      return undefined;
  }
}

/** What fails is waived where another rule allows the town an exception. */
function excused(judgement: Judgement, rule: Rule, town: string, plan: Plan): Judgement {
  if (judgement.outcome !== 'fail') return judgement;
  const { zh, en } = judgement.because;
  const found = { zh: zh.replace(/。$/, ''), en: (en ?? zh).replace(/\.$/, '') };
  return waiverFor(rule, town, plan.data.rules.rules, found) ?? judgement;
}

function resultOf(rule: Rule, town: string | null, { outcome, because }: Judgement): RuleResult {
  const weightless = rule.modality === 'may' || rule.modality === 'encouraged';
  const weighed = outcome === 'fail' && weightless ? 'not-applicable' : outcome;
  return {
    rule: rule.id,
    title: rule.title,
    town,
    outcome: weighed,
    modality: rule.modality,
    severity: weighed === 'fail' ? SEVERITY_OF[rule.modality] : 'none',
    because,
    clause: rule.quotes[0].clause,
    source: cited(rule.quotes[0].source),
  };
}
