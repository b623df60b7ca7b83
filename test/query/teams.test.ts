import { describe, expect, it } from 'vitest';
import { postingsOn, teamOn } from '../../src/plan/postings.ts';
import { countTeam } from '../../src/query/rules/team.ts';
import { PLAN } from './plan.ts';
import { COLUMNS, ROSTER } from './roster.ts';

/** Annex 2 (L105–L122) and who is captain (二（二）, L37). Numbers counted by hand in the rows. */

const DAY = '2022-02-28';
const team = (town: string) => teamOn(PLAN, town, DAY);

describe('teams, annex 2', () => {
  it.each(ROSTER)(
    'L$line $town: everybody, each in the column of the cell',
    ({ line, town, people, units }) => {
      const expected = people.flatMap((cell, column) =>
        cell
          .split(' ')
          .filter(Boolean)
          .map((person) => [person, COLUMNS[column], unitOf(column, units)]),
      );
      const { members, source } = team(town);
      expect(members.map(({ person, role, unit }) => [person, role, unit])).toEqual(expected);
      expect(source.lines).toEqual([line]);
    },
  );

  it.each([
    ['huicheng', 5],
    ['daao', 11],
    ['muzhou', 8],
    ...['shadui', 'gujing', 'sanjiang', 'yamen', 'shuangshui', 'luokeng', 'siqian', 'daze'].map(
      (town): [string, number] => [town, 7],
    ),
  ])('%s has %i members', (town, size) => {
    expect(team(town).size).toBe(size);
  });

  it('80 postings (5 + 11 + 8 + 8 × 7) of 74 people', () => {
    const postings = postingsOn(PLAN, DAY);
    expect(postings).toHaveLength(80);
    expect(new Set(postings.map(({ person }) => person)).size).toBe(74);
  });
});

/** Units stand beside names in three columns; the head of the fifth (L106) names one for everybody. */
function unitOf(column: number, units: readonly (string | null)[]): string | null {
  return COLUMNS[column] === 'finance-assistant' ? '中国农业银行江门分行' : (units[column] ?? null);
}

describe('people who serve several towns', () => {
  const towns = (person: string): string[] =>
    postingsOn(PLAN, DAY)
      .filter((posting) => posting.person === person)
      .map((posting) => posting.town);

  it.each([
    ['张炎庭', ['huicheng', 'sanjiang', 'muzhou']], // L107, L114, L109
    ['郑桂林', ['shuangshui', 'luokeng', 'yamen']], // L119, L120, L115
    ['高龙长', ['gujing', 'shadui']], // L113, L112
    ['赵永健', ['daze', 'siqian']], // L122, L121
    ['罗杰文', ['daao']], // L108 only
  ])('%s, finance assistant: %j', (person, expected) => {
    expect(towns(person)).toEqual(expected);
    for (const { person: name, role, town, shared_with } of postingsOn(PLAN, DAY)) {
      if (name !== person) continue;
      expect([role, shared_with]).toEqual([
        'finance-assistant',
        expected.filter((other) => other !== town),
      ]);
    }
  });

  it('nobody else is named twice', () => {
    const shared = postingsOn(PLAN, DAY).filter(({ shared_with }) => shared_with.length > 0);
    expect(new Set(shared.map(({ person }) => person))).toEqual(
      new Set(['张炎庭', '郑桂林', '高龙长', '赵永健']),
    );
  });

  it('ways to count: without shared people, and only those sent by an assisting unit', () => {
    const counts = (town: string) => countTeam({ team: team(town) });
    expect(counts('huicheng')).toEqual({ named: 5, exclusive: 4, dispatched: 1, certain: 5 });
    expect(counts('daao')).toEqual({ named: 11, exclusive: 11, dispatched: 3, certain: 7 });
    expect(counts('muzhou')).toEqual({ named: 8, exclusive: 7, dispatched: 3, certain: 7 });
    expect(counts('yamen')).toEqual({ named: 7, exclusive: 6, dispatched: 3, certain: 7 });
  });
});

describe('doubts and vacancies', () => {
  it('the five specialists are in doubt, since one merged cell may have been dealt out to three rows', () => {
    const doubted = postingsOn(PLAN, DAY).filter(({ doubt }) => doubt !== null);
    expect(doubted.map(({ person, town }) => `${town} ${person}`).sort()).toEqual(
      ['daao 刘伟斌', 'daao 吴在敬', 'daao 莫立觉', 'daao 陈仕军', 'muzhou 王蒙'], // L108, L109
    );
  });

  it('blank cells are vacancies with a doubt; the label 团队1 (L107) is no vacancy', () => {
    const vacant = (town: string): string[] =>
      team(town).vacant.map(({ role, note }) => `${role}${note ? ' ?' : ''}`);
    expect(vacant('huicheng')).toEqual(['selected-graduate ?', 'three-supports ?']);
    expect(vacant('daao')).toEqual([]);
    expect(vacant('muzhou')).toEqual([]);
    // The last cell is blank in L112–L115 and L119–L122.
    for (const { town } of ROSTER.slice(3)) expect(vacant(town)).toEqual(['agri-specialist ?']);
  });

  it('the label 团队1： in the last column of 会城 (L107) names nobody; there is no other', () => {
    expect(team('huicheng').labels).toMatchObject([
      { column: 'agri-specialist', text: '团队1：', note: { zh: expect.any(String) as string } },
    ]);
    for (const { town } of ROSTER.slice(1)) expect(team(town).labels).toEqual([]);
  });

  it('printed beside a name: 支医 in L115, the office of the captain in L107, nothing else', () => {
    const remarks = postingsOn(PLAN, DAY).flatMap(({ person, remark }) =>
      remark === null ? [] : [[person, remark]],
    );
    expect(remarks).toEqual([
      ['黄天栋', '会城党工委委员、代队长'],
      ['陈颂雯', '支医'],
    ]);
  });
});
