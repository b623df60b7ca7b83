import { describe, expect, it } from 'vitest';
import { overview } from '../../src/query/overview/overview.ts';
import { editedPlan, PLAN, posting } from './plan.ts';

/** Annexes 1 to 3 (L84–L201), added up by hand. */

const DAY = '2022-06-30';
const ALL = overview(PLAN, DAY);
const town = (id: string) => ALL.towns.find((each) => each.town === id)!;

describe('annex 1 in all, L89–L99', () => {
  it('adds the four columns up', () => {
    expect(ALL.totals).toEqual({
      towns: 11,
      area_km2: 1329.85,
      registered_population: 770422,
      administrative_villages: 200,
      former_registered_poor: 2465,
      approximate: ['registered_population'],
    });
  });

  it('only 会城 has a round population, 289000 (L89)', () => {
    expect(ALL.towns.flatMap(({ town: id, rounded }) => rounded.map((key) => [id, key]))).toEqual([
      ['huicheng', 'registered_population'],
    ]);
  });

  it('shares and ranks: 289000 of 770422, 785 of 2465', () => {
    expect(town('huicheng')).toMatchObject({
      shares: { registered_population: 37.5, former_registered_poor: 31.8 },
      // The area of 崖门 (298.01) and 双水 (207.44) is larger, 双水 has more villages (37).
      ranks: {
        area_km2: 3,
        registered_population: 1,
        administrative_villages: 2,
        former_registered_poor: 1,
      },
    });
  });

  it('三江 and 崖门 share a rank with 79 former poor: eight towns have more', () => {
    expect(town('sanjiang').ranks.former_registered_poor).toBe(9);
    expect(town('yamen').ranks.former_registered_poor).toBe(9);
    expect(town('muzhou').ranks.former_registered_poor).toBe(11);
  });
});

describe('annex 2 in all, L107–L122', () => {
  it('80 postings, five of them in the damaged column of specialists, 74 names', () => {
    expect(ALL.teams).toMatchObject({
      count: 11,
      postings: 80,
      postings_certain: 75,
      names: 74,
      smallest: 5,
      largest: 11,
    });
    expect(town('daao')).toMatchObject({ team_size: 11, team_size_certain: 7 });
    expect(town('muzhou')).toMatchObject({ team_size: 8, team_size_certain: 7 });
  });

  it('four finance assistants hold 3 + 3 + 2 + 2 of the 80 places', () => {
    expect(ALL.teams.shared).toEqual([
      { person: '张炎庭', towns: ['huicheng', 'sanjiang', 'muzhou'] },
      { person: '郑桂林', towns: ['shuangshui', 'luokeng', 'yamen'] },
      { person: '高龙长', towns: ['gujing', 'shadui'] },
      { person: '赵永健', towns: ['daze', 'siqian'] },
    ]);
    expect([ALL.teams.shared_postings, ALL.teams.shared_share]).toEqual([10, 12.5]);
  });

  it('follows the day: who has left is not counted', () => {
    const plan = editedPlan((data) => {
      posting(data, 'huicheng', '文有乾').until = '2022-06-29';
    });
    expect(overview(plan, '2022-06-29').teams.postings).toBe(80);
    expect(overview(plan, DAY).teams).toMatchObject({ postings: 79, smallest: 4 });
  });
});

