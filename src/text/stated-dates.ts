import { addDays, isIsoDate } from '../calendar/date.ts';
import { isDay, type PartialDate } from '../calendar/partial.ts';

/**
 * Whether words (in comparable form) state a date: 2024年7月15日, 2024-07-15, 2024.7.15, 2024/7/15, or 7月15日
 * where the words name the year 2024年 as well; a month or year as it stands or as part of such a day.
 */
export function statesDate(words: string, date: PartialDate): boolean {
  const [year, month, day] = date.split('-').map(Number);
  const full = formsOf(year!, month, day);
  if (full.some((form) => standsApart(words, form))) return true;
  const inYear =
    month === undefined ? undefined : `${month}月${day === undefined ? '' : `${day}日`}`;
  return inYear !== undefined && standsApart(words, `${year}年`) && standsApart(words, inYear);
}

/** Whether words state a last day: that day, or the day after it as the one from which something begins. */
export function statesEnd(words: string, date: PartialDate): boolean {
  if (statesDate(words, date)) return true;
  if (!isDay(date) || !isIsoDate(date)) return false;
  const [year, month, day] = addDays(date, 1).split('-').map(Number);
  return formsOf(year!, month, day).some(
    (form) => words.includes(`自${form}`) || words.includes(`${form}起`),
  );
}

function formsOf(year: number, month: number | undefined, day: number | undefined): string[] {
  if (month === undefined) return [`${year}年`, `${year}-`, `${year}.`];
  const months = [String(month), String(month).padStart(2, '0')];
  if (day === undefined)
    return months.flatMap((m) => [
      `${year}年${m}月`,
      `${year}-${m}`,
      `${year}.${m}`,
      `${year}/${m}`,
    ]);
  const days = [String(day), String(day).padStart(2, '0')];
  return months.flatMap((m) =>
    days.flatMap((d) => [
      `${year}年${m}月${d}日`,
      `${year}-${m}-${d}`,
      `${year}.${m}.${d}`,
      `${year}/${m}/${d}`,
    ]),
  );
}

/** Whether a form stands in words with no digit before it, and none behind it where it ends with one. */
function standsApart(words: string, form: string): boolean {
  for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + 1)) {
    const [before, behind] = [words[at - 1] ?? '', words[at + form.length] ?? ''];
    const runsOn = /[0-9]$/.test(form) && /[0-9]/.test(behind);
    if (!/[0-9]/.test(before) && !runsOn) return true;
  }
  return false;
}
