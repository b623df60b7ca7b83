import { addSpan, type IsoDate, type Span } from '../../calendar/date.ts';
import { isHolidayKnown, restOn, workdayUpTo } from '../../calendar/workdays.ts';
import type { Reminder } from './event.ts';

/**
 * Reminders of a due day from the day asked for on, the earliest first. One that would fall on a weekend or
 * holiday comes on the working day before; of several that meet on a day, the one planned first.
 */
export function remindersOf(
  due: IsoDate,
  spans: readonly Span[],
  asOf: IsoDate,
  { uid, withdrawn }: { uid: (before: string) => string; withdrawn: boolean },
): Reminder[] {
  const all = spans.map((span): Reminder => {
    const before = `${span.amount}${span.unit}`;
    const planned = addSpan(due, { ...span, amount: -span.amount });
    const rest = restOn(planned);
    const day = workdayUpTo(planned);
    return {
      uid: uid(before),
      before,
      planned,
      day,
      moved: rest?.kind ?? null,
      holiday: rest?.name ?? null,
      holidays_known: isHolidayKnown(planned) && isHolidayKnown(day),
      withdrawn,
    };
  });
  return all
    .filter(({ day }) => day >= asOf)
    .sort((a, b) => (a.planned < b.planned ? -1 : a.planned > b.planned ? 1 : 0))
    .filter(({ day }, at, sorted) => sorted.findIndex((each) => each.day === day) === at);
}
