import type { Plan } from '../../plan/model.ts';
import { isTold } from '../../query/due/standing.ts';
import { standingWords } from '../../query/due/standing-words.ts';
import { actorUnit, type ObligationAnswer } from '../../query/plan/obligations.ts';
import type { Actor, Cadence } from '../../source/data.gen.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { ACTOR_SET_NAMES, CADENCE_NAMES } from '../../text/plan-terms.ts';
import { BASIS_NAMES, MODALITY_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, type Sheet, type Style } from '../layout/view.ts';
import { clausesText, linesValue, quotesValue } from './cells.ts';

type Lang = Style['lang'];

/** Who owes it, as printed where it is; otherwise the unit or set that the data give, and how it is known. */
export function actorText(plan: Plan, actor: Actor, lang: Lang): string {
  if (actor.basis === 'printed' && actor.printed !== undefined) return actor.printed;
  const name = actorUnit(plan, actor) ?? inLang(ACTOR_SET_NAMES[actor.set], lang);
  const basis = inLang(BASIS_NAMES[actor.basis], lang);
  return pick(lang, `${name}（${basis}）`, `${name} (${basis})`);
}

/** All who owe it; that the document names nobody where it does not. */
export function actorsText(plan: Plan, { actors }: ObligationAnswer, lang: Lang): string {
  if (actors.length === 0) return pick(lang, '文件没有写明', 'not said');
  return actors.map((actor) => actorText(plan, actor, lang)).join(pick(lang, '、', ', '));
}

/** How often, in words. */
export function cadenceText(cadence: Cadence, lang: Lang): string {
  if (cadence.kind === 'yearly-day')
    return pick(
      lang,
      `每年${cadence.month}月${cadence.day}日`,
      `each year on ${String(cadence.month).padStart(2, '0')}-${String(cadence.day).padStart(2, '0')}`,
    );
  if (cadence.kind === 'periodic') {
    const times = cadence.times ?? 1;
    const every = EVERY[cadence.every];
    const least = cadence.at_least ? pick(lang, '至少', 'at least ') : '';
    const count = times === 1 ? 'once' : `${times} times`;
    return pick(lang, `${every.zh}${least}${times}次`, `${least}${count} ${every.en}`);
  }
  if (cadence.kind === 'unstated')
    return cadence.yearly_by_nature
      ? pick(lang, '没有写明（一般按年）', 'not stated (yearly by nature)')
      : inLang(CADENCE_NAMES.unstated, lang);
  return pick(
    lang,
    cadence.printed ?? inLang(CADENCE_NAMES[cadence.kind], lang),
    inLang(CADENCE_NAMES[cadence.kind], lang),
  );
}

const EVERY = {
  'half-year': { zh: '每半年', en: 'every half-year' },
  year: { zh: '每年', en: 'every year' },
  '3-years': { zh: '每3年', en: 'every 3 years' },
} as const;

/** The period that the day falls in, or the next day; empty where the interval gives neither. */
export function currentText({ current_period, next_day }: ObligationAnswer, lang: Lang): string {
  if (next_day !== null) return pick(lang, `下次${showDate(next_day, lang)}`, `next ${next_day}`);
  if (current_period === null) return '';
  const until = showDate(current_period.until, lang);
  return pick(lang, `本期至${until}`, `now until ${until}`);
}

/** Obligations as a sheet. */
export function obligationSheet(
  plan: Plan,
  obligations: readonly ObligationAnswer[],
  lang: Lang,
): Sheet {
  return sheetOf(obligations, [
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['title', pick(lang, '事项', 'Obligation'), ({ title }) => inLang(title, lang)],
    ['actors', pick(lang, '由谁做', 'By whom'), (each) => actorsText(plan, each, lang)],
    [
      'actors_basis',
      pick(lang, '主体依据', 'Basis of the actors'),
      ({ actors }) => joined(actors.map(({ basis }) => inLang(BASIS_NAMES[basis], lang))),
    ],
    [
      'actors_why',
      pick(lang, '主体依据说明', 'Why'),
      ({ actors }) =>
        actors.flatMap(({ why }) => (why ? [inLang(why, lang)] : [])).join(pick(lang, '；', '; ')),
    ],
    [
      'kind',
      pick(lang, '周期类别', 'Kind of interval'),
      ({ cadence }) => inLang(CADENCE_NAMES[cadence.kind], lang),
    ],
    ['cadence', pick(lang, '多久一次', 'How often'), ({ cadence }) => cadenceText(cadence, lang)],
    ['printed', pick(lang, '周期原文', 'As printed'), ({ cadence }) => cadence.printed ?? null],
    ['addressee', pick(lang, '向谁', 'To whom'), ({ addressee }) => addressee ?? null],
    [
      'modality',
      pick(lang, '语气', 'Strength'),
      ({ modality }) => inLang(MODALITY_NAMES[modality], lang),
    ],
    ['as_of', pick(lang, '截至', 'As of'), ({ as_of }) => as_of],
    [
      'period_from',
      pick(lang, '本期起', 'Period from'),
      (each) => each.current_period?.from ?? null,
    ],
    [
      'period_until',
      pick(lang, '本期止', 'Period until'),
      (each) => each.current_period?.until ?? null,
    ],
    ['next_day', pick(lang, '下一次', 'Next day'), ({ next_day }) => next_day],
    ['tasks', pick(lang, '任务', 'Tasks'), ({ tasks }) => joined(tasks)],
    ['clauses', pick(lang, '条款', 'Clauses'), ({ quotes }) => clausesText(quotes, lang)],
    ['quotes', pick(lang, '原文', 'Words'), ({ quotes }) => quotesValue(quotes, lang)],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ quotes }) => linesValue(quotes)],
    [
      'evidence',
      pick(lang, '宜留记录', 'Evidence'),
      ({ evidence }) => (evidence ? inLang(evidence, lang) : null),
    ],
    ['note', pick(lang, '说明', 'Note'), ({ note }) => (note ? inLang(note, lang) : null)],
    ['discrepancies', pick(lang, '疑点', 'Doubts'), ({ discrepancies }) => joined(discrepancies)],
    ['records', pick(lang, '记录数', 'Records'), ({ standing }) => standing?.records ?? null],
    [
      'standing',
      pick(lang, '依记录', 'From the records'),
      ({ standing }) =>
        standing !== null && isTold(standing) ? standingWords(standing)[lang] : null,
    ],
  ]);
}
