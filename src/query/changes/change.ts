import type { LocalText } from '../../source/data.gen.ts';
import type { Cited } from '../../plan/model.ts';
import type { EntityType } from './entity.ts';

/** What a change is about: 人员变动, 任务调整, 数据更新, 文字修订. In this order they are told. */
export const CHANGE_KINDS = ['personnel', 'task', 'data', 'wording'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What happened, where it is more than that something is there, gone or another. */
export type ChangeEvent =
  | 'began'
  | 'returned'
  | 'continued'
  | 'ended'
  | 'replaced'
  | 'moved'
  | 'captain'
  | 'captain-ended'
  | 'renamed'
  | 'merged'
  | 'dissolved'
  | 'amended'
  | 'superseded';

/** A value as answers give it: plain values and lists of them as they are, anything else in words. */
export type Plain = string | number | boolean | readonly (string | number)[] | null;

/** What a change is of. */
export interface Changed {
  type: EntityType;
  id: string;
  /** What people call it. */
  name: LocalText;
}

/** One thing that is not the same in two revisions. */
export interface Change {
  kind: ChangeKind;
  action: 'added' | 'removed' | 'changed';
  event: ChangeEvent | null;
  of: Changed;
  /** Id of the town that it concerns. */
  town: string | null;
  /** Way to the value that changed, keys and positions with / between them; null: all of it. */
  field: string | null;
  before: Plain;
  after: Plain;
  /** What the new value cites; of something removed, what the old one cited. */
  source: Cited | null;
  /** Basis of the new value, where the data give one. */
  basis: string | null;
  /** File of the new value, relative to the data folder; of something removed, that of the old one. */
  file: string;
  /** The change as a sentence, without its source. */
  sentence: LocalText;
}
