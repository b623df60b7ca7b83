import { describe, expect, it } from 'vitest';
import { rulesForTown } from '../../src/query/rules/evaluate.ts';
import { PLAN, town } from './plan.ts';

/**
 * The rules of 二（一） (L29, L31), 二（二） (L37), 四（八） (L63) and task 46 (L192) held by hand against the
 * rows of 会城 (L107), 大鳌 (L108) and 双水 (L119) in annex 2.
 */
const EXPECTED = [
  // 不少于5人: five named in 会城, eleven in 大鳌 (seven without the doubtful specialists), seven in 双水.
  ['R01', 'pass', 'pass', 'pass'],
  // Seven kinds of member: 会城 blank twice and a label without names; the specialists of 大鳌 are in doubt;
  // that cell of 双水 is blank. Neither there nor lacking.
  ['R02', 'unknown', 'unknown', 'unknown'],
  // 每3年轮换一次: no day of arrival anywhere.
  ['R03', 'unknown', 'unknown', 'unknown'],
  // 必须是中共正式党员, 一般为50周岁以下, 副科级以上: not in annex 2.
  ['R05', 'unknown', 'unknown', 'unknown'],
  ['R06', 'unknown', 'unknown', 'unknown'],
  // 市组团牵头单位: the unit of the first column; none in 会城, 市委宣传部, 市财政局.
  ['R08', 'unknown', 'pass', 'pass'],
  // 江门市级派出驻村第一书记原则上担任队长; 会城 may do otherwise by L37. DOMAIN A6.5 passes the others, but annex 2
  // has no column for captains: they are inferred from this very provision, which cannot show that it is kept.
  ['R09', 'waived', 'unknown', 'unknown'],
  ['R10', 'unknown', 'unknown', 'unknown'],
  // 挂任…党(工)委副书记或党(工)委委员: 黄天栋 is 党工委委员, whether seconded is not said; others nothing.
  ['R11', 'unknown', 'unknown', 'unknown'],
  // 巩固提升镇: printed so in both annexes.
  ['R15', 'pass', 'pass', 'pass'],
  // 由江门市派驻村第一书记为…队长, flat; 会城 settled apart in the same sentence. Unknown as R09.
  ['R17', 'waived', 'unknown', 'unknown'],
  // 可由会城街道党(工)委负责该项工作的干部兼任: about 会城 alone, and taken there.
  ['R18', 'pass', 'not-applicable', 'not-applicable'],
  // 原则上队长不兼任镇其他工作: 会城党工委委员, allowed by L37; nothing known of others.
  ['R20', 'waived', 'unknown', 'unknown'],
  // 每半年要召开一次专题会议: no record of meetings.
  ['R22', 'unknown', 'unknown', 'unknown'],
  // 向每个镇（街）派驻1名金融助理: 张炎庭 (shared), 罗杰文, 郑桂林 (shared). The document does not say whether one
  // shared is one for each (DOMAIN A6.5: W shared; 11 of 11 named, 1 of 11 exclusive).
  ['R29', 'unknown', 'pass', 'unknown'],
  // 可派驻1名以上农村科技特派员: a label, four in doubt, blank.
  ['R30', 'unknown', 'unknown', 'unknown'],
  // 1-2名三支一扶: blank, 司徒静怡, 刘雅柔.
  ['R37', 'unknown', 'pass', 'pass'],
] as const;

const TOWNS = ['huicheng', 'daao', 'shuangshui'] as const;
const results = (id: string) => rulesForTown(PLAN, town(PLAN, id), '2022-06-30');

describe('rules held against annex 2', () => {
  it.each(TOWNS.map((id, index) => [id, index] as const))('%s', (id, index) => {
    const outcomes = results(id).map(({ rule, outcome }) => [rule, outcome]);
    expect(outcomes).toEqual(EXPECTED.map(([rule, ...each]) => [rule, each[index]]));
  });

  it('nothing fails in any town, and nothing weighs that does not fail', () => {
    for (const { id } of PLAN.towns) {
      for (const { outcome, severity, because } of results(id)) {
        expect(outcome).not.toBe('fail');
        expect(severity).toBe('none');
        expect(because.zh.length * because.en!.length).toBeGreaterThan(0);
      }
    }
  });

  it('every result names its clause and line', () => {
    const places = results('daao').map(({ rule, clause, source }) => [rule, clause, source.lines]);
    expect(places).toEqual([
      ['R01', '二（一）', [29]],
      ['R02', '二（一）', [29]],
      ['R03', '二（一）', [29]],
      ['R05', '二（一）', [31]],
      ['R06', '二（一）', [31]],
      ['R08', '二（一）', [31]],
      ['R09', '二（一）', [31]],
      ['R10', '二（一）', [31]],
      ['R11', '二（一）', [31]],
      ['R15', '二（二）', [37]],
      ['R17', '二（二）', [37]],
      ['R18', '二（二）', [37]],
      ['R20', '四（八）', [63]],
      ['R22', '四（八）', [63]],
      ['R29', '附件3第46项', [192]],
      ['R30', '附件3第46项', [192]],
      ['R37', '附件3第46项', [192]],
    ]);
  });

  it('modalities as worded: 原则上 R09 R20, 一般 R06, 可 R18 R30, else flat', () => {
    const other = results('daao').filter(({ modality }) => modality !== 'must');
    expect(other.map(({ rule, modality }) => [rule, modality])).toEqual([
      ['R06', 'generally'],
      ['R09', 'in-principle'],
      ['R18', 'may'],
      ['R20', 'in-principle'],
      ['R30', 'may'],
    ]);
  });

  it('says what the outcome rests on', () => {
    const because = (id: string, rule: string): string =>
      results(id).find((each) => each.rule === rule)!.because.zh;
    // 会城: five named, four without the shared 张炎庭, and only 朱跃虎 has a unit (L107).
    expect(because('huicheng', 'R01')).toContain('全部人员计5人；');
    expect(because('huicheng', 'R01')).toContain('不计共用人员4人（不足5人）');
    expect(because('huicheng', 'R01')).toContain('选调生1人（不足5人）');
    // 大鳌: eleven, four of them in doubt, nobody shared, three with a unit (L108).
    expect(because('daao', 'R01')).toContain('全部人员计11人（其中4人存疑）');
    expect(because('daao', 'R01')).toMatch(/不计共用人员11人，.*选调生3人（不足5人）。$/);
    expect(because('shuangshui', 'R08')).toContain('推定为市财政局');
    expect(because('daao', 'R17')).toContain('据方案推定');
    expect(because('huicheng', 'R09')).toContain('可由会城街道党（工）委负责该项工作的干部兼任');
    expect(because('huicheng', 'R18')).toContain('代');
    expect(because('huicheng', 'R20')).toContain('会城党工委委员');
    expect(because('huicheng', 'R29')).toContain('同一姓名列于3个镇（街）'); // 会城 睦洲 三江
    expect(because('shuangshui', 'R29')).toContain('同一姓名列于3个镇（街）'); // 崖门 双水 罗坑
    expect(because('daao', 'R29')).not.toContain('共用');
    expect(because('huicheng', 'R30')).toContain('只有标签“团队1：”');
    expect(because('shuangshui', 'R30')).toContain('空白');
    expect(because('huicheng', 'R37')).toContain('空白');
  });
});
