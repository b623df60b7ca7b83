import type { Briefing } from '../../query/papers/briefing.ts';
import { townNameOf } from '../../plan/names.ts';
import type { Plan } from '../../plan/model.ts';
import { deadlineText } from '../../render/progress/words.ts';
import type { Part } from '../layout/paper.ts';
import type { Voice } from '../words/voice.ts';
import { dutyLines } from './duty-lines.ts';
import { leadWords } from './task-words.ts';

/** What is next: steps as they were reported, with unit and deadline; what has to be supplied; what is due soon. */
export function nextSteps(briefing: Briefing, plan: Plan, voice: Voice): Part[] {
  const { t } = voice;
  const steps = reportedSteps(briefing, plan, voice);
  const soon = dutyLines(plan, briefing.duties.due_soon, 'due-soon', voice);
  return [
    ...(steps.length > 0
      ? [{ text: t('按上报的下一步措施推进：', 'As reported by the units:'), items: steps }]
      : []),
    ...supplied(briefing, voice),
    ...(soon.length > 0
      ? [{ text: t('临近到期的例行工作：', 'Recurring duties that are due soon:'), items: soon }]
      : []),
  ];
}

function reportedSteps({ progress }: Briefing, plan: Plan, voice: Voice): string[] {
  const { t } = voice;
  return progress.rows.flatMap((row) =>
    [...(row.report ? [row.report] : []), ...row.towns]
      .filter(({ next_step: step, state }) => step !== null && state !== 'completed')
      .map((each) => {
        const who = each.town === null ? leadWords(row, voice) : townNameOf(plan, each.town);
        const limit =
          row.deadline === null ? deadlineText(row, voice.lang) : voice.date(row.deadline);
        return voice.say(
          t(
            `第${row.task}项（${who}）：${each.next_step!}；时限：${limit}`,
            `Task ${row.task} (${who}): ${each.next_step!}; deadline: ${limit}`,
          ),
          row.clause,
        );
      }),
  );
}

/** What the units and towns owe to the next report. Days for it are set by whoever issues the paper. */
function supplied(
  { progress, duties, towns_reporting: reporting }: Briefing,
  voice: Voice,
): Part[] {
  const { t } = voice;
  const behind = progress.rows.filter(({ report }) => report?.state === 'behind');
  const planless = behind.filter(({ report }) => report!.next_step === null);
  const silent = progress.rows.filter(({ state }) => state === 'unreported');
  const open = silent.filter(({ lead }) => lead.unit === null);
  const tasks = voice.clause('tasks');
  const items = [
    ...(planless.length > 0
      ? [
          voice.say(
            t(
              `${voice.tasks(planless.map(({ task }) => task))}滞后而没有上报下一步措施，由牵头单位补报`,
              `Behind without a next step: ${voice.tasks(planless.map(({ task }) => task))}; the lead units report one`,
            ),
            tasks,
          ),
        ]
      : []),
    ...(silent.length > open.length
      ? [
          voice.say(
            t(
              `未报送的${silent.length - open.length}项由上列牵头单位补报进展`,
              `The lead units named above report on the ${silent.length - open.length} unreported`,
            ),
            tasks,
          ),
        ]
      : []),
    ...(open.length > 0
      ? [
          voice.say(
            t(
              `${voice.tasks(open.map(({ task }) => task))}先以正式印发的纸质文件核定牵头单位`,
              `For ${voice.tasks(open.map(({ task }) => task))} the lead unit is first established from the issued paper`,
            ),
            tasks,
          ),
        ]
      : []),
    ...(reporting.length === 0
      ? [
          voice.say(
            t('各镇（街）报送本镇（街）的进展', 'The towns report their own progress'),
            tasks,
          ),
        ]
      : []),
    ...(duties.overdue.length > 0
      ? [
          voice.say(
            t(
              '逾期未办的例行工作由上列单位和镇（街）补办或者说明情况；已办而没有登记的，补登记录',
              'The units and towns named above do what is overdue or explain; what was done and not recorded is recorded',
            ),
            ...duties.overdue.map(({ clause }) => clause),
          ),
        ]
      : []),
  ];
  if (items.length === 0) return [];
  return [
    {
      text: t(
        '需补办、补报的事项（完成日期由印发单位明确）：',
        'To be done or supplied (by a day that the issuing unit sets):',
      ),
      items,
    },
  ];
}
