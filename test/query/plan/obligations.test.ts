import { describe, expect, test } from 'vitest';
import {
  obligationDetail,
  obligations,
  sentPeople,
  type ActorQuery,
} from '../../../src/query/plan/obligations.ts';
import { editedPlan, PLAN } from '../plan.ts';

/** L107 is line 107 of the document. */
const DAY = '2022-06-30';

describe('who owes it', () => {
  const ids = (actor: ActorQuery): string[] =>
    obligations(PLAN, DAY, { actor }).items.map(({ id }) => id);

  test('a unit is found by the tasks that it leads', () => {
    // First unit of tasks 3 (L131), 18 (L152): 核查, 留守人员, 全额资助.
    expect(ids({ unit: '区民政局' })).toEqual(['P07', 'P16', 'P24']);
  });

  test('every registered form of a name is one unit', () => {
    // L131 and others 区农业农村局（乡村振兴局）, L9 and L138 区农业农村局（区乡村振兴局）.
    const { name } = PLAN.unit('区农业农村局（乡村振兴局）')!;
    expect(ids({ unit: name })).toEqual(['P04', 'P05', 'P06', 'P11']);
  });

  test('a unit that sent people owes what the assisting units owe', () => {
    // 市财政局 sent the captain of 双水镇 (L119); 区民政局 sent nobody.
    expect(sentPeople(PLAN, '市财政局', DAY)).toBe(true);
    expect(sentPeople(PLAN, '区民政局', DAY)).toBe(false);
    // L63 参与组团的帮扶单位, L65 派出单位, L67 各驻镇帮扶单位, L29 rotation.
    expect(ids({ unit: '市财政局', set: 'dispatching-units' })).toEqual([
      'P01',
      'P08',
      'P10',
      'P19',
    ]);
  });

  test('the towns: L77 report, L65 talks, L67 plans, L31 sending staff, L63 inspection', () => {
    expect(ids({ set: 'towns' })).toEqual(['P02', 'P08', 'P10', 'P21', 'P22']);
  });
});

describe('the period of a day', () => {
  const period = (id: string, day: string): unknown =>
    obligationDetail(PLAN, id, day).current_period;

  test('half-years and years of the calendar', () => {
    // L63 每半年; L77 每年.
    expect(period('P01', '2022-06-30')).toEqual({ from: '2022-01-01', until: '2022-06-30' });
    expect(period('P01', '2022-07-01')).toEqual({ from: '2022-07-01', until: '2022-12-31' });
    expect(period('P02', '2022-07-01')).toEqual({ from: '2022-01-01', until: '2022-12-31' });
  });

  test('none that ended before the plan was issued on 28 February 2022 (L11)', () => {
    expect(period('P01', '2021-12-31')).toBeNull();
    expect(period('P01', '2022-01-31')).toEqual({ from: '2022-01-01', until: '2022-06-30' });
  });

  test('none where the words give no interval, or count from an arrival that is not known', () => {
    // L65 定期; L29 每3年, without any date of arrival.
    expect(period('P08', DAY)).toBeNull();
    expect(period('P19', DAY)).toBeNull();
  });

  test('a longer cadence by the calendar is not taken for a year', () => {
    const plan = editedPlan((data) => {
      const cadence = data.obligations.obligations.find(({ id }) => id === 'P19')!.cadence;
      Object.assign(cadence, { anchor: 'calendar' });
    });
    expect(obligationDetail(plan, 'P19', DAY).current_period).toBeNull();
  });
});

test('nobody is named where the document names nobody', () => {
  // L45 加强对供水工程的日常监管.
  expect(obligationDetail(PLAN, 'P15', DAY).actors).toEqual([]);
});

test('a rule kept by records and its obligation name each other', () => {
  expect(obligationDetail(PLAN, 'P01', DAY).linked[0]).toMatchObject({
    id: 'R22',
    relations: ['kept-by'],
  });
});
