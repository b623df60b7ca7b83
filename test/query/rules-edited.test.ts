import { describe, expect, it } from 'vitest';
import { rulesForTown } from '../../src/query/rules/evaluate.ts';
import type { RuleResult } from '../../src/query/rules/rule.ts';
import type { DataFiles } from '../../src/source/data.ts';
import { editedPlan, posting, town, without } from './plan.ts';

/**
 * Each kind of check made to fail, and what lies just short of it. 大鳌 (L108) is the town whose row has no
 * blank cell, so that it holds nobody beyond those named.
 */

type Edit = (data: DataFiles) => void;

function result(rule: string, id: string, edit: Edit, asOf = '2022-06-30'): RuleResult {
  const plan = editedPlan(edit);
  return rulesForTown(plan, town(plan, id), asOf).find((each) => each.rule === rule)!;
}

const short = (...args: Parameters<typeof result>): [string, string] => {
  const { outcome, severity } = result(...args);
  return [outcome, severity];
};

const SPECIALISTS = ['刘伟斌', '吴在敬', '陈仕军', '莫立觉'];
const REST = ['黄伟强', '司徒静怡', '黄伟诚'];
const since =
  (day: string): Edit =>
  (data) =>
    data.teams['daao']!.postings.forEach((each) =>
      Object.assign(each, { since: day, basis: 'reported' }),
    );
const remark =
  (id: string, words: string): Edit =>
  (data) => {
    data.teams[id]!.postings[0].remark = words;
  };

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
    expect(short('R02', 'shuangshui', () => undefined)).toEqual(['unknown', 'none']);
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

describe('R09 and R17, the city-sent first secretary is captain', () => {
  const other: Edit = (data) => {
    const { captain } = posting(data, 'daao', '李贤芬');
    delete posting(data, 'daao', '李贤芬').captain;
    Object.assign(posting(data, 'daao', '邹青青'), { captain });
  };

  it('a captain of another role fails: 原则上 is a warning, the flat sentence an error', () => {
    expect(short('R09', 'daao', other)).toEqual(['fail', 'warning']);
    expect(short('R17', 'daao', other)).toEqual(['fail', 'error']);
    expect(short('R08', 'daao', other)).toEqual(['unknown', 'none']); // whose unit would lead is not said
  });

  it('without the waiver 会城 fails, since its captain only stands in that column', () => {
    const strict: Edit = (data) => data.rules.rules.forEach((rule) => delete rule.waived_for);
    expect(short('R17', 'huicheng', strict)).toEqual(['fail', 'error']);
    expect(short('R17', 'huicheng', () => undefined)).toEqual(['waived', 'none']);
  });

  it('without a captain nothing can be told', () => {
    const none: Edit = (data) => void delete posting(data, 'daao', '李贤芬').captain;
    for (const rule of ['R05', 'R06', 'R08', 'R09', 'R10', 'R11', 'R17', 'R20'])
      expect(short(rule, 'daao', none)).toEqual(['unknown', 'none']);
  });
});

describe('R11 and R20, posts of the captain', () => {
  it('another job fails R20 as a warning; in 会城 it is waived', () => {
    expect(short('R20', 'daao', remark('daao', '大鳌镇副镇长'))).toEqual(['fail', 'warning']);
    expect(short('R20', 'daao', remark('daao', '挂任大鳌镇党委委员、农办主任'))).toEqual([
      'fail',
      'warning',
    ]);
    expect(short('R20', 'huicheng', remark('huicheng', '会城街道办副主任、代队长'))).toEqual([
      'waived',
      'none',
    ]);
  });

  it('the post that R11 demands is no other job: seconded it passes R11, else neither can be told', () => {
    const seconded = remark('daao', '挂任大鳌镇党委副书记');
    expect([short('R11', 'daao', seconded), short('R20', 'daao', seconded)]).toEqual([
      ['pass', 'none'],
      ['unknown', 'none'],
    ]);
    const plain = remark('daao', '大鳌镇党委委员');
    expect([short('R11', 'daao', plain), short('R20', 'daao', plain)]).toEqual([
      ['unknown', 'none'],
      ['unknown', 'none'],
    ]);
  });
});

describe('R15, class of the town', () => {
  it('another class fails', () => {
    expect(
      short('R15', 'daao', (data) => void (data.towns['daao']!.city_class = '重点帮扶镇')),
    ).toEqual(['fail', 'error']);
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

  it('one or two 三支一扶: two pass, three fail', () => {
    expect(short('R37', 'daao', add('daao', 'three-supports', '甲'))).toEqual(['pass', 'none']);
    expect(short('R37', 'daao', add('daao', 'three-supports', '甲', '乙'))).toEqual([
      'fail',
      'error',
    ]);
  });

  it('a blank cell is unknown, and fails once its doubt is settled', () => {
    const settled: Edit = (data) => void (data.teams['huicheng']!.blank = []);
    expect(short('R37', 'huicheng', () => undefined)).toEqual(['unknown', 'none']);
    expect(short('R37', 'huicheng', settled)).toEqual(['fail', 'error']);
  });

  it('people in doubt matter only where the outcome hangs on them', () => {
    const doubted: Edit = (data) =>
      Object.assign(posting(data, 'daao', '司徒静怡'), { doubt: { zh: '存疑' } });
    expect(short('R37', 'daao', doubted)).toEqual(['unknown', 'none']);
    const one: Edit = (data) => void delete posting(data, 'daao', '莫立觉').doubt;
    expect(short('R30', 'daao', one)).toEqual(['pass', 'none']); // one for certain is at least one
  });

  it('可 can not be failed: no specialist at all is not a failure', () => {
    const settled: Edit = (data) => void (data.teams['shuangshui']!.blank = []);
    expect(short('R30', 'shuangshui', settled)).toEqual(['not-applicable', 'none']);
  });
});
