import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, parseSpan } from '../../../src/calendar/date.ts';
import type { Plan } from '../../../src/plan/model.ts';
import type { RotationPlan } from '../../../src/query/rotation-plan/answer.ts';
import {
  batchDays,
  isTooLong,
  type RotationOptions,
} from '../../../src/query/rotation-plan/case.ts';
import { rotationPlan } from '../../../src/query/rotation-plan/rotation-plan.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import { editedPlan, PLAN, posting, without } from '../plan.ts';

/**
 * 二（一）, L29: 不少于5人, 每3年轮换一次, 结合实际分期分批进行轮换. In L107-122 会城 has 5 people, every other town
 * 7 who are not in doubt; 大鳌 has 4 in doubt beside them, 睦洲 one. 张炎庭 serves 会城, 睦洲, 三江; 郑桂林 崖门,
 * 双水, 罗坑; 高龙长 沙堆, 古井; 赵永健 司前, 大泽. The document gives no day of arrival; the days here are made up.
 */

const ask = (plan: Plan, batches: number, more: Partial<RotationOptions> = {}): RotationPlan =>
  rotationPlan(plan, {
    from: '2025-03-01',
    batches,
    every: parseSpan('6m')!,
    handover: false,
    keep: 2,
    ...more,
  });

const team = (answer: RotationPlan, id: string) => answer.teams.find(({ town }) => town === id)!;

/** People of a town by batch; undefined for those who stay. */
function batchesOf(answer: RotationPlan, id: string): Record<string, number> {
  return Object.fromEntries(
    answer.batches.flatMap(({ number, people }) =>
      people.filter(({ towns }) => towns.includes(id)).map(({ person }) => [person, number]),
    ),
  );
}

/** Gives everybody of some towns a day of arrival, the others one too late to be due. */
function arrived(data: DataFiles, since: string, ...towns: string[]): void {
  for (const [id, { postings }] of Object.entries(data.teams)) {
    for (const each of postings)
      Object.assign(each, {
        since: towns.includes(id) ? since : '2025-01-01',
        basis: 'reported',
      });
  }
}

