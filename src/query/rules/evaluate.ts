import type { Rule } from '../../source/data.gen.ts';
import { cited, type Plan, type Town } from '../../plan/model.ts';
import { teamOn } from '../../plan/postings.ts';
import { captainFact, captainOfTown, captainPost, captainRole, groupLead } from './captain.ts';
import { judge, SEVERITY_OF, type Judgement, type RuleResult, type TownCase } from './rule.ts';
import { composition, roleCount, rotation, teamSize } from './team.ts';

/** Every rule with a check that concerns single towns, for one town, in the order of the rules. */
export function rulesForTown(plan: Plan, town: Town, asOf: string): RuleResult[] {
  const team = teamOn(plan, town.id, asOf);
  return plan.data.rules.rules.flatMap((rule) => {
    const judgement = judgeTown({ plan, rule, town, team, asOf });
    return judgement ? [resultOf(rule, town.id, judgement)] : [];
  });
}

/** Undefined for rules that no program can test, or that do not concern single towns. */
function judgeTown(town: TownCase): Judgement | undefined {
  const { check } = town.rule;
  switch (check?.kind) {
    case 'team-size':
      return teamSize(town, check);
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
      return judge(
        'unknown',
        '数据中没有会议、报告等记录。',
        'The data hold no record of meetings or reports.',
      );
    case 'towns-in-scope':
    case 'task-owner-and-schedule':
    case undefined:
      return undefined;
  }
}

function resultOf(rule: Rule, town: string, { outcome, because }: Judgement): RuleResult {
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
