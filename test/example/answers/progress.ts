import { byDay, during, type ByDay } from './days.ts';

/**
 * States of tasks 1–8 in the district: u unreported, s on schedule, l long-term, c completed, b behind. Records:
 * task 1 long-term 2022-12-31; 3 on schedule 2022-06-30, completed 2022-12-25; 4 on schedule 2022-12-31, behind
 * 2023-12-31; 7 long-term 2023-06-30. What towns report of task 5 is not of the district.
 */
export const PROGRESS: ByDay<string> = byDay(
  during('2021-06-30', '2022-03-31', 'uuuuuuuu'),
  during('2022-06-30', '2022-06-30', 'uusuuuuu'),
  during('2022-12-31', '2023-04-30', 'lucsuuuu'),
  during('2023-07-01', '2023-10-08', 'lucsuulu'),
  during('2024-07-01', '2024-12-31', 'lucbuulu'),
);

/** The same of task 5 in 青石, 白沙, 临江: completed 2023-11-30, behind 2023-12-31, never reported. */
export const TASK_5: ByDay<string> = byDay(
  during('2021-06-30', '2023-10-08', 'uuu'),
  during('2024-07-01', '2024-12-31', 'cbu'),
);

/**
 * The briefing of a year: from the day after that a year before, not before the plan (2021-06-30). Reports of
 * before do not count unless the task was completed: tasks 1 and 7 are unreported from 2024-07 on, task 4 from
 * 2024-12, the report of 2023-12-31 being a day too old.
 */
export const BRIEFING: ByDay<{ since: string; states: string; towns: string }> = byDay(
  during('2021-06-30', '2022-03-31', { since: '2021-06-30', states: 'uuuuuuuu', towns: '' }),
  during('2022-06-30', '2022-06-30', { since: '2021-07-01', states: 'uusuuuuu', towns: '' }),
  during('2022-12-31', '2022-12-31', { since: '2022-01-01', states: 'lucsuuuu', towns: '' }),
  during('2023-04-30', '2023-04-30', { since: '2022-05-01', states: 'lucsuuuu', towns: '' }),
  during('2023-07-01', '2023-07-01', { since: '2022-07-02', states: 'lucsuulu', towns: '' }),
  during('2023-10-08', '2023-10-08', { since: '2022-10-09', states: 'lucsuulu', towns: '' }),
  during('2024-07-01', '2024-07-01', {
    ...{ since: '2023-07-02', states: 'uucbuuuu', towns: 'qingshi baisha' },
  }),
  during('2024-09-15', '2024-09-15', {
    ...{ since: '2023-09-16', states: 'uucbuuuu', towns: 'qingshi baisha' },
  }),
  during('2024-12-31', '2024-12-31', { since: '2024-01-01', states: 'uucuuuuu', towns: '' }),
);

/**
 * Periods of the duties that fell due in the time of the briefing, the day itself with them, and are overdue or
 * were done late; and those overdue from before.
 */
export const BRIEFED: ByDay<{ overdue: string; late: string; before: string }> = byDay(
  during('2021-06-30', '2022-06-30', { overdue: '', late: '', before: '' }),
  during('2022-12-31', '2022-12-31', { overdue: 'P01 2022-H1', late: '', before: '' }),
  during('2023-04-30', '2023-04-30', {
    ...{ overdue: 'P01 2022-H1 P01 2022-H2 P02 2022', late: 'P02 2022 P03 2022 P11 2022' },
    before: '',
  }),
  // 2022-H1 ends before 2022-07-02.
  during('2023-07-01', '2023-10-08', {
    ...{ overdue: 'P01 2022-H2 P02 2022', late: 'P02 2022 P03 2022 P11 2022' },
    before: 'P01 2022-H1',
  }),
  during('2024-07-01', '2024-07-01', {
    overdue: 'P01 2023-H2 P01 2024-H1 P02 2023 P03 2023 P09 2023 P11 2023 P18 2024-06-30',
    ...{ late: '', before: 'P01 2022-H1 P01 2022-H2 P02 2022' },
  }),
  // The meeting of 区水文局 of 2024-07-03.
  during('2024-09-15', '2024-09-15', {
    overdue: 'P01 2023-H2 P01 2024-H1 P02 2023 P03 2023 P09 2023 P11 2023 P18 2024-06-30',
    ...{ late: 'P01 2024-H1', before: 'P01 2022-H1 P01 2022-H2 P02 2022' },
  }),
  during('2024-12-31', '2024-12-31', {
    ...{ overdue: 'P01 2024-H1 P18 2024-06-30', late: 'P01 2024-H1' },
    before: 'P01 2022-H1 P01 2022-H2 P01 2023-H2 P02 2022 P02 2023 P03 2023 P09 2023 P11 2023',
  }),
);

/**
 * The days of the plan: id, date, state, days left, completion. D08 (E35) runs through 2025, of task 2 nothing is
 * reported; D09 (E37) is task 3; the goals (E21) are of no task; T4 by tasks 3; the giving day (E41) is the next
 * one, kept on 2022-06-30 and 2023-06-30.
 */
export const DEADLINES: ByDay<string[]> = (() => {
  const lines = (
    ...[left2022, done3, giving, left2025, four]: [number, string, string, number, string?]
  ): string[] => {
    const state = left2022 > 0 ? 'ahead' : left2022 === 0 ? 'today' : 'passed';
    return [
      `D08 2025-12-31 running ${left2025} unrecorded`,
      `D09 2022-12-31 ${state} ${left2022} ${done3}`,
      `G2022 2022-12-31 ${state} ${left2022} unrecorded`,
      `G2025 2025-12-31 ahead ${left2025} unrecorded`,
      `P18 ${giving}`,
      ...(four === undefined ? [] : [`T4 2024-12-31 ${four}`]),
    ];
  };
  return byDay(
    // 184 days of the second half of 2021, 365 of each year, 366 of 2024.
    during(
      '2021-06-30',
      '2021-06-30',
      lines(549, 'unrecorded', '2021-06-30 today 0 unrecorded', 1645),
    ),
    during(
      '2022-03-31',
      '2022-03-31',
      lines(275, 'unrecorded', '2022-06-30 ahead 91 unrecorded', 1371),
    ),
    during('2022-06-30', '2022-06-30', lines(184, 'on-schedule', '2022-06-30 today 0 done', 1280)),
    during(
      '2022-12-31',
      '2022-12-31',
      lines(0, 'completed', '2023-06-30 ahead 181 unrecorded', 1096),
    ),
    during(
      '2023-04-30',
      '2023-04-30',
      lines(-120, 'completed', '2023-06-30 ahead 61 unrecorded', 976),
    ),
    during(
      '2023-07-01',
      '2023-07-01',
      lines(-182, 'completed', '2024-06-30 ahead 365 unrecorded', 914, 'ahead 549 on-schedule'),
    ),
    during(
      '2023-10-08',
      '2023-10-08',
      lines(-281, 'completed', '2024-06-30 ahead 266 unrecorded', 815, 'ahead 450 on-schedule'),
    ),
    during(
      '2024-07-01',
      '2024-07-01',
      lines(-548, 'completed', '2025-06-30 ahead 364 unrecorded', 548, 'ahead 183 behind'),
    ),
    during(
      '2024-09-15',
      '2024-09-15',
      lines(-624, 'completed', '2025-06-30 ahead 288 unrecorded', 472, 'ahead 107 behind'),
    ),
    during(
      '2024-12-31',
      '2024-12-31',
      lines(-731, 'completed', '2025-06-30 ahead 181 unrecorded', 365, 'today 0 behind'),
    ),
  );
})();
