import { describe, expect, it } from 'vitest';
import { parseSpan } from '../../src/calendar/date.ts';
import type { RotationOptions } from '../../src/query/rotation-plan/case.ts';
import { rotationPlan } from '../../src/query/rotation-plan/rotation-plan.ts';
import { PLAIN } from '../../src/render/layout/paint.ts';
import { toText } from '../../src/render/layout/text.ts';
import { rotationPlanView } from '../../src/render/rotation-plan/view.ts';
import { displayWidth } from '../../src/text/width.ts';
import { editedPlan, posting } from '../query/plan.ts';

/** What only shows with days of arrival, of which the document gives none. */

const plan = editedPlan((data) => {
  for (const { postings } of Object.values(data.teams))
    for (const each of postings) Object.assign(each, { since: '2025-01-01', basis: 'reported' });
  for (const { person } of data.teams['daze']!.postings)
    Object.assign(posting(data, 'daze', person), { since: '2022-03-01' });
  for (const person of ['陈贵东', '张炳华'])
    Object.assign(posting(data, 'daze', person), { since: '2021-12-01' });
  Object.assign(posting(data, 'daze', '梁嘉良'), { until: '2025-08-31' });
});

const told = (lang: 'zh' | 'en', more: Partial<RotationOptions> = {}, width?: number): string => {
  const options = {
    from: '2025-01-01',
    batches: 4,
    every: parseSpan('6m')!,
    handover: false,
    keep: 2,
    ...more,
  };
  const style = { lang, width: width ?? 10_000, paint: PLAIN };
  return toText(rotationPlanView(plan, rotationPlan(plan, options), style), style);
};

describe('a rotation with days of arrival', () => {
  it('tells who waits, who leaves early and why both leaders leave at once', () => {
    const text = told('zh');
    // Due on 1 December 2024, 31 days before the first batch; the others on 1 March, 122 before the second.
    for (const words of [
      '共74人：6人可以安排，67人期内未到期，1人已有离任日期。',
      '陈贵东（队长，逾期31天）、张炳华（逾期31天）',
      '逾期122天',
      '赵永健（共用，逾期122天）',
      '赵永健（大泽镇、司前镇）第2批',
      '队长与市（区）驻村第一书记同批离任，在上述前提下不能避免：大泽镇第1批。',
      '离任日期已有记载，不另安排：梁嘉良。',
      '最后一批时任期未满3年，不列入：2028年1月1日到期的黄天栋、朱跃虎、',
      '无人到期',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('没有到任日期');
    expect(text).not.toContain('无法安排');
  });

  it('does so in English', () => {
    const text = told('en');
    for (const words of [
      '74 people: 6 scheduled, 67 not due in this time, 1 leaving on a recorded day.',
      '陈贵东 (captain, 31 days late), 张炳华 (31 days late)',
      'which cannot be avoided on these terms: 大泽镇 in batch 1.',
      'Leaving on a recorded day, so not scheduled: 梁嘉良.',
      '莫立觉 (due 2028-01-01).',
      'nobody due',
    ])
      expect(text).toContain(words);
  });

  it('says who leaves early, so that the batches are even', () => {
    // The last of four batches is on 1 July 2025; nobody may wait for it, so most leave before the third.
    const text = told('zh', { from: '2023-07-01', every: parseSpan('8m')!, town: 'daze' });
    expect(text).toMatch(/提前\d+天/);
    expect(text).toMatch(/\d人早于到期日离任/);
  });

  it('names the batches that are empty, where others are not', () => {
    expect(told('zh', { batches: 6, handover: true, town: 'siqian' })).toContain(
      '第2至6批没有人轮换。',
    );
    expect(told('en', { batches: 2, handover: true, town: 'siqian' })).toContain(
      'Nobody moves in batch 2.',
    );
  });

  it('where nobody is due says only that', () => {
    const text = told('zh', { batches: 1, town: 'sanjiang' });
    expect(text).toContain('三江镇共7人：7人期内未到期。');
    expect(text).not.toContain('排序');
    expect(text).not.toContain('推算时假定');
  });

  it.each([60, 80, 120])('no line is wider than %i columns', (width) => {
    for (const lang of ['zh', 'en'] as const) {
      for (const more of [{}, { handover: true, batches: 2 }, { batches: 1 }]) {
        const lines = told(lang, more, width).split('\n');
        expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      }
    }
  });
});
