import { addYears } from '../../calendar/date.ts';
import { lastDay } from '../../calendar/partial.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { isCertain, postingsOn } from '../../plan/postings.ts';
import { COUNTED, type Counts } from '../rules/team.ts';

/** Somebody who holds a posting on the day of the first batch. */
export interface Person {
  person: string;
  /**
   * What a move leaves, in the order of towns and rows: postings held on that day, without those whose end is
   * recorded by the last batch and comes by itself. All, where no other is left.
   */
  postings: Posting[];
  /** The earliest day on which the term of a posting is over; null where no day of arrival is known. */
  due: string | null;
  /** Why the person is not to move by the last batch; null for those who are to move. */
  stays: 'not-due' | 'end-recorded' | null;
}

/** The day from which a posting surely counts; null where it is not known. The only reader of arrivals here. */
function arrival({ since }: Posting): string | null {
  return since === null ? null : lastDay(since);
}

/** Everybody who holds a posting on the first day, in the order of towns and rows, and who is to move. */
export function peopleOf(plan: Plan, days: readonly string[], years: number): Person[] {
  const last = days.at(-1)!;
  const byPerson = new Map<string, Posting[]>();
  for (const posting of postingsOn(plan, days[0]!)) {
    const postings = byPerson.get(posting.person);
    if (postings) postings.push(posting);
    else byPerson.set(posting.person, [posting]);
  }
  return [...byPerson].map(([person, postings]) => {
    const open = postings.filter(({ until }) => until === null || lastDay(until) > last);
    if (open.length === 0) return { person, postings, due: null, stays: 'end-recorded' };
    const dues = open.map((posting) => dueOf(posting, years));
    const due = dues.filter((day) => day !== null).sort()[0] ?? null;
    const moves = dues.includes(null) || (due !== null && due <= last);
    return { person, postings: open, due, stays: moves ? null : 'not-due' };
  });
}

function dueOf(posting: Posting, years: number): string | null {
  const since = arrival(posting);
  return since === null ? null : addYears(since, years);
}

/** Whether a posting surely counts towards the number of its team, and the rule counts its kind. */
export function countsFor(counts: Counts): (posting: Posting) => boolean {
  return (posting) => isCertain(posting) && COUNTED[counts](posting);
}

/**
 * For each town, how many who count are there when each batch begins, those already replaced by their
 * successors: whoever is recorded for the day, without those who only arrive on it.
 */
export function present(
  plan: Plan,
  days: readonly string[],
  counts: (posting: Posting) => boolean,
): Map<string, number[]> {
  const numbers = new Map(plan.towns.map(({ id }) => [id, days.map(() => 0)]));
  days.forEach((day, batch) => {
    for (const posting of postingsOn(plan, day)) {
      const since = arrival(posting);
      const there = since === null || since < day || since <= days[0]!;
      if (there && counts(posting)) numbers.get(posting.town)![batch]!++;
    }
  });
  return numbers;
}
