import type { Plan } from '../../plan/model.ts';
import type { TaskProgress } from '../../query/progress/progress.ts';
import type { Report } from '../../query/progress/row.ts';
import { townNameOf } from '../../plan/names.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import {
  card,
  grid,
  notes,
  pick,
  sheetOf,
  type Sheet,
  type Style,
  type View,
} from '../layout/view.ts';
import { leadCell } from '../tasks/cells.ts';
import { stateCell } from './state.ts';
import { deadlineText, doneText } from './words.ts';

/** One task: where it stands, and everything that was reported of it. */
export function taskProgressView(plan: Plan, answer: TaskProgress, style: Style): View {
  const { lang } = style;
  const { district, reports, as_of } = answer;
  const state = inLang(PROGRESS_STATE_NAMES[district.state], lang);
  const past = district.past_deadline ? pick(lang, '（时限已过）', ' (the deadline is past)') : '';
  return {
    parts: [
      [
        card([
          [pick(lang, '序号', 'No'), String(district.task)],
          [pick(lang, '重点工作', 'Task'), district.text],
          [pick(lang, '牵头单位', 'Lead unit'), leadCell(district, lang)],
          [pick(lang, '完成时限', 'Deadline'), deadlineText(district, lang) + past],
          [
            pick(lang, '状态', 'State'),
            pick(lang, `${state}（截至${as_of}）`, `${state} (as of ${as_of})`),
          ],
        ]),
      ],
      reports.length === 0
        ? notes([
            pick(
              lang,
              '没有进展记录。未报送只表示数据中没有记录，不表示没有开展。',
              'No progress is recorded. “Not reported” says that the data hold no record, not that nothing was done.',
            ),
          ])
        : [seriesTable(plan, reports, style)],
      notes([
        pick(
          lang,
          `依据：${district.clause}；进展依记录。`,
          `Source: ${district.clause}; progress from the records.`,
        ),
      ]),
    ],
    sheet: seriesSheet(plan, reports, lang),
  };
}

function seriesTable(plan: Plan, reports: readonly Report[], style: Style): View['parts'][0][0] {
  const { lang } = style;
  return grid(
    [
      { head: pick(lang, '日期', 'Date') },
      { head: pick(lang, '范围', 'Scope') },
      { head: pick(lang, '状态', 'State') },
      { head: pick(lang, '进展', 'Progress'), flex: true },
      { head: pick(lang, '问题', 'Problem'), flex: true },
      { head: pick(lang, '下一步', 'Next'), flex: true },
    ],
    reports.map((each) => [
      each.date,
      scopeText(plan, each, lang),
      stateCell(plan, each.state, style),
      doneText(each, lang),
      each.problem ?? '',
      each.next_step ?? '',
    ]),
  );
}

function scopeText(plan: Plan, { town }: Report, lang: Lang): string {
  return town === null ? pick(lang, '全区', 'district') : townNameOf(plan, town);
}

function seriesSheet(plan: Plan, reports: readonly Report[], lang: Lang): Sheet {
  return sheetOf(reports, [
    ['date', pick(lang, '日期', 'Date'), ({ date }) => date],
    ['town', pick(lang, '范围', 'Scope'), (each) => scopeText(plan, each, lang)],
    [
      'state',
      pick(lang, '状态', 'State'),
      ({ state }) => inLang(PROGRESS_STATE_NAMES[state], lang),
    ],
    ['percent', pick(lang, '完成百分比', 'Per cent'), ({ percent }) => percent],
    ['quantity', pick(lang, '完成数量', 'Quantity'), ({ quantity }) => quantity?.value ?? null],
    ['measure', pick(lang, '计量单位', 'Measure'), ({ quantity }) => quantity?.unit ?? null],
    ['target', pick(lang, '目标', 'Target'), ({ quantity }) => quantity?.of?.printed ?? null],
    ['done', pick(lang, '进展', 'Done'), ({ done }) => done],
    ['problem', pick(lang, '存在问题', 'Problem'), ({ problem }) => problem],
    ['next_step', pick(lang, '下一步', 'Next step'), ({ next_step }) => next_step],
    ['evidence', pick(lang, '佐证', 'Evidence'), ({ evidence }) => evidence],
    ['record', pick(lang, '记录', 'Record'), ({ record }) => record],
  ]);
}
