import type { RuleCheck } from '../../source/data.gen.ts';
import { rotationDue } from '../rotation.ts';
import { judge, type Judgement, type TownCase } from './rule.ts';

/** Whether anybody in the team is past the term of the rule. */
export function rotation(
  { plan, asOf, town }: TownCase,
  check: Extract<RuleCheck, { kind: 'rotation' }>,
): Judgement {
  const { postings } = rotationDue(plan, asOf, { amount: 1, unit: 'd' }, town.id);
  const unknown = postings.filter((posting) => posting.state === 'unknown').length;
  const overdue = postings.filter((posting) => posting.state === 'overdue').length;
  if (overdue > 0)
    return judge(
      'fail',
      `${overdue}人任满${check.years}年未轮换。`,
      `${overdue} past ${check.years} years without rotation.`,
    );
  const perhaps = postings.filter(({ due_first: first }) => first !== null && asOf > first).length;
  if (perhaps > 0)
    return judge(
      'unknown',
      `${perhaps}人的到任日期只到年或月，是否任满${check.years}年不能确定。`,
      `The arrival of ${perhaps} is known to the month or year only, so whether ${check.years} years are past cannot be told.`,
    );
  if (unknown > 0)
    return judge(
      'unknown',
      `缺${unknown}人的到任日期。`,
      `The day of arrival of ${unknown} is missing.`,
    );
  return judge('pass', `均未满${check.years}年。`, `Nobody is past ${check.years} years.`);
}
