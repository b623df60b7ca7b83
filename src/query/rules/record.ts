import type { Obligation, RuleCheck } from '../../source/data.gen.ts';
import { capital } from '../../text/capital.ts';
import { inLang } from '../../text/local.ts';
import { isTold, standingOf } from '../due/standing.ts';
import { standingWords } from '../due/standing-words.ts';
import { judge, type Judgement, type TownCase } from './rule.ts';

/**
 * A rule that is kept by acts which somebody records, by the last period that has ended: passed where everybody
 * whom it concerns in the town did it, failed where somebody surely did not.
 */
export function record(
  { plan, town, asOf }: TownCase,
  check: Extract<RuleCheck, { kind: 'record' }>,
): Judgement {
  const obligation = plan.data.obligations.obligations.find((each) => each.id === check.obligation);
  if (!obligation)
    return judge('unknown', `没有${check.obligation}的记录。`, `No record of ${check.obligation}.`);
  const standing = standingOf(plan, obligation, asOf, town.id);
  if (!isTold(standing)) return unrecorded(obligation);
  const { zh, en } = standingWords(standing);
  const because = judge('unknown', `${zh}。`, `${capital(en)}.`);
  if (standing.overdue.length > 0) return { ...because, outcome: 'fail' };
  const done = standing.done.length > 0 && standing.unrecorded.length === 0;
  return done ? { ...because, outcome: 'pass' } : because;
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
