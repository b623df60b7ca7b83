import { addSpan, type IsoDate, type Span } from '../../calendar/date.ts';
import { firstDay, lastDay } from '../../calendar/partial.ts';
import { isHolidayKnown, workdayUpTo } from '../../calendar/workdays.ts';
import { DUE_STATES, type DueItem } from '../due/item.ts';
import type { CalendarEvent } from './event.ts';
import { remindersOf } from './reminders.ts';

/** How long done and unrecorded things stay after their day. */
const KEPT: Span = { amount: -1, unit: 'y' };

/** What the events of a calendar are made with. */
export interface Making {
  asOf: IsoDate;
  /** Last day on which something may be due. */
  until: IsoDate;
  remind: readonly Span[];
  uid: (...parts: readonly string[]) => string;
}

/**
 * Items as events, in their order: an obligation in a period with all who owe it, the rotations of a town
 * that are due together. From a year back to the end of the calendar; what is overdue, and what was done
 * within the year, however long ago it was due.
 */
export function eventsOf(items: readonly DueItem[], making: Making): CalendarEvent[] {
  const groups = new Map<string, DueItem[]>();
  for (const item of items) {
    if (item.due === null) continue;
    const key = keyOf(item).join('.');
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const since = addSpan(making.asOf, KEPT);
  return [...groups.values()]
    .filter((group) => group.some((item) => isThere(item, since, making.until)))
    .map((group) => eventOf(group, making));
}

/** What tells an event from every other: words in ASCII that no later day changes. */
function keyOf({ obligation, person, town, period, due }: DueItem): string[] {
  return person === null ? [obligation, period] : [obligation, town!, due!];
}

function isThere({ state, until: last, done_on: done }: DueItem, since: IsoDate, until: IsoDate) {
  if (last === null || last > until) return false;
  return state === 'overdue' || last >= since || (done !== null && lastDay(done) >= since);
}

function eventOf(items: DueItem[], { asOf, remind, uid }: Making): CalendarEvent {
  const item = items[0]!;
  const { obligation, title, period, due_basis, clause } = item;
  const due = item.due!;
  const key = keyOf(item);
  const first = firstDay(due);
  const last_workday = workdayUpTo(first);
  const state = DUE_STATES.find((each) => items.some((one) => one.state === each))!;
  const reminders = remindersOf(first, remind, asOf, {
    uid: (before) => uid(...key, before),
    withdrawn: state === 'done',
  });
  return {
    uid: uid(...key),
    obligation,
    title,
    town: item.person === null ? null : item.town,
    period: item.person === null ? period : null,
    due,
    due_basis,
    first,
    last: lastDay(due),
    last_workday,
    holidays_known: isHolidayKnown(first) && isHolidayKnown(last_workday),
    state,
    items,
    reminders,
    clause,
  };
}