describe('the teams of the document', () => {
  it.each([1, 2, 3])('cannot rotate in %i batches: at most 2 of 7 can leave at once', (batches) => {
    const answer = ask(PLAN, batches);
    expect(answer).toMatchObject({
      feasible: false,
      totals: { people: 74, scheduled: 0, held: 74 },
    });
    expect(answer.batches.map(({ people }) => people)).toEqual(Array(batches).fill([]));
    expect(answer.teams.map(({ state }) => state).sort()).toEqual([
      ...Array<string>(10).fill('too-few-batches'),
      'too-few-people',
    ]);
    expect(team(answer, 'shuangshui')).toMatchObject({
      counted: 7,
      must_stay: 5,
      to_move: 7,
      room: Array(batches).fill(2),
      staying: Array(batches).fill(7),
    });
    expect(team(answer, 'shuangshui').because.zh).toContain(
      `计入人数7人，最低5人（R01，二（一）），每批至多离任2人，${batches}批合计至多${batches * 2}人；需轮换7人，无法安排。如要安排，须至少分4批，或`,
    );
  });

  it('rotate in 4 batches but for 会城, where nobody can leave', () => {
    const answer = ask(PLAN, 4);
    expect(answer.batches.map(({ date }) => date)).toEqual([
      '2025-03-01',
      '2025-09-01',
      '2026-03-01',
      '2026-09-01',
    ]);
    // 74 people less the 5 of 会城; nobody's day is known.
    expect(answer).toMatchObject({
      feasible: false,
      rules: { minimum: 'R01', rotation: 'R03' },
      years: 3,
      totals: { scheduled: 69, held: 5, not_due: 0, unknown_due: 69, days_late: 0 },
    });
    expect(team(answer, 'huicheng')).toMatchObject({
      state: 'too-few-people',
      counted: 5,
      room: [0, 0, 0, 0],
      held: 5,
      leaving: [0, 0, 0, 0],
    });
    expect(team(answer, 'huicheng').because.zh).toBe(
      // Two more people in each batch make room for 2 + 2 + 1; one more would for 4 of 5 only.
      '计入人数5人，最低5人（R01，二（一）），接任者到岗之前一人也不能离任；需轮换5人，无法安排。如要安排，须接任者先到岗、离任者后走（--handover），或先增派至少2人。',
    );
    // 张炎庭 cannot leave 会城 and therefore serves on in 睦洲 and 三江, where six others move.
    expect(
      answer.staying_on.map(({ person, reason, held_by }) => [person, reason, held_by]),
    ).toEqual(
      ['黄天栋', '朱跃虎', '文有乾', '张炎庭', '莫颖心'].map((name) => [
        name,
        'team',
        ['huicheng'],
      ]),
    );
    expect(team(answer, 'sanjiang')).toMatchObject({
      state: 'scheduled',
      to_move: 7,
      held: 1,
      leaving: [2, 2, 1, 1],
      staying: [5, 5, 6, 6],
    });
    expect(team(answer, 'sanjiang').because.zh).toContain('其中1人因其他镇（街）无法安排而留任');
    // 7 people in four batches of at most 2; 11 with those in doubt.
    expect(team(answer, 'luokeng')).toMatchObject({ leaving: [2, 2, 2, 1], staying: [5, 5, 5, 6] });
    expect(team(answer, 'daao')).toMatchObject({
      counted: 7,
      to_move: 11,
      to_move_uncounted: 4,
      leaving: [3, 3, 3, 2],
      staying: [5, 5, 5, 6],
    });
  });

  it('keep the order of rows where nothing else decides, shared people first', () => {
    // L119: 梁海欣 (captain), 张晓侨, 谭栋桥, 苏爱筠, 郑桂林 (shared), 刘雅柔, 林佩雯.
    expect(batchesOf(ask(PLAN, 4), 'shuangshui')).toEqual({
      梁海欣: 1,
      郑桂林: 1,
      张晓侨: 2,
      谭栋桥: 2,
      苏爱筠: 3,
      刘雅柔: 3,
      林佩雯: 4,
    });
  });

  it('do not lose captain and district first secretary at once where it can be avoided', () => {
    const answer = ask(PLAN, 2, { handover: true });
    // L107: four leave 双水 in the first batch, among them not 谭栋桥, though the third of the row.
    expect(batchesOf(answer, 'shuangshui')).toMatchObject({ 梁海欣: 1, 张晓侨: 1, 谭栋桥: 2 });
    expect(answer.teams.flatMap(({ both_leaders }) => both_leaders)).toEqual([]);
  });

  it('rotate in 2 batches where successors come first, those in doubt spread as evenly', () => {
    const answer = ask(PLAN, 2, { handover: true });
    expect(answer).toMatchObject({ feasible: true, totals: { scheduled: 74, held: 0 } });
    expect(team(answer, 'huicheng')).toMatchObject({
      must_stay: 2,
      room: [3, 3],
      leaving: [3, 2],
      staying: [2, 3],
    });
    expect(team(answer, 'daao')).toMatchObject({ leaving: [6, 5], staying: [3, 4] });
    expect(
      new Set(['huicheng', 'sanjiang', 'muzhou'].map((id) => batchesOf(answer, id)['张炎庭'])),
    ).toEqual(new Set([1]));
  });

  it.each([
    // With 7, 5 may leave where 2 are kept; with 5, 3.
    [1, 2, [3, 5], false],
    [2, 2, [3, 5], true],
    [2, 3, [2, 4], false], // 会城: 4 in two batches of 2
    [3, 3, [2, 4], true],
    [2, 5, [0, 2], false],
  ])('%i batches, successors first, %i kept', (batches, keep, [huicheng, others], feasible) => {
    const answer = ask(PLAN, batches, { handover: true, keep });
    expect(answer.feasible).toBe(feasible);
    for (const { town, room } of answer.teams)
      expect(room).toEqual(Array(batches).fill(town === 'huicheng' ? huicheng : others));
  });

  it('keep more than the minimum where that is asked for', () => {
    const answer = ask(PLAN, 7, { keep: 6 });
    expect(team(answer, 'daze')).toMatchObject({ must_stay: 6, leaving: Array(7).fill(1) });
    expect(
      ask(PLAN, 6, { keep: 6 }).teams.map(({ town, because }) => [town, because.zh]),
    ).toContainEqual([
      'daze',
      '计入人数7人，每批须留熟悉情况的6人，每批至多离任1人，6批合计至多6人；需轮换7人，无法安排。如要安排，须至少分7批，或少留几人（--keep），或先增派至少1人。',
    ]);
  });

  it('one town is scheduled as within the whole plan', () => {
    const whole = ask(PLAN, 4);
    for (const { id } of PLAN.towns) {
      const part = ask(PLAN, 4, { town: id });
      expect(part.teams).toEqual([team(whole, id)]);
      expect(batchesOf(part, id)).toEqual(batchesOf(whole, id));
      expect(part.totals.people).toBe(team(whole, id).to_move);
      // 睦洲 and 三江 have one who cannot move because of 会城.
      expect(part.feasible).toBe(!['huicheng', 'muzhou', 'sanjiang'].includes(id));
    }
  });
});

