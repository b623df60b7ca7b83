import { describe, expect, test } from 'vitest';
import { ask, textOf } from './ask.ts';
import { CALENDAR } from './calendar.ts';
import { DAYS } from './days.ts';
import { DUE, LAST_PERIODS, LAST_TALK, type DueTable } from './due.ts';
import { LEFT, ROTATION } from './rotation.ts';
import { HELD, SIZES } from './teams.ts';

interface Item {
  obligation: string;
  period: string;
  actor: string;
  person: string | null;
  state: 'overdue' | 'due-soon' | 'upcoming' | 'unrecorded' | 'done';
  certainty: string;
  late: boolean;
}
interface Standing {
  period: string | null;
  done: string[];
  overdue: string[];
  unrecorded: string[];
}

const sorted = (names: string): string => names.split(' ').filter(Boolean).sort().join(' ');

/** Items by obligation, period and state, those done late with *. */
function tableOf(items: readonly Item[]): DueTable {
  const table: DueTable = {};
  for (const { obligation, period, state, actor, late } of items) {
    const entry = (table[`${obligation} ${period}`] ??= {});
    entry[state] = sorted(`${entry[state] ?? ''} ${actor}${late ? '*' : ''}`);
  }
  return table;
}

function sortedTable(table: DueTable): DueTable {
  return Object.fromEntries(
    Object.entries(table).map(([key, entry]) => [
      key,
      Object.fromEntries(Object.entries(entry).map(([state, names]) => [state, sorted(names)])),
    ]),
  );
}

describe.each(DAYS)('on %s', (day) => {
  test('due', async () => {
    type Due = {
      items: Item[];
      totals: Record<Item['state'], number>;
      undated: { obligation: string; last_record: string | null }[];
    };
    const { items, totals, undated } = (await ask<Due>(['due'], day)).answer;
    const recurring = items.filter(({ obligation }) => obligation !== 'P19');
    expect(tableOf(recurring)).toEqual(sortedTable(DUE[day]));
    // Of the people of 市林果局 either may be there in 2024-09, so that it may owe nothing for a while.
    const possible = recurring.filter(({ certainty }) => certainty === 'possible');
    expect(possible.map(({ actor, period }) => `${actor} ${period}`)).toEqual(
      day === '2024-09-15' ? ['市林果局 2024-H2'] : [],
    );
    expect(undated).toMatchObject([{ obligation: 'P08', last_record: LAST_TALK[day] }]);

    const rotations = items.filter(({ obligation }) => obligation === 'P19');
    const named = (state: string): string =>
      sorted(rotations.flatMap((each) => (each.state === state ? each.person! : [])).join(' '));
    expect([named('overdue'), named('due-soon'), named('unrecorded')]).toEqual([
      sorted(ROTATION[day].overdue),
      sorted(ROTATION[day].soon),
      '秦示戊',
    ]);
    const left = rotations.filter(({ state }) => state === 'done');
    expect(left).toHaveLength(LEFT[day].left);
    expect(rotations).toHaveLength(LEFT[day].left + SIZES[day].postings);
    const late = rotations.filter((each) => each.late);
    expect(sorted(late.map(({ person }) => person).join(' '))).toBe(sorted(LEFT[day].late));
    expect(totals.overdue).toBe(
      sorted(ROTATION[day].overdue).split(' ').filter(Boolean).length +
        Object.values(DUE[day]).flatMap(({ overdue = '' }) => overdue.split(' ').filter(Boolean))
          .length,
    );
  });

  test('due, by who owes it, and its text', async () => {
    const meetings = await ask<{ items: Item[] }>(
      ['due', '--obligation', 'P01', '--state', 'overdue'],
      day,
    );
    const wanted = Object.entries(DUE[day]).flatMap(([key, { overdue }]) =>
      key.startsWith('P01') && overdue !== undefined ? [[key, { overdue }] as const] : [],
    );
    expect(tableOf(meetings.answer.items)).toEqual(sortedTable(Object.fromEntries(wanted)));
    const town = await ask<{ items: Item[] }>(
      ['due', '--actor', '临江', '--obligation', 'P02'],
      day,
    );
    const report = Object.entries(DUE[day]).flatMap(([key, states]) =>
      key.startsWith('P02')
        ? Object.entries(states).flatMap(([state, who]) =>
            who.includes('临江街道') ? [`${key} ${state}`] : [],
          )
        : [],
    );
    expect(town.answer.items.map((each) => `P02 ${each.period} ${each.state}`)).toEqual(report);
    const text = await textOf(['due', '--obligation', 'P02', '--state', 'overdue'], day);
    expect(text.includes('临江街道')).toBe(day > '2022-12-31');
  });

  test('plan obligations', async () => {
    type Entry = { id: string; standing: Standing | null };
    const { answer } = await ask<Entry[]>(['plan', 'obligations'], day);
    for (const { id, standing } of answer) {
      if (id === 'P08' || id === 'P19') continue;
      const found = LAST_PERIODS[day]
        .split(', ')
        .map((each) => each.split(' '))
        .find(([name]) => name === (id === 'P01' || id === 'P18' ? id : 'year'));
      const states = found ? DUE[day][`${id} ${found[1]}`]! : {};
      const names = (state: 'done' | 'overdue' | 'unrecorded'): string =>
        sorted((states[state] ?? '').replaceAll('*', ''));
      const said = standing && {
        period: standing.period,
        done: sorted(standing.done.join(' ')),
        overdue: sorted(standing.overdue.join(' ')),
        unrecorded: sorted(standing.unrecorded.join(' ')),
      };
      expect([id, said]).toEqual([
        id,
        {
          ...{ period: found?.[1] ?? null, done: names('done') },
          ...{ overdue: names('overdue'), unrecorded: names('unrecorded') },
        },
      ]);
    }
  });

  test('calendar', async () => {
    type Event = {
      obligation: string;
      period: string | null;
      town: string | null;
      due: string;
      state: string;
    };
    const { answer } = await ask<{ events: Event[]; overdue: { events: string[] } | null }>(
      ['calendar'],
      day,
    );
    const LETTER: Record<string, string> = {
      'due-soon': 's',
      done: 'd',
      overdue: 'o',
      unrecorded: 'u',
    };
    const events = answer.events.map(({ obligation, period, town, due, state }) => [
      town === null ? `${obligation} ${period}` : `${town} ${due}`,
      LETTER[state],
    ]);
    expect(events).toHaveLength(Object.keys(CALENDAR[day]).length);
    expect(Object.fromEntries(events)).toEqual(CALENDAR[day]);
    const overdue = Object.values(CALENDAR[day]).filter((state) => state === 'o').length;
    expect(answer.overdue?.events.length ?? 0).toBe(overdue);
  });

  test('nobody is told of who is in no team', () => {
    // The tables agree with each other: who is overdue or due soon is in a team.
    const there = Object.values(HELD[day]).join(' ');
    for (const name of `${ROTATION[day].overdue} ${ROTATION[day].soon}`.split(' '))
      expect(there).toContain(name);
  });
});
