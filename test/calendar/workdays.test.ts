import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { addDays } from '../../src/calendar/date.ts';
import {
  HOLIDAYS_KNOWN,
  isHolidayKnown,
  isWorkday,
  restOn,
  workdayFrom,
  workdayUpTo,
} from '../../src/calendar/workdays.ts';

/**
 * Holidays and weekends worked for them as the General Office of the State Council ordered them, copied from
 * its notices (国务院办公厅关于…年部分节假日安排的通知), not from the library.
 */
const NOTICES: Record<string, { off: string; on: string }> = {
  2022: {
    off: '01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07 12-31/12-31',
    on: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  2023: {
    off: '01-01/01-02 01-21/01-27 04-05/04-05 04-29/05-03 06-22/06-24 09-29/10-06',
    on: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  2024: {
    off: '01-01/01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10/06-10 09-15/09-17 10-01/10-07',
    on: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    off: '01-01/01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08',
    on: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    off: '01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07',
    on: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
};

/** Working days of a year by its notice; weekdays are counted on from a Saturday, 1 January 2022. */
function ordered(year: string): string[] {
  const { off, on } = NOTICES[year]!;
  const spans = off.split(' ').map((span) => span.split('/'));
  const days: string[] = [];
  for (let day = '2022-01-01', weekday = 6; day.slice(0, 4) <= year; weekday = (weekday + 1) % 7) {
    const short = day.slice(5);
    const holiday = spans.some(([first, last]) => short >= first! && short <= last!);
    const weekend = weekday === 0 || weekday === 6;
    if (day.startsWith(year) && (on.includes(short) || (!holiday && !weekend))) days.push(day);
    day = addDays(day, 1);
  }
  return days;
}

function reckoned(year: string): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1))
    if (isWorkday(day)) days.push(day);
  return days;
}

describe('working days', () => {
  it.each(Object.keys(NOTICES))('of %s are those that the State Council ordered', (year) => {
    expect(reckoned(year)).toEqual(ordered(year));
  });

  describe('in every time zone', () => {
    afterEach(() => void vi.unstubAllEnvs());

    test.each(['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'])('%s', (zone) => {
      vi.stubEnv('TZ', zone);
      expect(new Date('2024-01-01T11:00:00Z').getHours()).not.toBe(11);
      expect(reckoned('2024')).toEqual(ordered('2024'));
    });
  });

  it('are looked for on both sides of a holiday', () => {
    // Monday 30 September is the last before National Day of 2024, Tuesday 8 October the first after it.
    expect([workdayUpTo('2024-10-05'), workdayFrom('2024-10-05')]).toEqual([
      '2024-09-30',
      '2024-10-08',
    ]);
    // Saturday 12 October is worked.
    expect([workdayUpTo('2024-10-13'), workdayFrom('2024-10-12')]).toEqual([
      '2024-10-12',
      '2024-10-12',
    ]);
  });
});

describe('why a day is none', () => {
  it('a weekend, a holiday by its name, or undefined', () => {
    expect(restOn('2024-10-13')).toEqual({ kind: 'weekend', name: null });
    expect(restOn('2024-02-12')).toEqual({
      kind: 'holiday',
      name: { zh: '春节', en: 'Spring Festival' },
    });
    expect(restOn('2024-10-12')).toBeUndefined();
    expect(restOn('2024-10-14')).toBeUndefined();
  });
});

describe('years whose holidays are known', () => {
  it('follow each other from 2004 to 2026 at least', () => {
    expect(HOLIDAYS_KNOWN.from).toBe('2004-01-01');
    expect(HOLIDAYS_KNOWN.until >= '2026-12-31').toBe(true);
    for (let year = 2004; year <= Number(HOLIDAYS_KNOWN.until.slice(0, 4)); year++)
      expect(restOn(`${year}-10-01`)?.kind).toBe('holiday');
  });

  it('of others only weekends are', () => {
    const next = addDays(HOLIDAYS_KNOWN.until, 1);
    expect([isHolidayKnown(HOLIDAYS_KNOWN.until), isHolidayKnown(next)]).toEqual([true, false]);
    expect([isHolidayKnown('2003-12-31'), isHolidayKnown('2004-01-01')]).toEqual([false, true]);
    // Friday 1 and Saturday 2 October 2088.
    expect([restOn('2088-10-01'), restOn('2088-10-02')?.kind]).toEqual([undefined, 'weekend']);
  });
});
