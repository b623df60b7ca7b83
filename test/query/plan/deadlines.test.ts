import { describe, expect, test } from 'vitest';
import { deadlineCount, deadlineDetail, deadlines } from '../../../src/query/plan/deadlines.ts';
import { editedPlan, PLAN } from '../plan.ts';

/** L107 is line 107 of the document. */
const on = (day: string, year?: number): ReturnType<typeof deadlines>['items'] =>
  deadlines(PLAN, day, { year }).items;

describe('days of 2022', () => {
  const found = on('2022-07-15', 2022);

  test('the end of June is the only day that the document gives', () => {
    // 三（四） L47 and task 13 L145: 2022年6月底实现“十个有”建设全覆盖.
    const hard = found.filter((each) => each.hard);
    expect(hard).toMatchObject([
      { id: 'D09', date: '2022-06-30', basis: 'printed', tasks: [13], state: 'passed' },
    ]);
    expect(hard[0]!.days_left).toBe(-15);
  });

  test('nothing is said to be done', () => {
    expect(new Set(found.map(({ completion }) => completion))).toEqual(new Set(['unrecorded']));
  });

  test('a year without a day is a convention, and said once for goal and target', () => {
    // L23 力争到2022年.
    const goal = found.filter(({ printed }) => printed === '到2022年');
    expect(goal).toMatchObject([
      { id: 'D04', date: '2022-12-31', basis: 'assumed', hard: false, state: 'ahead' },
    ]);
    expect(goal[0]!.same).toEqual([{ part: 'goals', id: 'G2022' }]);
  });

  test('periods run and are no deadlines', () => {
    // L41 “十四五”时期; L69 2021—2025年.
    expect(found.filter(({ kind }) => kind === 'period')).toMatchObject([
      { id: 'D07', from: '2021-01-01', date: '2025-12-31', basis: 'assumed', state: 'running' },
      { id: 'D08', from: '2021-01-01', date: '2025-12-31', basis: 'printed', hard: false },
    ]);
  });

  test('they stand by date, and nothing else is among them', () => {
    expect(found.map(({ id }) => id)).toEqual(['D09', 'P18', 'D04', 'D07', 'D08']);
  });
});

test('days before, on and after a date', () => {
  const state = (day: string): unknown => {
    const { state, days_left } = deadlineDetail(PLAN, 'D09', day)!;
    return [state, days_left];
  };
  expect(state('2022-06-29')).toEqual(['ahead', 1]);
  expect(state('2022-06-30')).toEqual(['today', 0]);
  expect(state('2022-07-01')).toEqual(['passed', -1]);
  expect(deadlineDetail(PLAN, 'D08', '2020-12-31')).toMatchObject({ state: 'ahead' });
  expect(deadlineDetail(PLAN, 'D08', '2025-12-31')).toMatchObject({
    state: 'running',
    days_left: 0,
  });
  expect(deadlineDetail(PLAN, 'D08', '2026-01-01')).toMatchObject({ state: 'passed' });
});

test('6·30 is the next 30 June, that of the year asked for, and none before the plan was issued', () => {
  // L71 and L187: “6·30”广东扶贫济困日; issued on 28 February 2022 (L11).
  const day = (asOf: string, year?: number): string | undefined =>
    on(asOf, year).find(({ id }) => id === 'P18')?.date;
  expect(day('2022-06-30')).toBe('2022-06-30');
  expect(day('2022-07-01')).toBe('2023-06-30');
  expect(day('2020-01-01')).toBe('2022-06-30');
  expect(day('2022-07-01', 2022)).toBe('2022-06-30');
  expect(day('2022-07-01', 2021)).toBeUndefined();
});

test('a task whose day no target holds stands for itself', () => {
  const plan = editedPlan((data) => {
    data.targets.targets = data.targets.targets.filter(({ id }) => id !== 'D09' && id !== 'D04');
  });
  const found = deadlines(plan, '2022-06-30').items;
  expect(found.find(({ id }) => id === 'T13')).toMatchObject({ hard: true, date: '2022-06-30' });
  expect(found.find(({ id }) => id === 'G2022')).toMatchObject({ part: 'goals', same: [] });
  // Nothing is lost or doubled: as many as before.
  expect(deadlineCount(plan)).toBe(deadlineCount(PLAN));
});

test('a task asks for its own days', () => {
  expect(deadlines(PLAN, '2022-06-30', { task: 39 }).items.map(({ id }) => id)).toEqual(['D08']);
});
