import type { Plan, Task } from '../../plan/model.ts';
import { tableOf, taskClause } from '../../plan/tables.ts';
import type { TaskDetail } from '../../query/tasks/task.ts';
import { showDate } from '../../text/dates.ts';
import { inLang } from '../../text/local.ts';
import { quoted } from '../../text/quoted.ts';
import { rebuiltMark } from '../../text/terms.ts';
import { amendedRows } from '../amended.ts';
import { leadCell, unitsText } from './cells.ts';
import { taskSheet } from './columns.ts';
import { card, ground, notes, pick, type Style, type View } from '../layout/view.ts';

/** One task with all that is known and not known about it. */
export function taskView(plan: Plan, task: TaskDetail, { lang }: Style): View {
  const table = tableOf(plan, 'tasks');
  const rows: [string, string][] = [
    [pick(lang, '任务', 'Task'), pick(lang, `第${task.number}项`, String(task.number))],
    [
      pick(lang, '组别', 'Group'),
      pick(
        lang,
        `${task.group.title}（${table.zh}第${task.group.number}组，正文${task.clause}）`,
        `${task.group.title} (group ${task.group.number} of ${table.en}, section ${task.clause})`,
      ),
    ],
    [pick(lang, '内容', 'Text'), rebuiltMark(task.text_basis, lang) + task.text],
    ...(task.text_note
      ? [[pick(lang, '文字存疑', 'Doubt'), inLang(task.text_note, lang)] as [string, string]]
      : []),
    [pick(lang, '牵头单位', 'Lead unit'), leadCell(task, lang)],
    ...(task.lead.note ? [['', inLang(task.lead.note, lang)] as [string, string]] : []),
    [pick(lang, '责任单位', 'Units'), unitsText(task, lang)],
    [pick(lang, '时限', 'Deadline'), deadlineText(task, lang)],
    ...amendedRows(plan, task.amended, lang),
    [pick(lang, '与正文', 'Body'), bodyText(task, lang)],
    ...task.target_details.map((target): [string, string] => [
      pick(lang, '指标', 'Target'),
      `${target.id} ${inLang(target.title, lang)}`,
    ]),
    ...(task.duplicate_of
      ? [[pick(lang, '重复', 'Duplicate'), duplicateText(task, lang)] as [string, string]]
      : []),
    ...task.discrepancies.map((each): [string, string] => [
      `${pick(lang, '核实', 'Check')} ${each.id}`,
      `${inLang(each.title, lang)}${pick(lang, '：', ': ')}${inLang(each.untold, lang)}`,
    ]),
  ];
  const source = ground(
    pick(lang, taskClause(plan, task.number), `${table.en}, task ${task.number}`),
    task.source,
    lang,
  );
  return { parts: [[card(rows), ...notes([source])]], sheet: taskSheet([task], lang) };
}

function deadlineText({ deadline, deadline_detail, period }: Task, lang: Style['lang']): string {
  if (deadline !== null && deadline_detail?.basis === 'reported')
    return `${showDate(deadline, lang)}${pick(lang, '（后来更改）', ' (changed since)')}`;
  if (deadline !== null)
    return `${showDate(deadline, lang)}${pick(lang, `（原文${quoted(deadline_detail?.printed ?? '')}）`, ` (printed: ${deadline_detail?.printed ?? ''})`)}`;
  if (period) {
    const assumed = period.why
      ? pick(
          lang,
          `；${inLang(period.why, lang).replace(/。$/, '')}`,
          `; ${inLang(period.why, lang).replace(/\.$/, '')}`,
        )
      : '';
    return pick(
      lang,
      `没有完成时限，所属时期为${showDate(period.from, lang)}至${showDate(period.until, lang)}（原文${quoted(period.printed)}${assumed}）`,
      `no deadline; period ${period.from} to ${period.until} (printed: ${period.printed}${assumed})`,
    );
  }
  return pick(lang, '文件没有规定', 'none in the document');
}

const RELATIONS = {
  verbatim: {
    zh: '文字均见于正文（正文可能更多）',
    en: 'its words all stand in the body, which may say more',
  },
  abridged: { zh: '比正文有省略', en: 'shorter than the body' },
  reworded: { zh: '措辞与正文不同', en: 'worded otherwise than in the body' },
  extended: { zh: '比正文有增加', en: 'says more than the body' },
  missing: { zh: '文字缺失，依正文重建', en: 'its print is lost; rebuilt from the body' },
  garbled: { zh: '文字残乱，依正文重建', en: 'its print is garbled; rebuilt from the body' },
} as const;

function bodyText(task: TaskDetail, lang: Style['lang']): string {
  const lines = (task.body.source.lines ?? []).join(pick(lang, '、', ', '));
  const relation = inLang(RELATIONS[task.body.relation], lang);
  return pick(
    lang,
    `${relation}（${task.clause}，原文第${lines}行）`,
    `${relation} (section ${task.clause}, line${lines.includes(',') ? 's' : ''} ${lines})`,
  );
}

function duplicateText({ duplicate_of }: Task, lang: Style['lang']): string {
  const { task, extent } = duplicate_of!;
  if (extent === 'whole') return pick(lang, `与第${task}项相同`, `same as task ${task}`);
  return pick(lang, `与第${task}项最后一句相同`, `same as the last sentence of task ${task}`);
}
