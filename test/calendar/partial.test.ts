import { expect, test } from 'vitest';
import { daysOf, firstDay, isDay, lastDay } from '../../src/calendar/partial.ts';

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-01', '2024-01-01', '2024-01-31'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  // Full centuries are leap years only where 400 divides them.
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['2024-04', '2024-04-01', '2024-04-30'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2999', '2999-01-01', '2999-12-31'],
])('%s is from %s to %s', (partial, first, last) => {
  expect(daysOf(partial)).toEqual({ first, last });
  expect([firstDay(partial), lastDay(partial)]).toEqual([first, last]);
  expect(isDay(partial)).toBe(first === last);
});

test.each([
  '2023-02-29',
  '1900-02-29',
  '2024-13',
  '2024-00',
  '2024-04-31',
  '2024-4',
  '24',
  '1899',
  '3000-01',
  '2024-01-1',
  '2024-H1',
  ' 2024',
  '',
])('“%s” is none of the calendar', (partial) => {
  expect(daysOf(partial)).toBeUndefined();
  expect(() => firstDay(partial)).toThrow(RangeError);
  expect(() => lastDay(partial)).toThrow(RangeError);
});
