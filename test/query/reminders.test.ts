import { describe, expect, it, test } from 'vitest';
import { parseSpan } from '../../src/calendar/date.ts';
import type { Reminder } from '../../src/query/calendar/event.ts';
import { remindersOf } from '../../src/query/calendar/reminders.ts';

/** Reminders worked out by hand with the holidays that the State Council ordered. */

function reminders(due: string, spans: string, asOf = '2020-01-01'): Reminder[] {
  const all = spans.split(',').map((span) => parseSpan(span)!);
  return remindersOf(due, all, asOf, { uid: (before) => before, withdrawn: false });
}

describe('a reminder', () => {
  test.each([
    ['on a Tuesday stays', '2024-12-31', '7d', '2024-12-24', '2024-12-24', null, null],
    [
      'on a Sunday comes on Friday',
      '2024-12-31',
      '30d',
      '2024-12-01',
      '2024-11-29',
      'weekend',
      null,
    ],
    [
      'on National Day comes before it',
      '2024-10-08',
      '7d',
      '2024-10-01',
      '2024-09-30',
      'holiday',
      '国庆节',
    ],
    ['on its last day too', '2024-10-14', '7d', '2024-10-07', '2024-09-30', 'holiday', '国庆节'],
    [
      'on a Saturday that is worked stays',
      '2024-10-19',
      '7d',
      '2024-10-12',
      '2024-10-12',
      null,
      null,
    ],
    [
      'on the Sunday after it comes on it',
      '2024-10-20',
      '7d',
      '2024-10-13',
      '2024-10-12',
      'weekend',
      null,
    ],
    // New Year's Eve of 2024, 9 February, was worked; that of 2025, 28 January, was not.
    [
      'in Spring Festival of 2024',
      '2024-02-22',
      '7d',
      '2024-02-15',
      '2024-02-09',
      'holiday',
      '春节',
    ],
    [
      'in Spring Festival of 2025',
      '2025-02-07',
      '7d',
      '2025-01-31',
      '2025-01-27',
      'holiday',
      '春节',
    ],
    [
      'on a Sunday that is worked stays',
      '2024-03-18',
      '1m',
      '2024-02-18',
      '2024-02-18',
      null,
      null,
    ],
    [
      'in Spring Festival of 2026 comes on a Saturday that is worked',
      '2026-02-27',
      '7d',
      '2026-02-20',
      '2026-02-14',
      'holiday',
      '春节',
    ],
    [
      'a month before the 31st, in a short month',
      '2024-03-31',
      '1m',
      '2024-02-29',
      '2024-02-29',
      null,
      null,
    ],
    ['a year before', '2025-10-01', '1y', '2024-10-01', '2024-09-30', 'holiday', '国庆节'],
  ])('%s', (_what, due, before, planned, day, moved, holiday) => {
    const [one] = reminders(due, before);
    expect(one).toMatchObject({ before, planned, day, moved, holidays_known: true });
    expect(one!.holiday?.zh ?? null).toBe(holiday);
    expect(one!.day <= one!.planned && one!.planned < due).toBe(true);
  });

  it('in a year whose holidays are not known avoids weekends, and says so', () => {
    // Friday 1 October 2088, and Saturday 2 October.
    expect(reminders('2088-10-08', '7d')).toMatchObject([
      { day: '2088-10-01', moved: null, holidays_known: false },
    ]);
    expect(reminders('2088-10-09', '7d')).toMatchObject([
      { day: '2088-10-01', moved: 'weekend', holidays_known: false },
    ]);
  });
});

describe('reminders of a due day', () => {
  const days = (...args: Parameters<typeof reminders>): string[] =>
    reminders(...args).map(({ day }) => day);

  it('are in order, whatever the order of the spans', () => {
    expect(days('2024-12-31', '7d,3m,30d')).toEqual(['2024-09-30', '2024-11-29', '2024-12-24']);
  });

  it('that meet on a day are one: the one planned first', () => {
    // Both 1 and 4 October would come on 30 September.
    expect(reminders('2024-10-08', '4d,7d').map(({ before, day }) => [before, day])).toEqual([
      ['7d', '2024-09-30'],
    ]);
  });

  it('that would have come before the day asked for are left out', () => {
    expect(days('2024-12-31', '30d,7d', '2024-11-29')).toEqual(['2024-11-29', '2024-12-24']);
    expect(days('2024-12-31', '30d,7d', '2024-11-30')).toEqual(['2024-12-24']);
    expect(days('2024-12-31', '30d,7d', '2024-12-25')).toEqual([]);
  });
});
