import { describe, expect, test } from 'vitest';
import { parseSpan } from '../../../src/calendar/date.ts';
import { due } from '../../../src/query/due/due.ts';
import type { DueItem } from '../../../src/query/due/item.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import { examplePlan } from '../example.ts';

/** The state of what is owed on the days on which it changes. Expected from the records of the example. */

interface Asked {
  actor?: string;
  within?: string;
  edit?: (data: DataFiles) => void;
}

/** Items of an obligation on a day, in the order of their periods. */
function itemsOf(obligation: string, day: string, asked: Asked = {}): DueItem[] {
  const { actor, within = '30d', edit } = asked;
  const plan = examplePlan(day, edit);
  const { items } = due(plan, day, parseSpan(within)!, { obligations: [obligation] });
  return items.filter((item) => actor === undefined || item.actor === actor);
}

function stateOf(obligation: string, period: string, day: string, asked?: Asked): string {
  const found = itemsOf(obligation, day, asked).filter((item) => item.period === period);
  return found.map(({ state, late }) => `${state}${late ? ' late' : ''}`).join();
}

describe('a half-year without a record', () => {
  const of = { actor: '市财务局' };
  test('is owed on its last day and overdue on the next', () => {
    expect(stateOf('P01', '2024-H1', '2024-06-30', of)).toBe('due-soon');
    expect(stateOf('P01', '2024-H1', '2024-07-01', of)).toBe('overdue');
    const [last] = itemsOf('P01', '2024-07-01', of).filter(({ period }) => period === '2024-H1');
    expect(last).toMatchObject({ due: '2024-06-30', days_left: -1, from: '2024-01-01' });
  });

  test('is soon where its last day is within the span, that day included', () => {
    expect(stateOf('P01', '2024-H1', '2024-06-28', { ...of, within: '1d' })).toBe('upcoming');
    expect(stateOf('P01', '2024-H1', '2024-06-29', { ...of, within: '1d' })).toBe('due-soon');
  });

  test('is told while it lasts, and before it begins only where it is due within the span', () => {
    expect(stateOf('P01', '2024-H1', '2023-12-31', of)).toBe('');
    expect(stateOf('P01', '2024-H1', '2024-01-01', of)).toBe('upcoming');
    expect(stateOf('P01', '2024-H1', '2023-12-31', { ...of, within: '6m' })).toBe('due-soon');
  });
});

describe('where records are kept from', () => {
  const kept = (from?: string): Asked => ({
    actor: '区水文局',
    edit: ({ dataset }) => {
      dataset.conventions.records_kept = from === undefined ? [] : [{ from }];
    },
  });
  // 区水文局 has no record of the first half of 2022.
  test.each([
    ['the day on which a period begins: overdue', '2022-01-01', 'overdue'],
    ['the day before: overdue', '2021-12-31', 'overdue'],
    ['the day after: nothing can be told of it', '2022-01-02', 'unrecorded'],
    ['nowhere: nothing can be told', undefined, 'unrecorded'],
  ])('%s', (_what, from, state) => {
    expect(stateOf('P01', '2022-H1', '2022-07-01', kept(from))).toBe(state);
  });

  test('an obligation may have a day of its own', () => {
    // P09 from 2023, everything else from 2022; nobody recorded a plan for 2021.
    expect(stateOf('P09', '2021', '2022-01-01', { actor: '白沙镇工作队' })).toBe('unrecorded');
    expect(stateOf('P09', '2023', '2024-01-01', { actor: '白沙镇工作队' })).toBe('overdue');
    const own = (data: DataFiles): void => {
      data.dataset.conventions.records_kept!.find(({ obligation }) => obligation)!.from =
        '2023-01-02';
    };
    const asked = { actor: '白沙镇工作队', edit: own };
    expect(stateOf('P09', '2023', '2024-01-01', asked)).toBe('unrecorded');
    expect(stateOf('P02', '2023', '2024-01-01', { actor: '白沙镇', edit: own })).toBe('overdue');
  });
});

describe('with a record', () => {
  test('is done from the day of the record on, late where that is after the last day', () => {
    const of = { actor: '区水文局' };
    expect(stateOf('P01', '2024-H1', '2024-07-02', of)).toBe('overdue');
    expect(stateOf('P01', '2024-H1', '2024-07-03', of)).toBe('done late');
  });

  test('is in time on the last day', () => {
    expect(stateOf('P01', '2022-H1', '2022-06-29', { actor: '市财务局' })).toBe('due-soon');
    expect(stateOf('P01', '2022-H1', '2022-06-30', { actor: '市财务局' })).toBe('done');
  });

  test('a plan may be made before its year', () => {
    const of = { actor: '青石镇工作队', within: '2y' };
    expect(stateOf('P09', '2023', '2022-12-27', of)).toBe('due-soon');
    expect(stateOf('P09', '2023', '2022-12-28', of)).toBe('done');
  });

  test('twice a period needs two', () => {
    const twice = ({ obligations }: DataFiles): void => {
      Object.assign(obligations.obligations.find(({ id }) => id === 'P04')!.cadence, { times: 2 });
    };
    expect(stateOf('P04', '2022', '2023-01-01')).toBe('done');
    expect(stateOf('P04', '2022', '2023-01-01', { edit: twice })).toBe('overdue');
    const both = (data: DataFiles): void => {
      twice(data);
      data.records['2022/x'] = { kind: 'look-back-check', year: 2022, date: '2022-12-01' };
    };
    const [item] = itemsOf('P04', '2023-01-01', { edit: both }).filter(
      ({ period }) => period === '2022',
    );
    expect(item).toMatchObject({
      state: 'done',
      done_on: '2022-12-01',
      records: [{}, {}].map(() => expect.any(String)),
    });
  });
});

describe('a day of the year', () => {
  test('is owed on that day, overdue on the next, done by the record of its year', () => {
    expect(stateOf('P18', '2024-06-30', '2024-06-30')).toBe('due-soon');
    expect(stateOf('P18', '2024-06-30', '2024-07-01')).toBe('overdue');
    expect(stateOf('P18', '2022-06-30', '2022-06-29')).toBe('due-soon');
    expect(stateOf('P18', '2022-06-30', '2022-06-30')).toBe('done');
  });

  test('is owed first in the year of issue where it is not before it', () => {
    expect(itemsOf('P18', '2021-07-01').map(({ period, state }) => [period, state])).toEqual([
      ['2021-06-30', 'unrecorded'],
    ]);
  });
});

test('before the plan was issued nothing is owed; on its day the year and the half-year to come', () => {
  const all = (day: string): DueItem[] => due(examplePlan(day), day, parseSpan('1y')!).items;
  expect(all('2021-06-29')).toEqual([]);
  const periods = itemsOf('P01', '2021-06-30', { within: '1y' }).map(({ period }) => period);
  // The half-year that ends on the day of issue is not owed.
  expect([...new Set(periods)]).toEqual(['2021-H2', '2022-H1']);
});
