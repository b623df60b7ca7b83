import { describe, expect, test } from 'vitest';
import { reportsOn } from '../../../src/query/progress/reports.ts';
import type { Reached } from '../../../src/query/progress/row.ts';
import type { Quantity } from '../../../src/source/data.gen.ts';
import { examplePlan } from '../example.ts';

/** A reported quantity against the number that the plan wants. */

interface Given {
  value: number;
  unit?: string;
  town?: string;
  target?: string;
  /** In the place of 不少于3条 of N12. */
  wanted?: Quantity[];
}

function reached({ value, unit = '条', town, target, wanted }: Given): Reached | null {
  const plan = examplePlan('2024-02-01', ({ records, targets }) => {
    records['2024/x'] = {
      kind: 'progress',
      task: 4,
      date: '2024-01-31',
      state: 'behind',
      quantity: { value, unit, ...(target !== undefined && { target }) },
      ...(town !== undefined && { town }),
    };
    const own = targets.targets.find(({ id }) => id === 'N12')!;
    if (wanted) own.quantities = wanted as NonNullable<typeof own.quantities>;
  });
  return reportsOn(plan, '2024-02-01', 4).get(4)!.at(-1)!.quantity;
}

const number = (comparator: Quantity['comparator'], value: number, maximum?: number): Quantity => ({
  printed: '3条',
  comparator,
  value,
  unit: '条',
  ...(maximum !== undefined && { maximum }),
});

describe('reached or not', () => {
  test.each<[Quantity, [value: number, is: boolean][]]>([
    [
      number('at-least', 3),
      [
        [2.9, false],
        [3, true],
        [4, true],
      ],
    ],
    [
      number('equal', 3),
      [
        [2, false],
        [3, true],
        // More than wanted is not too little.
        [4, true],
      ],
    ],
    [
      number('at-most', 3),
      [
        [3, true],
        [3.1, false],
        [0, true],
      ],
    ],
    [
      number('between', 1, 2),
      [
        [0, false],
        [1, true],
        [2, true],
        [3, false],
      ],
    ],
  ])('%j', (wanted, values) => {
    for (const [value, is] of values)
      expect([value, reached({ value, wanted: [wanted] })]).toEqual([
        value,
        {
          value,
          unit: '条',
          target: 'N12',
          of: { printed: '3条', comparator: wanted.comparator, value: wanted.value },
          reached: is,
        },
      ]);
  });
});

describe('set against', () => {
  test('the target of the task in the same measure, as printed', () => {
    expect(reached({ value: 2 })).toEqual({
      value: 2,
      unit: '条',
      target: 'N12',
      of: { printed: '不少于3条', comparator: 'at-least', value: 3 },
      reached: false,
    });
  });

  test('nothing in another measure, or where two would fit', () => {
    const none = { target: null, of: null, reached: null };
    expect(reached({ value: 2, unit: '公里' })).toEqual({ value: 2, unit: '公里', ...none });
    const two = [number('at-least', 3), number('at-most', 9)];
    expect(reached({ value: 2, wanted: two })).toEqual({ value: 2, unit: '条', ...none });
  });

  test('the one that is named, also of another task', () => {
    expect(reached({ value: 100, unit: '%', target: 'N11' })).toMatchObject({
      target: 'N11',
      reached: true,
    });
    expect(reached({ value: 2, target: 'N11' })).toEqual({
      value: 2,
      unit: '条',
      target: 'N11',
      of: null,
      reached: null,
    });
  });

  test('a number of one town is not held against that of the district', () => {
    expect(reached({ value: 5, town: 'baisha' })).toMatchObject({
      target: 'N12',
      of: { value: 3 },
      reached: null,
    });
  });
});

test('reports are the earliest first, whatever the order of their ids, and of one task', () => {
  const plan = examplePlan('2024-02-01');
  expect(
    reportsOn(plan, '2024-02-01', 4)
      .get(4)!
      .map(({ date }) => date),
  ).toEqual(['2022-12-31', '2023-12-31']);
  expect([...reportsOn(plan, '2024-02-01', 4).keys()]).toEqual([4]);
  expect([...reportsOn(plan, '2023-12-30').keys()].sort()).toEqual([1, 3, 4, 5, 7]);
  expect(reportsOn(plan, '2022-06-29').size).toBe(0);
});