describe('days', () => {
  /** 大泽 arrived on 1 March 2022, due on 1 March 2025; nobody else is due. 赵永健 serves 司前 too. */
  const daze = editedPlan((data) => arrived(data, '2022-03-01', 'daze'));

  it('the fewest days past due: as many as can go, as early as they can', () => {
    const answer = ask(daze, 4, { from: '2025-01-01' });
    expect(batchesOf(answer, 'daze')).toEqual({
      陈贵东: 1,
      赵永健: 1,
      李尚阳: 2,
      张炳华: 2,
      廖德荣: 3,
      黄兆如: 3,
      梁嘉良: 4,
    });
    // 1 January is 59 days early; 1 July 122 late (31+30+31+30), 1 January 306 (+184), 1 July 487 (+181).
    expect(answer.totals).toMatchObject({ scheduled: 7, not_due: 67, unknown_due: 0 });
    expect(answer.totals.days_late).toBe(2 * 122 + 2 * 306 + 487);
    const told = answer.batches.map(({ people }) =>
      people.map((each) => [each.due, each.days_late, each.days_early]),
    );
    expect(told.map(([first]) => first)).toEqual([
      ['2025-03-01', 0, 59],
      ['2025-03-01', 122, 0],
      ['2025-03-01', 306, 0],
      ['2025-03-01', 487, 0],
    ]);
    // 司前 loses 赵永健 in the first batch and nobody else.
    expect(team(answer, 'siqian')).toMatchObject({ to_move: 1, leaving: [1, 0, 0, 0] });
    expect(team(answer, 'daao').state).toBe('nobody-due');
    expect(answer.feasible).toBe(true);
  });

  it('who is due earlier goes first, whatever the row', () => {
    const plan = editedPlan((data) => {
      arrived(data, '2022-03-01', 'daze');
      Object.assign(posting(data, 'daze', '梁嘉良'), { since: '2022-01-31' });
      Object.assign(posting(data, 'daze', '黄兆如'), { since: '2022-02-01' });
    });
    expect(batchesOf(ask(plan, 4), 'daze')).toMatchObject({ 梁嘉良: 1, 黄兆如: 1, 陈贵东: 2 });
  });

  it('whoever is not due by the last batch stays; the day itself is due', () => {
    const plan = editedPlan((data) => {
      arrived(data, '2021-01-01', 'daze');
      Object.assign(posting(data, 'daze', '梁嘉良'), { since: '2023-03-02' });
      Object.assign(posting(data, 'daze', '黄兆如'), { since: '2023-03-01' });
    });
    // Three batches from 1 March 2025 end on 1 March 2026.
    const answer = ask(plan, 3);
    expect(answer.staying_on.find(({ person }) => person === '梁嘉良')).toMatchObject({
      reason: 'not-due',
      due: '2026-03-02',
      held_by: [],
    });
    expect(batchesOf(answer, 'daze')).toHaveProperty('黄兆如');
    expect(answer.totals.not_due).toBe(68);
  });

  it('the first term that is over counts for all postings, an unknown one moves too', () => {
    const plan = editedPlan((data) => {
      arrived(data, '2025-01-01', 'daze');
      Object.assign(posting(data, 'daze', '赵永健'), { since: '2022-02-01' });
      delete posting(data, 'luokeng', '郑桂林').since;
      // Of two days in two towns the earlier one is when he is due.
      Object.assign(posting(data, 'yamen', '郑桂林'), { since: '2022-02-28' });
      Object.assign(posting(data, 'shuangshui', '郑桂林'), { since: '2022-02-15' });
    });
    const moved = ask(plan, 1, { from: '2025-03-01' }).batches[0]!.people;
    expect(moved.map(({ person, due, days_late }) => [person, due, days_late])).toEqual([
      ['郑桂林', '2025-02-15', 14],
      ['赵永健', '2025-02-01', 28],
    ]);
  });

  it('without days people are even; with them the batches fill from the first', () => {
    const known = editedPlan((data) => {
      arrived(data, '2022-03-01', 'daze', 'siqian');
      data.rules.rules.find(({ id }) => id === 'R01')!.check = {
        kind: 'team-size',
        minimum: 3,
        counts: 'named',
      };
    });
    expect(team(ask(known, 4), 'daze').leaving).toEqual([4, 3, 0, 0]);
    const unknown = editedPlan((data) => {
      data.rules.rules.find(({ id }) => id === 'R01')!.check = {
        kind: 'team-size',
        minimum: 3,
        counts: 'named',
      };
    });
    expect(team(ask(unknown, 4), 'daze').leaving).toEqual([2, 2, 2, 1]);
  });

  it('both leaders leave at once where they are due and others are not', () => {
    const plan = editedPlan((data) => {
      arrived(data, '2025-01-01');
      for (const person of ['陈贵东', '张炳华'])
        Object.assign(posting(data, 'daze', person), { since: '2022-02-01' });
    });
    // Both are late from the first batch on, and the fewest days come before everything else.
    expect(team(ask(plan, 2), 'daze')).toMatchObject({ leaving: [2, 0], both_leaders: [1] });
  });
});

