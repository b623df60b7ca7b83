import type { Local } from '../local.ts';
import { ENTRY_FIELD_NAMES } from './entry-field-names.ts';
import { FIELD_NAMES } from './field-names.ts';

/** What the keys of the data files are called in sentences. */
const FIELDS: Readonly<Record<string, Local>> = { ...ENTRY_FIELD_NAMES, ...FIELD_NAMES };

/** Endings of keys that belong to the key before them. */
const ENDINGS: readonly (readonly [ending: string, words: Local])[] = [
  ['_basis', { zh: '的依据类别', en: ', basis' }],
  ['_source', { zh: '的出处', en: ', source' }],
  ['_en', { zh: '的英文', en: ' in English' }],
  ['_printed', { zh: '的原文写法', en: ' as printed' }],
];

function keyName(key: string): Local {
  const known = Object.hasOwn(FIELDS, key) ? FIELDS[key]! : undefined;
  if (known) return known;
  for (const [ending, words] of ENDINGS) {
    const stem = key.slice(0, -ending.length);
    if (key.endsWith(ending) && Object.hasOwn(FIELDS, stem)) {
      const name = FIELDS[stem]!;
      return { zh: `${name.zh}${words.zh}`, en: `${name.en ?? ''}${words.en ?? ''}` };
    }
  }
  return { zh: `“${key}”`, en: `“${key}”` };
}

/** A way to a value in words: 引文（内容）, 说明（英文）. */
export function fieldName(path: readonly (string | number)[]): { zh: string; en: string } {
  const keys = path.filter((step) => typeof step === 'string');
  const [first, last] = [keyName(keys[0] ?? ''), keyName(keys.at(-1) ?? '')];
  if (keys.length < 2) return { zh: first.zh, en: first.en ?? first.zh };
  return { zh: `${first.zh}（${last.zh}）`, en: `${first.en ?? ''} (${last.en ?? ''})` };
}
