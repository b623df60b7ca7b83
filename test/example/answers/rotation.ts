import { byDay, during, type ByDay } from './days.ts';

/**
 * Day on which a posting is due: arrival and 3 years (E25), as precise as the arrival (arrivals 3–6, captain 3,
 * rotation 3–6, decision 云社7). Of 秦示戊 no arrival is told.
 */
export function dueOf(name: string, town: string, day: string): string | null {
  switch (name) {
    case '秦示戊':
      return null;
    case '李示四':
      return '2024-07-10';
    case '何示庚':
      return '2025-04-01';
    case '魏示寅':
      return '2027-07-10';
    case '华示子':
      return '2027-09';
    case '金示丑':
      return '2027-08-01';
    case '孔示辛':
    case '曹示壬':
    case '严示癸':
      return '2027-07-01';
    case '吴示六':
      return day < '2023-09-01' ? '2024-07-01' : '2026-09-01';
    default:
      return { qingshi: '2024-07-01', baisha: '2024-06-15', linjiang: '2024-06' }[town]!;
  }
}

/**
 * Who is overdue and who is due within 6 months (dataset.yaml); 秦示戊 is unknown, everybody else not due. On the
 * day itself nobody is overdue. Six months from 2023-10-08 end on 2024-04-08, before anybody is due; from
 * 2024-07-01 on 2025-01-01 and from 2024-09-15 on 2025-03-15, before 何示庚; from 2024-12-31 on 2025-06-30.
 */
export const ROTATION: ByDay<{ overdue: string; soon: string }> = byDay(
  during('2021-06-30', '2023-10-08', { overdue: '', soon: '' }),
  during('2024-07-01', '2024-07-01', {
    overdue: '卫示十 韩示 朱示丁 尤示己',
    soon: '赵示一 钱示二 孙示三 李示四 郑示七 李示四',
  }),
  during('2024-09-15', '2024-09-15', {
    overdue: '赵示一 钱示二 孙示三 郑示七 卫示十 韩示 朱示丁 尤示己',
    soon: '',
  }),
  during('2024-12-31', '2024-12-31', {
    overdue: '钱示二 孙示三 郑示七 卫示十 韩示 朱示丁 尤示己',
    soon: '何示庚',
  }),
);

/**
 * Of those who have left by a day, how many: 沈示乙 2022-03-31; 吴示六 2022-12-31; 周示五 2023-08-31, 蒋示甲 2023-08;
 * 冯示八, 陈示九, 褚示, 杨示丙 2024-06-30; 李示四 from two towns 2024-07-09; 赵示一 2024-09. Late, after they were due:
 * 冯, 陈, 褚 (06-15) and 赵示一 (07-01); 杨示丙 is due in the month in which he goes.
 */
export const LEFT: ByDay<{ left: number; late: string }> = byDay(
  during('2021-06-30', '2022-03-31', { left: 0, late: '' }),
  during('2022-06-30', '2022-12-31', { left: 1, late: '' }),
  during('2023-04-30', '2023-07-01', { left: 2, late: '' }),
  during('2023-10-08', '2023-10-08', { left: 4, late: '' }),
  during('2024-07-01', '2024-07-01', { left: 8, late: '冯示八 褚示 陈示九' }),
  during('2024-09-15', '2024-09-15', { left: 10, late: '冯示八 褚示 陈示九' }),
  during('2024-12-31', '2024-12-31', { left: 11, late: '冯示八 褚示 赵示一 陈示九' }),
);

/**
 * Who is to move when a rotation in one batch begins on the day: whoever has served 3 years on it (the last day of
 * a month counts as arrival), and 秦示戊, of whom that cannot be told. The end of 赵示一, 冯 and the others is recorded
 * for later days, so they move only where that is due before: 赵示一 on 2024-07-01 and 09-15 (until 2024-09, which is
 * after both days).
 */
export const TO_MOVE: ByDay<string> = byDay(
  during('2021-06-30', '2023-10-08', '秦示戊'),
  during(
    '2024-07-01',
    '2024-09-15',
    '赵示一 钱示二 孙示三 郑示七 卫示十 韩示 朱示丁 秦示戊 尤示己',
  ),
  during('2024-12-31', '2024-12-31', '钱示二 孙示三 郑示七 卫示十 韩示 朱示丁 秦示戊 尤示己'),
);

/** Whose end on the day itself is recorded, so that no move is needed. */
export const ENDING: ByDay<string> = byDay(
  during('2021-06-30', '2021-06-30', ''),
  during('2022-03-31', '2022-03-31', '沈示乙'),
  during('2022-06-30', '2022-06-30', ''),
  during('2022-12-31', '2022-12-31', '吴示六'),
  during('2023-04-30', '2024-12-31', ''),
);
