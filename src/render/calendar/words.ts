import type { CalendarEvent, Reminder } from '../../query/calendar/event.ts';
import { MANY, type DueItem, type DueState } from '../../query/due/item.ts';
import type { Plan } from '../../plan/model.ts';
import { townNameOf } from '../../plan/names.ts';
import { capital } from '../../text/capital.ts';
import { showDate } from '../../text/dates.ts';
import { inLang, type Lang, type Local } from '../../text/local.ts';
import { countText } from '../due/words.ts';
import { periodText } from '../../text/periods.ts';
import { pick } from '../layout/view.ts';

/** States as a calendar tells them: what is due within its time is to be done. */
export const EVENT_STATES = {
  overdue: { zh: '逾期未办', en: 'overdue' },
  'due-soon': { zh: '待办', en: 'to do' },
  upcoming: { zh: '未到期', en: 'upcoming' },
  unrecorded: { zh: '没有记录', en: 'no record' },
  done: { zh: '已完成', en: 'done' },
} as const satisfies Record<DueState, Local>;

/** A label and what it stands before. */
export function labelled(label: string, words: string, lang: Lang): string {
  return pick(lang, `${label}：${words}`, `${capital(label)}: ${words}`);
}

/** What, of which period, and who is in the state of the event: 召开专题会议（2024年下半年，22个单位）. */
export function headText(plan: Plan, event: CalendarEvent, lang: Lang): string {
  const title = inLang(event.title, lang);
  const who = whoText(plan, event, lang);
  const period = periodOf(event);
  const more = period === null ? [who] : [periodText(period, lang), who];
  return pick(lang, `${title}（${more.join('，')}）`, `${title} (${more.join(', ')})`);
}

/** The period of an event that is more than its due day; null where it has none. */
export function periodOf({ period, due }: CalendarEvent): string | null {
  return period === due ? null : period;
}

/** Who is in the state of the event: a few by name, many by number, people of a rotation by town and number. */
export function whoText(plan: Plan, event: CalendarEvent, lang: Lang): string {
  const actors = inState(event);
  if (event.town !== null) {
    const town = townNameOf(plan, event.town);
    return pick(lang, `${town}${actors.length}人`, `${town}, ${peopleText(actors.length)}`);
  }
  if (actors.length > MANY) return countText(actors, lang);
  return actors.map(({ actor }) => actor).join(pick(lang, '、', ', '));
}

function peopleText(count: number): string {
  return `${count} ${count === 1 ? 'person' : 'people'}`;
}

/** Items in the state of the event. */
export function inState({ items, state }: CalendarEvent): DueItem[] {
  return items.filter((item) => item.state === state);
}

/** The day of a reminder, with the day that it was moved from: 2024年9月30日（原定10月1日，国庆节）. */
export function reminderText({ day, planned, moved, holiday }: Reminder, lang: Lang): string {
  if (moved === null) return showDate(day, lang);
  const why = restText(holiday, lang);
  return pick(
    lang,
    `${showDate(day, lang)}（原定${showDate(planned, lang)}，${why}）`,
    `${day} (moved from ${planned}, ${why})`,
  );
}

/** Why nobody works on a day: the holiday that it is, else a weekend. */
export function restText(holiday: Local | null, lang: Lang): string {
  return holiday === null ? pick(lang, '周末', 'a weekend') : inLang(holiday, lang);
}

/** A span before a due day: 30天, 6个月, 1年. */
export function spanText(before: string, lang: Lang): string {
  const [amount, unit] = [Number(before.slice(0, -1)), before.slice(-1) as 'd' | 'm' | 'y'];
  const words = {
    d: pick(lang, '天', amount === 1 ? 'day' : 'days'),
    m: pick(lang, '个月', amount === 1 ? 'month' : 'months'),
    y: pick(lang, '年', amount === 1 ? 'year' : 'years'),
  }[unit];
  return pick(lang, `${amount}${words}`, `${amount} ${words}`);
}