describe('who is there', () => {
  it('a recorded end leaves the team smaller from then on and is not scheduled', () => {
    const plan = editedPlan((data) => {
      Object.assign(posting(data, 'daze', '梁嘉良'), { until: '2025-12-31' });
    });
    const answer = ask(plan, 4);
    expect(answer.staying_on).toContainEqual(
      expect.objectContaining({ person: '梁嘉良', reason: 'end-recorded', held_by: [] }),
    );
    // 7 until the end of 2025, 6 afterwards: room for 2, 2, 1 and 1 of the six others.
    expect(team(answer, 'daze')).toMatchObject({
      state: 'scheduled',
      room: [2, 2, 1, 1],
      leaving: [2, 2, 1, 1],
      staying: [5, 5, 5, 5],
    });
  });

  it('a posting that ends by itself is not what a move leaves', () => {
    const plan = editedPlan((data) => {
      Object.assign(posting(data, 'siqian', '赵永健'), { until: '2025-06-30' });
    });
    const answer = ask(plan, 4);
    expect(answer.batches[0]!.people).not.toContainEqual(
      expect.objectContaining({ person: '赵永健', towns: ['siqian', 'daze'] }),
    );
    expect(Object.keys(batchesOf(answer, 'siqian'))).not.toContain('赵永健');
    expect(Object.keys(batchesOf(answer, 'daze'))).toContain('赵永健');
    expect(team(answer, 'siqian')).toMatchObject({ to_move: 6, room: [2, 1, 1, 1] });
  });

  it('who is recorded to come counts from the next batch on, and is not moved', () => {
    const plan = editedPlan((data) => {
      data.teams['huicheng']!.postings.push(
        { person: '新来者', role: 'town-staff', since: '2025-09-01' },
        { person: '又一人', role: 'town-staff', since: '2025-08-31' },
      );
    });
    const answer = ask(plan, 4);
    // The one of 1 September arrives on the day of the second batch and does not know the work yet.
    expect(team(answer, 'huicheng')).toMatchObject({ room: [0, 1, 2, 2], leaving: [0, 1, 2, 2] });
    expect(answer).toMatchObject({ feasible: true, totals: { people: 74 } });
  });

  it('who is in doubt does not count, however many', () => {
    const plan = editedPlan((data) => {
      for (const each of data.teams['daze']!.postings.slice(-2))
        Object.assign(each, { doubt: { zh: '是否属于该镇无法确定。' } });
    });
    expect(team(ask(plan, 4), 'daze')).toMatchObject({
      state: 'too-few-people',
      counted: 5,
      to_move: 7,
      to_move_uncounted: 2,
    });
  });

  it('a team that is short already is told so', () => {
    const plan = editedPlan((data) => without(data, 'huicheng', '莫颖心'));
    expect(team(ask(plan, 4), 'huicheng').because.zh).toContain(
      '计入人数4人，最低5人（R01，二（一）），本来就不足此数；需轮换4人',
    );
  });

  it('who counts follows the reading of the rule', () => {
    const plan = editedPlan((data) => {
      data.rules.rules.find(({ id }) => id === 'R01')!.check = {
        kind: 'team-size',
        minimum: 5,
        counts: 'exclusive',
      };
    });
    // Without 赵永健 six count in 大泽, of whom one may leave in a batch; he himself may leave in any.
    expect(team(ask(plan, 6), 'daze')).toMatchObject({
      counted: 6,
      to_move: 7,
      to_move_uncounted: 1,
      room: Array(6).fill(1),
      leaving: [2, 1, 1, 1, 1, 1],
      staying: Array(6).fill(5),
    });
  });

  it('without a rule on the size of teams only those who are kept bind', () => {
    const plan = editedPlan((data) => {
      const { rules } = data.rules;
      data.rules.rules = rules.filter(
        ({ check }) => check?.kind !== 'team-size' && check?.kind !== 'rotation',
      ) as typeof rules;
    });
    expect(ask(plan, 2)).toMatchObject({
      rules: { minimum: null, rotation: null },
      years: 3,
      feasible: true,
    });
    expect(team(ask(plan, 1), 'daze').because.zh).toContain('每批须留熟悉情况的2人');
  });
});

