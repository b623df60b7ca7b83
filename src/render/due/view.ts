import type { Plan } from '../../plan/model.ts';
import type { Due } from '../../query/due/due.ts';
import { DUE_STATES, type DueState } from '../../query/due/item.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { CADENCE_NAMES } from '../../text/plan-terms.ts';
import { DUE_STATE_NAMES } from '../../text/terms.ts';
import { grid, heading, notes, pick, type Block, type Style, type View } from '../layout/view.ts';
import { groupsOf } from './groups.ts';
import { dueSheet } from './sheet.ts';
import { actorsText, periodsText, statePaint } from './words.ts';

type Lang = Style['lang'];

/** What is owed by state, what has no day, and how it was reckoned. */
export function dueView(plan: Plan, answer: Due, style: Style): View {
  const { lang } = style;
  return {
    parts: [
      notes([summary(answer, lang)]),
      ...DUE_STATES.flatMap((state) => statePart(plan, answer, state, style)),
      undatedPart(answer, lang),
      notes(grounds(plan, answer, lang)),
    ],
    sheet: dueSheet(answer, lang),
  };
}

function summary({ as_of, items, totals }: Due, lang: Lang): string {
  const counts = DUE_STATES.filter((state) => totals[state] > 0).map((state) =>
    pick(
      lang,
      `${DUE_STATE_NAMES[state].zh}${totals[state]}`,
      `${totals[state]} ${DUE_STATE_NAMES[state].en}`,
    ),
  );
  return pick(
    lang,
    `截至${showDate(as_of, lang)}，应办${items.length}件次：${counts.join('，')}。`,
    `As of ${as_of}, ${items.length} to be done: ${counts.join(', ')}.`,
  );
}

function statePart(plan: Plan, answer: Due, state: DueState, { lang, paint }: Style): Block[][] {
  const groups = groupsOf(answer.items, state);
  if (groups.length === 0) return [];
  const colour = statePaint(state, paint);
  const title = new Map(answer.items.map((item) => [item.obligation, item.title]));
  const rows = groups.map((group) => [
    { text: group.obligation, paint: colour },
    inLang(title.get(group.obligation)!, lang),
    periodsText(group, lang),
    group.lastDue ?? pick(lang, '缺', 'missing'),
    actorsText(plan, group, lang),
  ]);
  const columns = [
    { head: pick(lang, '编号', 'Id') },
    { head: pick(lang, '事项', 'What'), flex: true },
    { head: pick(lang, '所属期', 'Period'), flex: true },
    { head: pick(lang, '到期', 'Due') },
    { head: pick(lang, '由谁', 'By whom'), flex: true },
  ];
  const head = pick(
    lang,
    `${DUE_STATE_NAMES[state].zh}（${answer.totals[state]}件次）`,
    `${DUE_STATE_NAMES[state].en} (${answer.totals[state]})`,
  );
  return [[heading(head), grid(columns, rows)]];
}

/** Obligations that no calendar could hold, and what is recorded of them. */
function undatedPart({ undated }: Due, lang: Lang): Block[] {
  if (undated.length === 0) return [];
  const rows = undated.map(({ obligation, title, cadence, printed, records, last_record }) => [
    obligation,
    inLang(title, lang),
    printed ?? inLang(CADENCE_NAMES[cadence], lang),
    records.length === 0
      ? pick(lang, '没有', 'none')
      : pick(
          lang,
          `${records.length}条，最近${last_record}`,
          `${records.length}, the latest of ${last_record}`,
        ),
  ]);
  const columns = [
    { head: pick(lang, '编号', 'Id') },
    { head: pick(lang, '没有日期可算的', 'Without a day to count from'), flex: true },
    { head: pick(lang, '频次', 'How often'), flex: true },
    { head: pick(lang, '记录', 'Records'), flex: true },
  ];
  return [grid(columns, rows)];
}

function grounds(plan: Plan, answer: Due, lang: Lang): string[] {
  const { records_kept: kept } = plan.data.dataset.conventions;
  const clauses = [...new Set([...answer.items, ...answer.undated].map(({ clause }) => clause))];
  const unrecorded = answer.items.filter(({ state }) => state === 'unrecorded');
  return [
    ...(unrecorded.some(({ person }) => person !== null)
      ? [
          pick(
            lang,
            '缺到任日期的，轮换到期没有无从知道。',
            'Where the day of arrival is missing it cannot be told whether the rotation is due.',
          ),
        ]
      : []),
    ...(unrecorded.some(({ person }) => person === null)
      ? [
          kept === undefined
            ? pick(
                lang,
                '数据没有约定从哪天起登记记录，过去各期没有记录的，办没办无从知道，不算逾期。',
                'The data do not say from which day records are kept: of a past period without a record it cannot be told whether it was done, so it is not called overdue.',
              )
            : pick(
                lang,
                '登记记录以前的各期没有记录的，办没办无从知道，不算逾期。',
                'Of periods before records were kept it cannot be told whether it was done, so they are not called overdue.',
              ),
        ]
      : []),
    pick(
      lang,
      '各期按日历年、半年计，以期末为限，是约定；轮换自实际到任日起算。由谁承担以期末在队人员的派出单位为准，文件未说明算不算帮扶单位的（镇政府、银行等）不列。',
      'Periods are years and half-years of the calendar and due at their end, which is a convention; rotation is counted from the actual arrival. Sending units are those with people in teams at the end of the period; those of which the document does not say whether they count (town governments, banks) are left out.',
    ),
    pick(
      lang,
      `依据：${clauses.join('、')}；办理情况依记录。`,
      `Source: ${clauses.join(', ')}; what was done from the records.`,
    ),
  ];
}
