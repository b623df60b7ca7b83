import { keyText } from './scalar.ts';

/**
 * The order of the keys of a mapping, and of those in its values; lists are passed through, and null stands
 * for a value without keys. `*`: the order inside values whose keys the schema does not name.
 */
export type Keys = { readonly [key: string]: KeyOrder | null };
export type KeyOrder = Keys | Variants;

/** The orders of a mapping of several kinds, by the value of the key that says of which it is. */
export class Variants {
  readonly by: string;
  readonly orders: ReadonlyMap<unknown, Keys>;
  constructor(by: string, orders: Readonly<Record<string, Keys>>) {
    this.by = by;
    this.orders = new Map(Object.entries(orders));
  }

  /** The order of a kind; null of one that the schema does not know. */
  of(kind: unknown): Keys | null {
    return this.orders.get(kind) ?? null;
  }
}

/** What an order says of a key. */
export interface KeyPlace {
  /** Its place; infinite where it is unknown, which comes behind all others. */
  rank: number;
  /** The order inside its value. */
  below: KeyOrder | null;
  /** The key as it is written, with its colon; and with the space before a value on its line. */
  text: string;
  before: string;
}

const known = new WeakMap<Keys, (key: string) => KeyPlace>();

/** What an order says of keys, found fast. */
export function placesIn(order: Keys | null): (key: string) => KeyPlace {
  if (order === null) return unknown;
  let places = known.get(order);
  if (!places) known.set(order, (places = placesOf(order)));
  return places;
}

function placesOf(order: Keys): (key: string) => KeyPlace {
  const keys = new Map(
    Object.entries(order).map(([key, below], rank) => [key, { ...unknown(key), rank, below }]),
  );
  const other = order['*'] ?? null;
  return (key) => keys.get(key) ?? { ...unknown(key), below: other };
}

function unknown(key: string): KeyPlace {
  const text = keyText(key);
  return { rank: Number.POSITIVE_INFINITY, below: null, text, before: `${text} ` };
}

/** Entries in the order of their keys; those with unknown keys behind all others, as they stand. */
export function sorted<T extends { key: string | undefined }>(
  entries: readonly T[],
  order: Keys | null,
): readonly T[] {
  const places = placesIn(order);
  const rank = ({ key }: T): number => places(key!).rank;
  return [...entries].sort((a, b) => Math.sign(rank(a) - rank(b)) || 0);
}
