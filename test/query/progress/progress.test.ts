import { describe, expect, test } from 'vitest';
import { progress, taskProgress } from '../../../src/query/progress/progress.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import { examplePlan } from '../example.ts';
import { row } from './row.ts';

/** Where the tasks of the example stand, by its records. */

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
