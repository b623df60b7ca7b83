import { daysBetween } from '../../calendar/date.ts';
import { periodsBetween, type Every, type Period } from '../../calendar/period.ts';
import type { Cadence, Obligation } from '../../source/data.gen.ts';
import type { Plan } from '../../plan/model.ts';
import { keptFrom, recordsOn, type Recorded } from '../../plan/records.ts';
import { yearlyDay } from '../plan/cadence-days.ts';
import { actorsOn, type Actors } from './actors.ts';
import type { DueItem, DueState } from './item.ts';
import { isShownBy } from './kept.ts';

/** The days of an answer: that it is for, and the last that counts as soon. */
export interface Horizon {
  asOf: string;
  soon: string;
}

/**
 * An obligation of the calendar in every period from the issue of the plan to the one that the day falls in,
 * and in those that are due by `soon`. Who owes it is told for the last day of the period, or for the day
 * asked for while it lasts.
 */
export function periodicItems(plan: Plan, obligation: Obligation, horizon: Horizon): DueItem[] {
  const records = recordsOn(plan, horizon.asOf);
  return periodsOf(obligation.cadence, plan.data.notice.issued.date, horizon).flatMap((period) => {
    const day = period.until < horizon.asOf ? period.until : horizon.asOf;
    return actorsOn(plan, obligation, day).map((actor) =>
      itemOf(plan, obligation, period, actor, horizon, records),
    );
  });
}

/** Periods or days of a cadence; none for one that no calendar could hold. */
export function periodsOf(cadence: Cadence, issued: string, { asOf, soon }: Horizon): Period[] {
  if (asOf < issued) return [];
  if (cadence.kind === 'yearly-day') {
    const first = Number(issued.slice(0, 4));
    const last = Number(soon.slice(0, 4));
    return Array.from({ length: last - first + 1 }, (_none, at) => yearlyDay(cadence, first + at))
      .filter((day) => day >= issued && day <= soon)
      .map((day) => ({ name: day, from: day, until: day }));
  }
  const every = calendarEvery(cadence);
  if (every === undefined) return [];
  const periods = periodsBetween(every, issued, soon);
  return periods.filter(({ from, until }) => until > issued && (from <= asOf || until <= soon));
}

/** Whether a cadence has periods or days of the calendar. */
export function isCalendar(cadence: Cadence): boolean {
  return cadence.kind === 'yearly-day' || calendarEvery(cadence) !== undefined;
}

function calendarEvery(cadence: Cadence): Every | undefined {
  if (cadence.kind !== 'periodic' || cadence.anchor === 'arrival') return undefined;
  return cadence.every === '3-years' ? undefined : cadence.every;
}

function itemOf(
  plan: Plan,
  obligation: Obligation,
  period: Period,
  { owing, certainty }: Actors,
  { asOf, soon }: Horizon,
  records: readonly Recorded[],
): DueItem {
  const { cadence, id, title, quotes } = obligation;
  const shown = records.filter((each) => isShownBy(plan, obligation, owing, period.name, each));
  const times = cadence.kind === 'periodic' ? (cadence.times ?? 1) : 1;
  const doing = shown[times - 1];
  const kept = keptFrom(plan, id);
  const due = period.until;
  const state: DueState = doing
    ? 'done'
    : asOf <= due
      ? due <= soon
        ? 'due-soon'
        : 'upcoming'
      : kept !== null && period.from >= kept
        ? 'overdue'
        : 'unrecorded';
  return {
    obligation: id,
    title,
    ...owing,
    period: period.name,
    from: period.from,
    until: period.until,
    due,
    due_basis: 'assumed',
    days_left: daysBetween(asOf, due),
    state,
    certainty,
    done_on: doing?.record.date ?? null,
    late: doing !== undefined && doing.record.date > due,
    record: shown.at(-1)?.id ?? null,
    records: shown.map((each) => each.id),
    clause: quotes[0].clause,
  };
}
