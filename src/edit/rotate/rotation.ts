import type { Role, Unit } from '../../source/data.gen.ts';

/** A change of a post: who goes, who comes, from when, and what says so. */
export interface Rotation {
  /** Id of the town. */
  town: string;
  /** Keys of the people; at least one of them. */
  out: string | undefined;
  in: string | undefined;
  role: Role | undefined;
  unit: string | undefined;
  /** First day of who comes; who goes is there until the day before. */
  on: string;
  source: RotationSource;
  captain: 'substantive' | 'acting' | undefined;
  round: number | undefined;
  gap: string | undefined;
  /** Whether who comes may be registered, and the unit, with its level and kind. */
  newPerson: boolean;
  newUnit: Pick<Unit, 'level' | 'kind'> | undefined;
}

export type RotationSource = { document: string; lines?: number[] } | { record: string };

/** Why a rotation cannot be: the conflicting fact, and where it stands. */
export interface Conflict {
  code:
    | 'not-in-team'
    | 'already-left'
    | 'before-arrival'
    | 'already-there'
    | 'before-team'
    | 'unknown-person'
    | 'known-person'
    | 'unknown-unit'
    | 'known-unit'
    | 'no-role'
    | 'on-one-line';
  /** The person, unit or day that it is about, and the fact against it. */
  value: string;
  fact: string;
  /** file:line:column; empty where the fact stands in no file. */
  place: string;
}
