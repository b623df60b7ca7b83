import type { Presence } from '../../calendar/tenure.ts';
import type { Actor, Basis, LocalText, Obligation, Role } from '../../source/data.gen.ts';

export type DueState = 'done' | 'overdue' | 'due-soon' | 'upcoming' | 'unrecorded';

/** The states in the order in which they are told. */
export const DUE_STATES: readonly DueState[] = [
  'overdue',
  'due-soon',
  'upcoming',
  'unrecorded',
  'done',
];

/** More actors than are told by name where it is all of them. */
export const MANY = 3;

/** Who owes something: a unit, a town, a team, the district; of a rotation the person too. */
export interface Owing {
  /** Name of the unit or town, or the words of the document. */
  actor: string;
  actor_set: Actor['set'];
  /** Id of the town. */
  town: string | null;
  /** Name that the unit has on the day asked for. */
  unit: string | null;
  person: string | null;
  role: Role | null;
}

/** An obligation in one period, owed by one actor. */
export interface DueItem extends Owing {
  obligation: string;
  title: LocalText;
  /** 2024-H1, 2024, a day; of a rotation the time from arrival to due: 2021-07-01/2024-07-01. */
  period: string;
  /** Days of the period, both included; null where the arrival is not known. */
  from: string | null;
  until: string | null;
  /** Last day on which it is in time; as precise as the arrival for a rotation; null where not known. */
  due: string | null;
  /** assumed where the end of the period is taken for the last day. */
  due_basis: Basis;
  /** due − as_of in days; of a month or year, for its last day. */
  days_left: number | null;
  state: DueState;
  /** possible: the actor may have owed nothing in the period, or the due day is not certain. */
  certainty: Presence;
  /** Day on which it was done, and whether that was after due. */
  done_on: string | null;
  late: boolean;
  /** Id of the record that shows it, the last where there are several. */
  record: string | null;
  records: string[];
  clause: string;
}

/** An obligation without a day: why, and what is recorded of it. */
export interface Undated {
  obligation: string;
  title: LocalText;
  cadence: Obligation['cadence']['kind'];
  /** Words of frequency; null where there are none. */
  printed: string | null;
  records: string[];
  last_record: string | null;
  clause: string;
}
