import { describe, expect, it } from 'vitest';
import { townMatrix } from '../../src/query/matrix/towns.ts';
import { unitMatrix, type UnitMatrixFilter } from '../../src/query/matrix/units.ts';
import { editedPlan, PLAN, posting } from './plan.ts';

/** Annex 3 (L129–L199) by units, counted by hand in the cells of the rows. */

const { matrix: ALL } = unitMatrix(PLAN);
const row = (unit: string, matrix = ALL) => matrix.rows.find((each) => each.unit === unit)!;
const cell = (unit: string, group: number) => {
  const { leads, supports, shares_lead, leads_doubtful } = row(unit).cells[group - 1]!;
  return [leads, supports, shares_lead, leads_doubtful];
};

describe('units by groups', () => {
  it('区财政局: L129 L131 L137 · L154 · L169 · first in L181 and L185, named in L186', () => {
    expect(cell('区财政局', 1)).toEqual([[], [1, 3, 7], [], []]);
    expect(cell('区财政局', 3)).toEqual([[], [20], [], []]);
    expect(cell('区财政局', 5)).toEqual([[], [31], [], []]);
    expect(cell('区财政局', 8)).toEqual([[39, 41], [42], [], []]);
    expect(row('区财政局')).toMatchObject({ leads: [39, 41], supports: [1, 3, 7, 20, 31, 42] });
  });

  it('区司法局 answers in its field in L155, is named in L170 and L173', () => {
    expect(cell('区司法局', 3)).toEqual([[], [], [21], []]);
    expect(cell('区司法局', 5)).toEqual([[], [32, 33], [], []]);
    expect(row('区司法局').leads).toEqual([]);
  });

  it('who is only visible first is no lead: 区人才工作局 L168, 区交通运输局 L179', () => {
    expect(cell('区人才工作局', 5)).toEqual([[], [], [], [30]]);
    expect(cell('区交通运输局', 7)).toEqual([[], [], [], [37]]);
    expect(ALL.lead_doubtful).toEqual([
      { task: 30, unit: '区人才工作局' },
      { task: 37, unit: '区交通运输局' },
    ]);
  });

  it('a cut name is nobody: 障局 and 区退役 in L192, 区金融 in L181', () => {
    expect(ALL.rows.map(({ unit }) => unit)).not.toContain('区退役军人事务局');
    expect(row('区金融工作局')).toMatchObject({ leads: [42], supports: [] });
    expect(row('区人力资源社会保障局').cells[8]!.supports).toEqual([45]);
  });

  it('各镇（街） is legible in 38 cells, in L193 as one of several that lead', () => {
    const { supports, shares_lead, collective } = row('各镇（街）');
    expect([supports.length, shares_lead, collective]).toEqual([37, [47], true]);
  });

  it('leads by groups: all but 24 25 | 28 29 30 | 37 | 40 | 44 46', () => {
    expect(ALL.totals.groups.map(({ leads }) => leads)).toEqual([7, 9, 6, 3, 3, 3, 1, 4, 3, 3]);
    expect(ALL.totals.leads).toBe(42);
    expect(ALL.groups.map(({ tasks }) => tasks.length)).toEqual([7, 9, 6, 5, 6, 3, 2, 5, 5, 3]);
  });

  it('supports of groups 6 (L174 2, L175 3, L176 2), 7 (L179 4, L180 2), 10 (L197 2, L198 5, L199 1)', () => {
    const supports = (group: number) => ALL.totals.groups[group - 1]!.supports;
    expect([supports(6), supports(7), supports(10)]).toEqual([7, 6, 8]);
  });

  it('units of annex 2 that no task names have no row', () => {
    const names = ALL.rows.map(({ unit }) => unit);
    expect(names).not.toContain('新会区统计局');
    expect(names).not.toContain('市财政局');
    expect(names).toHaveLength(43);
  });

  it('rows stand in the order of the register', () => {
    const register = PLAN.data.units.units.map(({ name }) => name);
    const places = ALL.rows.map(({ unit }) => register.indexOf(unit));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('filters of units', () => {
  const units = (filter: UnitMatrixFilter): string[] =>
    unitMatrix(PLAN, filter).matrix.rows.map(({ unit }) => unit);

  it('level city: only 人民银行江门中心支行 is named in annex 3 (L186, L193)', () => {
    expect(units({ level: 'city' })).toEqual(['人民银行江门中心支行']);
  });

  it('kind branch', () => {
    expect(units({ kind: 'branch' })).toEqual([
      '新会生态环境分局',
      '新会医疗保障分局',
      '新会公安分局',
    ]);
  });

  it('role lead takes those that share a lead, not those in doubt', () => {
    const leads = units({ role: 'lead' });
    expect(leads).toEqual(expect.arrayContaining(['区民政局', '区司法局', '区文明办']));
    expect(leads).not.toContain('区人才工作局');
    expect(leads).not.toContain('区审计局'); // L137, second
  });

  it('role responsible leaves out who only leads or shares a lead: 区委宣传部 L158, 区文明办 L155', () => {
    const named = units({ role: 'responsible' });
    expect(named).toContain('区审计局');
    expect(named).not.toContain('区委宣传部');
    expect(named).not.toContain('区文明办');
  });

  it('tells how many each filter left, and sums only what is left', () => {
    const { matrix, steps } = unitMatrix(PLAN, { level: 'city', kind: 'party' });
    expect(steps).toEqual([
      { filter: 'level', left: 1 },
      { filter: 'kind', left: 0 },
    ]);
    expect(matrix.totals.supports).toBe(0);
    expect(unitMatrix(PLAN, { level: 'city' }).matrix.totals).toMatchObject({
      leads: 0,
      supports: 1, // L186; L193 is a shared lead
    });
  });
});

/** Annex 2 (L107–L122). */
describe('towns by roles', () => {
  const DAY = '2022-02-28';
  const towns = townMatrix(PLAN, DAY);
  const at = (town: string, role: string, matrix = towns) =>
    matrix.rows.find((each) => each.town === town)!.cells.find((each) => each.role === role)!;

  it('L107: two blank cells, a label, a shared assistant, a captain who may be no first secretary', () => {
    expect(at('huicheng', 'selected-graduate')).toMatchObject({ state: 'blank', people: [] });
    expect(at('huicheng', 'three-supports').state).toBe('blank');
    expect(at('huicheng', 'agri-specialist')).toMatchObject({ state: 'label', label: '团队1：' });
    expect(at('huicheng', 'finance-assistant')).toMatchObject({
      state: 'filled',
      people: ['张炎庭'],
      shared: true,
      doubtful: false,
    });
    expect(at('huicheng', 'city-first-secretary').role_assumed).toBe(true);
    expect(at('daao', 'city-first-secretary').role_assumed).toBe(false);
  });

  it('L108, L109: the specialists are in doubt; 大鳌 has an assistant of its own', () => {
    expect(at('daao', 'agri-specialist')).toMatchObject({
      state: 'filled',
      people: ['刘伟斌', '吴在敬', '陈仕军', '莫立觉'],
      doubtful: true,
    });
    expect(at('muzhou', 'agri-specialist').people).toEqual(['王蒙']);
    expect(at('daao', 'finance-assistant').shared).toBe(false);
  });

  it('totals: postings and names of each column, and where nobody is named', () => {
    const totals = towns.totals.map(({ role, postings, names, filled, blank, label }) => [
      role,
      [postings, names, filled, blank, label],
    ]);
    expect(Object.fromEntries(totals)).toEqual({
      'city-first-secretary': [11, 11, 11, 0, 0],
      'selected-graduate': [10, 10, 10, 1, 0],
      'district-first-secretary': [11, 11, 11, 0, 0],
      'town-staff': [11, 11, 11, 0, 0],
      'finance-assistant': [11, 5, 11, 0, 0],
      'three-supports': [10, 10, 10, 1, 0],
      volunteer: [11, 11, 11, 0, 0],
      'agri-specialist': [5, 5, 2, 8, 1],
    });
  });

  it('a blank cell of the print says that it proves nothing; a place given up is empty', () => {
    const plan = editedPlan((data) => {
      posting(data, 'daao', '黄伟诚').until = '2022-06-30';
    });
    expect(at('shadui', 'agri-specialist').note?.zh).toContain('无法判断');
    expect(at('daao', 'volunteer', townMatrix(plan, '2022-06-30')).state).toBe('filled');
    expect(at('daao', 'volunteer', townMatrix(plan, '2022-07-01'))).toMatchObject({
      state: 'blank',
      people: [],
      note: null,
    });
  });
});
