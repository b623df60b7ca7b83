import type { Obligation, RuleCheck } from '../../source/data.gen.ts';
import type { Plan } from '../../plan/model.ts';
import { inLang } from '../../text/local.ts';
import { judge, type Judgement } from './rule.ts';

/** A rule that is kept by acts which somebody records; the data hold no such records. */
export function record(
  { data }: Pick<Plan, 'data'>,
  check: Extract<RuleCheck, { kind: 'record' }>,
): Judgement {
  const obligation = data.obligations.obligations.find((each) => each.id === check.obligation);
  return obligation
    ? unrecorded(obligation)
    : judge('unknown', `没有${check.obligation}的记录。`, `No record of ${check.obligation}.`);
}

/** That no record of an obligation is held, and what a record would have to say. */
export function unrecorded({ title, evidence }: Obligation): Judgement {
  const needed = evidence && {
    zh: `，需要：${evidence.zh}`,
    en: ` Needed: ${inLang(evidence, 'en')}`,
  };
  return judge(
    'unknown',
    `数据中没有“${title.zh}”的记录${needed?.zh ?? '。'}`,
    `The data hold no record of: ${inLang(title, 'en')}.${needed?.en ?? ''}`,
  );
}
