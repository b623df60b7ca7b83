import { taskNumber, tasksWith } from '../plan/names.ts';
import { MESSAGES } from '../text/messages.ts';
import { printable } from '../text/printable.ts';
import { negative } from './common.ts';
import type { CommandDef } from './request.ts';

export const tasks: CommandDef = {
  name: 'tasks',
  summary: {
    zh: '列出重点工作任务及牵头单位，或查看一项',
    en: 'list the key tasks with their lead units, or show one',
  },
  args: [
    {
      name: 'task',
      required: false,
      about: { zh: '任务编号，或任务文字中的词语', en: 'number of a task, or words of its text' },
    },
  ],
  options: [],
  dated: false,
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
  ],
  async run(request) {
    const plan = await request.open();
    const [query] = request.args;
    const { toJson } = await import('../render/json.ts');
    if (query === undefined) {
      if (request.format === 'json') return { out: toJson(plan.tasks, request.lang) };
      return { out: (await import('../render/tasks.ts')).renderTasks(plan.tasks, request) };
    }
    const number = taskNumber(query);
    if (number === undefined) {
      const found = tasksWith(plan, query);
      if (found.length === 0) return negative(request, MESSAGES.noTaskWords(printable(query)));
      if (request.format === 'json') return { out: toJson(found, request.lang) };
      return { out: (await import('../render/tasks.ts')).renderTasks(found, request) };
    }
    const task = plan.tasks.find((each) => each.number === number);
    if (!task)
      return negative(request, MESSAGES.noTask(printable(query), plan.tasks.at(-1)?.number ?? 0));
    const { taskDetail } = await import('../query/tasks.ts');
    const detail = taskDetail(plan, task);
    if (request.format === 'json') return { out: toJson(detail, request.lang) };
    return { out: (await import('../render/tasks.ts')).renderTask(detail, request) };
  },
};
