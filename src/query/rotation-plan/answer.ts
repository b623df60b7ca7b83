import type { LocalText, Role } from '../../source/data.gen.ts';

/** Somebody who is moved, or stays. */
export interface Named {
  person: string;
  /** Ids of the towns whose teams the person belongs to. */
  towns: string[];
  roles: Role[];
  captain: boolean;
  /** Whether a posting is in doubt; it does not count towards the number of its team. */
  doubtful: boolean;
  /** The earliest day on which a term is over; null where no day of arrival is known. */
  due: string | null;
}

export interface Scheduled extends Named {
  days_late: number;
  days_early: number;
}

export interface Batch {
  /** From 1. */
  number: number;
  date: string;
  /** In the order of towns and rows; everybody is named once, in one batch. */
  people: Scheduled[];
}

/**
 * not-due: no term is over by the last batch. end-recorded: leaves without the schedule. Those with the other
 * reasons are to move, but a team of theirs cannot be scheduled.
 */
export type StayReason = 'not-due' | 'end-recorded' | 'team';

export interface Staying extends Named {
  reason: StayReason;
  /** Ids of the towns whose teams cannot be scheduled. */
  held_by: string[];
}

/**
 * nobody-due; scheduled; too-few-people: nobody can leave in any batch; too-few-batches: not all who are due can
 * leave in so many batches; shared: it could by itself, but not with the teams it shares people with;
 * entangled: linked by shared people with too many others to be solved exactly.
 */
export type TeamState =
  'nobody-due' | 'scheduled' | 'too-few-people' | 'too-few-batches' | 'shared' | 'entangled';

/** Numbers of a team, people as they are named in its rows. */
export interface TeamNumbers {
  /** Of the rule on the size of teams; null where the plan has none. */
  minimum: number | null;
  /** How many who count must be there in every batch. */
  must_stay: number;
  /** How many count when the first batch begins. */
  counted: number;
  /** Who is to move by the last batch, and of these those who do not count. */
  to_move: number;
  to_move_uncounted: number;
  /** Who is to move and cannot: the team, or another team of theirs, cannot be scheduled. */
  held: number;
  /** How many who count may leave in each batch. */
  room: number[];
}

export interface TeamSchedule extends TeamNumbers {
  town: string;
  state: TeamState;
  /** Who leaves in each batch. */
  leaving: number[];
  /** Who counts and is there in each batch when its leavers are gone and nobody has followed them. */
  staying: number[];
  /** Numbers of the batches in which the captain and a district first secretary leave. */
  both_leaders: number[];
  because: LocalText;
}

/** A proposal, no decision. */
export interface RotationPlan {
  from: string;
  snapshot: string;
  last_change: string | null;
  /** Time between batches: 90d, 6m, 1y. */
  every: string;
  /** Whether successors come before those whom they follow go. */
  handover: boolean;
  keep: number;
  /** Years of a term. */
  years: number;
  /** Ids of the rules on the size of teams and on rotation; null where the plan has none. */
  rules: { minimum: string | null; rotation: string | null };
  /** Id of the only town told of. */
  town: string | null;
  /** Whether everybody who is to move has a batch. */
  feasible: boolean;
  totals: Totals;
  batches: Batch[];
  teams: TeamSchedule[];
  staying_on: Staying[];
}

export interface Totals {
  people: number;
  scheduled: number;
  /** Who is to move and cannot. */
  held: number;
  not_due: number;
  /** Of those with a batch, whose day of arrival is not known. */
  unknown_due: number;
  /** Of those with a batch. */
  days_late: number;
}
