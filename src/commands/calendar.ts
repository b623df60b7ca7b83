import { parseSpan, type Span } from '../calendar/date.ts';
import type { Calendar } from '../query/calendar/calendar.ts';
import type { Plan } from '../plan/model.ts';
import { MESSAGES } from '../text/messages.ts';
import { printable } from '../text/printable.ts';
import { ACTOR_OPTION, filterOf, OBLIGATION_OPTION } from './due/filter.ts';
import {
  emptiedBy,
  isReply,
  nothing,
  show,
  spanOption,
  textOption,
  usage,
  type Step,
} from './program/common.ts';
import type { CommandDef, Reply, Request } from './program/request.ts';

/** How far ahead, and how long before a due day to remind of it, where nothing else is asked for. */
const WITHIN = '1y';
const REMIND = '30d,7d';

export const calendarCommand: CommandDef = {
  name: 'calendar',
  gives: 'calendar',
  summary: {
    zh: '日历文件：到期日和落在工作日的提醒，供手机、邮箱、办公软件导入',
    en: 'a calendar file with due days, and reminders on working days, for any calendar program',
  },
  about: {
    zh: `同一事项同一期的责任主体合为一条，同镇同日到期的轮换合为一条。提醒单列一条，遇周末和放假提前到此前的工作日，调休上班的周末算工作日。逾期未办的另在下一个工作日列出。
编号（UID）不变：用同样的选项再次导出、导入，就更新原有各条，已完成的不再提醒。放假安排超出程序所知的年份时会说明。`,
    en: `All who owe the same for the same period are one entry, so are rotations of a town on a day. A reminder is an entry of its own; it moves from weekends and public holidays to the working day before, and weekends worked to make up for holidays count as working days. What is overdue stands once more on the next working day.
UIDs stay the same: a later file with the same options updates what an earlier one brought, and withdraws reminders of what is done. Years whose holidays are not known are named.`,
  },
  args: [],
  options: [
    OBLIGATION_OPTION,
    ACTOR_OPTION,
    {
      flags: '--within <span>',
      about: {
        zh: `看多远以内到期的：90d、6m、1y（默认 ${WITHIN}）`,
        en: `how far ahead: 90d, 6m, 1y (default ${WITHIN})`,
      },
    },
    {
      flags: '--remind <spans>',
      about: {
        zh: `到期前多久提醒，用逗号分隔（默认 ${REMIND}）；none 不提醒`,
        en: `how long before the due day to remind of it, with commas (default ${REMIND}); none: not at all`,
      },
    },
  ],
  dated: true,
  examples: [
    {
      line: 'calendar --output 计划.ics',
      about: { zh: '一年的日历，写入文件', en: 'the calendar of a year, in a file' },
    },
    {
      line: 'calendar --actor 双水 --remind 2m,14d,3d --output 双水.ics',
      about: { zh: '一个镇的，提醒三次', en: 'that of a town, with three reminders' },
    },
    {
      line: 'calendar --obligation P01,P02 --format text',
      about: { zh: '会议和报告，先看一看', en: 'meetings and reports, to look at first' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const filter = await filterOf(plan, request);
    if (isReply(filter)) return filter;
    const within = spanOption(request, 'within', WITHIN);
    const remind = remindOption(request);
    const { calendar } = await import('../query/calendar/calendar.ts');
    const { steps, ...answer } = calendar(plan, request.asOf, { within, remind, filter });
    if (answer.events.length === 0) return emptyCalendar(plan, request, answer, steps);
    if (request.format === 'ics')
      return { out: await icsOf(plan, answer, request), err: await warnings(answer, request) };
    const reply = await show(request, answer, async (style) =>
      (await import('../render/calendar/view.ts')).calendarView(plan, answer, style),
    );
    // Text and Markdown say it themselves.
    const isText = request.format === 'text' || request.format === 'md';
    return isText ? reply : { ...reply, err: await warnings(answer, request) };
  },
};

/** Spans of --remind; none of them for the word none. */
function remindOption(request: Request): Span[] {
  const words = textOption(request, 'remind') ?? REMIND;
  if (words === 'none') return [];
  return words.split(/[,，]/).map((word) => {
    const span = parseSpan(word.trim());
    if (!span) throw usage(request, MESSAGES.badRemind(printable(words)));
    return span;
  });
}

async function icsOf(plan: Plan, answer: Calendar, { lang }: Request): Promise<string> {
  return (await import('../render/calendar/ics.ts')).toIcs(plan, answer, lang);
}

/** What the calendar does not know, for stderr. */
async function warnings(answer: Calendar, { lang }: Request): Promise<string> {
  const { warningsOf } = await import('../render/calendar/notes.ts');
  return warningsOf(answer, lang)
    .map((line) => `${line}\n`)
    .join('');
}

/** Exit code 1 and the reason; the file is an empty calendar, so that one read again and again is emptied. */
async function emptyCalendar(
  plan: Plan,
  request: Request,
  answer: Calendar,
  steps: readonly Step[],
): Promise<Reply> {
  const reply = steps.some(({ left }) => left === 0)
    ? await emptiedBy(request, answer, steps, '件次')
    : await nothing(request, answer, MESSAGES.nothingInCalendar(answer.as_of, answer.until));
  const told = { ...reply, err: `${reply.err}${await warnings(answer, request)}` };
  return request.format === 'ics' ? { ...told, out: await icsOf(plan, answer, request) } : told;
}
