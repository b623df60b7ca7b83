/**
 * Ten days over three years on which the answers on the invented district change. What the tables beside this
 * file say of them was worked out from test/example/data and test/example/seeds before the program was asked;
 * E63 is line 63 of the plan, and the later documents are called by their files.
 *
 * - 2021-06-30: day of the plan; 白沙 and 临江 have come, 青石 comes on the next day (arrivals 3–5)
 * - 2022-03-31: last day of the acting captain of 临江 (captain 3); one meeting is recorded
 * - 2022-06-30: last day of a half-year and giving day, with records of the same day
 * - 2022-12-31: deadline of task 3, new figures (figures 2), last day of a volunteer
 * - 2023-04-30: 区林果局 is 区农林局 (reform 3), last day of 区乡建局 (reform 4)
 * - 2023-07-01: tasks 4 and 5 are amended (tasks 3–4), the half-year has ended
 * - 2023-10-08: task 7 reads otherwise (decision of that day); three posts of 三支一扶 have changed
 * - 2024-07-01: second round in 白沙 (rotation 3), 青石 is due on this day, 临江 waits for 金示丑
 * - 2024-09-15: in the month in which the captain of 青石 changes (rotation 4): either may be there
 * - 2024-12-31: deadline of task 4, end of a half-year and a year
 */
export const DAYS = [
  '2021-06-30',
  '2022-03-31',
  '2022-06-30',
  '2022-12-31',
  '2023-04-30',
  '2023-07-01',
  '2023-10-08',
  '2024-07-01',
  '2024-09-15',
  '2024-12-31',
] as const;

export type Day = (typeof DAYS)[number];

/** What is expected on each day. */
export type ByDay<T> = Record<Day, T>;

/** The same value on each day from one up to another, both included. */
export function during<T>(first: Day, last: Day, value: T): Partial<ByDay<T>> {
  const days = DAYS.slice(DAYS.indexOf(first), DAYS.indexOf(last) + 1);
  return Object.fromEntries(days.map((day) => [day, value])) as Partial<ByDay<T>>;
}

/** A table from stretches of days; every day must be in one. */
export function byDay<T>(...stretches: Partial<ByDay<T>>[]): ByDay<T> {
  const table = Object.assign({}, ...stretches) as ByDay<T>;
  const missing = DAYS.filter((day) => !(day in table));
  if (missing.length > 0) throw new Error(`no value for ${missing.join(', ')}`);
  return table;
}

export const TOWNS = ['qingshi', 'baisha', 'linjiang'] as const;
export type Town = (typeof TOWNS)[number];
export type ByTown<T> = Record<Town, T>;
