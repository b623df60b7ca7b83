import { describe, expect, it } from 'vitest';
import { unitDetail, type UnitDetail } from '../../src/query/units/detail.ts';
import { editedPlan, PLAN, posting } from './plan.ts';

/** Single units, by the lines of the document that are named beside them. */

const DAY = '2022-06-30';
const detail = (name: string, plan = PLAN, day = DAY): UnitDetail =>
  unitDetail(plan, plan.unit(name)!, day);
const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

describe('tasks of a unit', () => {
  it('区委组织部: leads L155 L176 L191 L198, shares L193, supports L169 L170 L173', () => {
    expect(detail('我区组织部门').tasks.map(({ number, part }) => `${number} ${part}`)).toEqual([
      '21 lead',
      '31 support',
      '32 support',
      '33 support',
      '36 lead',
      '45 lead',
      '47 shared-lead',
      '50 lead',
    ]);
  });

  it.each([
    ['区交通运输局', 8, '区交通局'], // L138
    ['区应急管理局', 8, '区应急局'], // L138
    ['区人力资源社会保障局', 20, '区人力资源和社会保障局'], // L154
    ['区人力资源社会保障局', 46, '障局'], // L192
    ['区委实施乡村振兴战略领导小组成员单位', 37, '区委实施乡村振兴战略领导'], // L179
  ])('%s is printed in task %i as %s', (unit, number, printed) => {
    expect(detail(unit).tasks.find((task) => task.number === number)?.printed).toBe(printed);
  });

  it('a cut name is no part (L192), a visible first unit of a cut cell no lead (L168)', () => {
    expect(detail('区退役军人事务局').tasks).toMatchObject([{ number: 46, part: 'maybe' }]);
    expect(detail('区人才工作局').tasks).toMatchObject([{ number: 30, part: 'doubtful-lead' }]);
  });
});

describe('names and members', () => {
  it('市财政局: L119, and 江门市财政局 in L115', () => {
    expect(detail('江门市财政局')).toMatchObject({
      unit: '市财政局',
      forms: [
        { text: '市财政局', source: { lines: [119] } },
        { text: '江门市财政局', source: { lines: [115] } },
      ],
    });
  });

  it.each(['区委实施乡村振兴战略领导小组成员单位', '行业主管部门', '组团有关单位'])(
    '%s: nobody is listed as member',
    (name) => {
      expect(detail(name)).toMatchObject({ collective: true, members: null });
      expect(ids(detail(name).discrepancies)).toContain('X79');
    },
  );

  it('各镇（街）: the 11 towns of annex 1 (L89–L99), and what the towns owe', () => {
    const { members, obligations } = detail('各镇（街）');
    expect(members).toHaveLength(11);
    // L77; L65; L67; L31; L63
    expect(ids(obligations)).toEqual(['P02', 'P08', 'P10', 'P21', 'P22']);
  });

  it('a unit has no members', () => {
    expect(detail('区民政局')).toMatchObject({ collective: false, members: null });
  });
});

describe('obligations of a unit', () => {
  it('by its tasks: 区委组织部 is first in 50 (L198) and 36 (L176)', () => {
    const { obligations } = detail('区委组织部');
    expect(obligations.map(({ id, as, basis }) => [id, as, basis])).toEqual([
      ['P12', 'unit', 'inferred'],
      ['P23', 'unit', 'inferred'],
    ]);
  });

  it('by its people: meetings L63, talks L65, yearly plan L67, rotation L29; its membership is inferred', () => {
    const { obligations } = detail('市财政局');
    expect(ids(obligations)).toEqual(['P01', 'P08', 'P10', 'P19']);
    expect(new Set(obligations.map(({ basis }) => basis))).toEqual(new Set(['inferred']));
    expect(obligations.every(({ doubt }) => doubt === null)).toBe(true);
  });

  it('whether the bank and town governments are assisting units is not said', () => {
    for (const name of ['中国农业银行江门分行', '江门市新会区大鳌镇人民政府']) {
      const { obligations } = detail(name);
      expect(ids(obligations)).toEqual(['P01', 'P08', 'P10', 'P19']);
      expect(obligations.every(({ doubt }) => doubt !== null)).toBe(true);
    }
  });

  it('none without people and without an obligation of its own', () => {
    expect(detail('区科工商务局').obligations).toEqual([]);
    const plan = editedPlan((data) => {
      posting(data, 'daao', '邹青青').until = '2022-05-31'; // of 新会区统计局, L108
    });
    expect(detail('新会区统计局', plan).obligations).toEqual([]);
    expect(detail('新会区统计局', plan, '2022-05-31').obligations).toHaveLength(4);
  });
});

describe('rules that name a unit', () => {
  it.each<[unit: string, rules: string[]]>([
    ['区委组织部', ['R16', 'R19']], // L37 我区组织部门
    ['中国农业银行江门分行', ['R02']], // L29
    ['区农业农村局（区乡村振兴局）', ['R35']], // L9
    ['区委农村工作领导小组（实施乡村振兴战略领导小组）', ['R36']], // L41
    ['各镇（街）', ['R35']], // L9; 各镇(街)党(工)委 of L63 is another
    ['区民政局', []],
  ])('%s', (unit, rules) => {
    expect(ids(detail(unit).rules)).toEqual(rules);
  });
});

describe('open points of its tasks', () => {
  it('区人才工作局: the damaged cell of task 30 (L168)', () => {
    expect(ids(detail('区人才工作局').discrepancies)).toEqual(['X07']);
  });

  it('only those on which an answer depends', () => {
    const { discrepancies } = detail('区民政局');
    expect(ids(discrepancies)).toContain('X01'); // the end of L131 is lost
    expect(ids(discrepancies)).not.toContain('X35'); // the order of three groups in L152
  });
});
