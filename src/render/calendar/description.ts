import { isDay } from '../../calendar/partial.ts';
import { restOn } from '../../calendar/workdays.ts';
import type { Calendar } from '../../query/calendar/calendar.ts';
import type { CalendarEvent } from '../../query/calendar/event.ts';
import { rotationTerm } from '../../query/rotation.ts';
import { DUE_STATES } from '../../query/due/item.ts';
import type { Plan } from '../../plan/model.ts';
import { showDate } from '../../text/dates.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { marked } from '../due/words.ts';
import { periodText } from '../../text/periods.ts';
import { pick } from '../layout/view.ts';
import { holidaysMissing } from './notes.ts';
import { EVENT_STATES, labelled, periodOf, reminderText, restText } from './words.ts';

/** Everything on an event, a line each: due day, who is in which state, records, reminders, source. */
export function descriptionOf(
  plan: Plan,
  answer: Calendar,
  event: CalendarEvent,
  lang: Lang,
): string[] {
  const { items, reminders, clause } = event;
  const period = periodOf(event);
  const and = pick(lang, '、', ', ');
  const records = [
    ...new Set(
      items.flatMap(({ record, records: all }) => (all.length > 0 ? all : (record ?? []))),
    ),
  ];
  const coming = reminders.filter(({ withdrawn }) => !withdrawn);
  return [
    ...(period === null
      ? []
      : [pick(lang, `所属期：${periodText(period, 'zh')}`, `Period: ${period}`)]),
    dueLine(plan, event, lang),
    ...DUE_STATES.flatMap((state) => {
      const actors = items.filter((item) => item.state === state);
      if (actors.length === 0) return [];
      const names = actors.map((item) => marked(item.person ?? item.actor, item, lang)).join(and);
      return [labelled(inLang(EVENT_STATES[state], lang), names, lang)];
    }),
    ...(records.length > 0
      ? [labelled(pick(lang, '记录', 'records'), records.join(and), lang)]
      : []),
    ...lastWorkdayLine(event, lang),
    ...(coming.length > 0
      ? [
          labelled(
            pick(lang, '提醒', 'reminders'),
            coming.map((each) => reminderText(each, lang)).join(and),
            lang,
          ),
        ]
      : []),
    labelled(pick(lang, '依据', 'source'), clause, lang),
    asOfLine(answer, lang),
    ...([event, ...reminders].some((each) => !each.holidays_known) && event.state === 'due-soon'
      ? [holidaysMissing(answer, lang)]
      : []),
  ];
}

/** The day on which an answer is true: a calendar outlives it. */
export function asOfLine({ as_of }: Calendar, lang: Lang): string {
  return pick(lang, `情况截至${showDate(as_of, 'zh')}。`, `As of ${as_of}.`);
}

function dueLine(plan: Plan, event: CalendarEvent, lang: Lang): string {
  const words = `${showDate(event.due, lang)}${ground(plan, event, lang)}`;
  return labelled(pick(lang, '到期', 'due'), words, lang);
}

/** Why it is due then, and what is not certain of it. */
function ground(plan: Plan, event: CalendarEvent, lang: Lang): string {
  const { due, due_basis: basis, period, items } = event;
  if (event.town !== null) {
    const { years } = rotationTerm(plan);
    const since = items[0]!.period.split('/')[0]!;
    const from = pick(lang, showDate(since, 'zh'), since);
    return isDay(due)
      ? pick(
          lang,
          `（自实际到任${from}起满${years}年）`,
          ` (${years} years from the actual arrival on ${from})`,
        )
      : pick(
          lang,
          `（到任只知道是${from}，哪天到期不能确定：按首日提醒，过了末日才算逾期）`,
          ` (of the arrival only ${from} is known, so the very day cannot be told: reminders are for the first day that it may be, and it is overdue after the last)`,
        );
  }
  if (basis !== 'assumed') return '';
  return period === due
    ? pick(lang, '（以当天为限，是约定）', ' (on the day itself, by convention)')
    : pick(lang, '（以期末为限，是约定）', ' (at the end of the period, by convention)');
}

/** Of what is still to be done by a day on which nobody works: the last working day. */
function lastWorkdayLine(
  { state, first, last, last_workday: day }: CalendarEvent,
  lang: Lang,
): string[] {
  const rest = first === last ? restOn(first) : undefined;
  if (state !== 'due-soon' || !rest) return [];
  const why = restText(rest.name, lang);
  return [
    pick(
      lang,
      `${showDate(first, 'zh')}休息（${why}），此前最后一个工作日是${showDate(day, 'zh')}。`,
      `${first} is no working day (${why}); the last one before it is ${day}.`,
    ),
  ];
}
