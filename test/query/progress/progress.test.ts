import { describe, expect, test } from 'vitest';
import {
  progress,
  taskProgress,
  type ProgressFilter,
} from '../../../src/query/progress/progress.ts';
import type { ProgressRow } from '../../../src/query/progress/row.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import { examplePlan } from '../example.ts';

/** Where the tasks of the example stand, by its records. */

interface Asked extends ProgressFilter {
  edit?: (data: DataFiles) => void;
}

function row(task: number, day: string, { edit, ...filter }: Asked = {}): ProgressRow | undefined {
  const { rows } = progress(examplePlan(day, edit), day, filter);
  return rows.find((each) => each.task === task);
}

describe('the state is that of the latest report', () => {
  test('from the day of the report on', () => {
    // Task 3: on schedule on 30 June 2022, completed on 25 December.
    const states = ['2022-06-29', '2022-06-30', '2022-12-24', '2022-12-25'].map(
      (day) => row(3, day)!.state,
    );
    expect(states).toEqual(['unreported', 'on-schedule', 'on-schedule', 'completed']);
    expect(row(3, '2022-06-29')).toMatchObject({ report: null, earlier: null });
  });

  test('of the day itself by its id, so that the one in its place is the only one', () => {
    const again = ({ records }: DataFiles): void => {
      records['2022/progress-3-district-2022-12-25.2'] = {
        kind: 'progress',
        task: 3,
        date: '2022-12-25',
        state: 'behind',
        percent: 90,
        supersedes: '2022/progress-3-district-2022-12-25',
      };
    };
    expect(row(3, '2022-12-31', { edit: again })).toMatchObject({
      state: 'behind',
      report: { record: '2022/progress-3-district-2022-12-25.2', percent: 90 },
    });
    const plan = examplePlan('2022-12-31', again);
    const task = plan.tasks.find(({ number }) => number === 3)!;
    expect(taskProgress(plan, task, '2022-12-31').reports.map(({ record }) => record)).toEqual([
      '2022/progress-3-district-2022-06-30',
      '2022/progress-3-district-2022-12-25.2',
    ]);
  });

  test('--since: what is older does not count, unless the task was completed', () => {
    const of = (task: number, since: string): unknown => {
      const { state, report, earlier } = row(task, '2024-01-01', { since })!;
      return [state, report?.date, earlier?.date];
    };
    // Task 4 was last reported on 31 December 2023, task 7 on 30 June, task 3 was completed in 2022.
    expect(of(4, '2023-12-31')).toEqual(['behind', '2023-12-31', undefined]);
    expect(of(4, '2024-01-01')).toEqual(['unreported', undefined, '2023-12-31']);
    expect(of(7, '2023-07-01')).toEqual(['unreported', undefined, '2023-06-30']);
    expect(of(3, '2024-01-01')).toEqual(['completed', '2022-12-25', undefined]);
  });

  test('totals count the rows, and --state chooses among them', () => {
    const plan = examplePlan('2024-01-01');
    // 1 and 7 long-term, 3 completed, 4 behind; of 5 only towns reported; 2, 6 and 8 nobody.
    expect(progress(plan, '2024-01-01').totals).toEqual({
      behind: 1,
      unreported: 4,
      'on-schedule': 0,
      'long-term': 2,
      completed: 1,
    });
    const chosen = progress(plan, '2024-01-01', { states: ['behind', 'completed'] });
    expect(chosen.rows.map(({ task }) => task)).toEqual([3, 4]);
    expect(chosen.totals.unreported).toBe(0);
  });
});

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