describe('shared people', () => {
  /** 会城, 大泽 and 司前 with six people each, who share one with each other and are not due themselves. */
  const circle = editedPlan((data) => {
    arrived(data, '2025-01-01');
    without(data, 'huicheng', '莫颖心');
    without(data, 'daze', '黄兆如', '梁嘉良', '廖德荣');
    without(data, 'siqian', '黄金梅', '石婉莹', '胡雅杰');
    const share = (person: string, ...towns: string[]): void => {
      for (const town of towns) data.teams[town]!.postings.push({ person, role: 'volunteer' });
    };
    share('甲某', 'huicheng', 'daze');
    share('乙某', 'daze', 'siqian');
    share('丙某', 'siqian', 'huicheng');
  });

  it('three teams that can spare one in each of two batches cannot share three people in a circle', () => {
    const answer = ask(circle, 2);
    for (const id of ['huicheng', 'daze', 'siqian'])
      expect(team(answer, id)).toMatchObject({
        state: 'shared',
        to_move: 2,
        room: [1, 1],
        held: 2,
      });
    expect(team(answer, 'daze').because.zh).toContain(
      '单独可以安排，但与会城街道、司前镇有共用人员',
    );
    expect(answer.staying_on.filter(({ reason }) => reason === 'team')).toHaveLength(3);
    expect(answer.staying_on.find(({ person }) => person === '甲某')!.held_by).toEqual([
      'huicheng',
      'daze',
    ]);
    expect(ask(circle, 3)).toMatchObject({ feasible: true, totals: { scheduled: 3 } });
  });

  it('too many teams that share too many people are told to be too entangled', () => {
    const plan = editedPlan((data) => {
      const towns = Object.keys(data.teams);
      let number = 0;
      for (const one of towns) {
        for (const other of towns.slice(towns.indexOf(one) + 1)) {
          number++;
          for (const town of [one, other])
            data.teams[town]!.postings.push({ person: `共用${number}`, role: 'volunteer' });
        }
      }
    });
    const answer = ask(plan, 6, { handover: true });
    expect(answer.teams.map(({ state }) => state)).toEqual(Array(11).fill('entangled'));
    expect(answer.feasible).toBe(false);
    expect(answer.teams[0]!.because.zh).toContain('相互牵连的镇（街）过多，算不出确定的最优安排');
  });
});

