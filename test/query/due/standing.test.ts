import { describe, expect, test } from 'vitest';
import { isTold, standingOf, type Standing } from '../../../src/query/due/standing.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import { examplePlan } from '../example.ts';

/** How an obligation stands in the last period that has ended. */

function on(
  day: string,
  obligation: string,
  { town, edit }: { town?: string; edit?: (data: DataFiles) => void } = {},
): Standing {
  const plan = examplePlan(day, edit);
  const own = plan.data.obligations.obligations.find(({ id }) => id === obligation)!;
  return standingOf(plan, own, day, town);
}

test('the last period is the one that ended the day before, not one that ends today', () => {
  expect(on('2024-06-30', 'P01').period).toBe('2023-H2');
  expect(on('2024-07-01', 'P01').period).toBe('2024-H1');
  expect(on('2024-06-30', 'P18').period).toBe('2023-06-30');
  expect(on('2024-07-01', 'P18').period).toBe('2024-06-30');
});

test('who did it, and who surely did not', () => {
  expect(on('2022-07-01', 'P01')).toMatchObject({
    period: '2022-H1',
    done: ['市林果局', '市水文局', '市财务局', '区民生局', '区乡村振兴服务中心'],
    overdue: ['区水文局'],
    unrecorded: [],
    kept_from: '2022-01-01',
    records: 5,
    last_record: '2022-06-30',
  });
  // A record of the half-year that is made in the next counts once it is made.
  const meeting = (day: string): string[] => on(day, 'P01').done;
  expect(meeting('2024-07-02')).not.toContain('区水文局');
  expect(meeting('2024-07-03')).toContain('区水文局');
});

test('where nothing was kept nothing can be told', () => {
  expect(on('2022-06-30', 'P01')).toMatchObject({
    period: '2021-H2',
    done: [],
    overdue: [],
    records: 5,
  });
  expect(on('2022-06-30', 'P01').unrecorded).toContain('区水文局');
});

test('who may not have owed it is not said to have failed', () => {
  // Nobody of 区民生局 is in a team but 韩示; whether still at the end of June 2023, is left open.
  const edit = ({ teams, records }: DataFiles): void => {
    const own = teams['linjiang']!.postings.find(({ person }) => person === '韩示')!;
    own.until = '2023-06';
    delete records['2023/special-meeting-2023-H1-区民生局'];
  };
  expect(on('2023-07-01', 'P01', { edit })).toMatchObject({
    overdue: [],
    unrecorded: ['区民生局'],
  });
});

describe('of a town', () => {
  test('only the units that have people in it', () => {
    expect(on('2022-07-01', 'P01', { town: 'baisha' })).toMatchObject({
      done: ['市水文局', '市财务局'],
      overdue: ['区水文局'],
    });
    expect(on('2022-07-01', 'P01', { town: 'qingshi' })).toMatchObject({
      done: ['市林果局'],
      overdue: [],
    });
  });

  test('only its own report and team, and what one unit or the district owes', () => {
    expect(on('2024-01-01', 'P02', { town: 'baisha' })).toMatchObject({
      done: [],
      overdue: ['白沙镇'],
    });
    expect(on('2024-01-01', 'P09', { town: 'qingshi' }).done).toEqual(['青石镇工作队']);
    expect(on('2024-01-01', 'P04', { town: 'qingshi' }).done).toEqual(['区乡村振兴局']);
    expect(on('2024-01-01', 'P03', { town: 'qingshi' }).overdue).toEqual(['区委区政府']);
  });
});

test('what no calendar holds has no period, only records', () => {
  expect(on('2022-11-04', 'P08')).toMatchObject({ period: null, records: 0, last_record: null });
  expect(isTold(on('2022-11-04', 'P08'))).toBe(false);
  expect(on('2022-11-05', 'P08')).toMatchObject({
    period: null,
    done: [],
    records: 1,
    last_record: '2022-11-05',
  });
  expect(isTold(on('2022-11-05', 'P08'))).toBe(true);
});

test('a record that is missing although they are kept tells something too', () => {
  const edit = ({ records }: DataFiles): void => {
    for (const id of Object.keys(records)) delete records[id];
  };
  // 2021 was not kept, 2022 was.
  expect(isTold(on('2022-12-31', 'P04', { edit }))).toBe(false);
  expect(isTold(on('2023-01-01', 'P04', { edit }))).toBe(true);
});
