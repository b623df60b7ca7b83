import { excerpts } from '../../../text/changes/excerpt.ts';
import { namedValue } from '../../../text/changes/values.ts';
import { quoted } from '../../../text/quoted.ts';
import type { Plain } from '../change.ts';
import { isWords, textOf } from '../loose.ts';
import { both, type Words } from './words.ts';

/** A value as an answer gives it: mappings and lists of them as one line of JSON. */
export function plainOf(value: unknown): Plain {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (isWords(value)) return value.zh;
  if (Array.isArray(value) && value.every((each) => textOf(each) !== undefined))
    return value as (string | number)[];
  return JSON.stringify(value);
}

/** A value in words; undefined for what is too much for a sentence. */
export function valueWords(key: string, value: unknown): Words | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (isWords(value)) return { zh: quoted(value.zh), en: quoted(value.en ?? value.zh) };
  if (Array.isArray(value)) {
    const items = value.map((each) => textOf(each));
    if (items.length > MOST || items.includes(undefined)) return undefined;
    return { zh: items.join('、'), en: items.join(', ') };
  }
  const text = textOf(value);
  if (text === undefined) return undefined;
  const named = typeof value === 'string' ? namedValue(key, text) : undefined;
  return (
    named ?? (typeof value === 'number' || isBare(key, text) ? both(text) : both(quoted(text)))
  );
}

/** More items of a list than a sentence can hold. */
const MOST = 20;

/** Keys whose values are names, which need no quotation marks. */
const NAMES: ReadonlySet<string> = new Set([
  'person',
  'unit',
  'name',
  'to',
  'by',
  'lead',
  'succeeded_by',
  'issuer',
  'county',
  'city',
  'city_class',
]);

/** What needs no quotation marks: names, ids, numbers. */
function isBare(key: string, text: string): boolean {
  return NAMES.has(key) || !/[\p{Script=Han}\s]/u.test(text);
}

/** Two values in words, long texts cut down to where they differ; undefined where one is too much. */
export function twoValues(
  key: string,
  before: unknown,
  after: unknown,
): [Words, Words] | undefined {
  if (typeof before === 'string' && typeof after === 'string') {
    const [a, b] = excerpts(before, after);
    if (a !== before || b !== after) return [both(quoted(a)), both(quoted(b))];
  }
  const [one, other] = [valueWords(key, before), valueWords(key, after)];
  if (!one || !other) return undefined;
  // Quotation marks for one of two texts would look like a difference.
  const [a, b] = [one, other].map(({ zh }) => zh.startsWith('“'));
  return a === b ? [one, other] : [inMarks(one), inMarks(other)];
}

function inMarks({ zh, en }: Words): Words {
  return { zh: zh.startsWith('“') ? zh : quoted(zh), en: en.startsWith('“') ? en : quoted(en) };
}
