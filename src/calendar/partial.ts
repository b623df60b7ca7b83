import { isIsoDate, lastOfMonth, type IsoDate } from './date.ts';

/** A day as far as it is known: 2024-07-15, 2024-07 or 2024. */
export type PartialDate = string;

/** Days from the first to the last that a partial date may mean, both included. */
export interface Days {
  first: IsoDate;
  last: IsoDate;
}

/** The days that a partial date may mean; undefined where it is none of the calendar. */
export function daysOf(partial: PartialDate): Days | undefined {
  const match = /^([0-9]{4})(?:-([0-9]{2}))?(?:-[0-9]{2})?$/.exec(partial);
  if (!match) return undefined;
  const [, year, month] = match;
  if (partial.length === 10) return isIsoDate(partial) ? both(partial) : undefined;
  const first = `${year}-${month ?? '01'}-01`;
  return isIsoDate(first) ? { first, last: lastOfMonth(`${year}-${month ?? '12'}-01`) } : undefined;
}

function both(day: IsoDate): Days {
  return { first: day, last: day };
}

/** First day that a partial date may mean. Throws RangeError for what is no date. */
export function firstDay(partial: PartialDate): IsoDate {
  return known(partial).first;
}

/** Last day that a partial date may mean. Throws RangeError for what is no date. */
export function lastDay(partial: PartialDate): IsoDate {
  return known(partial).last;
}

function known(partial: PartialDate): Days {
  const days = daysOf(partial);
  if (!days) throw new RangeError(`no date: ${partial}`);
  return days;
}

/** Whether a partial date is one day. */
export function isDay(partial: PartialDate): boolean {
  return partial.length === 10;
}
