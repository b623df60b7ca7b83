import type { IsoDate } from '../../calendar/date.ts';
import { isDay } from '../../calendar/partial.ts';
import type { Calendar } from '../../query/calendar/calendar.ts';
import type { CalendarEvent, Reminder } from '../../query/calendar/event.ts';
import type { Plan } from '../../plan/model.ts';
import { showDate } from '../../text/dates.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { pick } from '../layout/view.ts';
import { asOfLine, descriptionOf } from './description.ts';
import { holidaysMissing } from './notes.ts';
import { EVENT_STATES, headText, inState, labelled, restText, spanText } from './words.ts';

/** What stands on a day of the calendar. */
export interface Entry {
  kind: 'due' | 'reminder' | 'overdue';
  uid: string;
  first: IsoDate;
  last: IsoDate;
  summary: string;
  /** Lines. */
  description: string[];
  categories: string[];
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Day on which the calendar is to ring, if any. */
  alarm: IsoDate | null;
  /** The event that it is or reminds of; null for the list of what is overdue. */
  event: CalendarEvent | null;
}

/**
 * A calendar as entries by day. A reminder is an entry of its own on its working day, not an alarm of the
 * due day: many programs show entries only, or keep one alarm of several.
 */
export function entriesOf(plan: Plan, answer: Calendar, lang: Lang): Entry[] {
  const entries = answer.events.flatMap((event) => [
    dueEntry(plan, answer, event, lang),
    ...event.reminders.map((reminder) => reminderEntry(plan, answer, event, reminder, lang)),
  ]);
  const overdue = overdueEntry(plan, answer, lang);
  return [...(overdue ? [overdue] : []), ...entries].sort((a, b) =>
    `${a.first} ${a.uid}` < `${b.first} ${b.uid}` ? -1 : 1,
  );
}

function dueEntry(plan: Plan, answer: Calendar, event: CalendarEvent, lang: Lang): Entry {
  const { uid, first, last, state, due, last_workday: day } = event;
  const label =
    state === 'due-soon' ? pick(lang, '到期', 'due') : inLang(EVENT_STATES[state], lang);
  const certain = isDay(due) && inState(event).some(({ certainty }) => certainty === 'certain');
  return {
    kind: 'due',
    uid,
    first,
    last,
    summary: labelled(label, headText(plan, event, lang), lang),
    description: descriptionOf(plan, answer, event, lang),
    categories: [pick(lang, '到期', 'due'), kindOf(event, lang)],
    status: certain ? 'CONFIRMED' : 'TENTATIVE',
    alarm: state === 'due-soon' && day >= answer.as_of ? day : null,
    event,
  };
}

function reminderEntry(
  plan: Plan,
  answer: Calendar,
  event: CalendarEvent,
  reminder: Reminder,
  lang: Lang,
): Entry {
  const { uid, day, withdrawn } = reminder;
  const head = headText(plan, event, lang);
  const due = pick(lang, `，${showDate(event.due, 'zh')}到期`, `, due ${event.due}`);
  return {
    kind: 'reminder',
    uid,
    first: day,
    last: day,
    summary: withdrawn
      ? labelled(pick(lang, '已完成，不再提醒', 'done, no reminder'), head, lang)
      : labelled(pick(lang, '提醒', 'reminder'), `${head}${due}`, lang),
    description: [
      ...(withdrawn ? [] : [whenLine(reminder, lang)]),
      ...descriptionOf(plan, answer, event, lang),
    ],
    categories: [pick(lang, '提醒', 'reminder'), kindOf(event, lang)],
    status: withdrawn ? 'CANCELLED' : 'CONFIRMED',
    alarm: withdrawn ? null : day,
    event,
  };
}

/** How long before the due day it is, and from which day it was moved. */
function whenLine({ before, planned, moved, holiday }: Reminder, lang: Lang): string {
  const span = spanText(before, lang);
  if (moved === null) return pick(lang, `到期前${span}的提醒。`, `A reminder ${span} ahead.`);
  const why = restText(holiday, lang);
  return pick(
    lang,
    `到期前${span}的提醒，原定${showDate(planned, 'zh')}，因${why}休息提前到此前的工作日。`,
    `A reminder ${span} ahead, moved from ${planned} (${why}) to the working day before.`,
  );
}

function overdueEntry(plan: Plan, answer: Calendar, lang: Lang): Entry | undefined {
  const { overdue, events } = answer;
  if (!overdue) return undefined;
  const late = events.filter(({ uid }) => overdue.events.includes(uid));
  const lines = late.map((event) =>
    pick(
      lang,
      `${showDate(event.due, 'zh')}到期：${headText(plan, event, 'zh')}`,
      `due ${event.due}: ${headText(plan, event, 'en')}`,
    ),
  );
  return {
    kind: 'overdue',
    uid: overdue.uid,
    first: overdue.day,
    last: overdue.day,
    summary: pick(lang, `逾期未办${late.length}项`, `${late.length} overdue`),
    description: [
      ...lines,
      asOfLine(answer, lang),
      ...(overdue.holidays_known ? [] : [holidaysMissing(answer, lang)]),
    ],
    categories: [pick(lang, '逾期', 'overdue')],
    status: 'CONFIRMED',
    alarm: overdue.day,
    event: null,
  };
}

function kindOf({ town }: CalendarEvent, lang: Lang): string {
  return town === null ? pick(lang, '定期工作', 'recurring duty') : pick(lang, '轮换', 'rotation');
}