describe('any plan', () => {
  /** What was promised, counted from the postings without the solver. */
  function broken(plan: Plan, answer: RotationPlan, keep: number): string[] {
    const faults: string[] = [];
    const moved = answer.batches.flatMap(({ people }) => people.map(({ person }) => person));
    const all = [...moved, ...answer.staying_on.map(({ person }) => person)];
    if (new Set(all).size !== all.length) faults.push('somebody is named twice');
    if (all.length !== new Set(plan.postings.map(({ person }) => person)).size)
      faults.push('somebody is missing');
    for (const { town } of answer.teams) {
      const counting = plan.postings.filter((each) => each.town === town && each.doubt === null);
      answer.batches.forEach(({ number, date, people }) => {
        const gone = counting.filter(({ person }) => people.some((each) => each.person === person));
        const left = counting.length - gone.length;
        if (gone.length > 0 && left < Math.max(keep, answer.handover ? 0 : 5))
          faults.push(`${town} in batch ${number}: ${left}`);
        if (team(answer, town).staying[number - 1] !== left) faults.push(`${town}: not ${left}`);
        for (const { due, days_late, days_early } of people)
          if (due !== null && daysBetween(due, date) !== days_late - days_early)
            faults.push(`${due} in batch ${number}`);
      });
    }
    return faults;
  }

  it('keeps its promises whatever the days of arrival', () => {
    const day = fc.option(fc.nat({ max: 1500 }).map((days) => addDays('2021-01-01', days)));
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 80, maxLength: 80 }),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 6 }),
        (days, batches, handover, keep) => {
          const plan = editedPlan((data) => {
            const postings = Object.values(data.teams).flatMap((each) => each.postings);
            postings.forEach((each, at) => {
              const since = days[at];
              if (since) Object.assign(each, { since, basis: 'reported' });
            });
          });
          const more = { from: '2025-03-01', handover, keep };
          const answer = ask(plan, batches, more);
          expect(broken(plan, answer, keep)).toEqual([]);
          expect(ask(plan, batches, more)).toEqual(answer);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('days of the batches', () => {
  it.each([
    ['2025-03-01', 3, '6m', ['2025-03-01', '2025-09-01', '2026-03-01']],
    // February has no 31st; the third batch is on the 31st again.
    ['2024-08-31', 3, '6m', ['2024-08-31', '2025-02-28', '2025-08-31']],
    ['2025-03-01', 2, '90d', ['2025-03-01', '2025-05-30']],
    ['2024-02-29', 2, '1y', ['2024-02-29', '2025-02-28']],
  ])('%s, %i batches every %s', (from, batches, every, days) => {
    expect(batchDays({ from, batches, every: parseSpan(every)! })).toEqual(days);
  });

  it.each([
    [7, '6m', false], // the last batch on the day on which the first successors are due
    [8, '6m', true],
    [4, '1y', false],
    [5, '1y', true],
    [12, '90d', false],
    [12, '100d', true],
    [1, '9y', false],
  ])('%i batches every %s reach into the next rotation: %s', (batches, every, tooLong) => {
    expect(isTooLong(PLAN, { from: '2025-03-01', batches, every: parseSpan(every)! })).toBe(
      tooLong,
    );
  });
});
