import { describe, expect, it } from 'vitest';
import { teamOn } from '../../src/plan/postings.ts';
import { whoLeads } from '../../src/query/who-leads.ts';
import { PLAN } from './plan.ts';
import { ROSTER } from './roster.ts';

/**
 * 二（二）, L37: 由江门市派驻村第一书记为驻各镇的帮扶工作队长, so the captain of ten towns is the person in
 * the first column of annex 2, which has no column for captains; 会城 is settled apart.
 */

const DAY = '2022-02-28';

describe('captains', () => {
  it.each(ROSTER.filter(({ town }) => town !== 'huicheng'))(
    'L$line $town: the first column, as 二（二） makes it',
    ({ town, people, units }) => {
      const { captain, members } = teamOn(PLAN, town, DAY);
      expect(captain).toMatchObject({
        person: people[0],
        unit: units[0],
        captain_basis: 'inferred',
        captain_clause: '二（二）',
        role_basis: 'printed',
        capacity: 'substantive',
      });
      expect(captain!.captain_quotes[0]).toMatchObject({
        text: '由江门市派驻村第一书记为驻各镇的帮扶工作队长',
        source: { lines: [37] },
      });
      expect(members.filter((member) => member.captain)).toEqual([captain]);
    },
  );

  it('L107 会城: an acting captain, who is no first secretary sent by the city and has no sending unit', () => {
    // 黄天栋(会城党工委委员、代队长); L37: 可由会城街道党(工)委负责该项工作的干部兼任
    expect(teamOn(PLAN, 'huicheng', DAY).captain).toMatchObject({
      person: '黄天栋',
      capacity: 'acting',
      role_basis: 'assumed',
      captain_basis: 'printed',
      unit: null,
      unit_basis: 'missing',
    });
  });

  it('no date of arrival of anybody stands in the document', () => {
    for (const { town } of ROSTER) {
      for (const { since, since_basis, until } of teamOn(PLAN, town, DAY).members)
        expect([since, since_basis, until]).toEqual([null, 'missing', null]);
    }
  });
});

describe('lead units of the groups, 二（一） (L31): the city unit that sent the first secretary', () => {
  it.each(ROSTER)('$town', ({ town, people, units }) => {
    const found = whoLeads(PLAN, town, DAY);
    expect(found).toMatchObject({
      matches: [{ kind: 'town', town, captain: { person: people[0] }, group_lead_unit: units[0] }],
    });
  });
});
