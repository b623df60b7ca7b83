import { addSpan, addYears, daysBetween, type Span } from '../calendar/date.ts';
import { firstDay, isDay, lastDay, type PartialDate } from '../calendar/partial.ts';
import type { Presence } from '../calendar/tenure.ts';
import type { Basis, LocalText } from '../source/data.gen.ts';
import type { Plan, Posting } from '../plan/model.ts';
import { postingsOn } from '../plan/postings.ts';

export type RotationState = 'overdue' | 'due-soon' | 'not-due' | 'unknown';

/** When a posting is due for rotation. Days are null where the day of arrival is not known. */
export interface Due {
  /** As precise as the arrival: a day, a month or a year. */
  due: PartialDate | null;
  /** First and last day that it may mean. */
  due_first: string | null;
  due_last: string | null;
  /** due − as_of in days; of a month or year, for its last day. */
  days_left: number | null;
  state: RotationState;
  /** possible: the state could be the next one, since the arrival is only known to the month or year. */
  certainty: Presence;
  basis: Basis;
}

/** What would follow from the stated convention, where the day of arrival is missing. */
export interface AssumedDue {
  since: string;
  due: string;
  days_left: number;
  state: RotationState;
  basis: 'assumed';
  why: LocalText;
}

export interface RotationDue {
  as_of: string;
  within_days: number;
  /** Years between rotations, and the rule that says so. */
  years: number;
  rule: string | null;
  postings: (Posting & Due & { assumed: AssumedDue | null })[];
}

/** Years between rotations, and the rule of the plan that says so; 3 where no rule does. */
export function rotationTerm({ data }: Pick<Plan, 'data'>): { years: number; rule: string | null } {
  const rule = data.rules.rules.find((each) => each.check?.kind === 'rotation');
  return {
    years: rule?.check?.kind === 'rotation' ? rule.check.years : 3,
    rule: rule?.id ?? null,
  };
}

/** Rotation of all postings (of one town, where given) on a day: due = arrival + years of the rule. */
export function rotationDue(plan: Plan, asOf: string, within: Span, town?: string): RotationDue {
  const term = rotationTerm(plan);
  const soon = addSpan(asOf, within);
  const { date, why } = plan.data.dataset.conventions.rotation_start;
  const postings = postingsOn(plan, asOf).filter(
    (posting) => town === undefined || posting.town === town,
  );
  return {
    as_of: asOf,
    within_days: daysBetween(asOf, soon),
    ...term,
    postings: postings.map((posting) => {
      if (posting.since !== null) {
        const known = dueOf(posting.since, term.years, asOf, soon);
        return { ...posting, ...known, basis: posting.since_basis, assumed: null };
      }
      const { due, days_left, state } = dueOf(date, term.years, asOf, soon);
      return {
        ...posting,
        due: null,
        due_first: null,
        due_last: null,
        days_left: null,
        state: 'unknown' as const,
        certainty: 'certain' as const,
        basis: 'missing' as const,
        assumed: { since: date, due, days_left, state, basis: 'assumed' as const, why },
      };
    }),
  };
}

/**
 * Overdue when the day is after due; due soon when due is not after `soon`. Of a month or year the state is
 * that of its last day, and only possible where its first day would have another.
 */
export function dueOf(
  since: PartialDate,
  years: number,
  asOf: string,
  soon: string,
): {
  due: PartialDate;
  due_first: string;
  due_last: string;
  days_left: number;
  state: RotationState;
  certainty: Presence;
} {
  const due = isDay(since)
    ? addYears(since, years)
    : `${Number(since.slice(0, 4)) + years}${since.slice(4)}`;
  const [first, last] = [firstDay(due), lastDay(due)];
  const state = stateOn(asOf, last, soon);
  return {
    due,
    due_first: first,
    due_last: last,
    days_left: daysBetween(asOf, last),
    state,
    certainty: stateOn(asOf, first, soon) === state ? 'certain' : 'possible',
  };
}

function stateOn(asOf: string, due: string, soon: string): RotationState {
  return asOf > due ? 'overdue' : due <= soon ? 'due-soon' : 'not-due';
}
