import { periodOn } from '../../calendar/period.ts';
import type { Cadence } from '../../source/data.gen.ts';

/** The period of the calendar that a day falls in. None that ended before the plan was issued. */
export function periodOf(
  cadence: Cadence,
  day: string,
  issued: string,
): { from: string; until: string } | null {
  if (cadence.kind !== 'periodic' || cadence.anchor !== 'calendar') return null;
  if (cadence.every === '3-years') return null;
  const { from, until } = periodOn(cadence.every, day);
  return until < issued ? null : { from, until };
}

/** The next yearly day on or after a day, and not before the plan was issued. */
export function nextDay(cadence: Cadence, day: string, issued: string): string | null {
  if (cadence.kind !== 'yearly-day') return null;
  const first = day < issued ? issued : day;
  const year = Number(first.slice(0, 4));
  const inYear = yearlyDay(cadence, year);
  return inYear >= first ? inYear : yearlyDay(cadence, year + 1);
}

/** The day of a yearly obligation in a year. */
export function yearlyDay({ month, day }: { month: number; day: number }, year: number): string {
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
