import { describe, expect, test } from 'vitest';
import { parsePeriod, periodOn, periodsBetween } from '../../src/calendar/period.ts';

describe('names of periods', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
  ])('%s', (name, from, until) => {
    expect(parsePeriod(name)).toEqual({ name, from, until });
  });

  test.each(['2024-H3', '2024-H0', '2024-h1', '2024-06', '24', '1899', '3000-H1', '2024-H1 ', ''])(
    '“%s” is none',
    (name) => expect(parsePeriod(name)).toBeUndefined(),
  );
});

test.each([
  ['half-year', '2024-01-01', '2024-H1'],
  ['half-year', '2024-06-30', '2024-H1'],
  ['half-year', '2024-07-01', '2024-H2'],
  ['half-year', '2024-12-31', '2024-H2'],
  ['year', '2024-01-01', '2024'],
  ['year', '2024-12-31', '2024'],
] as const)('the %s of %s is %s', (every, day, name) => {
  expect(periodOn(every, day)).toEqual(parsePeriod(name));
});

describe('periods between two days', () => {
  const names = (every: 'half-year' | 'year', first: string, last: string): string[] =>
    periodsBetween(every, first, last).map(({ name }) => name);

  test('from the one of the first day to that of the last, none twice', () => {
    expect(names('half-year', '2021-06-30', '2023-01-01')).toEqual([
      '2021-H1',
      '2021-H2',
      '2022-H1',
      '2022-H2',
      '2023-H1',
    ]);
    expect(names('half-year', '2021-07-01', '2022-12-31')).toEqual([
      '2021-H2',
      '2022-H1',
      '2022-H2',
    ]);
    expect(names('year', '2021-12-31', '2024-01-01')).toEqual(['2021', '2022', '2023', '2024']);
  });

  test('one day is in one period, and days the wrong way round in that of the first', () => {
    expect(names('half-year', '2024-06-30', '2024-06-30')).toEqual(['2024-H1']);
    expect(names('year', '2024-06-30', '2023-01-01')).toEqual(['2024']);
  });
});
