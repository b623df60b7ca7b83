import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build.ts';
import { townReport } from '../../src/query/papers/town-report.ts';
import { PLAN, town } from './plan.ts';

const DAY = '2022-06-30';

describe('what a report on a town tells beside the answers', () => {
  it('counts the faults of the data', () => {
    const plan = buildPlan(PLAN.data, 3);
    expect([plan.faults, PLAN.faults]).toEqual([3, 0]);
    expect(townReport(plan, town(plan, 'daao'), DAY).faults).toBe(3);
    expect(townReport(PLAN, town(PLAN, 'daao'), DAY).faults).toBe(0);
  });

  it('quantities to be reached in the words of tasks that surely concern the town', () => {
    const { measured } = townReport(PLAN, town(PLAN, 'daao'), DAY).tasks;
    expect(
      measured.map(({ number, text_basis, clause, quantities }) => [
        number,
        text_basis,
        clause,
        ...quantities,
      ]),
    ).toEqual([
      // The words of 2 are lost (L130) and those of the body (L41).
      [2, 'reconstructed', '三（三）', '1.5倍以下'],
      [2, 'reconstructed', '三（三）', '至少开展一次'],
      [16, 'printed', '三（四）', '100个'], // L148
      [20, 'printed', '三（五）', '100%覆盖'], // L154
      [35, 'printed', '四（八）', '一次'], // L175
      // Not 25 and 46: whether the towns are asked to act there cannot be read (L161, 192).
    ]);
    expect(measured.map(({ title }) => Boolean(title.zh && title.en))).not.toContain(false);
  });
});
