import { isFields, isWords, valueIn } from './loose.ts';
import { inOrder, same } from './same.ts';

/** A way to a value inside an entity. */
export type Path = readonly (string | number)[];

/** A place inside an entity at which two revisions differ; undefined where one has nothing there. */
export interface Difference {
  path: Path;
  before: unknown;
  after: unknown;
}

/**
 * The smallest values that differ. Of words in two languages the Chinese stand for both; the English are told
 * on their own where only they differ. Lists of plain values differ as a whole.
 */
export function differences(before: unknown, after: unknown, path: Path = []): Difference[] {
  const key = path.at(-1);
  if (same(before, after, typeof key === 'string' ? key : undefined)) return [];
  if (isWords(before) && isWords(after)) {
    return before.zh === after.zh
      ? [{ path: [...path, 'en'], before: before.en, after: after.en }]
      : [{ path, before: before.zh, after: after.zh }];
  }
  if (isFields(before) && isFields(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((each) =>
      differences(valueIn(before, each), valueIn(after, each), [...path, each]),
    );
  }
  if (Array.isArray(before) && Array.isArray(after) && [...before, ...after].every(isNested))
    return inLists(before, after, path);
  return [{ path, before: whole(before, key), after: whole(after, key) }];
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function whole(value: unknown, key: string | number | undefined): unknown {
  return Array.isArray(value) ? inOrder(value, key) : value;
}

/** Lists of mappings: what is the same at both ends is left out, what remains is held against each other. */
function inLists(before: readonly unknown[], after: readonly unknown[], path: Path): Difference[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && same(before.at(-1 - end), after.at(-1 - end))) end++;
  const length = Math.max(before.length, after.length) - start - end;
  return Array.from({ length }, (_none, at) => start + at).flatMap((at) =>
    differences(
      at < before.length - end ? before[at] : undefined,
      at < after.length - end ? after[at] : undefined,
      [...path, at],
    ),
  );
}

/** Several differences as one, at the place that holds them all. */
export function joined(found: readonly Difference[], before: unknown, after: unknown): Difference {
  const [first] = found;
  if (found.length === 1) return first!;
  const depth = first!.path.findIndex((step, at) => found.some(({ path }) => path[at] !== step));
  const path = first!.path.slice(0, depth < 0 ? undefined : depth);
  return { path, before: at(before, path), after: at(after, path) };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (Array.isArray(inner) ? inner[Number(step)] : valueIn(inner, String(step))),
    value,
  );
}
