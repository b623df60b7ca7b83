import type { RecordFile } from '../source/data.gen.ts';
import type { Plan } from './model.ts';

export type RecordKindName = RecordFile['kind'];
export type RecordOf<K extends RecordKindName> = Extract<RecordFile, { kind: K }>;

/** A record with its id. */
export interface Recorded<R extends RecordFile = RecordFile> {
  id: string;
  record: R;
}

/**
 * Records known on a day, in the order of their days and ids, without those that another takes the place of.
 */
export function recordsOn(plan: Plan, asOf: string): Recorded[] {
  const { records } = plan.data;
  const superseded = new Set(Object.values(records).map(({ supersedes }) => supersedes));
  return Object.entries(records)
    .filter(([id, { date }]) => date <= asOf && !superseded.has(id))
    .map(([id, record]) => ({ id, record }))
    .sort((a, b) => compare(a.record.date, b.record.date) || compare(a.id, b.id));
}

/** Records of a kind known on a day. */
export function recordsOfKind<K extends RecordKindName>(
  plan: Plan,
  kind: K,
  asOf: string,
): Recorded<RecordOf<K>>[] {
  return recordsOn(plan, asOf).flatMap(({ id, record }) =>
    isOfKind(record, kind) ? [{ id, record }] : [],
  );
}

function isOfKind<K extends RecordKindName>(record: RecordFile, kind: K): record is RecordOf<K> {
  return record.kind === kind;
}

/**
 * Day from which records of an obligation are kept: what has no record since then was not done; before, and
 * where it is null, nothing can be told.
 */
export function keptFrom(plan: Plan, obligation: string): string | null {
  const kept = plan.data.dataset.conventions.records_kept ?? [];
  const own = kept.find((each) => each.obligation === obligation);
  return (own ?? kept.find((each) => each.obligation === undefined))?.from ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
