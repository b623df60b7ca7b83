import { describe, expect, it } from 'vitest';
import type { Matter } from '../../src/query/papers/matters.ts';
import { meetingPack } from '../../src/query/papers/meeting-pack.ts';
import { toJson } from '../../src/render/layout/json.ts';
import { editedPlan, posting, without } from '../query/plan.ts';
import { faultsOf, SCHEMAS, type Node } from './schemas.ts';

/** The kinds of matter that the schema describes. */
function described(): unknown[] {
  const { definitions } = SCHEMAS['meeting-pack'] as { definitions: Record<string, Node> };
  return Object.values(definitions).map(
    ({ properties }) => (properties as { kind: { const: string } }).kind.const,
  );
}

describe('matters of a meeting', () => {
  it('of every kind follow the schema, though the shipped data give rise to some of them only', () => {
    const plan = editedPlan((data) => {
      Object.assign(posting(data, 'daao', '李贤芬'), { since: '2019-07-01', basis: 'reported' });
      without(data, 'daao', '司徒静怡'); // nobody of 三支一扶 is left
      // Of the first half of 2022 there is no record of a meeting, although they are kept.
      data.dataset.conventions.records_kept = [{ obligation: 'P01', from: '2022-01-01' }];
    });
    const pack = meetingPack(plan, { kind: 'district' }, '2022-07-01');
    for (const lang of ['zh', 'en'] as const)
      expect(faultsOf('meeting-pack', JSON.parse(toJson(pack, lang)))).toEqual([]);
    const given = new Set<Matter['kind']>(pack.matters.map(({ kind }) => kind));
    expect([...given].sort()).toEqual(described().sort());
  });
});
