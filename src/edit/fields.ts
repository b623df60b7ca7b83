import { placesIn, Variants } from '../source/format/order.ts';
import type { Kind } from '../source/kinds.ts';
import type { Path } from '../source/problem.ts';
import { withItem, withKey } from '../source/yaml/splice.ts';
import { linesOf, orderAt, type Fields } from './yaml-lines.ts';

/** The text of a file with keys put into the mapping at a path, each where the schema of its kind has it. */
export function addKeys(text: string, kind: Kind, path: Path, fields: Fields): string {
  const order = orderAt(kind, ...path.filter((step) => typeof step === 'string'));
  const places = placesIn(order instanceof Variants ? null : order);
  return Object.entries(fields).reduce((changed, [key, value]) => {
    const { rank } = places(key);
    const before = (other: string): boolean => places(other).rank < rank;
    return withKey(changed, path, linesOf({ [key]: value }, order), before);
  }, text);
}

/** The text of a file with an item behind the last one of a list that stands at the top of it. */
export function addItem(text: string, kind: Kind, list: string, fields: Fields): string {
  return withItem(text, [list], linesOf(fields, orderAt(kind, list)));
}
