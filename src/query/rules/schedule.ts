import type { Plan, Task } from '../../plan/model.ts';
import type { RuleCheck } from '../../source/data.gen.ts';
import { ranges } from '../../text/ranges.ts';
import { tableOf } from '../../plan/tables.ts';
import { judge, type Judgement } from './rule.ts';

/** What the tasks lack of an owner and a schedule. Lists hold numbers of tasks, ascending. */
export interface ScheduleGap {
  /** Tasks looked at. */
  tasks: number;
  /** The lead unit cannot be read: no owner can be told, which does not mean that there is none. */
  owner_unreadable: number[];
  /** A first unit is printed, but the head of its cell may be cut. */
  owner_doubtful: number[];
  /** Several units lead, each in its field. */
  owner_shared: number[];
  /** Neither a deadline nor a period is stated. */
  without_schedule: number[];
  with_deadline: number[];
  /** A period is stated, such as 2021—2025, but no deadline. */
  with_period: number[];
}

export function scheduleGap({ tasks }: Pick<Plan, 'tasks'>): ScheduleGap {
  const numbers = (which: (task: Task) => boolean): number[] =>
    tasks.filter(which).map((task) => task.number);
  return {
    tasks: tasks.length,
    owner_unreadable: numbers(({ lead }) => lead.status === 'unreadable'),
    owner_doubtful: numbers(({ lead }) => lead.status === 'doubtful'),
    owner_shared: numbers((task) => task.shared_lead !== null),
    without_schedule: numbers((task) => task.deadline === null && task.period === null),
    with_deadline: numbers((task) => task.deadline !== null),
    with_period: numbers((task) => task.deadline === null && task.period !== null),
  };
}

/**
 * Whether every task has an owner and a schedule. A gap is a failure only where the rule surely asks it of
 * every task and the print is whole: which plan (规划) and which matters are meant is not said otherwise, and
 * another document may set the schedule.
 */
export function ownerAndSchedule(
  plan: Pick<Plan, 'data' | 'tasks'>,
  check: Extract<RuleCheck, { kind: 'task-owner-and-schedule' }>,
): Judgement {
  const gap = scheduleGap(plan);
  const table = tableOf(plan, 'tasks');
  const { zh, en } = told(gap);
  const open = gap.owner_unreadable.length + gap.owner_doubtful.length;
  if (gap.without_schedule.length === 0 && open === 0) {
    return judge(
      'pass',
      `${table.zh}的${gap.tasks}项都写明牵头单位和时限或时期。`,
      `All ${gap.tasks} tasks of ${table.en} state a lead unit and a deadline or period.`,
    );
  }
  const found = {
    zh: `${table.zh}的${gap.tasks}项中，${zh}`,
    en: `Of the ${gap.tasks} tasks of ${table.en}, ${en}`,
  };
  if (check.scope === 'every-task') {
    return gap.without_schedule.length > 0
      ? judge('fail', `${found.zh}。`, `${found.en}.`)
      : judge(
          'unknown',
          `${found.zh}，是否明确责任主体无法判断。`,
          `${found.en}; whether they have an owner cannot be told.`,
        );
  }
  return judge(
    'unknown',
    `${found.zh}。条文没有说明“规划”和重大事项包括哪些任务，进度要求是否另行下达也没有记录，所以只列缺项，不判定为违反。`,
    `${found.en}. The clause does not say which plan and which tasks it means, and whether schedules were set elsewhere is not recorded; so the gap is told but not held to be a breach.`,
  );
}

function told(gap: ScheduleGap): { zh: string; en: string } {
  const zh = (numbers: readonly number[]): string => `第${ranges(numbers, 'zh')}项`;
  const en = (numbers: readonly number[]): string => ranges(numbers, 'en');
  const some = (numbers: readonly number[], words: { zh: string; en: string }) =>
    numbers.length > 0 ? [words] : [];
  const parts = [
    ...some(gap.without_schedule, {
      zh: `${gap.without_schedule.length}项没有写明时限或时期（${zh(gap.without_schedule)}）`,
      en: `${gap.without_schedule.length} state neither a deadline nor a period (${en(gap.without_schedule)})`,
    }),
    ...some(gap.with_deadline, {
      zh: `${gap.with_deadline.length}项有时限（${zh(gap.with_deadline)}）`,
      en: `${gap.with_deadline.length} ${have(gap.with_deadline)} a deadline (${en(gap.with_deadline)})`,
    }),
    ...some(gap.with_period, {
      zh: `${gap.with_period.length}项只有时期（${zh(gap.with_period)}）`,
      en: `${gap.with_period.length} ${have(gap.with_period)} only a period (${en(gap.with_period)})`,
    }),
    ...some(gap.owner_unreadable, {
      zh: `${gap.owner_unreadable.length}项牵头单位无法辨认（${zh(gap.owner_unreadable)}）`,
      en: `the lead unit of ${gap.owner_unreadable.length} cannot be read (${en(gap.owner_unreadable)})`,
    }),
    ...some(gap.owner_doubtful, {
      zh: `${gap.owner_doubtful.length}项牵头单位存疑（${zh(gap.owner_doubtful)}）`,
      en: `that of ${gap.owner_doubtful.length} is in doubt (${en(gap.owner_doubtful)})`,
    }),
  ];
  return {
    zh: parts.map((each) => each.zh).join('，'),
    en: parts.map((each) => each.en).join(', '),
  };
}

function have(numbers: readonly number[]): string {
  return numbers.length === 1 ? 'has' : 'have';
}
