import { describe, expect, it } from 'vitest';
import { short, unchanged, type Edit } from './judged.ts';
import { posting } from './plan.ts';

/** Rules on the captain and the class of the town: made to fail, and what lies just short of it. */

const remark =
  (id: string, words: string): Edit =>
  (data) => {
    data.teams[id]!.postings[0].remark = words;
  };

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

  it.each([
    ['inferred', 'unknown'], // from this very rule
    ['printed', 'pass'],
    ['reported', 'pass'],
  ] as const)('a captain whose basis is %s: %s', (basis, outcome) => {
    const based: Edit = (data) =>
      Object.assign(posting(data, 'daao', '李贤芬').captain!, { basis });
    for (const rule of ['R09', 'R17'])
      expect(short(rule, 'daao', based)).toEqual([outcome, 'none']);
  });

  it('without the waiver 会城 fails, since its captain only stands in that column', () => {
    const strict: Edit = (data) => data.rules.rules.forEach((rule) => delete rule.waived_for);
    expect(short('R17', 'huicheng', strict)).toEqual(['fail', 'error']);
    expect(short('R17', 'huicheng', unchanged)).toEqual(['waived', 'none']);
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
