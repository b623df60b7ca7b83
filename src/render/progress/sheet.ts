import type { Plan } from '../../plan/model.ts';
import type { ProgressRow } from '../../query/progress/row.ts';
import { townNameOf } from '../../plan/names.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { PRESENCE_NAMES, PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, type Sheet } from '../layout/view.ts';
import { deadlineText, nextText, problemText, progressText } from './words.ts';

/** One row for each task, what a record says in columns of its own. */
export function progressSheet(plan: Plan, rows: readonly ProgressRow[], lang: Lang): Sheet {
  return sheetOf(rows, [
    ['task', pick(lang, '序号', 'No'), ({ task }) => task],
    ['text', pick(lang, '重点工作', 'Task'), ({ text }) => text],
    ['lead', pick(lang, '牵头单位', 'Lead unit'), ({ lead }) => lead.unit],
    ['units', pick(lang, '责任单位', 'Units'), ({ units }) => joined(units)],
    ['deadline', pick(lang, '完成时限', 'Deadline'), (row) => deadlineText(row, lang)],
    ['progress', pick(lang, '进展', 'Progress'), (row) => progressText(plan, row, lang)],
    ['problem', pick(lang, '存在问题', 'Problems'), (row) => problemText(plan, row, lang)],
    ['next_step', pick(lang, '下一步', 'Next step'), (row) => nextText(plan, row, lang)],
    [
      'state',
      pick(lang, '状态', 'State'),
      ({ state }) => inLang(PROGRESS_STATE_NAMES[state], lang),
    ],
    [
      'town',
      pick(lang, '镇（街）', 'Town'),
      ({ town }) => (town === null ? null : townNameOf(plan, town)),
    ],
    [
      'certainty',
      pick(lang, '能否确定', 'Certain'),
      ({ certainty }) => inLang(PRESENCE_NAMES[certainty], lang),
    ],
    ['reported_on', pick(lang, '报送日期', 'Reported on'), ({ report }) => report?.date ?? null],
    ['percent', pick(lang, '完成百分比', 'Per cent'), ({ report }) => report?.percent ?? null],
    ['record', pick(lang, '记录', 'Record'), ({ report }) => report?.record ?? null],
  ]);
}
