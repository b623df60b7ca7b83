import { describe, expect, it } from 'vitest';
import { result, short, unchanged, type Edit } from './judged.ts';
import { posting, without } from './plan.ts';

/**
 * Each kind of check made to fail, and what lies just short of it. 大鳌 (L108) is the town whose row has no
 * blank cell, so that it holds nobody beyond those named.
 */

const SPECIALISTS = ['刘伟斌', '吴在敬', '陈仕军', '莫立觉'];
const REST = ['黄伟强', '司徒静怡', '黄伟诚'];
const since =
  (day: string): Edit =>
  (data) =>
    data.teams['daao']!.postings.forEach((each) =>
      Object.assign(each, { since: day, basis: 'reported' }),
    );
describe('R01, at least five people', () => {
  it('four fail, five pass', () => {
    expect(short('R01', 'daao', (data) => without(data, 'daao', ...SPECIALISTS, ...REST))).toEqual([
      'fail',
      'error',
    ]);
    expect(
      short('R01', 'daao', (data) => without(data, 'daao', ...SPECIALISTS, '黄伟强', '黄伟诚')),
    ).toEqual(['pass', 'none']);
  });

  it('eight of whom four are in doubt are unknown', () => {
    expect(short('R01', 'daao', (data) => without(data, 'daao', ...REST))).toEqual([
      'unknown',
      'none',
    ]);
  });
});

describe('R02, kinds of member', () => {
  it('a kind is lacking only where its cell is known to be empty', () => {
    const certain = result('R02', 'daao', (data) => without(data, 'daao', '司徒静怡'));
    expect([certain.outcome, certain.severity]).toEqual(['fail', 'error']);
    // The specialists are in doubt, hence not lacking.
    expect(certain.because.zh).toMatch(/^缺“三支一扶”人员。农业科技特派员栏没有确定的人选/);
    expect(short('R02', 'shuangshui', unchanged)).toEqual(['unknown', 'none']);
  });

  it('one first secretary of either sort fills the place; all kinds for certain pass', () => {
    const whole: Edit = (data) => {
      without(data, 'daao', '邹青青');
      for (const name of SPECIALISTS) delete posting(data, 'daao', name).doubt;
    };
    expect(short('R02', 'daao', whole)).toEqual(['pass', 'none']);
  });
});

describe('R03, rotation every three years', () => {
  it.each([
    ['2025-06-30', 'pass', 'none'],
    ['2025-07-01', 'pass', 'none'], // the day on which it is due
    ['2025-07-02', 'fail', 'error'],
  ])('all there since 1 July 2022, seen on %s: %s', (day, outcome, severity) => {
    expect(short('R03', 'daao', since('2022-07-01'), day)).toEqual([outcome, severity]);
  });
});

describe('R29, R37, R30: numbers of a role', () => {
  const add =
    (
      id: string,
      role: 'finance-assistant' | 'three-supports' | 'agri-specialist',
      ...people: string[]
    ): Edit =>
    (data) =>
      void data.teams[id]!.postings.push(...people.map((person) => ({ person, role })));

  it('one finance assistant: two fail, none in a cell that is certainly empty fails', () => {
    expect(short('R29', 'daao', add('daao', 'finance-assistant', '甲'))).toEqual(['fail', 'error']);
    expect(short('R29', 'daao', (data) => without(data, 'daao', '罗杰文'))).toEqual([
      'fail',
      'error',
    ]);
  });

  it('one finance assistant of its own passes; shared with another town cannot be told', () => {
    expect(short('R29', 'daao', unchanged)).toEqual(['pass', 'none']);
    // 罗杰文 put in the place of 张炎庭 (L107)
    const lent: Edit = (data) => void (posting(data, 'huicheng', '张炎庭').person = '罗杰文');
    expect(short('R29', 'daao', lent)).toEqual(['unknown', 'none']);
  });

  it('one or two 三支一扶: two pass, three fail', () => {
    expect(short('R37', 'daao', add('daao', 'three-supports', '甲'))).toEqual(['pass', 'none']);
    expect(short('R37', 'daao', add('daao', 'three-supports', '甲', '乙'))).toEqual([
      'fail',
      'error',
    ]);
  });

  it('a blank cell is unknown, and fails once its doubt is settled', () => {
    const settled: Edit = (data) => void (data.teams['huicheng']!.blank = []);
    expect(short('R37', 'huicheng', unchanged)).toEqual(['unknown', 'none']);
    expect(short('R37', 'huicheng', settled)).toEqual(['fail', 'error']);
  });

  it('people in doubt matter only where the outcome hangs on them', () => {
    const doubted: Edit = (data) =>
      Object.assign(posting(data, 'daao', '司徒静怡'), { doubt: { zh: '存疑' } });
    expect(short('R37', 'daao', doubted)).toEqual(['unknown', 'none']);
    const one: Edit = (data) => void delete posting(data, 'daao', '莫立觉').doubt;
    expect(short('R30', 'daao', one)).toEqual(['pass', 'none']); // one for certain is at least one
  });

  it('a label that names nobody leaves it open', () => {
    expect(short('R30', 'huicheng', unchanged)).toEqual(['unknown', 'none']);
    const bare: Edit = (data) => void delete data.teams['huicheng']!.labels;
    expect(short('R30', 'huicheng', bare)).toEqual(['not-applicable', 'none']);
  });

  it('可 can not be failed: no specialist at all is not a failure', () => {
    const settled: Edit = (data) => void (data.teams['shuangshui']!.blank = []);
    expect(short('R30', 'shuangshui', settled)).toEqual(['not-applicable', 'none']);
  });
});
