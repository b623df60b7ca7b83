import type { Plan } from '../../plan/model.ts';
import { taskNumber } from '../../plan/names.ts';
import type { FilteredTasks } from '../../query/tasks/filter.ts';
import { MESSAGES } from '../../text/messages.ts';
import { printable } from '../../text/printable.ts';
import {
  flagOption,
  isReply,
  negative,
  show,
  textOption,
  usage,
  listOption,
  sortOption,
  emptiedBy,
  givenOption,
} from '../program/common.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';
import { TASK_OPTIONS } from './options.ts';

export const tasks: CommandDef = {
  name: 'tasks',
  gives: 'answer',
  summary: {
    zh: '列出重点工作任务及牵头单位，或查看一项',
    en: 'list the key tasks with their lead units, or show one',
  },
  about: {
    zh: '筛选条件可以并用，须同时符合。单元格残缺、是否符合无法辨认的任务不列入，另行说明。',
    en: 'Filters combine: a task must meet all of them. Tasks whose damaged cell leaves it open are not listed but told beside the answer.',
  },
  args: [
    {
      name: 'task',
      required: false,
      about: {
        zh: '任务编号，或任务文字中的词语（同 --text）',
        en: 'number of a task, or words of its text (as --text)',
      },
    },
  ],
  options: TASK_OPTIONS,
  dated: true,
  examples: [
    {
      line: 'tasks',
      about: { zh: '全部任务，按附件3的组别', en: 'all tasks by the groups of annex 3' },
    },
    {
      line: 'tasks 13',
      about: {
        zh: '第13项：原文、牵头和责任单位、时限、正文依据',
        en: 'task 13: text, lead and other units, deadline, section of the body',
      },
    },
    {
      line: 'tasks 四好农村路',
      about: { zh: '文字中含有词语的任务', en: 'tasks that hold the words' },
    },
    {
      line: 'tasks --unit 区民政局 --role lead',
      about: { zh: '区民政局牵头的任务', en: 'tasks that the civil affairs bureau leads' },
    },
    {
      line: 'tasks --lead-status unreadable --columns number,units,section',
      about: {
        zh: '牵头单位无法辨认的任务，只看几栏',
        en: 'tasks whose lead unit cannot be read, only some columns',
      },
    },
    {
      line: 'tasks --town 大鳌 --bom --output 任务.csv',
      about: {
        zh: '要求各镇（街）落实的任务，写成表格软件能打开的文件',
        en: 'tasks that ask every town to act, as a file for a sheet program',
      },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const [query] = request.args;
    const number = query === undefined ? undefined : taskNumber(plan, query);
    if (number !== undefined) return one(plan, number, request);
    if (query !== undefined && textOption(request, 'text') !== undefined)
      throw usage(request, MESSAGES.clash('--text', '<task>'));
    const { taskFilter } = await import('./options.ts');
    const filter = taskFilter(plan, request);
    if (isReply(filter)) return filter;
    const { filterTasks } = await import('../../query/tasks/filter.ts');
    const text = query === undefined ? {} : { text: query };
    const found = filterTasks(plan, { ...filter, ...text });
    return found.tasks.length === 0 ? emptied(found, request) : list(plan, found, request);
  },
};

async function one(plan: Plan, number: number, request: Request): Promise<Reply> {
  const given = givenOption(request, TASK_OPTIONS);
  if (given !== undefined) throw usage(request, MESSAGES.filterOnOne(given, number));
  const task = plan.tasks.find((each) => each.number === number);
  if (!task)
    return negative(request, MESSAGES.noTask(String(number), plan.tasks.at(-1)?.number ?? 0));
  const { taskDetail } = await import('../../query/tasks/task.ts');
  const detail = taskDetail(plan, task);
  return show(request, detail, async (style) =>
    (await import('../../render/tasks/task.ts')).taskView(plan, detail, style),
  );
}

async function list(plan: Plan, found: FilteredTasks, request: Request): Promise<Reply> {
  const { sortTasks, TASK_SORTS } = await import('../../query/tasks/sort.ts');
  const { TASK_COLUMNS } = await import('../../render/tasks/columns.ts');
  const sort = sortOption(request, TASK_SORTS);
  const columns = listOption(request, 'columns', TASK_COLUMNS);
  if (columns && request.format === 'json')
    throw usage(request, MESSAGES.clash('--columns', '--format json'));
  const err = await leftOpen(found, request);
  const render = await import('../../render/tasks/list.ts');
  if (flagOption(request, 'count')) {
    if (sort ?? columns)
      throw usage(request, MESSAGES.clash('--count', sort ? '--sort' : '--columns'));
    const count = { count: found.tasks.length };
    return { ...(await show(request, count, (style) => render.countView(found, style))), err };
  }
  const leads = plan.data.units.units.map((unit) => unit.name);
  const sorted = sort ? sortTasks(found.tasks, sort.key, sort.descending, leads) : found.tasks;
  const shown = { ...found, tasks: sorted };
  const layout = columns ?? (sort ? ('flat' as const) : ('grouped' as const));
  const reply = await show(request, sorted, (style) =>
    render.tasksView(plan, shown, layout, style),
  );
  return { ...reply, err };
}

/** Programs and sheets have no notes: what the damaged print leaves open is told on stderr. */
async function leftOpen(found: FilteredTasks, { format, lang }: Request): Promise<string> {
  if (format === 'text' || format === 'md') return '';
  const { openNotes } = await import('../../render/tasks/list.ts');
  return openNotes(found, lang)
    .map((line) => `${line}\n`)
    .join('');
}

/** Nothing left: which filter emptied the result, what was left before it, what is left open. */
async function emptied(found: FilteredTasks, request: Request): Promise<Reply> {
  const { FILTER_FLAGS } = await import('./options.ts');
  const { openNotes } = await import('../../render/tasks/list.ts');
  const { steps } = found;
  const said = steps.map(({ filter, left }) => {
    const words = filter === 'text' ? (request.args[0] ?? textOption(request, 'text')) : undefined;
    return { flag: words === undefined ? FILTER_FLAGS[filter] : `“${printable(words)}”`, left };
  });
  const reply = await emptiedBy(request, [], said);
  const open = openNotes(found, request.lang).map((line) => `${line}\n`);
  return { ...reply, err: [reply.err ?? '', ...open].join('') };
}
