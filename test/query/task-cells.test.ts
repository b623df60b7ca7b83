import { describe, expect, it } from 'vitest';
import { PLAN, task } from './plan.ts';

/** The cells of annex 3 (L129–L199): units, what is cut, texts, dates. Read off by hand. */

/** Cells of units that are cut or empty: ends 、 (3) ， (19) 各 (30) 和有 (36) and so on, begins cut (24, 46). */
const DAMAGED = [3, 19, 24, 25, 28, 29, 30, 36, 37, 38, 39, 40, 44, 46];

describe('how far the cells are legible', () => {
  it('the list of units is incomplete in 14 tasks', () => {
    const incomplete = PLAN.tasks.filter(({ units_complete }) => !units_complete);
    expect(incomplete.map(({ number }) => number)).toEqual(DAMAGED);
  });

  it('各镇(街) is legible in 38 tasks; in the other 13 that part is lost, and in none known to be missing', () => {
    const lost = PLAN.tasks
      .filter(({ all_towns }) => all_towns === null)
      .map(({ number }) => number);
    expect(lost).toEqual(DAMAGED.filter((number) => number !== 24)); // L160 ends ,各镇(街)
    expect(PLAN.tasks.filter(({ all_towns }) => all_towns === true)).toHaveLength(38);
  });

  it('several units lead 21 (L155) and 47 (L193, in brackets), each in its field', () => {
    const shared = PLAN.tasks.flatMap(({ number, shared_lead }) =>
      shared_lead === null ? [] : [[number, shared_lead]],
    );
    expect(shared).toEqual([
      [21, '等部门根据职能分别负责'],
      [47, '各级各部门按职能牵头组织开展培训'],
    ]);
  });

  it('the texts of 2 (lost, L130) and 50 (garbled, L198) are rebuilt from the body; 10, 12, 49 are doubted', () => {
    const basis = (kind: string): number[] =>
      PLAN.tasks.filter(({ text_basis }) => text_basis === kind).map(({ number }) => number);
    expect(basis('reconstructed')).toEqual([2, 50]);
    expect(basis('printed')).toHaveLength(49);
    expect(task(2).text).toMatch(/^深化“两线合一”改革成果应用.*巩固“两不愁三保障”成果。$/); // L41
    expect(task(50).text).toMatch(
      /^驻镇帮扶成效纳入实施乡村振兴战略实绩考核的内容.*问责追责的重要依据。$/,
    ); // L77
    const noted = PLAN.tasks
      .filter(({ text_note }) => text_note !== null)
      .map(({ number }) => number);
    // L140: no full stop; L144: 区实现; L197: two sentences of the body run together
    expect(noted).toEqual([2, 10, 12, 49, 50]);
  });
});

describe('dates and repeats', () => {
  it('one deadline: the end of June 2022 (L145)', () => {
    const dated = PLAN.tasks.filter(({ deadline }) => deadline !== null);
    expect(
      dated.map(({ number, deadline, deadline_detail }) => [
        number,
        deadline,
        deadline_detail?.printed,
      ]),
    ).toEqual([[13, '2022-06-30', '2022年6月底']]);
  });

  it('two periods: 十四五 (L129, years not printed there) and 2021—2025年 (L181)', () => {
    const periods = PLAN.tasks.flatMap(({ number, period }) =>
      period ? [[number, period.from, period.until, period.basis]] : [],
    );
    expect(periods).toEqual([
      [1, '2021-01-01', '2025-12-31', 'assumed'],
      [39, '2021-01-01', '2025-12-31', 'printed'],
    ]);
  });

  it('41 (L185) is the last sentence of 40 (L184) again', () => {
    const repeats = PLAN.tasks.filter(({ duplicate_of }) => duplicate_of !== null);
    expect(repeats.map(({ number, duplicate_of }) => [number, duplicate_of])).toEqual([
      [41, { task: 40, extent: 'last-sentence' }],
    ]);
    expect(task(40).text.endsWith(task(41).text)).toBe(true);
  });
});
