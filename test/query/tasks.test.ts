import { describe, expect, it } from 'vitest';
import { PLAN, task } from './plan.ts';

/**
 * Annex 3, L129–L199, read off by hand: number, line, and the lead by the note of L201 (列在首位的为牵头单位)
 * under its canonical name. null: the cell is cut on the left or empty; ?: its head may be cut.
 * 农 stands for 区农业农村局（区乡村振兴局）, printed 区农业农村局(乡村振兴局).
 */
const 农 = '区农业农村局（区乡村振兴局）';
const LEADS: readonly (readonly [number: number, line: number, lead: string | null])[] = [
  [1, 129, 农],
  [2, 130, 农],
  [3, 131, '区民政局'],
  [4, 134, '区人力资源社会保障局'],
  [5, 135, 农],
  [6, 136, '区人力资源社会保障局'],
  [7, 137, 农],
  [8, 138, '区发展改革局'],
  [9, 139, '区住房城乡建设局'],
  [10, 140, '新会生态环境分局'],
  [11, 143, '区水利局'],
  [12, 144, '区政务服务数据管理局'],
  [13, 145, '区应急管理局'],
  [14, 146, 农],
  [15, 147, '区交通运输局'],
  [16, 148, 农],
  [17, 151, 农],
  [18, 152, '区民政局'],
  [19, 153, '区教育局'],
  [20, 154, '区民政局'],
  [21, 155, '区委组织部'],
  [22, 158, '区委宣传部'],
  [23, 159, 农],
  [24, 160, null], // begins 科工商务局
  [25, 161, null], // empty
  [26, 162, '区文化广电旅游体育局'],
  [27, 165, 农],
  [28, 166, null], // empty
  [29, 167, null], // empty
  [30, 168, '?区人才工作局'], // only the middle lines of the cell survive
  [31, 169, 农],
  [32, 170, '区委政法委'],
  [33, 173, 农],
  [34, 174, 农],
  [35, 175, 农],
  [36, 176, '区委组织部'],
  [37, 179, '?区交通运输局'], // not credible as lead of planning; the tail is cut as well
  [38, 180, '区自然资源局'],
  [39, 181, '区财政局'],
  [40, 184, null], // empty
  [41, 185, '区财政局'],
  [42, 186, '区金融工作局'],
  [43, 187, '区工商联'],
  [44, 190, null], // empty
  [45, 191, '区委组织部'],
  [46, 192, null], // begins 障局
  [47, 193, 农],
  [48, 194, '区人力资源社会保障局'],
  [49, 197, '区委农办'],
  [50, 198, '区委组织部'],
  [51, 199, 农],
];

describe('leads of the tasks, annex 3', () => {
  it('are 51, numbered without gap, each from its line', () => {
    expect(PLAN.tasks.map(({ number, source }) => [number, source.lines])).toEqual(
      LEADS.map(([number, line]) => [number, [line]]),
    );
  });

  it.each(LEADS)('%i (L%i): %s', (number, _line, lead) => {
    const { status, unit, first_visible, note } = task(number).lead;
    if (lead === null) expect([status, unit, first_visible]).toEqual(['unreadable', null, null]);
    else if (lead.startsWith('?'))
      expect([status, unit, first_visible]).toEqual(['doubtful', null, lead.slice(1)]);
    else expect([status, unit, first_visible]).toEqual(['stated', lead, null]);
    // Tasks 21 and 47 say that several units lead, each in its field.
    const explained = lead === null || lead.startsWith('?') || number === 21 || number === 47;
    expect([typeof note?.zh, typeof note?.en]).toEqual(
      explained ? ['string', 'string'] : ['undefined', 'undefined'],
    );
  });

  it('counts: 42 leads can be read', () => {
    const counts = new Map<string, number>();
    for (const { lead } of PLAN.tasks)
      if (lead.unit) counts.set(lead.unit, (counts.get(lead.unit) ?? 0) + 1);
    const several = { [农]: 15, 区委组织部: 4, 区民政局: 3, 区人力资源社会保障局: 3, 区财政局: 2 };
    for (const [unit, count] of Object.entries(several))
      expect([unit, counts.get(unit)]).toEqual([unit, count]);
    const once = [...counts].filter(([unit]) => !(unit in several));
    expect(once.map(([, count]) => count)).toEqual(Array(15).fill(1)); // 15 + 4 + 3 + 3 + 2 + 15 = 42
  });

  it('the words of a task never make a lead: 40 says 由区财政局统筹安排, its cell is empty (L184)', () => {
    expect(task(40).text).toContain('由区财政局统筹安排');
    expect(task(40)).toMatchObject({ lead: { status: 'unreadable', unit: null }, units: [] });
  });
});

describe('groups, annex 3', () => {
  it('1–7, 8–16, 17–22, 23–27, 28–33, 34–36, 37–38, 39–43, 44–48, 49–51, as the body divides them', () => {
    const sizes = [7, 9, 6, 5, 6, 3, 2, 5, 5, 3];
    expect(PLAN.tasks.map(({ group }) => group.number)).toEqual(
      sizes.flatMap((size, index) => Array<number>(size).fill(index + 1)),
    );
  });

  it.each([
    [1, '三（三）', '提升脱贫攻坚成果水平'], // L41
    [8, '三（四）', '提升镇村公共基础设施水平'], // L45
    [22, '三（五）', '提升镇域公共服务能力'], // L49; the first row of a page, still of this section
    [27, '三（六）', '提升乡村产业发展水平'], // L53
    [33, '三（七）', '提升抓党建促乡村振兴水平'], // L57
    [36, '四（八）', '强化组织领导'], // L63; the label of L175 has 强化领导
    [38, '四（九）', '强化规划引领'], // L67
    [43, '四（十）', '强化资金保障'], // L69
    [48, '四（十一）', '强化人才支持'], // L73
    [49, '四（十二）', '强化监督考核'], // L75
  ])('%i carries out %s %s', (number, clause, title) => {
    expect(task(number)).toMatchObject({ clause, group: { title } });
  });
});
