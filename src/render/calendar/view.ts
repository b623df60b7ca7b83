import type { Calendar } from '../../query/calendar/calendar.ts';
import type { CalendarEvent } from '../../query/calendar/event.ts';
import { DUE_STATES, type DueState } from '../../query/due/item.ts';
import type { Plan } from '../../plan/model.ts';
import { showDate } from '../../text/dates.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { periodText } from '../../text/periods.ts';
import { grid, heading, notes, pick, type Block, type Style, type View } from '../layout/view.ts';
import { statePaint } from '../due/words.ts';
import { entriesOf } from './entries.ts';
import { warningsOf, withoutDayNote } from './notes.ts';
import { calendarSheet } from './sheet.ts';
import { EVENT_STATES, periodOf, restText, whoText } from './words.ts';

/** Events by state with the days of their reminders, and how these were reckoned. */
export function calendarView(plan: Plan, answer: Calendar, style: Style): View {
  const { lang } = style;
  return {
    parts: [
      notes([summary(answer, lang)]),
      ...DUE_STATES.map((state) => statePart(plan, answer, state, style)),
      notes([...overdueNote(answer, lang), ...grounds(answer, lang)]),
    ].filter((blocks) => blocks.length > 0),
    sheet: calendarSheet(entriesOf(plan, answer, lang), lang),
  };
}

function summary({ as_of, until, events }: Calendar, lang: Lang): string {
  const counts = DUE_STATES.flatMap((state) => {
    const count = events.filter((event) => event.state === state).length;
    const { zh, en } = EVENT_STATES[state];
    return count === 0 ? [] : [pick(lang, `${zh}${count}项`, `${count} ${en}`)];
  });
  return pick(
    lang,
    `截至${showDate(as_of, 'zh')}，到${showDate(until, 'zh')}为止：${counts.join('，')}。`,
    `As of ${as_of}, up to ${until}: ${counts.join(', ')}.`,
  );
}

function statePart(
  plan: Plan,
  { events }: Calendar,
  state: DueState,
  { lang, paint }: Style,
): Block[] {
  const own = events.filter((event) => event.state === state);
  if (own.length === 0) return [];
  const reminded = state === 'due-soon';
  const colour = statePaint(state, paint);
  const rows = own.map((event) => [
    { text: event.due, paint: colour },
    event.obligation,
    whatText(event, lang),
    whoText(plan, event, lang),
    ...(reminded ? [remindersText(event, lang)] : []),
  ]);
  const columns = [
    { head: pick(lang, '到期', 'Due') },
    { head: pick(lang, '编号', 'Id') },
    { head: pick(lang, '事项', 'What'), flex: true },
    { head: pick(lang, '由谁', 'By whom'), flex: true },
    ...(reminded ? [{ head: pick(lang, '提醒', 'Reminders'), flex: true }] : []),
  ];
  return [heading(inLang(EVENT_STATES[state], lang)), grid(columns, rows)];
}

function whatText(event: CalendarEvent, lang: Lang): string {
  const words = inLang(event.title, lang);
  const period = periodOf(event);
  if (period === null) return words;
  return pick(lang, `${words}（${periodText(period, lang)}）`, `${words} (${period})`);
}

/** Days in figures: a table has little room. */
function remindersText({ reminders }: CalendarEvent, lang: Lang): string {
  if (reminders.length === 0) return pick(lang, '没有', 'none');
  const days = reminders.map(({ day, planned, moved, holiday }) => {
    if (moved === null) return day;
    const why = restText(holiday, lang);
    return pick(lang, `${day}（原${planned}，${why}）`, `${day} (not ${planned}, ${why})`);
  });
  return days.join(pick(lang, '、', ', '));
}

function overdueNote({ overdue, events }: Calendar, lang: Lang): string[] {
  if (!overdue) return [];
  const count = events.filter(({ state }) => state === 'overdue').length;
  return [
    pick(
      lang,
      `逾期未办的${count}项另在${showDate(overdue.day, 'zh')}列出。`,
      `The ${count} overdue stand once more on ${overdue.day}.`,
    ),
  ];
}

function grounds(answer: Calendar, lang: Lang): string[] {
  return [
    pick(
      lang,
      '提醒遇周末和放假提前到此前的工作日，调休上班的周末算工作日。按期的事以期末为限，是约定；到期只知道月份、年份的，按首日提醒，过了末日才算逾期。',
      'Reminders that would fall on a weekend or public holiday come on the working day before; weekends worked to make up for holidays are working days. What recurs is due at the end of its period, which is a convention; where only a month or year is known, reminders are for its first day and it is overdue after its last.',
    ),
    ...warningsOf(answer, lang),
    ...withoutDayNote(answer, lang),
  ];
}
