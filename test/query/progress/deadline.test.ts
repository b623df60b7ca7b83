import { describe, expect, test } from 'vitest';
import type { DataFiles } from '../../../src/source/data.ts';
import { row } from './row.ts';

/** When a task of the example is past its deadline, and what is told of the towns. */

describe('past its deadline', () => {
  // Task 3 is to be done by 31 December 2022.
  const open = ({ records }: DataFiles): void => {
    delete records['2022/progress-3-district-2022-12-25'];
  };

  test('on the day after, not on the day', () => {
    expect(row(3, '2022-12-31', { edit: open })).toMatchObject({ past_deadline: false });
    expect(row(3, '2023-01-01', { edit: open })).toMatchObject({ past_deadline: true });
  });

  test('not where it was completed, even later', () => {
    expect(row(3, '2023-01-01')).toMatchObject({ past_deadline: false });
    const late = ({ records }: DataFiles): void => {
      records['2022/progress-3-district-2022-12-25']!.date = '2023-02-01';
    };
    expect(row(3, '2023-01-31', { edit: late })).toMatchObject({ past_deadline: true });
    expect(row(3, '2023-02-01', { edit: late })).toMatchObject({ past_deadline: false });
  });

  test('by the deadline of the day: amended, and none before', () => {
    expect(row(4, '2023-06-30')).toMatchObject({ deadline: null, past_deadline: false });
    expect(row(4, '2024-12-31')).toMatchObject({ deadline: '2024-12-31', past_deadline: false });
    expect(row(4, '2025-01-01')).toMatchObject({ past_deadline: true });
  });

  test('a town is not past it where the district has completed the task, or the town itself', () => {
    const town = 'baisha';
    expect(row(3, '2023-01-01', { town })).toMatchObject({
      state: 'unreported',
      past_deadline: false,
      district: { state: 'completed' },
    });
    expect(row(3, '2023-01-01', { town, edit: open })).toMatchObject({
      past_deadline: true,
      district: { state: 'on-schedule' },
    });
    const own = (data: DataFiles): void => {
      open(data);
      data.records['2022/x'] = {
        kind: 'progress',
        task: 3,
        town,
        date: '2022-12-30',
        state: 'completed',
      };
    };
    expect(row(3, '2023-01-01', { town, edit: own })).toMatchObject({
      state: 'completed',
      past_deadline: false,
    });
    expect(row(3, '2023-01-01', { edit: own })).toMatchObject({ past_deadline: true });
  });
});

describe('of the towns', () => {
  test('the row of the district has the latest of each, that of a town only its own', () => {
    const { state, towns } = row(5, '2024-01-01')!;
    expect(state).toBe('unreported');
    // In the order of annex 1.
    expect(towns.map(({ town, state: own }) => [town, own])).toEqual([
      ['qingshi', 'completed'],
      ['baisha', 'behind'],
    ]);
    expect(row(5, '2024-01-01', { town: 'qingshi' })).toMatchObject({
      state: 'completed',
      towns: [],
      district: null,
    });
    expect(row(5, '2024-01-01', { town: 'linjiang' })).toMatchObject({ state: 'unreported' });
  });

  test('tasks that ask nothing of the towns have no row there, but where one reported', () => {
    expect(row(2, '2024-01-01', { town: 'baisha' })).toBeUndefined();
    const edit = ({ records }: DataFiles): void => {
      records['2023/x'] = {
        kind: 'progress',
        task: 2,
        town: 'baisha',
        date: '2023-03-01',
        state: 'behind',
      };
    };
    expect(row(2, '2024-01-01', { town: 'baisha', edit })).toMatchObject({ state: 'behind' });
    expect(row(2, '2024-01-01', { town: 'qingshi', edit })).toBeUndefined();
  });
});
