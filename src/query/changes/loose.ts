import { comparable } from '../../text/normalise.ts';
import type { Cited } from '../../plan/model.ts';

/** A mapping of a data file of which nothing is known but that it is one. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key, never one that every object has. */
export function valueIn(fields: unknown, key: string): unknown {
  return isFields(fields) && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** A text or number as text; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function textIn(fields: unknown, key: string): string | undefined {
  return textOf(valueIn(fields, key));
}

/** The items of a list; none where there is no list. */
export function listIn(fields: unknown, key: string): readonly unknown[] {
  const value = valueIn(fields, key);
  return Array.isArray(value) ? value : [];
}

/** The items of a list that are texts. */
export function textsIn(fields: unknown, key: string): string[] {
  return listIn(fields, key).flatMap((each) => textOf(each) ?? []);
}

/** Words of the editors: a mapping of zh and, perhaps, en. */
export function isWords(value: unknown): value is { zh: string; en?: string } {
  return (
    isFields(value) &&
    typeof valueIn(value, 'zh') === 'string' &&
    Object.keys(value).every(
      (key) => key === 'zh' || (key === 'en' && typeof value[key] === 'string'),
    )
  );
}

/** Texts, or lists of them, that differ in white space and the width of punctuation only. */
export function isTypography(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return (
      a.length === b.length && a.every((each, at) => each === b[at] || isTypography(each, b[at]))
    );
  return typeof a === 'string' && typeof b === 'string' && comparable(a) === comparable(b);
}

/** A citation of whatever shape as answers give it; undefined where it names nothing. */
export function citedIn(value: unknown): Cited | undefined {
  const [document, record] = [textIn(value, 'document'), textIn(value, 'record')];
  if (document === undefined && record === undefined) return undefined;
  return {
    document: document ?? null,
    lines: listIn(value, 'lines').filter((line) => typeof line === 'number'),
    ...(record !== undefined && { record }),
  };
}
