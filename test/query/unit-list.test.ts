import { describe, expect, it } from 'vitest';
import { filterUnits, sortUnits, type UnitFilter } from '../../src/query/units/list.ts';
import { editedPlan, PLAN, posting } from './plan.ts';

/** Units of annex 3 (L129–L199) and annex 2 (L107–L122), found by hand; kinds and levels are the editors'. */

const DAY = '2022-06-30';
const listed = (filter: UnitFilter, plan = PLAN) => filterUnits(plan, filter, DAY);
const names = (filter: UnitFilter): string[] => listed(filter).units.map(({ unit }) => unit);
const led = (filter: UnitFilter): Record<string, number[]> =>
  Object.fromEntries(
    listed(filter)
      .units.filter(({ leads }) => leads.length > 0)
      .map(({ unit, leads }) => [unit, leads]),
  );

describe('which tasks units of a kind lead', () => {
  it('party bodies: L155 L176 L191 L198, L158, L170, L197; 区人才工作局 (L168) is in doubt', () => {
    expect(led({ kind: ['party'] })).toEqual({
      区委组织部: [21, 36, 45, 50],
      区委宣传部: [22],
      区委政法委: [32],
      区委农办: [49],
    });
    const talent = listed({ kind: ['party'] }).units.find(({ unit }) => unit === '区人才工作局');
    expect(talent).toMatchObject({ leads: [], leads_doubtful: [30] });
  });

  it('branches: L140 only; vertically managed bodies: none, one shares the lead of 47 (L193)', () => {
    expect(led({ kind: ['branch'] })).toEqual({ 新会生态环境分局: [10] });
    expect(led({ kind: ['vertical'] })).toEqual({});
    const bank = listed({ kind: ['vertical'] }).units.find(({ leads, shares_lead }) =>
      [...leads, ...shares_lead].includes(47),
    );
    expect(bank?.unit).toBe('人民银行江门中心支行');
  });

  it('every stated lead is that of one unit', () => {
    const all = listed({}).units.flatMap(({ leads }) => leads);
    // 51 tasks without 24, 25, 28, 29, 30, 37, 40, 44, 46 (L160 L161 L166 L167 L168 L179 L184 L190 L192).
    expect(all).toHaveLength(42);
    expect(new Set(all).size).toBe(42);
  });
});

describe('filters', () => {
  it('level city: 10 home units of annex 2, the bank of the head of its column, the bank of L186', () => {
    expect(names({ level: 'city' }).sort()).toEqual(
      [
        '市委宣传部', // L108
        '市城市管理综合执法局', // L109
        '市政府办公室', // L112 L113
        '市供销社', // L114
        '市自然资源局', // L115
        '市财政局', // L115 L119
        '市民政局', // L120
        '市应急管理局', // L121
        '江门市人民政府行政服务中心', // L121
        '市委办公室', // L122
        '中国农业银行江门分行', // L29
        '人民银行江门中心支行', // L186
      ].sort(),
    );
  });

  it('combine, each told with what it left', () => {
    expect(listed({ level: 'town', unused: true }).steps).toEqual([
      { filter: 'level', left: 7 }, // six town governments in annex 2, and 各镇（街）
      { filter: 'unused', left: 0 },
    ]);
  });

  it('unused: only the leading group, which stands in L11, L15 and L41', () => {
    expect(names({ unused: true })).toEqual(['区委农村工作领导小组（实施乡村振兴战略领导小组）']);
  });

  it('unused: a unit that a cut name may be is not called so when its people have left', () => {
    const plan = editedPlan((data) => {
      posting(data, 'huicheng', '朱跃虎').until = '2022-05-31'; // 区退役军人事务局, L107; 区退役 in L192
      posting(data, 'daao', '邹青青').until = '2022-05-31'; // 新会区统计局, L108; in no task
    });
    const unused = listed({ unused: true }, plan).units.map(({ unit }) => unit);
    expect(unused).toContain('新会区统计局');
    expect(unused).not.toContain('区退役军人事务局');
    expect(filterUnits(plan, { unused: true }, '2022-05-31').units).toHaveLength(1);
  });

  it('collective names are marked', () => {
    const marked = listed({}).units.filter(({ collective }) => collective);
    expect(marked.map(({ unit }) => unit)).toEqual(names({ kind: ['collective'] }));
    expect(marked).toHaveLength(4); // L129 各镇, L129 成员单位, L144 行业主管部门, L175 组团有关单位
  });
});

describe('what the damaged print leaves open', () => {
  it('14 cells that are not whole, 9 leads that cannot be told', () => {
    expect(listed({}).open).toEqual({
      stated: 42,
      no_lead: [24, 25, 28, 29, 30, 37, 40, 44, 46],
      // L131 L153 L160 L161 L166 L167 L168 L176 L179 L180 L181 L184 L190 L192
      incomplete: [3, 19, 24, 25, 28, 29, 30, 36, 37, 38, 39, 40, 44, 46],
    });
  });
});

describe('counts and order', () => {
  it('the bank has 5 people in 11 teams (L107–L122)', () => {
    const bank = listed({}).units.find(({ unit }) => unit === '中国农业银行江门分行');
    expect(bank).toMatchObject({ people_count: 5, posting_count: 11 });
  });

  it('by leads, descending: 15, 4, 3, 3, 2; equal ones in the order of the register', () => {
    const first = sortUnits(listed({}).units, 'leads', true).slice(0, 5);
    expect(first.map(({ unit, leads }) => `${unit} ${leads.length}`)).toEqual([
      '区农业农村局（区乡村振兴局） 15',
      '区委组织部 4',
      '区人力资源社会保障局 3',
      '区民政局 3',
      '区财政局 2',
    ]);
  });

  it('by people sent, ascending and descending', () => {
    const { units } = listed({ kind: ['enterprise'] });
    const order = (descending: boolean): string[] =>
      sortUnits(units, 'people', descending).map(({ unit }) => unit);
    expect(order(false)).toEqual(['区供销社', '市供销社', '中国农业银行江门分行']); // 0, 1 (L114), 11
    expect(order(true)).toEqual(['中国农业银行江门分行', '市供销社', '区供销社']);
  });
});
