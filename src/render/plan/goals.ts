import type { GoalAnswer } from '../../query/plan/goals.ts';
import type { Linked } from '../../query/plan/linked.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { BASIS_NAMES, MODALITY_NAMES } from '../../text/terms.ts';
import {
  card,
  grid,
  joined,
  notes,
  pick,
  sheetOf,
  type Sheet,
  type Style,
  type View,
} from '../layout/view.ts';
import {
  clausesText,
  entryGround,
  linesValue,
  linkedRows,
  listGround,
  quoteRows,
  quotesValue,
} from './cells.ts';
import { printedAs } from './target-cells.ts';

type Lang = Style['lang'];
type Row = readonly [label: string, value: string];

/** The goals by year, in the words of the document. */
export function goalsView(goals: readonly GoalAnswer[], { lang }: Style): View {
  const columns = [
    { head: pick(lang, '编号', 'Id') },
    { head: pick(lang, '日期', 'Day'), flex: true },
    { head: pick(lang, '语气', 'Strength') },
    { head: pick(lang, '原文', 'Words'), flex: true },
    { head: pick(lang, '条款', 'Clause') },
  ];
  const rows = goals.map((goal) => [
    goal.id,
    dayCell(goal, lang),
    inLang(MODALITY_NAMES[goal.modality], lang),
    goal.quotes.map(({ text }) => text).join(pick(lang, '；', '; ')),
    clausesText(goal.quotes, lang),
  ]);
  const said = [
    ...goals.flatMap(({ id, note }) =>
      note ? [`${id}${pick(lang, '：', ': ')}${inLang(note, lang)}`] : [],
    ),
    listGround(goals[0]!.id, lang),
  ];
  return { parts: [[grid(columns, rows)], notes(said)], sheet: goalSheet(goals, lang) };
}

/** The day, and how it is known where the document does not give it. */
function dayCell({ deadline: { date, basis } }: GoalAnswer, lang: Lang): string {
  if (basis === 'printed') return showDate(date, lang);
  const known = inLang(BASIS_NAMES[basis], lang);
  return `${showDate(date, lang)}${pick(lang, `（${known}）`, ` (${known})`)}`;
}

/** One goal in full. */
export function goalView(goal: GoalAnswer & { linked: Linked[] }, { lang }: Style): View {
  const { deadline, note } = goal;
  const rows: Row[] = [
    [pick(lang, '目标', 'Goal'), `${goal.id} ${inLang(goal.title, lang)}`],
    [pick(lang, '日期', 'Day'), showDate(deadline.date, lang) + printedAs(deadline, lang)],
    [pick(lang, '语气', 'Strength'), inLang(MODALITY_NAMES[goal.modality], lang)],
    ...quoteRows(goal.quotes, lang),
    ...(note ? [[pick(lang, '说明', 'Note'), inLang(note, lang)] as Row] : []),
    ...linkedRows(goal.linked, lang),
  ];
  return {
    parts: [[card(rows)], notes([entryGround(goal.quotes, lang)])],
    sheet: goalSheet([goal], lang),
  };
}

function goalSheet(goals: readonly GoalAnswer[], lang: Lang): Sheet {
  return sheetOf(goals, [
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['year', pick(lang, '年份', 'Year'), ({ year }) => year],
    ['deadline', pick(lang, '日期', 'Day'), ({ deadline }) => deadline.date],
    ['printed', pick(lang, '时间原文', 'Date as printed'), ({ deadline }) => deadline.printed],
    [
      'basis',
      pick(lang, '日期依据', 'Basis of the date'),
      ({ deadline }) => inLang(BASIS_NAMES[deadline.basis], lang),
    ],
    [
      'why',
      pick(lang, '依据说明', 'Why'),
      ({ deadline }) => (deadline.why ? inLang(deadline.why, lang) : null),
    ],
    [
      'modality',
      pick(lang, '语气', 'Strength'),
      ({ modality }) => inLang(MODALITY_NAMES[modality], lang),
    ],
    ['clauses', pick(lang, '条款', 'Clauses'), ({ quotes }) => clausesText(quotes, lang)],
    ['quotes', pick(lang, '原文', 'Words'), ({ quotes }) => quotesValue(quotes, lang)],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ quotes }) => linesValue(quotes)],
    ['note', pick(lang, '说明', 'Note'), ({ note }) => (note ? inLang(note, lang) : null)],
    ['targets', pick(lang, '同一内容', 'Same as'), ({ targets }) => joined(targets)],
  ]);
}
