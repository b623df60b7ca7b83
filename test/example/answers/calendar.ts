import { byDay, during, type ByDay } from './days.ts';

/** The years' obligations: reports (P02, P03), check, threshold, plans, evaluation. */
const YEARLY = ['P02', 'P03', 'P04', 'P05', 'P09', 'P11'];

const years = (year: number, states: string): Record<string, string> =>
  Object.fromEntries(YEARLY.map((id, at) => [`${id} ${year}`, states.split(' ')[at]!]));

/**
 * Events of the calendar of a year with their most pressing state; rotations by town and due day. From a year
 * back on (by the due day, or by when it was done) to a year ahead; what is overdue stays. s due within the year,
 * d done, o overdue, u from before records were kept.
 */
export const CALENDAR: ByDay<Record<string, string>> = byDay<Record<string, string>>(
  during('2021-06-30', '2021-06-30', {
    ...{ 'P01 2021-H2': 's', 'P01 2022-H1': 's', ...years(2021, 's s s s s s') },
    ...{ 'P18 2021-06-30': 's', 'P18 2022-06-30': 's' },
  }),
  // Threshold and plans of 2022 are done, 市林果局 has met, the five others not.
  during('2022-03-31', '2022-03-31', {
    ...{ 'P01 2021-H2': 'u', 'P01 2022-H1': 's', 'P01 2022-H2': 's' },
    ...{ ...years(2021, 'u u u u u u'), ...years(2022, 's s s d d s') },
    ...{ 'P18 2021-06-30': 'u', 'P18 2022-06-30': 's' },
  }),
  during('2022-06-30', '2022-06-30', {
    ...{ 'P01 2021-H2': 'u', 'P01 2022-H1': 's', 'P01 2022-H2': 's', 'P01 2023-H1': 's' },
    ...{ ...years(2021, 'u u u u u u'), ...years(2022, 's s s d d s') },
    ...{ 'P18 2021-06-30': 'u', 'P18 2022-06-30': 'd', 'P18 2023-06-30': 's' },
  }),
  // 2021-12-31 is a year back to the day; the giving day of 2021 is further.
  during('2022-12-31', '2022-12-31', {
    ...{ 'P01 2021-H2': 'u', 'P01 2022-H1': 'o', 'P01 2022-H2': 's', 'P01 2023-H1': 's' },
    ...{ 'P01 2023-H2': 's', 'P18 2022-06-30': 'd', 'P18 2023-06-30': 's' },
    ...{ ...years(2021, 'u u u u u u'), ...years(2022, 's s d d d s') },
    ...years(2023, 's s s s s s'),
  }),
  during('2023-04-30', '2023-04-30', {
    ...{ 'P01 2022-H1': 'o', 'P01 2022-H2': 'o', 'P01 2023-H1': 's', 'P01 2023-H2': 's' },
    ...{ ...years(2022, 'o d d d d d'), ...years(2023, 's s s d s s') },
    ...{ 'P18 2022-06-30': 'd', 'P18 2023-06-30': 's' },
  }),
  // The second round comes into sight: those of 白沙, 临江 and 青石 but not 李示四, who is due on 07-10.
  during('2023-07-01', '2023-07-01', {
    ...{ 'P01 2022-H1': 'o', 'P01 2022-H2': 'o', 'P01 2023-H1': 'd', 'P01 2023-H2': 's' },
    ...{ 'P01 2024-H1': 's', 'P18 2023-06-30': 'd', 'P18 2024-06-30': 's' },
    ...{ ...years(2022, 'o d d d d d'), ...years(2023, 's s s d s s') },
    ...{ 'baisha 2024-06-15': 's', 'linjiang 2024-06': 's', 'qingshi 2024-07-01': 's' },
  }),
  during('2023-10-08', '2023-10-08', {
    ...{ 'P01 2022-H1': 'o', 'P01 2022-H2': 'o', 'P01 2023-H1': 'd', 'P01 2023-H2': 's' },
    ...{ 'P01 2024-H1': 's', 'P18 2023-06-30': 'd', 'P18 2024-06-30': 's' },
    ...{ ...years(2022, 'o d d d d d'), ...years(2023, 's s s d s s') },
    ...{ 'baisha 2024-06-15': 's', 'linjiang 2024-06': 's', 'qingshi 2024-07-01': 's' },
    ...{ 'baisha 2024-07-10': 's', 'qingshi 2024-07-10': 's' },
  }),
  // Of 2022 only what 临江 owes is left; the meetings of 2023-H1 were held by 06-30, more than a year ago.
  during('2024-07-01', '2024-07-01', {
    ...{ 'P01 2022-H1': 'o', 'P01 2022-H2': 'o', 'P01 2023-H2': 'o', 'P01 2024-H1': 'o' },
    ...{ 'P01 2024-H2': 's', 'P01 2025-H1': 's', 'P18 2024-06-30': 'o', 'P18 2025-06-30': 's' },
    ...{ 'P02 2022': 'o', ...years(2023, 'o o d d o o'), ...years(2024, 's s s s s s') },
    ...{ 'baisha 2024-06-15': 'o', 'linjiang 2024-06': 'o', 'qingshi 2024-07-01': 's' },
    ...{ 'baisha 2024-07-10': 's', 'qingshi 2024-07-10': 's', 'linjiang 2025-04-01': 's' },
  }),
  during('2024-09-15', '2024-09-15', {
    ...{ 'P01 2022-H1': 'o', 'P01 2022-H2': 'o', 'P01 2023-H2': 'o', 'P01 2024-H1': 'o' },
    ...{ 'P01 2024-H2': 's', 'P01 2025-H1': 's', 'P18 2024-06-30': 'o', 'P18 2025-06-30': 's' },
    ...{ 'P02 2022': 'o', ...years(2023, 'o o d d o o'), ...years(2024, 's s s s s s') },
    ...{ 'baisha 2024-06-15': 'o', 'linjiang 2024-06': 'o', 'qingshi 2024-07-01': 'o' },
    ...{ 'baisha 2024-07-10': 'd', 'qingshi 2024-07-10': 'd', 'linjiang 2025-04-01': 's' },
  }),
  during('2024-12-31', '2024-12-31', {
    ...{ 'P01 2022-H1': 'o', 'P01 2022-H2': 'o', 'P01 2023-H2': 'o', 'P01 2024-H1': 'o' },
    ...{ 'P01 2024-H2': 's', 'P01 2025-H1': 's', 'P01 2025-H2': 's', 'P18 2024-06-30': 'o' },
    ...{ 'P18 2025-06-30': 's', 'P02 2022': 'o', ...years(2023, 'o o d d o o') },
    ...{ ...years(2024, 's s s s s s'), ...years(2025, 's s s s s s') },
    ...{ 'baisha 2024-06-15': 'o', 'linjiang 2024-06': 'o', 'qingshi 2024-07-01': 'o' },
    ...{ 'baisha 2024-07-10': 'd', 'qingshi 2024-07-10': 'd', 'linjiang 2025-04-01': 's' },
  }),
);
