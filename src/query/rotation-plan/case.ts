import { addSpan, addYears, daysBetween, type Span } from '../../calendar/date.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { countsFor, peopleOf, present, type Person } from './people.ts';
import { byPrecedence, type Place, type Problem } from './problem.ts';
import { rotationTerm } from '../rotation.ts';
import { sizeRule } from './rules.ts';

/** How to schedule. */
export interface RotationOptions {
  /** Day of the first batch. */
  from: string;
  batches: number;
  /** Between two batches. */
  every: Span;
  /** Whether successors come before those whom they follow go. */
  handover: boolean;
  /** How many who know the work stay in a team in each batch, at least 1. */
  keep: number;
  /** Id of the only town to tell of; it is scheduled as within the whole plan. */
  town?: string;
}

/** Days of the batches, each counted from the first, so that a month that lacks a day shifts no other. */
export function batchDays({
  from,
  batches,
  every,
}: Pick<RotationOptions, 'from' | 'batches' | 'every'>): string[] {
  return Array.from({ length: batches }, (_none, at) =>
    at === 0 ? from : addSpan(from, { amount: every.amount * at, unit: every.unit }),
  );
}

/** Whether the last batch is so late that those who came in the first are past their own term. */
export function isTooLong(
  plan: Plan,
  { from, ...rest }: Pick<RotationOptions, 'from' | 'batches' | 'every'>,
): boolean {
  return batchDays({ from, ...rest }).at(-1)! > addYears(from, rotationTerm(plan).years);
}

/** Everything that is scheduled, in words of the plan and as numbers. */
export interface Case {
  days: string[];
  people: Person[];
  /** Those who are to move, as they stand in the problem. */
  movers: Person[];
  /** By town, how many who count are there when each batch begins. */
  there: Map<string, number[]>;
  mustStay: number;
  problem: Problem;
}

/** Teams of the problem are the towns of the plan in their order. */
export function caseOf(plan: Plan, options: RotationOptions): Case {
  const days = batchDays(options);
  const { minimum, counts } = sizeRule(plan);
  const counted = countsFor(counts);
  const people = peopleOf(plan, days, rotationTerm(plan).years);
  const there = present(plan, days, counted);
  const mustStay = Math.max(options.keep, options.handover ? 0 : (minimum ?? 0));
  const team = new Map(plan.towns.map(({ id }, at) => [id, at]));
  const placeOf = (posting: Posting): Place => ({
    team: team.get(posting.town)!,
    counts: counted(posting),
    lead: posting.captain
      ? 'captain'
      : posting.role === 'district-first-secretary'
        ? 'secretary'
        : null,
  });
  const moving = people
    .filter(({ stays }) => stays === null)
    .map((person) => ({
      person,
      due: person.due === null ? null : daysBetween(options.from, person.due),
      places: person.postings.map(placeOf),
    }))
    .sort(byPrecedence);
  return {
    days,
    people,
    movers: moving.map(({ person }) => person),
    there,
    mustStay,
    problem: {
      days: days.map((day) => daysBetween(options.from, day)),
      movers: moving,
      room: plan.towns.map(({ id }) =>
        there.get(id)!.map((count) => Math.max(0, count - mustStay)),
      ),
    },
  };
}
