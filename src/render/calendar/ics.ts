import { daysBetween } from '../../calendar/date.ts';
import type { Calendar } from '../../query/calendar/calendar.ts';
import type { Plan } from '../../plan/model.ts';
import { showDate } from '../../text/dates.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { pick } from '../layout/view.ts';
import { entriesOf, type Entry } from './entries.ts';
import {
  alarm,
  allDay,
  listValue,
  textValue,
  toICalendar,
  utcValue,
  type Component,
  type Property,
} from './icalendar.ts';
import { warningsOf, withoutDayNote } from './notes.ts';

/** The hour at which calendars ring. */
const HOUR = 9;

/**
 * A calendar as iCalendar, published as a whole. One without entries has none in the file either: strict
 * readers want one, but a file that is read again and again has to be emptied somehow.
 */
export function toIcs(plan: Plan, answer: Calendar, lang: Lang): string {
  const name = textValue(inLang(plan.data.dataset.name, lang));
  const description = textValue(aboutText(answer, lang));
  return toICalendar({
    name: 'VCALENDAR',
    properties: [
      ['VERSION', '2.0'],
      ['PRODID', `-//bangzhen//calendar//${lang.toUpperCase()}`],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      // As RFC 7986 has it, and as programs read it that are older.
      ['NAME', name],
      ['X-WR-CALNAME', name],
      ['DESCRIPTION', description],
      ['X-WR-CALDESC', description],
    ],
    parts: entriesOf(plan, answer, lang).map((entry) => eventComponent(entry, answer)),
  });
}

function eventComponent(entry: Entry, { as_of, revision }: Calendar): Component {
  const { uid, first, last, summary, description, categories, status } = entry;
  const properties: Property[] = [
    ['UID', textValue(uid)],
    ['DTSTAMP', utcValue(as_of)],
    ['SEQUENCE', String(revision)],
    ...allDay(first, last),
    ['SUMMARY', textValue(summary)],
    ['DESCRIPTION', textValue(description.join('\n'))],
    ['CATEGORIES', listValue(categories)],
    ['STATUS', status],
    // A due day takes nobody's time.
    ['TRANSP', 'TRANSPARENT'],
  ];
  const parts = entry.alarm === null ? [] : [alarm(daysBetween(entry.alarm, first), HOUR, summary)];
  return { name: 'VEVENT', properties, parts };
}

/** What the calendar holds, of which day it tells, and what it does not know. */
function aboutText(answer: Calendar, lang: Lang): string {
  const { as_of, until } = answer;
  return [
    pick(
      lang,
      `到${showDate(until, 'zh')}为止要做的事和到期前的提醒，情况截至${showDate(as_of, 'zh')}。提醒遇周末和放假提前到此前的工作日，调休上班的周末算工作日。`,
      `What is to be done by ${until}, with reminders; as of ${as_of}. Reminders that would fall on a weekend or public holiday come on the working day before; weekends worked to make up for holidays are working days.`,
    ),
    ...warningsOf(answer, lang),
    ...withoutDayNote(answer, lang),
  ].join('\n');
}