describe('annex 3 in all, L129–L199', () => {
  it('leads: cells cut or empty 24 25 28 29 40 44 46, head in doubt 30 37, the other 42 stated', () => {
    const { lead, lead_stated_share: share } = ALL.tasks;
    expect(lead.unreadable).toEqual([24, 25, 28, 29, 40, 44, 46]);
    expect(lead.doubtful).toEqual([30, 37]);
    expect([lead.stated.length, share]).toEqual([42, 82.4]);
  });

  it('damage and dates', () => {
    expect(ALL.tasks).toMatchObject({
      count: 51,
      groups: 10,
      lead_shared: [21, 47], // L155 分别负责, L193 按职能牵头
      units_incomplete: [3, 19, 24, 25, 28, 29, 30, 36, 37, 38, 39, 40, 44, 46],
      text_rebuilt: [2, 50], // L130 without text, L198 garbled
      text_doubtful: [10, 12, 49],
      periods: [1, 39], // “十四五”时期 L129, 2021—2025年 L181
      duplicates: [41], // L185 repeats the end of L184
    });
  });

  it.each([
    ['2022-06-30', false],
    ['2022-07-01', true],
  ])('the one deadline, L145, on %s: past %s', (day, past) => {
    expect(overview(PLAN, day).tasks.deadlines).toEqual([
      { task: 13, deadline: '2022-06-30', past },
    ]);
  });

  it('20 units lead the 42 tasks; five of them more than one', () => {
    const { leading } = ALL.units;
    expect(leading).toHaveLength(20);
    expect(
      leading.slice(0, 5).map(({ unit, leads, share }) => [unit, leads.length, share]),
    ).toEqual([
      ['区农业农村局（区乡村振兴局）', 15, 35.7],
      ['区委组织部', 4, 9.5],
      ['区人力资源社会保障局', 3, 7.1],
      ['区民政局', 3, 7.1],
      ['区财政局', 2, 4.8],
    ]);
    expect(leading.slice(5).every(({ leads }) => leads.length === 1)).toBe(true);
  });

  it('a unit that is only visible first does not lead: L168, L179', () => {
    expect(ALL.units.doubtful).toEqual([
      { task: 30, unit: '区人才工作局' },
      { task: 37, unit: '区交通运输局' },
    ]);
    expect(ALL.units.leading.map(({ unit }) => unit)).not.toContain('区人才工作局');
  });
});

describe('gaps', () => {
  const gap = (key: string, role: string | null = null) =>
    ALL.gaps.find((each) => each.gap === key && each.role === role);

  it('blank cells of annex 2, and the one with a label (L107 “团队1：”)', () => {
    expect(gap('blank-cell', 'selected-graduate')).toMatchObject({ count: 1, towns: ['huicheng'] });
    expect(gap('blank-cell', 'three-supports')).toMatchObject({ count: 1, towns: ['huicheng'] });
    expect(gap('blank-cell', 'agri-specialist')).toMatchObject({ count: 8, of: 11 });
    expect(gap('label-only', 'agri-specialist')).toMatchObject({ count: 1, towns: ['huicheng'] });
    expect(gap('blank-cell', 'volunteer')).toBeUndefined();
  });

  it('nobody has a date of arrival; units stand in four of eight columns', () => {
    expect(gap('arrival-date')).toMatchObject({ count: 80, of: 80 });
    // 11 staff, 10 of 三支一扶, 11 volunteers, 5 specialists, and the acting captain of 会城 (L107).
    expect(gap('home-unit')).toMatchObject({ count: 38, of: 80 });
    expect(gap('role-assumed')).toMatchObject({ count: 1, towns: ['huicheng'] });
    expect(gap('posting-doubtful')).toMatchObject({ count: 5, towns: ['muzhou', 'daao'] });
  });

  it('tasks: 9 without a lead, 14 lists cut, 48 without a day or period (all but 1, 13, 39)', () => {
    expect(gap('lead')!.tasks).toEqual([24, 25, 28, 29, 30, 37, 40, 44, 46]);
    expect(gap('unit-list')!.count).toBe(14);
    expect(gap('task-text')!.tasks).toEqual([2, 10, 12, 49, 50]);
    expect(gap('task-date')).toMatchObject({ count: 48, of: 51 });
  });

  it('a gap that is closed is left out', () => {
    const plan = editedPlan((data) => {
      for (const team of Object.values(data.teams))
        for (const each of team.postings) each.since = '2021-07-01';
    });
    const keys = (answer: typeof ALL) => answer.gaps.map((each) => each.gap);
    expect(keys(overview(plan, DAY))).not.toContain('arrival-date');
    expect(keys(ALL)).toContain('arrival-date');
  });

  it('rotation (R03) cannot be judged without arrivals, the class of towns (R15) can', () => {
    const { rules, towns } = gap('rule-unknown')!;
    expect(rules).toContain('R03');
    expect(rules).not.toContain('R15');
    expect(towns).toHaveLength(11);
  });
});
