import { byDay, during, type ByDay } from './days.ts';

/** How many events a history has in all. */
export const EVENTS: Readonly<Record<string, number>> = {
  // 4 figures and 1 later; 7 listed and come, 4 gone; 3 come later; captains 赵示一, 华示子.
  qingshi: 4 + 1 + 7 + 7 + 4 + 3 + 2,
  // 4 figures and 1 later; 6 listed and come; 1 handing over, 5 gone; 4 come later; captains 冯示八, 孔示辛.
  baisha: 4 + 1 + 6 + 6 + 1 + 5 + 4 + 2,
  // 4 figures; 6 listed, 5 come (秦示戊 has no day); 2 gone, 2 come later; captains 沈示乙, 何示庚.
  linjiang: 4 + 6 + 5 + 2 + 2 + 2,
  // Listed, come and gone in two towns.
  李示四: 6,
  // Text, units, lead, deadline; 区乡建局 becomes 区水文局 on 2023-05-01; two reports.
  3: 4 + 1 + 2,
  // Text, units, lead; 区林果局 renamed 2023-04-01; deadline 2023-07-01; two reports.
  4: 3 + 1 + 1 + 2,
  // Text, units, lead; units and lead anew 2023-07-01; 青石 2023-11-30, 白沙 2023-12-31.
  5: 3 + 2 + 2,
  // Text, units, lead; text anew 2023-10-08; a report 2023-06-30.
  7: 3 + 1 + 1,
  // Printed in body and annex; meetings: 5 of 2022-H1, 2 of H2, 6 of 2023-H1, 2 of 2024-H1.
  P01: 2 + 15,
  // Printed twice; 青石 twice of 2022-12-20, the first replaced, 白沙 2023-01-10, 青石 and 临江 in 2023-12.
  P02: 2 + 5,
};

/** How many of these have come by the day; a month counts from its first day on. */
export const SHOWN: ByDay<Record<string, number>> = byDay<Record<string, number>>(
  // Nobody of 青石 has come; of 白沙 five and the captain, of 临江 five and the acting captain.
  during('2021-06-30', '2021-06-30', {
    ...{ qingshi: 11, baisha: 16, linjiang: 16, 李示四: 2, 3: 4, 4: 3, 5: 3, 7: 3, P01: 2, P02: 2 },
  }),
  // 沈示乙 is last there on this day.
  during('2022-03-31', '2022-03-31', {
    ...{ qingshi: 19, baisha: 17, linjiang: 17, 李示四: 4, 3: 4, 4: 3, 5: 3, 7: 3, P01: 3, P02: 2 },
  }),
  during('2022-06-30', '2022-06-30', {
    ...{ qingshi: 19, baisha: 17, linjiang: 19, 李示四: 4, 3: 5, 4: 3, 5: 3, 7: 3, P01: 7, P02: 2 },
  }),
  during('2022-12-31', '2022-12-31', {
    ...{ qingshi: 21, baisha: 18, linjiang: 19, 李示四: 4, 3: 6, 4: 4, 5: 3, 7: 3, P01: 9, P02: 4 },
  }),
  during('2023-04-30', '2023-04-30', {
    ...{
      qingshi: 21,
      baisha: 18,
      linjiang: 19,
      李示四: 4,
      3: 6,
      4: 5,
      5: 3,
      7: 3,
      P01: 11,
      P02: 5,
    },
  }),
  during('2023-07-01', '2023-07-01', {
    ...{
      qingshi: 21,
      baisha: 18,
      linjiang: 19,
      李示四: 4,
      3: 7,
      4: 6,
      5: 5,
      7: 4,
      P01: 15,
      P02: 5,
    },
  }),
  during('2023-10-08', '2023-10-08', {
    ...{
      qingshi: 23,
      baisha: 19,
      linjiang: 19,
      李示四: 4,
      3: 7,
      4: 6,
      5: 5,
      7: 5,
      P01: 15,
      P02: 5,
    },
  }),
  during('2024-07-01', '2024-07-01', {
    ...{
      qingshi: 23,
      baisha: 27,
      linjiang: 20,
      李示四: 4,
      3: 7,
      4: 7,
      5: 7,
      7: 5,
      P01: 16,
      P02: 7,
    },
  }),
  // With the change of captains in 青石, as possible.
  during('2024-09-15', '2024-12-31', {
    ...{
      qingshi: 28,
      baisha: 29,
      linjiang: 21,
      李示四: 6,
      3: 7,
      4: 7,
      5: 7,
      7: 5,
      P01: 17,
      P02: 7,
    },
  }),
);
