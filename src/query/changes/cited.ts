import type { Cited } from '../../plan/model.ts';
import { citedIn, isFields, listIn, textIn, valueIn, type Fields } from './loose.ts';

/**
 * What a field of an entity cites: the citation beside it or inside it, else that of the entity or of its first
 * quotation; null where it has none.
 */
export function citedFor(fields: Fields, key: string | undefined): Cited | null {
  const value = key === undefined ? undefined : valueIn(fields, key);
  const own =
    key === undefined
      ? undefined
      : (citedIn(value) ??
        citedIn(valueIn(value, 'source')) ??
        firstCited(Array.isArray(value) ? value : listIn(value, 'quotes')) ??
        citedIn(valueIn(fields, `${key}_source`)));
  return own ?? citedIn(valueIn(fields, 'source')) ?? firstCited(listIn(fields, 'quotes')) ?? null;
}

function firstCited(list: readonly unknown[]): Cited | undefined {
  return citedIn(valueIn(list[0], 'source'));
}

/** How a field is known, where the data say so. */
export function basisFor(fields: Fields, key: string | undefined): string | null {
  const value = key === undefined ? undefined : valueIn(fields, key);
  return (
    (isFields(value) ? textIn(value, 'basis') : undefined) ??
    (key === undefined ? undefined : textIn(fields, `${key}_basis`)) ??
    textIn(fields, 'basis') ??
    null
  );
}
