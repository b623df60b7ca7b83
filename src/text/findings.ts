import { CELLS } from './findings/cells.ts';
import { FORM } from './findings/form.ts';
import { IDENTITY } from './findings/identity.ts';
import { PROOFS } from './findings/proofs.ts';
import { READABLE } from './findings/readable.ts';
import { READINGS } from './findings/readings.ts';
import { RECORDS } from './findings/records.ts';
import { REFERENCES } from './findings/references.ts';
import { REPORTED } from './findings/reported.ts';
import { SCHEMA } from './findings/schema.ts';
import { SOURCES } from './findings/sources.ts';
import { TASKS } from './findings/tasks.ts';
import { TEAMS } from './findings/teams.ts';
import { TENURES } from './findings/tenures.ts';
import type { Lang, Words, Wording } from './findings/words.ts';
import { PLAIN_YAML } from './findings/yaml.ts';
import { printable } from './printable.ts';

export type { Lang, Wording } from './findings/words.ts';

/** The words of every code a finding may have; each part holds both languages of each code. */
const WORDS = {
  ...READABLE,
  ...PLAIN_YAML,
  ...SCHEMA,
  ...REFERENCES,
  ...TASKS,
  ...TEAMS,
  ...SOURCES,
  ...PROOFS,
  ...CELLS,
  ...READINGS,
  ...IDENTITY,
  ...TENURES,
  ...RECORDS,
  ...REPORTED,
  ...FORM,
};

/** Why a finding was made. A check can only give codes that have words. */
export type Code = keyof typeof WORDS;

const TABLE: Readonly<Record<Code, Words>> = WORDS;

/** All codes, in the order of their words. */
export const CODES = Object.keys(WORDS) as readonly Code[];

const LIMIT = 40;

/** A finding in words. Facts come from data that nobody has vetted: they are made printable and cut. */
export function wording(
  code: Code,
  facts: Readonly<Record<string, string | number>>,
  lang: Lang,
): Wording {
  return TABLE[code][lang]((name, limit = LIMIT) => {
    const chars = [...String(facts[name] ?? '')];
    return printable(chars.length > limit ? `${chars.slice(0, limit).join('')}…` : chars.join(''));
  });
}
