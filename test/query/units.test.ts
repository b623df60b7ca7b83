import { describe, expect, it } from 'vitest';
import { unitRole } from '../../src/query/units/role.ts';
import { PLAN } from './plan.ts';

/** Units in annex 3 (L129–L199) and annex 2 (L107–L122), found by hand. */

const DAY = '2022-06-30';
const role = (unit: string) => unitRole(PLAN, unit, DAY);
const people = (unit: string): string[] =>
  role(unit).postings.map(({ town, person }) => `${town} ${person}`);

describe('what units do in annex 3', () => {
  it.each<[unit: string, leads: number[], supports: number[], shares?: number[]]>([
    // Leads L131 L152 L154; stands also in L129 L130 L135 L170 L173 L187.
    ['区民政局', [3, 18, 20], [1, 2, 5, 32, 33, 43]],
    // Leads L181 L185; also L129 L131 L137 L154 L169 L186. Task 40 names it in its words only (L184).
    ['区财政局', [39, 41], [1, 3, 7, 20, 31, 42]],
    ['市财政局', [], []],
    // 15 led and 17 others: the bureau is legible in 32 cells.
    [
      '区农业农村局（区乡村振兴局）',
      [1, 2, 5, 7, 14, 16, 17, 23, 27, 31, 33, 34, 35, 47, 51],
      [3, 4, 6, 8, 9, 10, 11, 26, 30, 32, 36, 39, 41, 42, 43, 49, 50],
    ],
    // Leads L155 L176 L191 L198; also L169 L170 L173. L193 lets several lead (各级各部门按职能牵头).
    ['区委组织部', [21, 36, 45, 50], [31, 32, 33], [47]],
    // L139 L140 L180
    ['新会生态环境分局', [10], [9, 38]],
    // L186 L193; the cut 区金融 of L181 is no answer.
    ['区金融工作局', [42], [], [47]],
    // L170 L173; one of several that lead by L155 (等部门根据职能分别负责).
    ['区司法局', [], [32, 33], [21]],
    // L134 L138 L139 L144 L159 L162 L192 L194; the cut 科工商务局 of L160 is no answer.
    ['区科工商务局', [], [4, 8, 9, 12, 23, 26, 46, 48]],
    // L160 L165; L179 in a cell whose head may be cut.
    ['区供销社', [], [24, 27, 37]],
  ])('%s', (unit, leads, supports, shares_lead = []) => {
    expect(role(unit)).toMatchObject({ unit, leads, supports, shares_lead, leads_doubtful: [] });
  });

  it('各镇（街） stands in 38 cells and leads nothing', () => {
    const lost = [3, 19, 25, 28, 29, 30, 36, 37, 38, 39, 40, 44, 46];
    const legible = PLAN.tasks
      .map(({ number }) => number)
      .filter((number) => !lost.includes(number));
    // In L155 各镇(街) stands behind 等部门根据职能分别负责, of which the towns are no part; in L193 the words
    // in brackets take in all levels (各级各部门).
    expect(role('各镇（街）')).toMatchObject({
      leads: [],
      supports: legible.filter((number) => number !== 47),
      shares_lead: [47],
      leads_doubtful: [],
    });
  });

  it('a unit printed first in a cell whose head may be cut does not lead, nor merely support', () => {
    expect(role('区人才工作局')).toMatchObject({ leads: [], supports: [], leads_doubtful: [30] }); // L168
    expect(role('区交通运输局')).toMatchObject({
      leads: [15],
      supports: [8],
      leads_doubtful: [37],
    }); // L147 L138 L179
  });

  it.each([
    ['区退役军人事务局', [{ number: 46, fragment: '区退役' }]], // L192
    ['区人力资源社会保障局', [{ number: 46, fragment: '障局' }]], // L192
    ['区科工商务局', [{ number: 24, fragment: '科工商务局' }]], // L160
    ['区金融工作局', [{ number: 39, fragment: '区金融' }]], // L181
    ['新会医疗保障分局', []], // ends 障分局, so L192 cannot mean it
    ['区民政局', []],
  ])('%s: cut names that may be it', (unit, maybe) => {
    expect(role(unit).maybe).toEqual(maybe);
  });
});

describe('whom units have sent, annex 2', () => {
  it('区退役军人事务局: a cut name in 46, and one person in 会城 (L107)', () => {
    expect(role('区退役军人事务局')).toMatchObject({ leads: [], supports: [], group_lead_of: [] });
    expect(people('区退役军人事务局')).toEqual(['huicheng 朱跃虎']);
  });

  it('市政府办公室 leads two groups, 古井 (L113) and 沙堆 (L112), and no task', () => {
    expect(role('市政府办公室')).toMatchObject({
      leads: [],
      supports: [],
      group_lead_of: ['gujing', 'shadui'],
    });
    expect(people('市政府办公室')).toEqual(['gujing 李彦光', 'shadui 李维睿']);
  });

  it('市财政局: the captain of 双水 (L119); its selected graduate in 崖门 (L115) makes it no lead there', () => {
    expect(role('市财政局').group_lead_of).toEqual(['shuangshui']);
    expect(people('市财政局')).toEqual(['shuangshui 梁海欣', 'yamen 孙树楷']);
  });

  it('区住房城乡建设局: 双水 (L119) and 大泽 (L122), under two longer names; a district unit leads no group', () => {
    expect(role('新会区住房和城乡建设局').unit).toBe('区住房城乡建设局');
    expect(people('区住房城乡建设局')).toEqual(['shuangshui 谭栋桥', 'daze 李尚阳']);
    expect(role('区住房城乡建设局').group_lead_of).toEqual([]);
  });

  it('中国农业银行江门分行: the finance assistants of all 11 towns, by the head of the column (L106)', () => {
    const { postings } = role('中国农业银行江门分行');
    expect(postings).toHaveLength(11);
    expect(new Set(postings.map(({ person }) => person)).size).toBe(5);
    expect(new Set(postings.map(({ unit_basis }) => unit_basis))).toEqual(new Set(['inferred']));
  });

  it('units of annex 2 that annex 3 does not name have no tasks', () => {
    for (const unit of [
      '新会区统计局',
      '新会区中医院',
      '国家税务总局江门市新会区税务局',
      '江门市新会区纪委监委机关',
    ])
      expect(role(unit)).toMatchObject({ leads: [], supports: [], maybe: [] });
  });
});
