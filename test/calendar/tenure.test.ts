import { describe, expect, test } from 'vitest';
import {
  certainDays,
  certainGaps,
  certainOverlap,
  presenceOn,
  tenureOf,
  type Presence,
} from '../../src/calendar/tenure.ts';

const KNOWN_ON = '2022-02-28';
const tenure = (since?: string, until?: string): ReturnType<typeof tenureOf> =>
  tenureOf(since, until, KNOWN_ON);

describe('whether somebody is there on a day', () => {
  test.each<[since: string | undefined, until: string | undefined, day: string, is?: Presence]>([
    // To the day: both ends are inside.
    ['2024-07-15', '2024-12-31', '2024-07-14'],
    ['2024-07-15', '2024-12-31', '2024-07-15', 'certain'],
    ['2024-07-15', '2024-12-31', '2024-12-31', 'certain'],
    ['2024-07-15', '2024-12-31', '2025-01-01'],
    // To the month: anything within the months of both ends is possible.
    ['2024-02', '2024-09', '2024-01-31'],
    ['2024-02', '2024-09', '2024-02-01', 'possible'],
    ['2024-02', '2024-09', '2024-02-28', 'possible'],
    // On its last day it has begun at the latest.
    ['2024-02', '2024-09', '2024-02-29', 'certain'],
    // On the first of the month it has not ended.
    ['2024-02', '2024-09', '2024-09-01', 'certain'],
    ['2024-02', '2024-09', '2024-09-02', 'possible'],
    ['2024-02', '2024-09', '2024-09-30', 'possible'],
    ['2024-02', '2024-09', '2024-10-01'],
    // To the year.
    ['2023', '2024', '2023-12-30', 'possible'],
    ['2023', '2024', '2023-12-31', 'certain'],
    ['2023', '2024', '2024-01-01', 'certain'],
    ['2023', '2024', '2024-01-02', 'possible'],
    // Begun and ended in one month: never certain.
    ['2024-09', '2024-09', '2024-09-15', 'possible'],
    // Without a beginning it had begun when its source was written, may have before.
    [undefined, undefined, '2000-01-01', 'possible'],
    [undefined, undefined, '2022-02-27', 'possible'],
    [undefined, undefined, '2022-02-28', 'certain'],
    // Without an end it goes on.
    ['2024-07-15', undefined, '2999-12-31', 'certain'],
  ])('from %s to %s, on %s', (since, until, day, is) => {
    expect(presenceOn(tenure(since, until), day)).toBe(is);
  });
});

test('the days that are certain', () => {
  expect(certainDays(tenure('2024-02', '2024-09'))).toEqual({
    from: '2024-02-29',
    until: '2024-09-01',
  });
  expect(certainDays(tenure('2024-02-29', '2024-02-29'))).toEqual({
    from: '2024-02-29',
    until: '2024-02-29',
  });
  expect(certainDays(tenure('2024-02-29', '2024-02-28'))).toBeUndefined();
  expect(certainDays(tenure('2024-02', '2024-02'))).toBeUndefined();
});

describe('two tenures', () => {
  test('meet on the last day of one that is the first of the other', () => {
    const one = tenure('2024-01-01', '2024-06-30');
    expect(certainOverlap(one, tenure('2024-06-30'))).toBe('2024-06-30');
    expect(certainOverlap(tenure('2024-06-30'), one)).toBe('2024-06-30');
    expect(certainOverlap(one, tenure('2024-07-01'))).toBeUndefined();
  });

  test('that may meet within a month do not certainly', () => {
    expect(certainOverlap(tenure('2021', '2024-09'), tenure('2024-09'))).toBeUndefined();
    expect(certainOverlap(tenure('2021', '2024-10'), tenure('2024-09'))).toBe('2024-09-30');
  });
});

describe('gaps between tenures', () => {
  test('of whole days, in order, whatever the order given', () => {
    expect(
      certainGaps([
        tenure('2024-07-01', '2024-07-31'),
        tenure('2022-01-01', '2024-04-30'),
        tenure('2024-09-02'),
      ]),
    ).toEqual([
      { from: '2024-05-01', until: '2024-06-30' },
      { from: '2024-08-01', until: '2024-09-01' },
    ]);
  });

  test('none where one follows on the next day, in the same month, or beside a longer one', () => {
    expect(certainGaps([tenure('2022', '2024-06-30'), tenure('2024-07-01')])).toEqual([]);
    expect(certainGaps([tenure('2022', '2024-09'), tenure('2024-09')])).toEqual([]);
    expect(certainGaps([tenure('2022', '2024-09'), tenure('2024-10')])).toEqual([]);
    const long = tenure('2022', '2024-12-31');
    expect(certainGaps([long, tenure('2022', '2022-03-01'), tenure('2025-01-01')])).toEqual([]);
    expect(certainGaps([])).toEqual([]);
  });

  test('a month between is a gap', () => {
    expect(certainGaps([tenure('2022', '2024-08'), tenure('2024-10')])).toEqual([
      { from: '2024-09-01', until: '2024-09-30' },
    ]);
  });
});
