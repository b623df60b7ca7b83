import { describe, expect, it } from 'vitest';
import { parseSpan } from '../../src/calendar/date.ts';
import { calendar, type Calendar } from '../../src/query/calendar/calendar.ts';
import type { CalendarEvent } from '../../src/query/calendar/event.ts';
import type { DueFilter } from '../../src/query/due/due.ts';
import type { DataFiles } from '../../src/source/data.ts';
import type { RecordFile } from '../../src/source/data.gen.ts';
import { examplePlan } from './example.ts';

interface Asked {
  within?: string;
  remind?: readonly string[];
  filter?: DueFilter;
  edit?: (data: DataFiles) => void;
}

function asked(
  day: string,
  { within = '1y', remind = ['30d', '7d'], filter = {}, edit }: Asked = {},
): Calendar {
  const spans = remind.map((span) => parseSpan(span)!);
  return calendar(examplePlan(day, edit), day, {
    within: parseSpan(within)!,
    remind: spans,
    filter,
  });
}

const event = ({ events }: Calendar, key: string): CalendarEvent | undefined =>
  events.find(({ uid }) => uid === `${key}@yunxi.bangzhen`);
const actors = ({ items }: CalendarEvent, state: string): string[] =>
  items.filter((item) => item.state === state).map(({ person, actor }) => person ?? actor);

describe('events of a calendar', () => {
  it('hold all who owe the same in a period, done or not', () => {
    const half = event(asked('2024-07-05'), 'P01.2024-H1')!;
    expect(half).toMatchObject({
      state: 'overdue',
      first: '2024-06-30',
      last: '2024-06-30',
      town: null,
    });
    expect(actors(half, 'done')).toEqual(['市林果局', '区水文局']);
    expect(actors(half, 'overdue')).toHaveLength(4);
  });

  it('hold the rotations of a town that are due together', () => {
    const found = asked('2023-09-01').events.filter(({ town }) => town === 'qingshi');
    expect(found.map(({ uid, items, period }) => [uid, items.length, period])).toEqual([
      ['P19.qingshi.2024-07-01@yunxi.bangzhen', 6, null],
      ['P19.qingshi.2024-07-10@yunxi.bangzhen', 1, null],
    ]);
  });

  it('span the month where only that of the arrival is known, with reminders for its first day', () => {
    const month = event(asked('2023-09-01'), 'P19.linjiang.2024-06')!;
    expect(month).toMatchObject({ due: '2024-06', first: '2024-06-01', last: '2024-06-30' });
    // 1 June 2024 is a Saturday; 2 May is in the holiday of Labour Day, 25 May a Saturday.
    expect(month.last_workday).toBe('2024-05-31');
    expect(month.reminders.map(({ day }) => day)).toEqual(['2024-04-30', '2024-05-24']);
    expect(event(asked('2024-06-15'), 'P19.linjiang.2024-06')!.state).toBe('due-soon');
    expect(event(asked('2024-07-01'), 'P19.linjiang.2024-06')!.state).toBe('overdue');
  });

  it('go as far as asked, and what is overdue never leaves', () => {
    const last = (within: string): string => asked('2024-07-05', { within }).events.at(-1)!.due;
    expect([last('1m'), last('6m'), last('3y')]).toEqual([
      '2024-07-10',
      '2024-12-31',
      '2027-07-01',
    ]);
    for (const day of ['2024-07-05', '2025-07-05', '2030-01-01'])
      expect(event(asked(day), 'P01.2022-H1')?.state).toBe('overdue');
  });

  it('stay for a year where they are done or not recorded', () => {
    const there = (day: string, key: string): boolean => event(asked(day), key) !== undefined;
    expect([there('2024-06-30', 'P18.2023-06-30'), there('2024-07-01', 'P18.2023-06-30')]).toEqual([
      true,
      false,
    ]);
    expect([there('2022-12-31', 'P01.2021-H2'), there('2023-01-01', 'P01.2021-H2')]).toEqual([
      true,
      false,
    ]);
  });

  it('done late stay for a year after that', () => {
    // 区水文局 meets on 1 June 2024 for the first half of 2022, the last one that was missing.
    const edit = ({ records }: DataFiles): void => {
      records['2024/late'] = {
        kind: 'special-meeting',
        unit: '区水文局',
        half_year: '2022-H1',
        date: '2024-06-01',
        matters: [],
      } as unknown as RecordFile;
    };
    expect(event(asked('2024-05-31', { edit }), 'P01.2022-H1')?.state).toBe('overdue');
    expect(event(asked('2025-06-01', { edit }), 'P01.2022-H1')?.state).toBe('done');
    expect(event(asked('2025-06-02', { edit }), 'P01.2022-H1')).toBeUndefined();
  });
});

