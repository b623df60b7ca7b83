/** Calendar days as ISO strings, YYYY-MM-DD, which sort and compare as text. No clock is read here. */
export type IsoDate = string;

/** Whether a text is a day that exists in the calendar, of the years 1900 to 2999. */
export function isIsoDate(text: string): boolean {
  if (!/^(?:19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The day `months` months later; a day that the month does not have becomes its last (29 February → 28). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return iso(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = parts(date);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A span of time: 90d, 6m, 1y. */
export interface Span {
  amount: number;
  unit: 'd' | 'm' | 'y';
}

/** A hundred years. */
const LONGEST = { d: 36_525, m: 1200, y: 100 } as const;

/** Reads 90d, 6m, 1y, up to a hundred years; undefined for anything else. */
export function parseSpan(text: string): Span | undefined {
  const match = /^([1-9][0-9]{0,4})([dmy])$/.exec(text);
  if (!match) return undefined;
  const span = { amount: Number(match[1]), unit: match[2] as Span['unit'] };
  return span.amount <= LONGEST[span.unit] ? span : undefined;
}

/** The day a span after a day. */
export function addSpan(date: IsoDate, { amount, unit }: Span): IsoDate {
  return unit === 'd'
    ? addDays(date, amount)
    : addMonths(date, unit === 'y' ? amount * 12 : amount);
}

/** The last day of the month of a day. */
export function lastOfMonth(date: IsoDate): IsoDate {
  const [year, month] = parts(date);
  return iso(year, month, daysInMonth(year, month));
}

/** The earlier of two days. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parts(date: IsoDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function iso(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
