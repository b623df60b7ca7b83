import type { Plan } from '../../plan/model.ts';
import { taskNumber } from '../../plan/names.ts';
import { MESSAGES } from '../../text/messages.ts';
import { printable } from '../../text/printable.ts';
import { givenOption, negative, show, usage } from '../program/common.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';
import { progressAnswer } from './answer.ts';
import { PROGRESS_OPTIONS } from './options.ts';

export const progressCommand: CommandDef = {
  name: 'progress',
  gives: 'answer',
  summary: {
    zh: '重点工作进展：已完成、达序时进度、滞后、长期坚持、未报送',
    en: 'progress of the tasks: completed, on schedule, behind, long-term, not reported',
  },
  about: {
    zh: '以每项任务截至当日最近一次进展记录为准；没有记录的一律为未报送。加任务编号看历次报送。',
    en: 'By the latest record of each task on the day; without a record it is not reported. With a number: everything that was reported of a task.',
  },
  args: [
    {
      name: 'task',
      required: false,
      about: { zh: '任务编号', en: 'number of a task' },
    },
  ],
  options: PROGRESS_OPTIONS,
  dated: true,
  examples: [
    { line: 'progress', about: { zh: '全部任务，按状态', en: 'all tasks by their state' } },
    { line: 'progress 13', about: { zh: '第13项历次报送', en: 'all reports of task 13' } },
    {
      line: 'progress --unit 区民政局 --state behind,unreported',
      about: { zh: '一个单位滞后和未报送的', en: 'what a unit is behind with or has not reported' },
    },
    {
      line: 'progress --town 双水 --since 2026-01-01',
      about: { zh: '一个镇今年的进展', en: 'progress of a town this year' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const [query] = request.args;
    if (query !== undefined) return one(plan, query, request);
    return progressAnswer(plan, request, async (answer, style) =>
      (await import('../../render/progress/view.ts')).progressView(plan, answer, style),
    );
  },
};

async function one(plan: Plan, query: string, request: Request): Promise<Reply> {
  const number = taskNumber(plan, query);
  const task = plan.tasks.find((each) => each.number === number);
  if (!task)
    return negative(request, MESSAGES.noTask(printable(query), plan.tasks.at(-1)?.number ?? 0));
  const given = givenOption(request, PROGRESS_OPTIONS);
  if (given !== undefined) throw usage(request, MESSAGES.filterOnOne(given, task.number));
  const { taskProgress } = await import('../../query/progress/progress.ts');
  const answer = taskProgress(plan, task, request.asOf);
  return show(request, answer, async (style) =>
    (await import('../../render/progress/task.ts')).taskProgressView(plan, answer, style),
  );
}
