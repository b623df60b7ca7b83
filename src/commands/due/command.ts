import { DUE_STATES } from '../../query/due/item.ts';
import { MESSAGES } from '../../text/messages.ts';
import { emptiedBy, isReply, nothing, show, spanOption } from '../program/common.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';
import { ACTOR_OPTION, filterOf, OBLIGATION_OPTION } from './filter.ts';

export const dueCommand: CommandDef = {
  name: 'due',
  gives: 'answer',
  summary: {
    zh: '反复要做的事：谁、哪一期、到期没有、做了没有',
    en: 'recurring duties: who owes what for which period, and whether it was done',
  },
  about: {
    zh: `方案中的会议、报告、排查、监测线、计划、评估、6·30、轮换，按期展开，逐个责任主体，对照记录。
状态：done 已完成、overdue 已逾期、due-soon 临近到期、upcoming 未到期、unrecorded 没有记录（开始登记以前的各期）。`,
    en: `Meetings, reports, checks, thresholds, plans, evaluations, yearly days and rotations of the plan, period by period and actor by actor, held against the records.
States: done, overdue, due-soon, upcoming, unrecorded (periods before records were kept).`,
  },
  args: [],
  options: [
    OBLIGATION_OPTION,
    ACTOR_OPTION,
    {
      flags: '--state <states>',
      about: {
        zh: `只看这些状态，用逗号分隔：${DUE_STATES.join('、')}`,
        en: `only these states, with commas between: ${DUE_STATES.join(', ')}`,
      },
    },
    {
      flags: '--within <span>',
      about: {
        zh: '多久以内到期算临近：90d、6m、1y（默认由数据约定）',
        en: 'how soon counts as due soon: 90d, 6m, 1y (default: set in the data)',
      },
    },
  ],
  dated: true,
  examples: [
    { line: 'due', about: { zh: '全部，按状态', en: 'everything, by state' } },
    {
      line: 'due --obligation P01 --state overdue,unrecorded',
      about: { zh: '哪些单位哪半年没有专题会的记录', en: 'which units have no meeting recorded' },
    },
    {
      line: 'due --actor 双水 --within 1y',
      about: { zh: '一个镇一年内要做的', en: 'what a town has to do within a year' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const filter = await filterOf(plan, request);
    if (isReply(filter)) return filter;
    const within = spanOption(request, 'within', plan.data.dataset.conventions.due_soon);
    const { due } = await import('../../query/due/due.ts');
    const { steps, ...answer } = due(plan, request.asOf, within, filter);
    if (
      answer.items.length === 0 &&
      (steps.length > 0 || request.asOf < plan.data.notice.issued.date)
    )
      return nothingDue(request, answer, steps);
    return show(request, answer, async (style) =>
      (await import('../../render/due/view.ts')).dueView(plan, answer, style),
    );
  },
};

function nothingDue(
  request: Request,
  empty: unknown,
  steps: readonly { flag: string; left: number }[],
): Promise<Reply> | Reply {
  if (steps.some(({ left }) => left === 0)) return emptiedBy(request, empty, steps, '件次');
  return nothing(request, empty, MESSAGES.nothingDue(request.asOf));
}