describe('reminders in a calendar', () => {
  it('are for what is not done; of what is done they are withdrawn', () => {
    // The monitoring threshold of 2023 was set in January, the look-back check on 15 October.
    const withdrawn = (day: string, key: string): boolean[] =>
      event(asked(day), key)!.reminders.map((each) => each.withdrawn);
    expect(withdrawn('2023-09-01', 'P05.2023')).toEqual([true, true]);
    expect(withdrawn('2023-10-14', 'P04.2023')).toEqual([false, false]);
    expect(withdrawn('2023-10-15', 'P04.2023')).toEqual([true, true]);
  });

  it('are as many as asked for', () => {
    const days = (...remind: string[]): string[] =>
      event(asked('2024-07-05', { remind }), 'P02.2024')!.reminders.map(({ day }) => day);
    expect(days('2m', '14d', '3d')).toEqual(['2024-10-31', '2024-12-17', '2024-12-27']);
    expect(days()).toEqual([]);
  });
});

describe('what is overdue', () => {
  it('stands once more on the next working day, in one entry', () => {
    // 1 October 2024 begins a holiday that ends on the 7th.
    const { overdue, events } = asked('2024-10-01');
    expect(overdue).toMatchObject({ uid: 'overdue@yunxi.bangzhen', day: '2024-10-08' });
    expect(overdue!.events).toEqual(
      events.filter(({ state }) => state === 'overdue').map(({ uid }) => uid),
    );
    expect(asked('2024-10-12').overdue!.day).toBe('2024-10-12');
  });

  it('has no entry where nothing is', () => {
    expect(asked('2021-07-25').overdue).toBeNull();
  });
});

describe('what a calendar cannot know', () => {
  it('years whose holidays nobody has told, where it reckons with them', () => {
    expect(asked('2024-07-05').holidays_missing).toBe(false);
    expect(asked('2087-10-01', { within: '6m' }).holidays_missing).toBe(true);
    // Only the entry of what is overdue falls into such a year.
    const late = asked('2087-10-01', { within: '1d', filter: { obligations: ['P01'] } });
    expect(late.events.every(({ state }) => state === 'overdue')).toBe(true);
    expect(late.holidays_missing).toBe(true);
  });

  it('rotations without a day of arrival, and what has no interval', () => {
    expect(
      asked('2024-07-05').without_day.map(({ obligation, people }) => [obligation, people]),
    ).toEqual([
      ['P19', 1],
      ['P08', null],
    ]);
  });
});

describe('UIDs', () => {
  it('are the same on every day, and one entry has one', () => {
    const seen = new Map<string, string>();
    for (const day of ['2022-06-01', '2023-02-01', '2023-09-01', '2024-03-01', '2024-07-05']) {
      const all = asked(day).events.flatMap((each) => [
        [each.uid, `${each.obligation} ${each.first}`],
        ...each.reminders.map(({ uid, planned, before }) => [
          uid,
          `${each.obligation} ${planned} ${before}`,
        ]),
      ]) as [string, string][];
      expect(new Set(all.map(([uid]) => uid)).size).toBe(all.length);
      for (const [uid, what] of all) {
        expect([uid, seen.get(uid) ?? what]).toEqual([uid, what]);
        seen.set(uid, what);
      }
    }
  });

  it('of the calendar of one actor differ from those of the whole', () => {
    const first = (filter: DueFilter, day = '2024-07-05'): string =>
      asked(day, { filter }).events[0]!.uid;
    expect(first({ actor: { town: 'baisha' } })).toBe('P02.2023.town-baisha@yunxi.bangzhen');
    expect(first({ actor: { set: 'towns' } })).toBe('P02.2022.towns@yunxi.bangzhen');
    expect(first({ actor: { unit: '市水文局' } })).toMatch(
      /^P01\.2022-H2\.unit-[0-9a-f]{12}@yunxi\.bangzhen$/,
    );
  });

  it('of a unit stay when it is renamed', () => {
    const uid = (day: string, unit: string): string =>
      asked(day, { filter: { actor: { unit } } }).overdue!.uid;
    const renamed = (data: DataFiles): void => {
      const unit = data.units.units.find(({ name }) => name === '市水文局')!;
      unit.names.push({
        text: '市水利局',
        valid_from: '2024-03-01',
      } as (typeof unit.names)[number]);
    };
    const after = asked('2024-07-05', { filter: { actor: { unit: '市水利局' } }, edit: renamed });
    expect(after.overdue!.uid).toBe(uid('2023-09-01', '市水文局'));
    expect(after.overdue!.uid).not.toBe(uid('2023-09-01', '市财务局'));
  });

  it('of what is overdue tell which obligations were asked for, in any order', () => {
    const uid = (...obligations: string[]): string =>
      asked('2024-07-05', { filter: { obligations } }).overdue!.uid;
    expect(uid('P02', 'P01', 'P02')).toBe('overdue.P01-P02@yunxi.bangzhen');
    expect(uid('P01', 'P02')).toBe(uid('P02', 'P01'));
  });
});

describe('the revision', () => {
  it('grows with the day and with a record', () => {
    const { revision } = asked('2024-07-05');
    expect(asked('2024-07-06').revision).toBe(revision + 1);
    const edit = ({ records }: DataFiles): void => {
      records['2024/more'] = Object.values(records)[0]!;
    };
    expect(asked('2024-07-05', { edit }).revision).toBe(revision + 1);
  });
});
