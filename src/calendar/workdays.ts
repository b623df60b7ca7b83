import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, type IsoDate } from './date.ts';

/**
 * Working days in China: Monday to Friday but for public holidays, and weekends that are worked to make up
 * for them (调休上班), as the State Council orders them year by year. From the tables of chinese-days, not
 * through its functions: these read a day as UTC and its weekday in the local time zone, and are a day off
 * west of Greenwich.
 */
const HOLIDAYS: Readonly<Record<IsoDate, string>> = days.holidays;
const MADE_UP: Readonly<Record<IsoDate, string>> = days.workdays;

/** Every year has a National Day. */
const YEARS = Object.keys(HOLIDAYS)
  .filter((day) => day.endsWith('-10-01'))
  .map((day) => day.slice(0, 4))
  .sort();

/**
 * First and last day of the years whose holidays are known; of others only weekends are. The order for the
 * year after the last may still move the last days of December.
 */
export const HOLIDAYS_KNOWN: Readonly<{ from: IsoDate; until: IsoDate }> = {
  from: `${YEARS[0]}-01-01`,
  until: `${YEARS.at(-1)}-12-31`,
};

/** Whether the holidays of the year of a day are known. */
export function isHolidayKnown(day: IsoDate): boolean {
  return day >= HOLIDAYS_KNOWN.from && day <= HOLIDAYS_KNOWN.until;
}

/** Why a day is no working day: a weekend, or a public holiday by its name. */
export type Rest =
  { kind: 'weekend'; name: null } | { kind: 'holiday'; name: { zh: string; en: string } };

/** Why a day is no working day; undefined for a working day. */
export function restOn(day: IsoDate): Rest | undefined {
  if (MADE_UP[day] !== undefined) return undefined;
  const holiday = HOLIDAYS[day];
  if (holiday !== undefined) {
    // National Day,国庆节,3: the names, and how many of its days the law gives.
    const [en, zh] = holiday.split(',') as [string, string];
    return { kind: 'holiday', name: { zh, en } };
  }
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? { kind: 'weekend', name: null } : undefined;
}

export function isWorkday(day: IsoDate): boolean {
  return restOn(day) === undefined;
}

/** The day itself, or the last working day before it. */
export function workdayUpTo(day: IsoDate): IsoDate {
  return isWorkday(day) ? day : workdayUpTo(addDays(day, -1));
}

/** The day itself, or the first working day after it. */
export function workdayFrom(day: IsoDate): IsoDate {
  return isWorkday(day) ? day : workdayFrom(addDays(day, 1));
}
