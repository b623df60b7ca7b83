import { byDay, during, type ByDay } from './days.ts';

/** Units with first secretaries or selected graduates in the teams, which owe P01 (E62–64), in short. */
const [林果, 水文, 财务] = ['市林果局', '市水文局', '市财务局'];
const [区水, 民生, 中心] = ['区水文局', '区民生局', '区乡村振兴服务中心'];
const [青石, 白沙, 临江] = ['青石镇', '白沙镇', '临江街道'];
const [振兴, 工商, 政府] = ['区乡村振兴局', '区工商联', '区委区政府'];
const ALL_SIX = `${林果} ${水文} ${财务} ${区水} ${民生} ${中心}`;
const TOWN_NAMES = `${青石} ${白沙} ${临江}`;
const TEAM_NAMES = `${青石}工作队 ${白沙}工作队 ${临江}工作队`;

/** An obligation in a period, and the state of each that owes it. * done after the day on which it was due. */
export type DueTable = Record<string, Partial<Record<State, string>>>;
type State = 'overdue' | 'due-soon' | 'upcoming' | 'unrecorded' | 'done';

/** The year of an obligation of one unit or the district: who, and in which state. */
const single = (year: number, states: Partial<Record<'P03' | 'P04' | 'P05' | 'P11', State>>) =>
  Object.fromEntries(
    Object.entries(states).map(([id, state]) => [
      `${id} ${year}`,
      { [state]: id === 'P03' ? 政府 : 振兴 },
    ]),
  );

/** 2021: records are kept from 2022 on only (dataset.yaml), so nothing can be told of it later. */
const OF_2021: DueTable = {
  'P01 2021-H2': { unrecorded: ALL_SIX },
  'P02 2021': { unrecorded: TOWN_NAMES },
  'P09 2021': { unrecorded: TEAM_NAMES },
  'P18 2021-06-30': { unrecorded: 工商 },
  ...single(2021, {
    ...{ P03: 'unrecorded', P04: 'unrecorded', P05: 'unrecorded', P11: 'unrecorded' },
  }),
};
/** The plans of the three teams for 2022 are of 02-01, 02-15 and 03-01, the threshold is of 01-15. */
const EARLY_2022: DueTable = {
  'P09 2022': { done: TEAM_NAMES },
  ...single(2022, { P05: 'done' }),
};
/** All of 2022 as it stays: 白沙 and the district report, and the towns are evaluated, in 2023, late. */
const OF_2022: DueTable = {
  ...EARLY_2022,
  'P01 2022-H1': { done: `${林果} ${水文} ${财务} ${民生} ${中心}`, overdue: 区水 },
  'P01 2022-H2': { done: `${林果} ${区水}`, overdue: `${水文} ${财务} ${民生} ${中心}` },
  'P02 2022': { done: `${青石} ${白沙}*`, overdue: 临江 },
  'P03 2022': { done: `${政府}*` },
  'P04 2022': { done: 振兴 },
  'P11 2022': { done: `${振兴}*` },
  'P18 2022-06-30': { done: 工商 },
};
/** Of 2023 up to its end: 青石 has its plan (2022-12-28), the threshold is of 01-18. */
const running2023 = (state: 'upcoming' | 'due-soon'): DueTable => ({
  'P02 2023': { [state]: TOWN_NAMES },
  'P09 2023': { done: `${青石}工作队`, [state]: `${白沙}工作队 ${临江}工作队` },
  ...single(2023, { P03: state, P04: state, P05: 'done', P11: state }),
});
const OF_2023: DueTable = {
  'P01 2023-H1': { done: ALL_SIX },
  // No meeting of the second half is recorded.
  'P01 2023-H2': { overdue: ALL_SIX },
  // 青石 of 12-28, 临江 of 12-30.
  'P02 2023': { done: `${青石} ${临江}`, overdue: 白沙 },
  'P09 2023': { done: `${青石}工作队`, overdue: `${白沙}工作队 ${临江}工作队` },
  ...single(2023, { P03: 'overdue', P04: 'done', P05: 'done', P11: 'overdue' }),
  'P18 2023-06-30': { done: 工商 },
  'P18 2024-06-30': { overdue: 工商 },
};
/** Of 2024 only the plan of 白沙 (01-31) is recorded beside meetings. */
const OF_2024: DueTable = {
  'P02 2024': { 'due-soon': TOWN_NAMES },
  'P09 2024': { done: `${白沙}工作队`, 'due-soon': `${青石}工作队 ${临江}工作队` },
  ...single(2024, { P03: 'due-soon', P04: 'due-soon', P05: 'due-soon', P11: 'due-soon' }),
};
/** Of 2024-H1, on its last day: still all six. 市林果局 met on 06-05, 区水文局 on 07-03, too late. */
const H1_2024: DueTable = {
  'P01 2024-H1': { done: `${林果} ${区水}*`, overdue: `${水文} ${财务} ${民生} ${中心}` },
};
/** Without 区乡村振兴服务中心, whose 杨示丙 has gone. */
const FIVE = `${林果} ${水文} ${财务} ${区水} ${民生}`;

