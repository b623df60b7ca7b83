import type { RotationDue } from '../../query/rotation.ts';
import { rotationRules } from '../../query/rules/rotation-words.ts';
import type { Plan } from '../../plan/model.ts';
import { quoted } from '../../text/quoted.ts';
import type { Voice } from './voice.ts';

/** Rotation in one paragraph: the rule, who is due, and what cannot be told for want of a day of arrival. */
export function rotationText(due: RotationDue, plan: Plan, voice: Voice): string {
  const { t } = voice;
  const count = (state: string): number =>
    due.postings.filter((posting) => posting.state === state).length;
  const unknown = due.postings.filter((posting) => posting.state === 'unknown');
  const known = due.postings.length - unknown.length;
  const people = new Set(unknown.map(({ person }) => person)).size;
  const measure = people === unknown.length ? '人' : '人次';
  const sentences = [termText(due, plan, voice)];
  if (known > 0)
    sentences.push(
      t(
        `有到任日期的${known}人次中，已到期${count('overdue')}人次，临近到期${count('due-soon')}人次，未到期${count('not-due')}人次。`,
        `Of ${known} with a day of arrival, ${count('overdue')} are overdue, ${count('due-soon')} due soon and ${count('not-due')} not due.`,
      ),
    );
  const assumed = unknown[0]?.assumed;
  if (assumed) {
    const { since, due: day, days_left } = assumed;
    const when =
      days_left < 0
        ? t(`已于${voice.date(day)}到期`, `would have been due on ${day}`)
        : t(`将于${voice.date(day)}到期`, `would be due on ${day}`);
    sentences.push(
      t(
        `${unknown.length}${measure}没有到任日期，是否到期无法判断；若假定自印发日期${voice.date(since)}起算，则${when}，这只是假定，不能作为轮换依据。`,
        `The day of arrival of ${unknown.length} is missing, so whether they are due cannot be told; counted from the day of issue, ${since}, they ${when}, which is an assumption and no ground for a rotation.`,
      ),
    );
  }
  return sentences.join(t('', ' '));
}

/** The words of the rules on rotation; without any, that the years are an assumption. */
function termText({ years }: RotationDue, plan: Plan, voice: Voice): string {
  const { t } = voice;
  const { term, batches, quotes } = rotationRules(plan);
  if (!term)
    return voice.say(
      t(
        `数据中没有轮换周期的规定，按${years}年计只是假定`,
        `The data hold no rule on rotation; counting ${years} years is an assumption`,
      ),
    );
  const titles = [term, batches].flatMap((rule) => (rule ? [voice.words(rule.title)] : []));
  return voice.say(
    t(
      `《方案》规定${quotes.map(({ text }) => quoted(text)).join('')}`,
      `Rules of the plan: ${voice.also(titles)}`,
    ),
    ...quotes.map(({ clause }) => clause),
  );
}
