import type { Task } from '../../plan/model.ts';
import { inLang } from '../../text/local.ts';
import { BASIS_NAMES, LEAD_STATUS_NAMES } from '../../text/terms.ts';
import { unitsText } from './cells.ts';
import { joined, pick, sheetOf, type Sheet, type Style, type Value } from '../layout/view.ts';

type TaskColumn = readonly [key: string, head: string, value: (task: Task) => Value];

/** Keys of the columns of tasks, as --columns takes them. */
export const TASK_COLUMNS = [
  'number',
  'group',
  'group_title',
  'section',
  'text',
  'text_basis',
  'lead_status',
  'lead',
  'shared_lead',
  'first_visible',
  'units',
  'units_complete',
  'all_towns',
  'deadline',
  'period',
  'targets',
  'source_lines',
] as const;
export type TaskColumnKey = (typeof TASK_COLUMNS)[number];

/** What a sheet says of a task, by column. */
export function taskColumns(lang: Style['lang']): TaskColumn[] {
  const yes = (value: boolean): string => pick(lang, value ? '是' : '否', value ? 'yes' : 'no');
  const columns: Record<TaskColumnKey, readonly [head: string, value: (task: Task) => Value]> = {
    number: [pick(lang, '项', 'No'), ({ number }) => number],
    group: [pick(lang, '组', 'Group'), ({ group }) => group.number],
    group_title: [pick(lang, '组别', 'Group title'), ({ group }) => group.title],
    section: [pick(lang, '正文条款', 'Section'), ({ clause }) => clause],
    text: [pick(lang, '重点工作', 'Task'), ({ text }) => text],
    text_basis: [
      pick(lang, '文字依据', 'Basis of the text'),
      ({ text_basis }) => inLang(BASIS_NAMES[text_basis], lang),
    ],
    lead_status: [
      pick(lang, '牵头认定', 'Lead status'),
      ({ lead }) => inLang(LEAD_STATUS_NAMES[lead.status], lang),
    ],
    lead: [pick(lang, '牵头单位', 'Lead unit'), ({ lead }) => lead.unit],
    shared_lead: [pick(lang, '分别负责', 'Shared lead'), ({ shared_lead }) => shared_lead],
    first_visible: [
      pick(lang, '栏首可见', 'Visible first'),
      ({ lead, fragments }) =>
        lead.first_visible ?? fragments.find((each) => each.position === 'head')?.text ?? null,
    ],
    units: [pick(lang, '责任单位', 'Units'), (task) => unitsText(task, lang)],
    units_complete: [
      pick(lang, '名单完整', 'List complete'),
      ({ units_complete }) => yes(units_complete),
    ],
    all_towns: [
      pick(lang, '列有各镇（街）', 'All towns'),
      ({ all_towns }) =>
        all_towns === null ? pick(lang, '无法辨认', 'unreadable') : yes(all_towns),
    ],
    deadline: [pick(lang, '时限', 'Deadline'), ({ deadline }) => deadline],
    period: [
      pick(lang, '时期', 'Period'),
      ({ period }) => (period ? `${period.from}/${period.until}` : null),
    ],
    targets: [pick(lang, '指标', 'Targets'), ({ targets }) => joined(targets)],
    source_lines: [pick(lang, '原文行', 'Lines'), ({ source }) => joined(source.lines)],
  };
  return TASK_COLUMNS.map((key) => [key, ...columns[key]] as const);
}

/** Tasks as a sheet, of all columns or of those named, in the order named. */
export function taskSheet(
  tasks: readonly Task[],
  lang: Style['lang'],
  keys: readonly TaskColumnKey[] = TASK_COLUMNS,
): Sheet {
  const all = new Map(taskColumns(lang).map((column) => [column[0], column]));
  return sheetOf(
    tasks,
    keys.map((key) => all.get(key)!),
  );
}
