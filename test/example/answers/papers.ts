import { byDay, during, type ByDay } from './days.ts';

/** A matter of a meeting as the tables write it: its kind and on what or whom. */
export type Matters = string[];

const [Q, B, L] = ['qingshi', 'baisha', 'linjiang'];
/** On every day: 秦示戊 has no arrival; membership of captains is not told; counting only who was sent no team has 5. */
const ALWAYS = [`arrivals-missing 1 ${L}`, `captain-facts R05 ${Q} ${B} ${L}`];
/** Until its list is given anew (tasks 4) the lead of task 5 is open. */
const OPEN = ['leads-open 5'];
const SHARED = `shared-people finance-assistant ${Q} ${B}`;
const short = (named: string, exclusive: string): string =>
  `team-reading named ${named} exclusive ${exclusive} dispatched ${Q} ${B} ${L}`;
/** Overdue of 2023 and of the giving day of 2024: see due.ts. */
const OF_2023 = [
  'duty-overdue P02 2023 白沙镇',
  'duty-overdue P03 2023 区委区政府',
  'duty-overdue P09 2023 临江街道工作队 白沙镇工作队',
  'duty-overdue P11 2023 区乡村振兴局',
  'duty-overdue P18 2024-06-30 区工商联',
];

/**
 * Matters of a meeting of the district on the day, without the blank cells, which are those of VACANT: rules that
 * fail by AUDIT but for R22, whose units stand under their duty; people by ROTATION; duties overdue in the last
 * period that has ended, and obligations of which there is no record at all. No deadline is passed: task 3 was
 * completed in time and task 4 is due on the last of the days. That tasks have no day was first taken for a matter
 * too, but nowhere in this plan is one asked for.
 */
export const MATTERS: ByDay<Matters> = byDay<Matters>(
  during('2021-06-30', '2021-06-30', [
    ...[`rule-failed R01 ${Q}`, `rule-failed R02 ${Q} ${B}`, `rule-failed R29 ${Q} ${B}`],
    ...[`rule-failed R37 ${Q}`, `captain-acting ${L}`, ...ALWAYS, ...OPEN, short(Q, Q)],
    'records-missing P01 P02 P03 P04 P05 P09 P11 P18',
  ]),
  // A meeting, the threshold and the plans are recorded.
  during('2022-03-31', '2022-03-31', [
    ...[`captain-acting ${L}`, ...ALWAYS, ...OPEN, SHARED, short('', '')],
    'records-missing P02 P03 P04 P11 P18',
  ]),
  during('2022-06-30', '2022-06-30', [
    ...[...ALWAYS, ...OPEN, SHARED, short('', ''), 'records-missing P02 P03 P04 P11'],
  ]),
  during('2022-12-31', '2022-12-31', [
    ...[...ALWAYS, ...OPEN, SHARED, short('', ''), 'duty-overdue P01 2022-H1 区水文局'],
    'records-missing P03 P11',
  ]),
  during('2023-04-30', '2023-04-30', [
    ...[`rule-failed R02 ${Q}`, ...ALWAYS, ...OPEN, SHARED, short('', '')],
    'duty-overdue P01 2022-H2 区乡村振兴服务中心 区民生局 市水文局 市财务局',
    'duty-overdue P02 2022 临江街道',
  ]),
  during('2023-07-01', '2023-07-01', [
    ...[`rule-failed R02 ${Q}`, ...ALWAYS, SHARED, short('', '')],
    'duty-overdue P02 2022 临江街道',
  ]),
  during('2023-10-08', '2023-10-08', [
    ...[`rule-failed R02 ${Q} ${B}`, `rule-failed R37 ${B}`, ...ALWAYS, SHARED],
    ...[short('', B), 'duty-overdue P02 2022 临江街道'],
  ]),
  during('2024-07-01', '2024-07-01', [
    ...[`rule-failed R02 ${Q} ${B} ${L}`, `rule-failed R03 ${B} ${L}`, `rule-failed R37 ${B}`],
    'rotation-due 卫示十 孙示三 尤示己 朱示丁 李示四 李示四 赵示一 郑示七 钱示二 韩示',
    ...[...ALWAYS, SHARED, short('', B)],
    'duty-overdue P01 2024-H1 区乡村振兴服务中心 区民生局 区水文局 市水文局 市财务局',
    ...OF_2023,
  ]),
  during('2024-09-15', '2024-09-15', [
    ...[`rule-failed R02 ${Q} ${B}`, `rule-failed R03 ${Q} ${B} ${L}`, `rule-failed R37 ${B}`],
    'rotation-due 卫示十 孙示三 尤示己 朱示丁 赵示一 郑示七 钱示二 韩示',
    ...[...ALWAYS, SHARED, short('', B)],
    'duty-overdue P01 2024-H1 区乡村振兴服务中心 区民生局 市水文局 市财务局',
    ...OF_2023,
  ]),
  during('2024-12-31', '2024-12-31', [
    ...[`rule-failed R02 ${Q} ${B}`, `rule-failed R03 ${Q} ${B} ${L}`, `rule-failed R37 ${B}`],
    'rotation-due 何示庚 卫示十 孙示三 尤示己 朱示丁 郑示七 钱示二 韩示',
    ...[...ALWAYS, SHARED, short('', B)],
    'duty-overdue P01 2024-H1 区乡村振兴服务中心 区民生局 市水文局 市财务局',
    ...OF_2023,
  ]),
);

/** What was last reported of task 3 to the district, and of task 4 once it has a deadline. */
export const DATED: ByDay<string> = byDay(
  during('2021-06-30', '2022-03-31', '3 2022-12-31 unrecorded'),
  during('2022-06-30', '2022-06-30', '3 2022-12-31 on-schedule'),
  during('2022-12-31', '2023-04-30', '3 2022-12-31 completed'),
  during('2023-07-01', '2023-10-08', '3 2022-12-31 completed, 4 2024-12-31 on-schedule'),
  during('2024-07-01', '2024-12-31', '3 2022-12-31 completed, 4 2024-12-31 behind'),
);

/** Who is sent by 市林果局 and 区水文局; in September 2024 the one of 青石 changes. */
export const SENT: ByDay<Record<string, string>> = byDay<Record<string, string>>(
  during('2021-06-30', '2021-06-30', { 市林果局: '', 区水文局: '褚示', 市财务局: '陈示九' }),
  during('2022-03-31', '2023-10-08', { 市林果局: '赵示一', 区水文局: '褚示', 市财务局: '陈示九' }),
  during('2024-07-01', '2024-07-01', {
    市林果局: '赵示一',
    区水文局: '严示癸',
    市财务局: '曹示壬',
  }),
  during('2024-09-15', '2024-09-15', {
    ...{ 市林果局: '赵示一 华示子', 区水文局: '严示癸', 市财务局: '曹示壬' },
  }),
  during('2024-12-31', '2024-12-31', {
    市林果局: '华示子',
    区水文局: '严示癸',
    市财务局: '曹示壬',
  }),
);

/** Tasks without deadline or period: all but 2 and 3, from 2023-07-01 on but 4 too (tasks 3). */
export const UNDATED: ByDay<number[]> = byDay(
  during('2021-06-30', '2023-04-30', [1, 4, 5, 6, 7, 8]),
  during('2023-07-01', '2024-12-31', [1, 5, 6, 7, 8]),
);
