import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build.ts';
import { townReport } from '../../src/query/town-report.ts';
import { PLAN, town } from './plan.ts';

const DAY = '2022-06-30';

describe('what a report on a town tells beside the answers', () => {
  it('counts the faults of the data', () => {
    const plan = buildPlan(PLAN.data, 3);
    expect([plan.faults, PLAN.faults]).toEqual([3, 0]);
    expect(townReport(plan, town(plan, 'daao'), DAY).faults).toBe(3);
    expect(townReport(PLAN, town(PLAN, 'daao'), DAY).faults).toBe(0);
  });

  it('quantities in the words of tasks', () => {
    const { measured } = townReport(PLAN, town(PLAN, 'daao'), DAY).tasks;
    console.log(JSON.stringify(measured));
  });
});