/**
 * What is owed and how it stands, without rotations (P19). A period stands here from its first day on, and
 * before it when it is due within 6 months: that is 2021-12-30, 2022-09-30, 2022-12-30, 2023-06-30, 2023-10-30,
 * 2024-01-01, 2024-04-08, 2025-01-01, 2025-03-15, 2025-06-30. The half-year that ends with the day of the plan is
 * not owed, its giving day is.
 */
export const DUE: ByDay<DueTable> = byDay<DueTable>(
  during('2021-06-30', '2021-06-30', {
    'P02 2021': { upcoming: TOWN_NAMES },
    'P09 2021': { upcoming: TEAM_NAMES },
    ...single(2021, { P03: 'upcoming', P04: 'upcoming', P05: 'upcoming', P11: 'upcoming' }),
    'P18 2021-06-30': { 'due-soon': 工商 },
  }),
  during('2022-03-31', '2022-03-31', {
    ...{ ...OF_2021, ...EARLY_2022 },
    'P01 2022-H1': { done: 林果, 'due-soon': `${水文} ${财务} ${区水} ${民生} ${中心}` },
    'P02 2022': { upcoming: TOWN_NAMES },
    ...single(2022, { P03: 'upcoming', P04: 'upcoming', P11: 'upcoming' }),
    'P18 2022-06-30': { 'due-soon': 工商 },
  }),
  during('2022-06-30', '2022-06-30', {
    ...{ ...OF_2021, ...EARLY_2022 },
    'P01 2022-H1': { done: `${林果} ${水文} ${财务} ${民生} ${中心}`, 'due-soon': 区水 },
    'P02 2022': { upcoming: TOWN_NAMES },
    ...single(2022, { P03: 'upcoming', P04: 'upcoming', P11: 'upcoming' }),
    'P18 2022-06-30': { done: 工商 },
  }),
  // The report of 青石 is of 12-20; that of its first record is replaced.
  during('2022-12-31', '2022-12-31', {
    ...{ ...OF_2021, ...OF_2022 },
    'P01 2022-H2': { done: `${林果} ${区水}`, 'due-soon': `${水文} ${财务} ${民生} ${中心}` },
    'P01 2023-H1': { 'due-soon': ALL_SIX },
    'P02 2022': { done: 青石, 'due-soon': `${白沙} ${临江}` },
    ...single(2022, { P03: 'due-soon', P11: 'due-soon' }),
    'P18 2023-06-30': { 'due-soon': 工商 },
  }),
  during('2023-04-30', '2023-04-30', {
    ...{ ...OF_2021, ...OF_2022, ...running2023('upcoming') },
    'P01 2023-H1': { done: `${林果} ${民生}`, 'due-soon': `${水文} ${财务} ${区水} ${中心}` },
    'P18 2023-06-30': { 'due-soon': 工商 },
  }),
  during('2023-07-01', '2023-10-08', {
    ...{ ...OF_2021, ...OF_2022, ...running2023('due-soon') },
    'P01 2023-H1': { done: ALL_SIX },
    'P01 2023-H2': { 'due-soon': ALL_SIX },
    'P18 2023-06-30': { done: 工商 },
  }),
  during('2024-07-01', '2024-07-01', {
    ...{ ...OF_2021, ...OF_2022, ...OF_2023, ...OF_2024 },
    'P01 2024-H1': { done: 林果, overdue: `${水文} ${财务} ${区水} ${民生} ${中心}` },
    'P01 2024-H2': { 'due-soon': FIVE },
  }),
  during('2024-09-15', '2024-09-15', {
    ...{ ...OF_2021, ...OF_2022, ...OF_2023, ...OF_2024, ...H1_2024 },
    'P01 2024-H2': { 'due-soon': FIVE },
  }),
  during('2024-12-31', '2024-12-31', {
    ...{ ...OF_2021, ...OF_2022, ...OF_2023, ...OF_2024, ...H1_2024 },
    'P01 2024-H2': { 'due-soon': FIVE },
    'P01 2025-H1': { 'due-soon': FIVE },
    'P18 2025-06-30': { 'due-soon': 工商 },
  }),
);

/** The last talk of P08, for which no interval is set: 2022-11-05. */
export const LAST_TALK: ByDay<string | null> = byDay<string | null>(
  during('2021-06-30', '2022-06-30', null),
  during('2022-12-31', '2024-12-31', '2022-11-05'),
);

/** The period before the day to which the standing of an obligation belongs: the last that has ended. */
export const LAST_PERIODS: ByDay<string> = byDay(
  during('2021-06-30', '2021-06-30', ''),
  // A period has not ended on its last day.
  during('2022-03-31', '2022-06-30', 'P01 2021-H2, year 2021, P18 2021-06-30'),
  during('2022-12-31', '2022-12-31', 'P01 2022-H1, year 2021, P18 2022-06-30'),
  during('2023-04-30', '2023-04-30', 'P01 2022-H2, year 2022, P18 2022-06-30'),
  during('2023-07-01', '2023-10-08', 'P01 2023-H1, year 2022, P18 2023-06-30'),
  during('2024-07-01', '2024-12-31', 'P01 2024-H1, year 2023, P18 2024-06-30'),
);
