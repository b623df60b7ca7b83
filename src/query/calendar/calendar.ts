import { addSpan, daysBetween, type IsoDate, type Span } from '../../calendar/date.ts';
import { HOLIDAYS_KNOWN, isHolidayKnown, workdayFrom } from '../../calendar/workdays.ts';
import type { Plan } from '../../plan/model.ts';
import type { LocalText } from '../../source/data.gen.ts';
import { due, type Due, type DueFilter } from '../due/due.ts';
import type { DueItem } from '../due/item.ts';
import type { Sifted } from '../plan/sift.ts';
import type { CalendarEvent } from './event.ts';
import { eventsOf } from './events.ts';
import { uids } from './uid.ts';

/** What is due on which day, with reminders on working days. */
export interface Calendar {
  as_of: IsoDate;
  /** Last day on which something may be due to be in the calendar. */
  until: IsoDate;
  /** Grows with the day and with every record: a later calendar takes the place of an earlier one. */
  revision: number;
  holidays_known_from: IsoDate;
  holidays_known_until: IsoDate;
  /** Whether the calendar reckons with a day of whose year only weekends are known. */
  holidays_missing: boolean;
  /** By due day. */
  events: CalendarEvent[];
  /** One entry for all that is overdue; null where nothing is. */
  overdue: OverdueEntry | null;
  /** What has no day and so is in no calendar. */
  without_day: WithoutDay[];
}

/** Everything overdue in one entry on the first working day from the day asked for on. */
export interface OverdueEntry {
  uid: string;
  day: IsoDate;
  holidays_known: boolean;
  /** UIDs of the events that are overdue. */
  events: string[];
}

export interface WithoutDay {
  obligation: string;
  title: LocalText;
  /** Of a rotation, how many people have no day of arrival; null for what no calendar could hold. */
  people: number | null;
}

export interface CalendarQuery {
  /** How far ahead to look. */
  within: Span;
  /** How long before a due day to remind of it. */
  remind: readonly Span[];
  filter?: DueFilter;
}

/**
 * The calendar of a day. What is done stays for a while and its reminders are withdrawn, so that programs
 * that hold it as open take note when they read the calendar again.
 */
export function calendar(
  plan: Plan,
  asOf: IsoDate,
  { within, remind, filter = {} }: CalendarQuery,
): Calendar & Pick<Sifted<DueItem>, 'steps'> {
  const answer = due(plan, asOf, within, filter);
  const until = addSpan(asOf, within);
  const uid = uids(plan, asOf, filter.actor);
  const events = eventsOf(answer.items, { asOf, until, remind, uid });
  const chosen = filter.obligations ? [[...new Set(filter.obligations)].sort().join('-')] : [];
  const overdue = overdueEntry(events, asOf, uid('overdue', ...chosen));
  const reckoned = [
    ...events.filter(({ state }) => state === 'due-soon'),
    ...events.flatMap(({ reminders }) => reminders),
    ...(overdue ? [overdue] : []),
  ];
  return {
    as_of: asOf,
    until,
    revision: revisionOf(plan, asOf),
    holidays_known_from: HOLIDAYS_KNOWN.from,
    holidays_known_until: HOLIDAYS_KNOWN.until,
    holidays_missing: reckoned.some((each) => !each.holidays_known),
    events,
    overdue,
    without_day: withoutDay(answer),
    steps: answer.steps,
  };
}

function overdueEntry(
  events: readonly CalendarEvent[],
  asOf: IsoDate,
  uid: string,
): OverdueEntry | null {
  const overdue = events.filter(({ state }) => state === 'overdue').map((event) => event.uid);
  if (overdue.length === 0) return null;
  const day = workdayFrom(asOf);
  return { uid, day, holidays_known: isHolidayKnown(asOf) && isHolidayKnown(day), events: overdue };
}

/** Days since the plan was issued and records kept of it: neither ever falls. */
function revisionOf({ data }: Plan, asOf: IsoDate): number {
  return Math.max(0, daysBetween(data.notice.issued.date, asOf)) + Object.keys(data.records).length;
}

function withoutDay({ items, undated }: Due): WithoutDay[] {
  const people = new Map<string, WithoutDay>();
  for (const { due: day, obligation, title } of items) {
    if (day !== null) continue;
    const count = people.get(obligation)?.people ?? 0;
    people.set(obligation, { obligation, title, people: count + 1 });
  }
  return [
    ...people.values(),
    ...undated.map(({ obligation, title }) => ({ obligation, title, people: null })),
  ];
}
