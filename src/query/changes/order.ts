import { CHANGE_KINDS, type Change } from './change.ts';
import { ENTITY_TYPES, type Entity } from './entity.ts';
import { textIn } from './loose.ts';

/**
 * Changes in the order in which they are told: by kind, what they are of, the number of the town, id and
 * field. The order of the files does not matter.
 */
export function inOrderOfTelling(
  changes: readonly Change[],
  ...revisions: readonly (readonly Entity[])[]
): Change[] {
  const numbers = townNumbers(revisions);
  const place = (change: Change): (string | number)[] => [
    CHANGE_KINDS.indexOf(change.kind),
    ENTITY_TYPES.indexOf(change.of.type),
    change.of.type === 'posting' ? (numbers.get(change.town ?? '') ?? Infinity) : 0,
    // Postings of a town stay in the order of what happened.
    change.of.type === 'posting' ? '' : change.of.id,
    change.of.type === 'posting' ? '' : (change.field ?? ''),
  ];
  return [...changes].sort((a, b) => compare(place(a), place(b)));
}

/** Numbers of the towns in annex 1, those of the first revision that has them. */
function townNumbers(revisions: readonly (readonly Entity[])[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { type, id, fields } of revisions.flat()) {
    const number = Number(textIn(fields, 'number'));
    if (type === 'town' && !numbers.has(id) && Number.isFinite(number)) numbers.set(id, number);
  }
  return numbers;
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at]!;
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one === other
          ? 0
          : one - other
        : natural(String(one), String(other));
    if (order !== 0) return order;
  }
  return 0;
}

/** Texts with the numbers in them as numbers: R9 before R10. */
function natural(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.replace(/[0-9]{1,9}/g, (n) => n.padStart(9, '0')));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
