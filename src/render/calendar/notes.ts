import type { Calendar } from '../../query/calendar/calendar.ts';
import { capital } from '../../text/capital.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { MESSAGES } from '../../text/messages.ts';
import { pick } from '../layout/view.ts';

/** What a reader has to know of a calendar: holidays that are not known, rotations that are not in it. */
export function warningsOf(answer: Calendar, lang: Lang): string[] {
  const people = answer.without_day.reduce((sum, each) => sum + (each.people ?? 0), 0);
  return [
    ...(answer.holidays_missing ? [holidaysMissing(answer, lang)] : []),
    ...(people > 0 ? [capital(inLang(MESSAGES.arrivalsMissing(people), lang))] : []),
  ];
}

/** For which years holidays are known. */
export function holidaysMissing(
  { holidays_known_from: from, holidays_known_until: until }: Calendar,
  lang: Lang,
): string {
  return capital(inLang(MESSAGES.holidaysMissing(from.slice(0, 4), until.slice(0, 4)), lang));
}

/** What has no day and was asked for. */
export function withoutDayNote({ without_day: all }: Calendar, lang: Lang): string[] {
  const ids = all.filter(({ people }) => people === null).map(({ obligation }) => obligation);
  if (ids.length === 0) return [];
  return [
    pick(
      lang,
      `没有日期可算的事不在日历中：${ids.join('、')}。`,
      `What has no day to count from is not in the calendar: ${ids.join(', ')}.`,
    ),
  ];
}
