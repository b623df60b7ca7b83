import { describe, expect, it } from 'vitest';
import { parseSpan } from '../../src/calendar/date.ts';
import type { RotationPlan } from '../../src/query/rotation-plan/answer.ts';
import { rotationPlan } from '../../src/query/rotation-plan/rotation-plan.ts';
import { toJson } from '../../src/render/layout/json.ts';
import { editedPlan, posting } from '../query/plan.ts';
import { faultsOf } from './schemas.ts';

describe('rotation-plan with days of arrival', () => {
  it('follows the schema, though the shipped data give no day', () => {
    const plan = editedPlan((data) => {
      for (const { postings } of Object.values(data.teams))
        for (const each of postings)
          Object.assign(each, { since: '2022-03-01', basis: 'reported' });
      Object.assign(posting(data, 'daze', '梁嘉良'), { since: '2025-01-01' });
      Object.assign(posting(data, 'daze', '黄兆如'), { until: '2025-04-30' });
      Object.assign(posting(data, 'siqian', '石婉莹'), { since: '2022-06-01' });
    });
    const answers = [false, true].map((handover): RotationPlan => {
      const every = parseSpan('90d')!;
      return rotationPlan(plan, { from: '2025-02-01', batches: 4, every, handover, keep: 2 });
    });
    for (const answer of answers) {
      for (const lang of ['zh', 'en'] as const)
        expect(faultsOf('rotation-plan', JSON.parse(toJson(answer, lang)))).toEqual([]);
    }
    const [answer] = answers;
    const people = answer!.batches.flatMap((batch) => batch.people);
    expect(people.some(({ days_late }) => days_late > 0)).toBe(true);
    expect(people.some(({ days_early }) => days_early > 0)).toBe(true);
    expect(new Set(answer!.staying_on.map(({ reason }) => reason))).toEqual(
      new Set(['not-due', 'end-recorded', 'team']),
    );
  });
});
