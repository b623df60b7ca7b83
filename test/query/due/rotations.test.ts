import { describe, expect, test } from 'vitest';
import { parseSpan } from '../../../src/calendar/date.ts';
import { due } from '../../../src/query/due/due.ts';
import type { DueItem } from '../../../src/query/due/item.ts';
import { examplePlan } from '../example.ts';

/** Rotation is due three years after the arrival of each, as exactly as that is known. */

function rotationOf(person: string, town: string, day: string): DueItem | undefined {
  const { items } = due(examplePlan(day), day, parseSpan('10d')!, { obligations: ['P19'] });
  return items.find((item) => item.person === person && item.town === town);
}

const stateOf = (person: string, town: string, day: string): string => {
  const { state, certainty } = rotationOf(person, town, day)!;
  return `${certainty} ${state}`;
};

test('to the day: due on that day, overdue on the next', () => {
  // 卫示十 came on 15 June 2021.
  expect(
    ['2024-06-04', '2024-06-05', '2024-06-15', '2024-06-16'].map((day) =>
      stateOf('卫示十', 'baisha', day),
    ),
  ).toEqual(['certain upcoming', 'certain due-soon', 'certain due-soon', 'certain overdue']);
  expect(rotationOf('卫示十', 'baisha', '2024-06-16')).toMatchObject({
    due: '2024-06-15',
    days_left: -1,
    actor: '白沙镇',
  });
});

test('to the month: certain only where it is so for each of its days', () => {
  // 朱示丁 came in June 2021.
  expect(
    ['2024-05-01', '2024-05-21', '2024-05-25', '2024-06-20', '2024-06-30', '2024-07-01'].map(
      (day) => stateOf('朱示丁', 'linjiang', day),
    ),
  ).toEqual([
    'certain upcoming',
    // The last day is 30 June, but the first would be overdue or soon.
    'certain upcoming',
    'possible upcoming',
    'possible due-soon',
    'possible due-soon',
    'certain overdue',
  ]);
  expect(rotationOf('朱示丁', 'linjiang', '2024-06-20')).toMatchObject({
    due: '2024-06',
    until: '2024-06-30',
    from: '2021-06-01',
  });
});

test('without a day of arrival nothing can be told', () => {
  expect(rotationOf('秦示戊', 'linjiang', '2024-07-01')).toMatchObject({
    state: 'unrecorded',
    due: null,
    from: null,
    due_basis: 'missing',
  });
});

describe('done', () => {
  test('from the day after the last, with the record that says so', () => {
    // 周示五 left on 31 August 2023.
    expect(stateOf('周示五', 'qingshi', '2023-08-31')).toBe('certain upcoming');
    expect(rotationOf('周示五', 'qingshi', '2023-09-01')).toMatchObject({
      state: 'done',
      done_on: '2023-08-31',
      late: false,
      record: '2023/decision-云社〔2023〕7号-2023-08-25',
    });
  });

  test('late where the last day is after the due day', () => {
    // 冯示八 came on 15 June 2021 and left on 30 June 2024; 赵示一 came on 1 July 2021.
    expect(rotationOf('冯示八', 'baisha', '2024-07-01')).toMatchObject({ late: true });
    expect(rotationOf('李示四', 'baisha', '2024-07-10')).toMatchObject({ late: false });
    // 赵示一 left in September 2024, three years and more than two months on whatever day.
    expect(rotationOf('赵示一', 'qingshi', '2024-10-01')).toMatchObject({ late: true });
  });

  test('only possible in the month of which the day is not known', () => {
    // 蒋示甲 left in August 2023.
    expect(stateOf('蒋示甲', 'baisha', '2023-08-01')).toBe('certain upcoming');
    expect(stateOf('蒋示甲', 'baisha', '2023-08-02')).toBe('possible upcoming');
    expect(stateOf('蒋示甲', 'baisha', '2023-08-31')).toBe('possible upcoming');
    expect(stateOf('蒋示甲', 'baisha', '2023-09-01')).toBe('certain done');
  });

  test('who follows owes from the arrival on', () => {
    expect(rotationOf('孔示辛', 'baisha', '2024-06-30')).toBeUndefined();
    expect(rotationOf('孔示辛', 'baisha', '2024-07-01')).toMatchObject({
      due: '2027-07-01',
      actor: '市水文局',
    });
  });
});
