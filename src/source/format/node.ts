import { valueText } from './number.ts';
import { placesIn, sorted, Variants, type KeyOrder } from './order.ts';
import { Collection, Word, type Entry, type Node } from './tree.ts';

/** A value without comments as it is to be printed, keys of mappings in their order. */
export function nodeOf(value: unknown, order: KeyOrder | null): Node {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return new Word(valueText(value), true);
  if (typeof value !== 'object' || value === null) return new Word(String(value), false);
  if (Array.isArray(value))
    return new Collection(
      'list',
      value.map((item) => entry(undefined, nodeOf(item, order))),
    );
  const map = value as Readonly<Record<string, unknown>>;
  const keys = order instanceof Variants ? order.of(map[order.by]) : order;
  const places = placesIn(keys);
  const entries = Object.keys(map).map((key) => entry(key, nodeOf(map[key], places(key).below)));
  return new Collection('mapping', sorted(entries, keys));
}

function entry(key: string | undefined, value: Node): Entry {
  return { key, value, above: [], blank: false, beside: undefined };
}
