import type { Plan } from '../../plan/model.ts';
import { isTold } from '../../query/due/standing.ts';
import { standingWords } from '../../query/due/standing-words.ts';
import type { Links } from '../../query/plan/linked.ts';
import type { ObligationAnswer } from '../../query/plan/obligations.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { quoted } from '../../text/quoted.ts';
import { MODALITY_NAMES } from '../../text/terms.ts';
import { card, notes, pick, type Style, type View } from '../layout/view.ts';
import { entryGround, linkedRows, quoteRows, taskBlocks } from './cells.ts';
import { actorsText, actorText, cadenceText, obligationSheet } from './obligation-cells.ts';

type Lang = Style['lang'];
type Row = readonly [label: string, value: string];

/** One obligation in full. */
export function obligationView(
  plan: Plan,
  obligation: ObligationAnswer & Links,
  style: Style,
): View {
  const { lang } = style;
  const { cadence, addressee, evidence, note } = obligation;
  const row = (zh: string, en: string, value: string | undefined): Row[] =>
    value === undefined || value === '' ? [] : [[pick(lang, zh, en), value]];
  const printed = cadence.printed
    ? pick(lang, `（原文${quoted(cadence.printed)}）`, ` (printed: ${cadence.printed})`)
    : '';
  const rows: Row[] = [
    ...row('事项', 'Obligation', `${obligation.id} ${inLang(obligation.title, lang)}`),
    ...actorRows(plan, obligation, lang),
    ...row('多久一次', 'How often', cadenceText(cadence, lang) + printed),
    ...row('本期或下次', 'Current, next', periodText(obligation, lang)),
    ...row('向谁', 'To whom', addressee),
    ...row('语气', 'Strength', inLang(MODALITY_NAMES[obligation.modality], lang)),
    ...quoteRows(obligation.quotes, lang),
    ...row('宜留记录', 'Evidence', evidence && inLang(evidence, lang)),
    ...row('说明', 'Note', note && inLang(note, lang)),
    ...linkedRows(obligation.linked, lang),
  ];
  return {
    parts: [
      [card(rows)],
      taskBlocks(plan, obligation.task_details, style),
      notes([standingText(obligation, lang), entryGround(obligation.quotes, lang)]),
    ],
    sheet: obligationSheet(plan, [obligation], lang),
  };
}

/** What the records say of it. */
function standingText({ standing }: ObligationAnswer, lang: Lang): string {
  if (standing === null)
    return pick(
      lang,
      '按人到任日期逐人计，用 rotation-due 或 due 看。',
      'Counted for each person from the arrival: see rotation-due or due.',
    );
  if (!isTold(standing))
    return pick(
      lang,
      '数据中没有办理记录，是否已做无从判断。',
      'The data hold no records, so whether it was done cannot be told.',
    );
  return pick(
    lang,
    `依记录：${standingWords(standing).zh}。`,
    `From the records: ${standingWords(standing).en}.`,
  );
}

function actorRows(plan: Plan, obligation: ObligationAnswer, lang: Lang): Row[] {
  const head = pick(lang, '由谁做', 'By whom');
  const { actors } = obligation;
  if (actors.length === 0) return [[head, actorsText(plan, obligation, lang)]];
  return actors.map((actor, at): Row => {
    const why = actor.why ? `${pick(lang, '：', ': ')}${inLang(actor.why, lang)}` : '';
    return [at === 0 ? head : '', `${actorText(plan, actor, lang)}${why}`];
  });
}

/** The current period or next day, and that it follows by a convention. */
function periodText({ current_period, next_day, as_of }: ObligationAnswer, lang: Lang): string {
  const asOf = showDate(as_of, lang);
  if (next_day !== null)
    return pick(
      lang,
      `${showDate(next_day, lang)}（截至${asOf}的下一次；逐年计是约定）`,
      `${next_day} (the next as of ${asOf}; that it comes back each year is a convention)`,
    );
  if (current_period === null) return '';
  const { from, until } = current_period;
  return pick(
    lang,
    `${showDate(from, lang)}至${showDate(until, lang)}（${asOf}所在的一期；按日历计是约定）`,
    `${from} to ${until} (the one of ${asOf}; the calendar is a convention)`,
  );
}
