import { describe, expect, it } from 'vitest';
import { PLAN, task } from './plan.ts';

/** Cells of units in annex 3 (L129–L199), read off by hand; 各镇（街） is told apart. */

const 农 = '区农业农村局（区乡村振兴局）';
const 成员单位 = '区委实施乡村振兴战略领导小组成员单位';

describe('units in printed order, under canonical names', () => {
  it.each<[number, string[]]>([
    // L138: 区交通局 and 区应急局 are short for 区交通运输局 and 区应急管理局
    [
      8,
      [
        '区发展改革局',
        农,
        '区住房城乡建设局',
        '区自然资源局',
        '区科工商务局',
        '区交通运输局',
        '区水利局',
        '区应急管理局',
        '区文化广电旅游体育局',
        '区城市管理和综合执法局',
        '区邮政管理局',
      ],
    ],
    // L154: printed 区人力资源和社会保障局
    [20, ['区民政局', '区财政局', '区人力资源社会保障局', '区妇联', '区残联']],
    // L155
    [21, ['区委组织部', '区委政法委', '区文明办', '区司法局', '区政务服务数据管理局']],
    // L170: printed 区农业农村局 without brackets
    [32, ['区委政法委', '区委组织部', '区委统战部', '新会公安分局', '区司法局', '区民政局', 农]],
    // L175: 以及区委实施乡村振兴战略领导小组相关成员单位和组团有关单位
    [35, [农, 成员单位, '组团有关单位']],
    // L193: printed 区文化广电旅游体旅育局
    [
      47,
      [
        农,
        '区委组织部',
        '区人力资源社会保障局',
        '区教育局',
        '区自然资源局',
        '区住房城乡建设局',
        '区卫生健康局',
        '区文化广电旅游体育局',
        '区金融工作局',
        '人民银行江门中心支行',
      ],
    ],
    // L144: 各镇(街)、行业主管部门
    [12, ['区政务服务数据管理局', '区科工商务局', '行业主管部门']],
    // Cut cells, whole names only. L160 L168 L176 L179 L180 L181 L192
    [24, ['区自然资源局', '区文化广电旅游体育局', '区住房城乡建设局', '区供销社']],
    [30, ['区人才工作局', 农]],
    [36, ['区委组织部', 农, 成员单位]],
    [37, ['区交通运输局', '区发展改革局', '区水利局', '区供销社', '区邮政管理局']],
    [38, ['区自然资源局', '区水利局', '新会生态环境分局']],
    [39, ['区财政局', 农]],
    [46, ['区科工商务局', '区教育局', '团区委']],
  ])('task %i', (number, units) => {
    expect(task(number).units).toEqual(units);
  });

  it('keeps the printed forms beside them', () => {
    expect(task(8).units_printed).toContain('区交通局');
    expect(task(12).units_printed.slice(-2)).toEqual(['各镇（街）', '行业主管部门']);
    expect(task(47).units_printed).toContain('区文化广电旅游体旅育局');
  });

  it('with 各镇（街） in its place, also under canonical names', () => {
    expect(task(8).units_in_order).toEqual([...task(8).units, '各镇（街）']); // L138
    expect(task(12).units_in_order).toEqual([
      '区政务服务数据管理局',
      '区科工商务局',
      '各镇（街）',
      '行业主管部门',
    ]); // L144
    expect(task(37).units_in_order).toEqual(task(37).units); // L179, cut
  });

  it('tells what is left of cut names, and what they may be apart from that', () => {
    const fragments = PLAN.tasks.flatMap(({ number, fragments: cut }) =>
      cut.map(({ text, position }) => [number, position, text]),
    );
    expect(fragments).toEqual([
      [24, 'head', '科工商务局'],
      [30, 'tail', '各'],
      [36, 'tail', '有'], // 和有, where 和 joins
      [37, 'tail', '区委实施乡村振兴战略领导'],
      [38, 'tail', '区'],
      [39, 'tail', '区金融'],
      [46, 'head', '障局'],
      [46, 'tail', '区退役'],
    ]);
  });
});
