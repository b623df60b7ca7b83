import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addSpan,
  addYears,
  daysBetween,
  isIsoDate,
  parseSpan,
} from '../../src/calendar/date.ts';

/** The rules of the Gregorian calendar, written down once more without Date. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return LENGTHS[month - 1]! + (month === 2 && leap ? 1 : 0);
}

/** Days since the first of March of the year 0. */
function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day
  );
}

function iso(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

const date = fc
  .tuple(fc.integer({ min: 1100, max: 9800 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => iso(year, month, 1 + (day % daysIn(year, month))));
const RUNS = { seed: 20220228, numRuns: 2000 };

describe('whether a day exists', () => {
  test.each(['2022-02-28', '2024-02-29', '2000-02-29', '2022-12-31', '1900-01-01', '2999-12-31'])(
    '%s does',
    (text) => {
      expect(isIsoDate(text)).toBe(true);
    },
  );

  test.each([
    ...[
      '2022-02-29',
      '1900-02-29',
      '1899-12-31',
      '3000-01-01',
      '2022-02-30',
      '2022-04-31',
      '2022-13-01',
      '2022-00-10',
      '2022-01-00',
    ],
    ...['2022-1-01', '22-01-01', '02022-01-01', '0999-01-01', '2022/01/01', '2022-01-01T00:00:00Z'],
    ...['', '2022', '２０２２-01-01', ' 2022-01-01', '2022-01-01\n', '-2022-01-01', '2022-01-32'],
  ])('%j does not', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  test('agrees with the table of the months on every day, month and year of 1900 to 2999', () => {
    const numbers = fc.tuple(fc.integer({ min: 1900, max: 2999 }), fc.nat(14), fc.nat(33));
    const agrees = fc.property(numbers, ([year, month, day]) => {
      const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
      expect(isIsoDate(iso(year, month, day))).toBe(exists);
    });
    fc.assert(agrees, RUNS);
  });
});

describe('adding months and years', () => {
  test.each([
    ['2022-02-28', 36, '2025-02-28'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2022-10-31', 1, '2022-11-30'],
    ['2022-12-15', 1, '2023-01-15'],
    ['2022-03-31', -1, '2022-02-28'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-01-15', -13, '2020-12-15'],
    ['2022-05-05', 0, '2022-05-05'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
    if (months % 12 === 0) expect(addYears(from, months / 12)).toBe(to);
  });

  test('keeps the day, or takes the last of the month', () => {
    const keeps = fc.property(date, fc.integer({ min: -1200, max: 1200 }), (from, months) => {
      const [year, month, day] = from.split('-').map(Number) as [number, number, number];
      let [newYear, newMonth] = [year, month];
      for (let left = Math.abs(months); left > 0; left--) {
        newMonth += Math.sign(months);
        if (newMonth > 12) [newYear, newMonth] = [newYear + 1, 1];
        if (newMonth < 1) [newYear, newMonth] = [newYear - 1, 12];
      }
      const newDay = Math.min(day, daysIn(newYear, newMonth));
      expect(addMonths(from, months)).toBe(iso(newYear, newMonth, newDay));
    });
    fc.assert(keeps, RUNS);
  });
});

describe('counting days', () => {
  test.each([
    ['2022-02-28', '2022-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2022-02-28', '2025-02-28', 1096],
    ['2022-12-31', '2023-01-01', 1],
    ['2022-03-01', '2022-02-28', -1],
    ['2022-06-30', '2022-06-30', 0],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  test('agrees with day numbers computed otherwise, in both directions', () => {
    const agrees = fc.property(date, date, (from, to) => {
      const days = dayNumber(to) - dayNumber(from);
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(from, days)).toBe(to);
    });
    fc.assert(agrees, RUNS);
  });
});

describe('spans', () => {
  test.each([
    ['90d', { amount: 90, unit: 'd' }, '2024-05-29'],
    ['6m', { amount: 6, unit: 'm' }, '2024-08-29'],
    ['3y', { amount: 3, unit: 'y' }, '2027-02-28'],
    ['9999d', { amount: 9999, unit: 'd' }, '2051-07-16'],
  ] as const)('%s after 29 February 2024', (text, span, day) => {
    expect(parseSpan(text)).toEqual(span);
    expect(addSpan('2024-02-29', span)).toBe(day);
  });

  test.each([
    '',
    'd',
    '0d',
    '-1d',
    '1.5y',
    '90',
    '90D',
    '6 m',
    '36526d',
    '1201m',
    '101y',
    '1w',
    '٣d',
    '1d1m',
    '01m',
  ])('%j is none', (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });
});
