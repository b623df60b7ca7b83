import type { Task } from '../plan/model.ts';
import type { TaskDetail } from '../query/tasks.ts';
import { showDate } from '../text/dates.ts';
import { inLang } from '../text/local.ts';
import { quoted } from '../text/quoted.ts';
import { LEAD_STATUS_NAMES, rebuiltMark } from '../text/terms.ts';
import { displayWidth, truncate } from '../text/width.ts';
import { table } from './table.ts';
import { card, DEFAULT_WIDTH, ground, paragraph, pick, type Style } from './view.ts';

/** Tasks by group: number, lead, beginning of the text. */
export function renderTasks(tasks: readonly Task[], style: Style): string {
  const { lang, width = DEFAULT_WIDTH, paint } = style;
  const leads = Math.max(...tasks.map((task) => displayWidth(leadCell(task, lang))));
  const text = Math.max(20, width - leads - 8);
  const groups = [...new Set(tasks.map((task) => task.group.number))].map((number) =>
    tasks.filter((task) => task.group.number === number),
  );
  const blocks = groups.map((group) => {
    const { group: head, clause } = group[0]!;
    const title = pick(lang, `${head.title}（${clause}）`, `${head.title} (section ${clause})`);
    const rows = group.map((task) => [
      String(task.number),
      truncate(rebuiltMark(task.text_basis, lang) + task.text, text),
      leadCell(task, lang),
    ]);
    const columns = [
      { head: pick(lang, '项', 'No'), align: 'right' as const },
      { head: pick(lang, '重点工作', 'Task'), flex: true },
      { head: pick(lang, '牵头单位', 'Lead unit') },
    ];
    return `${paint.bold(title)}\n${table(columns, rows, width, paint)}`;
  });
  const unclear = tasks.filter((task) => task.lead.status !== 'stated').length;
  const notes = [
    pick(
      lang,
      `共${tasks.length}项；牵头单位明确的${tasks.length - unclear}项，无法确认的${unclear}项。`,
      `${tasks.length} tasks; the lead unit is stated for ${tasks.length - unclear} and cannot be told for ${unclear}.`,
    ),
    pick(
      lang,
      '依据：附件3及其附注“列在首位的为牵头单位，其他为主要责任单位”。“…”表示有省略，用 tasks 加编号看全文。',
      'Source: annex 3 and its note that the first unit of a cell leads. … marks words left out; see tasks with a number for the whole.',
    ),
  ];
  return `${blocks.join('\n')}\n${notes.map((line) => paragraph(line, style)).join('')}`;
}

/** The lead, or that it cannot be told; never the first unit that happens to be visible. */
export function leadCell(
  { lead, shared_lead }: Pick<Task, 'lead' | 'shared_lead'>,
  lang: Style['lang'],
): string {
  if (lead.unit !== null)
    return lead.unit + (shared_lead === null ? '' : pick(lang, '等（分别负责）', ' and others'));
  return pick(
    lang,
    `—（${inLang(LEAD_STATUS_NAMES[lead.status], lang)}）`,
    `— (${inLang(LEAD_STATUS_NAMES[lead.status], lang)})`,
  );
}

/** One task with all that is known and not known about it. */
export function renderTask(task: TaskDetail, style: Style): string {
  const { lang, paint } = style;
  const rows: [string, string][] = [
    [pick(lang, '任务', 'Task'), pick(lang, `第${task.number}项`, String(task.number))],
    [
      pick(lang, '组别', 'Group'),
      pick(
        lang,
        `${task.group.title}（附件3第${task.group.number}组，正文${task.clause}）`,
        `${task.group.title} (group ${task.group.number} of annex 3, section ${task.clause})`,
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
  return (
    card(rows, { ...style, paint }) +
    paragraph(
      ground(
        pick(lang, `附件3第${task.number}项`, `annex 3, task ${task.number}`),
        task.source,
        lang,
      ),
      style,
    )
  );
}

/** The legible units in printed order, and what is cut off. */
export function unitsText(
  task: Pick<Task, 'units_in_order' | 'units_complete' | 'fragments'>,
  lang: Style['lang'],
): string {
  const names = task.units_in_order.join('、');
  const cut = task.fragments.map(({ text, position }) =>
    pick(
      lang,
      `${position === 'head' ? '栏首' : '栏末'}残缺“${text}”`,
      `cut at the ${position}: “${text}”`,
    ),
  );
  if (task.units_complete) return names;
  const visible =
    names === ''
      ? pick(lang, '无可辨认的单位', 'nothing legible')
      : pick(lang, `可辨认：${names}`, `legible: ${names}`);
  return [visible, ...cut, pick(lang, '名单不全', 'the list is incomplete')].join(
    pick(lang, '；', '; '),
  );
}

function deadlineText({ deadline, deadline_detail, period }: Task, lang: Style['lang']): string {
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
