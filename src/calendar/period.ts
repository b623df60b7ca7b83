import { addDays, type IsoDate } from './date.ts';

/** A year or half-year of the calendar: its name (2024, 2024-H1) and its days, both included. */
export interface Period {
  name: string;
  from: IsoDate;
  until: IsoDate;
}

export type Every = 'half-year' | 'year';

/** The period that a name stands for; undefined for anything else. */
export function parsePeriod(name: string): Period | undefined {
  const match = /^((?:19|2[0-9])[0-9]{2})(?:-H([12]))?$/.exec(name);
  if (!match) return undefined;
  const [, year, half] = match;
  const from = `${year}-${half === '2' ? '07-01' : '01-01'}`;
  const until = `${year}-${half === '1' ? '06-30' : '12-31'}`;
  return { name, from, until };
}

/** The period of the calendar that a day falls in. */
export function periodOn(every: Every, day: IsoDate): Period {
  const year = day.slice(0, 4);
  const half = Number(day.slice(5, 7)) > 6 ? 2 : 1;
  return parsePeriod(every === 'year' ? year : `${year}-H${half}`)!;
}

/** The periods in order from the one that the first day falls in to that of the last day. */
export function periodsBetween(every: Every, first: IsoDate, last: IsoDate): Period[] {
  const periods: Period[] = [];
  for (let day = first; day <= last || periods.length === 0;) {
    const period = periodOn(every, day);
    periods.push(period);
    day = addDays(period.until, 1);
  }
  return periods;
}
