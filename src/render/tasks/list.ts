import type { Plan, Task } from '../../plan/model.ts';
import { amendedTaskNotes } from '../amended.ts';
import { leadCell } from './cells.ts';
import type { FilteredTasks } from '../../query/tasks/filter.ts';
import { ranges } from '../../text/ranges.ts';
import { rebuiltMark } from '../../text/terms.ts';
import { displayWidth, truncate } from '../../text/width.ts';
import { taskSheet, type TaskColumnKey } from './columns.ts';
import { leadSource } from '../sources.ts';
import {
  DEFAULT_WIDTH,
  grid,
  heading,
  notes,
  pick,
  sheetOf,
  type Block,
  type Sheet,
  type Style,
  type View,
} from '../layout/view.ts';

/** How tasks are laid out: a table for each group, one table, or one of the named columns. */
export type TaskLayout = 'grouped' | 'flat' | readonly TaskColumnKey[];

/** Tasks with their number, lead and the beginning of the text, or the columns asked for. */
export function tasksView(
  plan: Plan,
  found: FilteredTasks,
  layout: TaskLayout,
  style: Style,
): View {
  const { tasks } = found;
  const { lang, width = DEFAULT_WIDTH } = style;
  const short = Number.isFinite(width);
  const keys = typeof layout === 'string' ? undefined : layout;
  const sheet = taskSheet(tasks, lang, keys);
  const parts =
    layout === 'grouped'
      ? groupsOf(tasks).map((group) => [
          heading(groupTitle(group[0]!, lang)),
          usual(group, tasks, style),
        ])
      : [[keys ? chosen(tasks, sheet, keys, lang) : usual(tasks, tasks, style)]];
  const unclear = tasks.filter((task) => task.lead.status !== 'stated').length;
  const said = [
    pick(
      lang,
      `共${tasks.length}项；牵头单位明确的${tasks.length - unclear}项，无法确认的${unclear}项。`,
      `${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'}; the lead unit is stated for ${tasks.length - unclear} and cannot be told for ${unclear}.`,
    ),
    ...openNotes(found, lang),
    ...amendedTaskNotes(plan, tasks, lang),
    leadSource(plan, lang) +
      (keys || !short
        ? ''
        : pick(
            lang,
            '“…”表示有省略，用 tasks 加编号看全文。',
            ' … marks words left out; see tasks with a number for the whole.',
          )),
  ];
  return { parts: [...parts, notes(said)], sheet };
}

function groupsOf(tasks: readonly Task[]): Task[][] {
  return [...new Set(tasks.map((task) => task.group.number))].map((number) =>
    tasks.filter((task) => task.group.number === number),
  );
}

function groupTitle({ group, clause }: Task, lang: Style['lang']): string {
  return pick(lang, `${group.title}（${clause}）`, `${group.title} (section ${clause})`);
}

/** Number, text as far as there is room beside the widest lead of all that are shown, lead. */
function usual(tasks: readonly Task[], all: readonly Task[], style: Style): Block {
  const { lang, width = DEFAULT_WIDTH } = style;
  const leads = Math.max(...all.map((task) => displayWidth(leadCell(task, lang))));
  const text = Math.max(20, width - leads - 8);
  return grid(
    [
      { head: pick(lang, '项', 'No'), align: 'right' as const },
      { head: pick(lang, '重点工作', 'Task'), flex: true },
      { head: pick(lang, '牵头单位', 'Lead unit') },
    ],
    tasks.map((task) => [
      String(task.number),
      truncate(rebuiltMark(task.text_basis, lang) + task.text, text),
      leadCell(task, lang),
    ]),
  );
}

/** The columns of a sheet as a table; words wrap, numbers stand on the right, no lead is a bare dash. */
function chosen(
  tasks: readonly Task[],
  { columns, rows }: Sheet,
  keys: readonly TaskColumnKey[],
  lang: Style['lang'],
): Block {
  const wide = new Set<TaskColumnKey>([
    'text',
    'units',
    'group_title',
    'lead',
    'shared_lead',
    'first_visible',
  ]);
  return grid(
    columns.map(({ head }, at) => ({
      head,
      flex: wide.has(keys[at]!),
      ...(typeof rows[0]?.[at] === 'number' && { align: 'right' as const }),
    })),
    rows.map((row, line) =>
      row.map((value, at) =>
        keys[at] === 'lead'
          ? leadCell(tasks[line]!, lang)
          : value === null || value === ''
            ? '—'
            : String(value),
      ),
    ),
  );
}

/** Only how many tasks there are, and what is left open. */
export function countView(found: FilteredTasks, { lang }: Style): View {
  const count = found.tasks.length;
  return {
    parts: [notes([String(count), ...openNotes(found, lang)])],
    sheet: sheetOf([count], [['count', pick(lang, '项数', 'Count'), (value) => value]]),
  };
}

/** Tasks that may belong to the answer too: their damaged cell does not allow to tell. */
export function openNotes(
  { uncertain }: Pick<FilteredTasks, 'uncertain'>,
  lang: Style['lang'],
): string[] {
  return uncertain.map(({ filter, numbers }) => {
    const which = ranges(numbers, lang);
    return filter === 'town'
      ? pick(
          lang,
          `另有${numbers.length}项责任单位栏残缺，是否要求各镇（街）落实无法辨认：第${which}项。`,
          `For ${numbers.length} more the cell of units is damaged, and whether the towns are asked to act cannot be told: ${which}.`,
        )
      : pick(
          lang,
          `另有${numbers.length}项责任单位栏残缺，是否有该单位无法辨认：第${which}项。`,
          `For ${numbers.length} more the cell of units is damaged, and whether the unit has this part cannot be told: ${which}.`,
        );
  });
}
