import { nodeOf } from '../source/format/node.ts';
import { placesIn, Variants, type KeyOrder } from '../source/format/order.ts';
import { ORDER } from '../source/format/order.gen.ts';
import { printPage } from '../source/format/print.ts';
import type { Kind } from '../source/kinds.ts';

type Value = string | number | boolean | readonly Value[] | Fields;
export interface Fields {
  readonly [key: string]: Value;
}

/** The order of keys at a way of keys into a kind of file; lists on the way are passed through. */
export function orderAt(kind: Kind, ...way: readonly string[]): KeyOrder | null {
  return way.reduce<KeyOrder | null>(
    (order, key) => (order instanceof Variants ? null : placesIn(order)(key).below),
    ORDER[kind],
  );
}

/** A mapping as lines of a data file, as `fmt` would write them. */
export function linesOf(fields: Fields, order: KeyOrder | null): string[] {
  const page = { head: [], gap: false, value: nodeOf(fields, order), beside: undefined, end: [] };
  return printPage(page).split('\n').slice(0, -1);
}
