import type { Plan } from '../../plan/model.ts';
import type { DeadlineAnswer } from '../../query/plan/deadlines.ts';
import type { LinkedTask } from '../../query/plan/linked.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { DEADLINE_KIND_NAMES } from '../../text/plan-terms.ts';
import { MODALITY_NAMES } from '../../text/terms.ts';
import { card, notes, pick, type Style, type View } from '../layout/view.ts';
import { entryGround, quoteRows, taskBlocks } from './cells.ts';
import { daysText, deadlineSheet, groundText, stateText } from './deadline-cells.ts';
import { unrecorded } from './deadlines.ts';

type Row = readonly [label: string, value: string];

/** One day or period in full. */
export function deadlineView(
  plan: Plan,
  deadline: DeadlineAnswer & { task_details: LinkedTask[] },
  style: Style,
): View {
  const { lang } = style;
  const { why, modality, same } = deadline;
  const kind = inLang(DEADLINE_KIND_NAMES[deadline.kind], lang);
  const rows: Row[] = [
    [pick(lang, '事项', 'Matter'), `${deadline.id} ${inLang(deadline.title, lang)}`],
    [pick(lang, '类别', 'Kind'), deadline.hard ? pick(lang, '硬性期限', 'hard deadline') : kind],
    [pick(lang, '日期', 'Day'), daysText(deadline, lang)],
    [
      pick(lang, '日期依据', 'Basis'),
      `${groundText(deadline, lang)}${why ? `${pick(lang, '：', ': ')}${inLang(why, lang)}` : ''}`,
    ],
    [
      pick(lang, '截至当日', 'State'),
      `${stateText(deadline, lang)}${pick(lang, `（截至${showDate(deadline.as_of, lang)}）`, ` (as of ${deadline.as_of})`)}`,
    ],
    ...(modality
      ? [[pick(lang, '语气', 'Strength'), inLang(MODALITY_NAMES[modality], lang)] as Row]
      : []),
    ...quoteRows(deadline.quotes, lang),
    ...(deadline.note ? [[pick(lang, '说明', 'Note'), inLang(deadline.note, lang)] as Row] : []),
    ...same.map(({ id }): Row => [pick(lang, '同一内容', 'Same words'), id]),
  ];
  const ground = deadline.quotes.length > 0 ? [entryGround(deadline.quotes, lang)] : [];
  return {
    parts: [
      [card(rows)],
      taskBlocks(plan, deadline.task_details, style),
      notes([...unrecorded([deadline], lang), ...ground]),
    ],
    sheet: deadlineSheet([deadline], lang),
  };
}
