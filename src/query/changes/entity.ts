import type { Fields } from './loose.ts';

/** What the data speak of, each with an id that stays the same while it changes. */
export const ENTITY_TYPES = [
  'posting',
  'person',
  'team',
  'label',
  'blank',
  'task',
  'task-amendment',
  'group',
  'town',
  'town-amendment',
  'town-name',
  'unit',
  'unit-name',
  'party',
  'party-name',
  'document',
  'record',
  'dataset',
  'conventions',
  'target',
  'goal',
  'rule',
  'obligation',
  'duty',
  'discrepancy',
  'notice',
  'section',
  'annex',
  'table',
  'waiver',
  'file',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** One thing of the data as a revision holds it. */
export interface Entity {
  type: EntityType;
  id: string;
  /** Keys whose values make the id. */
  idKeys: readonly string[];
  /** What it holds, apart from what are entities of their own. */
  fields: Fields;
  /** Entities that belong to it and have their ids from it: the amendments of a task, the names of a unit. */
  children: readonly Entity[];
  /** File that it stands in, relative to the data folder. */
  file: string;
  /** Id of the town that it is part of. */
  town: string | undefined;
}

/** An entity in both revisions, under the id that it has in the later. */
export interface Pair {
  before: Entity;
  after: Entity;
}

/** What became of the entities of one revision in another. */
export interface Matched {
  pairs: Pair[];
  removed: Entity[];
  added: Entity[];
}
