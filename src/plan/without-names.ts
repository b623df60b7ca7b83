import type { DataFiles } from '../source/data.ts';
import type { PostingRecord } from '../source/data.gen.ts';
import { ROLE_NAMES } from '../text/terms.ts';

/** Words for people by their names or keys. */
export type RoleNames = ReadonlyMap<string, string>;

/**
 * What to call each person instead of by name: the towns and the role, 双水镇金融助理. A captain is
 * called captain. People who would share the words are told apart by 甲, 乙, 丙 … in the order of the rows.
 */
export function roleNames(data: Pick<DataFiles, 'teams' | 'towns' | 'people'>): RoleNames {
  const towns = new Map<string, string[]>();
  const roles = new Map<string, string>();
  const keys = new Map<string, string>();
  const order = Object.entries(data.teams).sort(([, a], [, b]) => a.number - b.number);
  for (const [id, team] of order) {
    const town = data.towns[id]?.name ?? id;
    for (const posting of team.postings) {
      const key = posting.person_key ?? posting.person;
      keys.set(key, posting.person);
      towns.set(key, [...new Set([...(towns.get(key) ?? []), town])]);
      if (!roles.has(key)) roles.set(key, roleOf(posting));
    }
  }
  const sharing = new Map<string, string[]>();
  for (const [key, role] of roles) {
    const words = `${towns.get(key)!.join('、')}${role}`;
    sharing.set(words, [...(sharing.get(words) ?? []), key]);
  }
  const names = new Map<string, string>();
  const set = (key: string, label: string): void => void names.set(bare(key), label);
  for (const [words, people] of sharing) {
    people.forEach((key, at) => {
      const label = people.length === 1 ? words : `${words}${STEMS[at] ?? String(at + 1)}`;
      set(key, label);
      // Where two share a name, words that give only the name mean the first.
      const name = keys.get(key)!;
      if (!names.has(bare(name))) set(name, label);
    });
  }
  // People without a posting are in no team.
  for (const { name, key } of data.people.people) {
    for (const each of [name, key ?? name])
      if (!names.has(bare(each))) set(each, `不在队人员${names.size + 1}`);
  }
  return names;
}

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];

function roleOf({ role, captain, capacity }: PostingRecord): string {
  if (!captain) return ROLE_NAMES[role].zh;
  return capacity === 'acting' ? '代队长' : '队长';
}

/** A text with every name of a person replaced; white space of the scan inside a name does not hide it. */
export function nameless(text: string, names: RoleNames): string {
  return text.replace(patternOf(names), (found) => names.get(bare(found)) ?? found);
}

const patterns = new WeakMap<RoleNames, RegExp>();

function patternOf(names: RoleNames): RegExp {
  let pattern = patterns.get(names);
  if (!pattern) patterns.set(names, (pattern = namePattern([...names.keys()])));
  return pattern;
}

function bare(name: string): string {
  return name.replace(/\s+/g, '');
}

/**
 * Matches any of the names, the longest first, with or without white space inside. What is no name in a
 * running text (a single character, digits of a key) is left out: it would be found everywhere.
 */
export function namePattern(names: readonly string[]): RegExp {
  const words = [...names]
    .map(bare)
    .filter((name) => (name.match(/\p{L}/gu) ?? []).length > 1)
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const spaced = [...name].map((char) => char.replace(SYNTAX, '\\$&')).join('\\s*');
      // A Latin name is a word of its own.
      return /^[\p{Script=Latin}]/u.test(name) ? `(?<!\\p{L})${spaced}(?!\\p{L})` : spaced;
    });
  return words.length === 0 ? /(?!)/gu : new RegExp(words.join('|'), 'gu');
}

/** What means something else in a regular expression. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

/** Keys whose value is a person and nothing else. */
const PERSON_KEYS: ReadonlySet<string> = new Set(['person', 'person_key']);

/**
 * The data with every name replaced: where a person is named, and in every text for people. Names of towns
 * and units, ids, dates and the other values that programs go by stay as they are.
 */
export function withoutNames(data: DataFiles, names: RoleNames): DataFiles {
  const replaced = replacing(names, protectedWords(data));
  const changed = replaced(data, '') as DataFiles;
  const people = data.people.people.map((person) => ({
    ...(replaced(person, '') as typeof person),
    name: names.get(bare(person.key ?? person.name)) ?? person.name,
    ...(person.key !== undefined && { key: names.get(bare(person.key)) ?? person.key }),
  }));
  return { ...changed, people: { ...changed.people, people } };
}

/**
 * Replaces names in a value of any shape: where a person is named, and in every text but those that are kept
 * and those that programs go by.
 */
export function replacing(
  names: RoleNames,
  kept: ReadonlySet<string>,
): (value: unknown, key: string) => unknown {
  const text = (value: string): string => (kept.has(value) ? value : nameless(value, names));
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (PERSON_KEYS.has(key)) return roleOfName(value, names) ?? text(value);
      return STRUCTURE.has(key) ? value : text(value);
    }
    if (Array.isArray(value)) return value.map((each) => replaced(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([inner, each]) => [inner, replaced(each, inner)]),
    );
  };
  return replaced;
}

/** The words for a person by name or key; undefined where nobody is called so. */
export function roleOfName(name: string, names: RoleNames): string | undefined {
  return names.get(bare(name));
}

/** Keys of values that programs go by: they are no running text. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'role',
  'basis',
  'clause',
  'document',
  'table',
  'column',
  'modality',
  'date',
  'since',
  'until',
  'from',
  'set',
  'every',
  'unit',
  'file',
  'sha256',
  'record',
  'supersedes',
]);

/** Registered names of towns and units, which are no names of people whatever they hold. */
function protectedWords(data: DataFiles): Set<string> {
  const units = data.units.units.flatMap(({ name, names }) => [
    name,
    ...names.map((each) => each.text),
  ]);
  const towns = Object.values(data.towns).flatMap(({ name, names, aliases }) => [
    name,
    ...names.map((each) => each.text),
    ...aliases,
  ]);
  return new Set([...units, ...towns]);
}
