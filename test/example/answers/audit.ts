import { byDay, during, type ByDay } from './days.ts';

/** The outcomes of a rule in 青石, 白沙, 临江: p pass, f fail, u unknown, w waived, - not applicable. */
export type Outcomes = Record<string, string>;

/** Whatever the day: party membership of a captain is nowhere told (R05), R18 concerns 临江 only. */
const FACTS = { R05: 'uuu' };

/**
 * R01: at least 5 named; the smallest teams are of 5, but 青石 has nobody on the day of the plan. On 2024-09-15 it
 * names 7, two of them in doubt: 5 are there.
 * R02: kinds of E25; a cell blank in the plan (E62–64) leaves it open, a place that somebody has left does not:
 * unknown in 白沙 (volunteer, specialist) and 临江 (三支一扶, specialist). 青石 lacks its volunteer from 2023, 白沙 三支一扶
 * from 2023-09, 临江 a first secretary in 2024-07, after 杨示丙 and before 金示丑 (rotation 5).
 * R03: past 3 years from arrival, and later than that day: nobody before 2024-06-16; of 秦示戊 in 临江 nothing is
 * known. 卫示十 (06-15), 韩示, 朱示丁, 尤示己 (2024-06) on 2024-07-01; 青石 (07-01) from 07-02 on.
 * R09, R17: inferred from the same provision it shows nothing; 孔示辛 (rotation 3) and 华示子 (4) are first
 * secretaries of the city and reported as captains; two who may be captain are none. 临江 is excused by R18.
 * R18: taken in 临江 while 沈示乙, of its party committee (E64), is captain; that 何示庚 is one for it nobody says.
 * R22: last half-year that has ended, units with people in the town, by the meetings recorded: see P01 in due.ts.
 * Before 2022 no records are kept.
 * R29: one each; 李示四, then 魏示寅, serves two towns, which the document does not judge. R37: 蒋示甲 leaves 白沙.
 */
export const AUDIT: ByDay<Outcomes> = byDay<Outcomes>(
  during('2021-06-30', '2021-06-30', {
    ...{ ...FACTS, R01: 'fpp', R02: 'ffu', R03: 'ppu', R09: 'uuw', R17: 'uuw', R18: '--p' },
    ...{ R22: 'uuu', R29: 'ffp', R37: 'fpu' },
  }),
  during('2022-03-31', '2022-03-31', {
    ...{ ...FACTS, R01: 'ppp', R02: 'puu', R03: 'ppu', R09: 'uuw', R17: 'uuw', R18: '--p' },
    ...{ R22: 'uuu', R29: 'uup', R37: 'ppu' },
  }),
  // The first half of 2022 has not ended before its last day is over.
  during('2022-06-30', '2022-06-30', {
    ...{ ...FACTS, R01: 'ppp', R02: 'puu', R03: 'ppu', R09: 'uuw', R17: 'uuw', R18: '---' },
    ...{ R22: 'uuu', R29: 'uup', R37: 'ppu' },
  }),
  // 2022-H1: 市林果局; 市水文局 and 市财务局 but not 区水文局; 区民生局 and 区乡村振兴服务中心.
  during('2022-12-31', '2022-12-31', {
    ...{ ...FACTS, R01: 'ppp', R02: 'puu', R03: 'ppu', R09: 'uuw', R17: 'uuw', R18: '---' },
    ...{ R22: 'pfp', R29: 'uup', R37: 'ppu' },
  }),
  // 2022-H2: only 市林果局 and 区水文局.
  during('2023-04-30', '2023-04-30', {
    ...{ ...FACTS, R01: 'ppp', R02: 'fuu', R03: 'ppu', R09: 'uuw', R17: 'uuw', R18: '---' },
    ...{ R22: 'pff', R29: 'uup', R37: 'ppu' },
  }),
  // 2023-H1: all six.
  during('2023-07-01', '2023-07-01', {
    ...{ ...FACTS, R01: 'ppp', R02: 'fuu', R03: 'ppu', R09: 'uuw', R17: 'uuw', R18: '---' },
    ...{ R22: 'ppp', R29: 'uup', R37: 'ppu' },
  }),
  during('2023-10-08', '2023-10-08', {
    ...{ ...FACTS, R01: 'ppp', R02: 'ffu', R03: 'ppu', R09: 'uuw', R17: 'uuw', R18: '---' },
    ...{ R22: 'ppp', R29: 'uup', R37: 'pfu' },
  }),
  // 2024-H1: 市林果局; 区水文局 only on 07-03.
  during('2024-07-01', '2024-07-01', {
    ...{ ...FACTS, R01: 'ppp', R02: 'fff', R03: 'pff', R09: 'upw', R17: 'upw', R18: '---' },
    ...{ R22: 'pff', R29: 'uup', R37: 'pfu' },
  }),
  during('2024-09-15', '2024-09-15', {
    ...{ ...FACTS, R01: 'ppp', R02: 'ffu', R03: 'fff', R09: 'upw', R17: 'upw', R18: '---' },
    ...{ R22: 'pff', R29: 'uup', R37: 'pfu' },
  }),
  during('2024-12-31', '2024-12-31', {
    ...{ ...FACTS, R01: 'ppp', R02: 'ffu', R03: 'fff', R09: 'ppw', R17: 'ppw', R18: '---' },
    ...{ R22: 'pff', R29: 'uup', R37: 'pfu' },
  }),
);

/**
 * Sizes of 青石, 白沙, 临江 by the other readings of R01: without people shared with another town; first secretaries
 * and selected graduates with a home unit (沈示乙 has none, E64).
 */
export const READINGS: ByDay<{ exclusive: string; dispatched: string }> = byDay(
  during('2021-06-30', '2021-06-30', { exclusive: '0 5 6', dispatched: '0 3 2' }),
  during('2022-03-31', '2022-12-31', { exclusive: '6 5 6', dispatched: '2 3 2' }),
  during('2023-04-30', '2023-07-01', { exclusive: '5 5 6', dispatched: '2 3 2' }),
  during('2023-10-08', '2023-10-08', { exclusive: '5 4 6', dispatched: '2 3 2' }),
  during('2024-07-01', '2024-07-01', { exclusive: '5 4 5', dispatched: '2 3 1' }),
  during('2024-09-15', '2024-09-15', { exclusive: '6 4 6', dispatched: '3 3 2' }),
  during('2024-12-31', '2024-12-31', { exclusive: '5 4 6', dispatched: '2 3 2' }),
);
