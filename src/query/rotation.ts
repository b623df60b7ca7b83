import { addSpan, addYears, daysBetween, type Span } from '../calendar/date.ts';
import type { Basis, LocalText } from '../source/data.gen.ts';
import type { Plan, Posting } from '../plan/model.ts';
import { postingsOn } from '../plan/postings.ts';

export type RotationState = 'overdue' | 'due-soon' | 'not-due' | 'unknown';

/** When a posting is due for rotation. Days are null where the day of arrival is not known. */
export interface Due {
  due: string | null;
  /** due − as_of in days. */
  days_left: number | null;
  state: RotationState;
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

/** Rotation of all postings (of one town, where given) on a day: due = arrival + years of the rule. */
export function rotationDue(plan: Plan, asOf: string, within: Span, town?: string): RotationDue {
  const rule = plan.data.rules.rules.find((each) => each.check?.kind === 'rotation');
  const years = rule?.check?.kind === 'rotation' ? rule.check.years : 3;
  const soon = addSpan(asOf, within);
  const { date, why } = plan.data.dataset.conventions.rotation_start;
  const postings = postingsOn(plan, asOf).filter(
    (posting) => town === undefined || posting.town === town,
  );
  return {
    as_of: asOf,
    within_days: daysBetween(asOf, soon),
    years,
    rule: rule?.id ?? null,
    postings: postings.map((posting) => {
      if (posting.since !== null) {
        const known = dueOf(posting.since, years, asOf, soon);
        return { ...posting, ...known, basis: posting.since_basis, assumed: null };
      }
      const assumed = dueOf(date, years, asOf, soon);
      return {
        ...posting,
        due: null,
        days_left: null,
        state: 'unknown' as const,
        basis: 'missing' as const,
        assumed: { since: date, ...assumed, basis: 'assumed' as const, why },
      };
    }),
  };
}

/** Overdue when the day is after due; due soon when due is not after `soon`. */
export function dueOf(
  since: string,
  years: number,
  asOf: string,
  soon: string,
): { due: string; days_left: number; state: RotationState } {
  const due = addYears(since, years);
  const state = asOf > due ? 'overdue' : due <= soon ? 'due-soon' : 'not-due';
  return { due, days_left: daysBetween(asOf, due), state };
}
