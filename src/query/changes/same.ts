import { isFields, valueIn } from './loose.ts';

/** Lists whose order means nothing. */
const UNORDERED: ReadonlySet<string> = new Set([
  'aliases',
  'tasks',
  'towns',
  'rules',
  'targets',
  'obligations',
  'conflicts_with',
  'tension_with',
  'people',
]);

/** The items of a list in an order of no meaning where the list of that key has none. */
export function inOrder(
  list: readonly unknown[],
  key: string | number | undefined,
): readonly unknown[] {
  const sorts = typeof key === 'string' && UNORDERED.has(key) && list.every(isPlain);
  return sorts ? [...list].sort((a, b) => (String(a) < String(b) ? -1 : 1)) : list;
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

/** Whether two values hold the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown, key?: string): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false;
    const [one, other] = [inOrder(a, key), inOrder(b, key)];
    return one.every((each, at) => same(each, other[at]));
  }
  if (!isFields(a) || !isFields(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((each) => Object.hasOwn(b, each) && same(a[each], b[each], each))
  );
}

/** A mapping without some of its keys. */
export function without(fields: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(fields)
      .filter((key) => !keys.includes(key))
      .map((key) => [key, valueIn(fields, key)]),
  );
}
