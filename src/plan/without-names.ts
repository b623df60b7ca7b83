import type { DataFiles } from '../source/data.ts';
import type { PostingRecord } from '../source/data.gen.ts';
import { ROLE_NAMES } from '../text/terms.ts';

/** Words for people by their names or keys. */
export type RoleNames = ReadonlyMap<string, string>;

/**
 * What to call each person instead of by name: the towns and the role, 双水镇金融助理. A captain is
 * called captain. People who would share the words are told apart by 甲, 乙, 丙 … in the order of the rows.
 */
export function roleNames(data: DataFiles): RoleNames {
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
  for (const [words, people] of sharing) {
    people.forEach((key, at) => {
      const label = people.length === 1 ? words : `${words}${STEMS[at] ?? String(at + 1)}`;
      names.set(key, label);
      // Where two share a name, words that give only the name mean the first.
      const name = keys.get(key)!;
      if (!names.has(name)) names.set(name, label);
    });
  }
  // People without a posting are in no team.
  for (const { name, key } of data.people.people) {
    for (const each of [name, key ?? name])
      if (!names.has(each)) names.set(each, `不在队人员${names.size + 1}`);
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
  return text.replace(patternOf(names), (name) => names.get(name.replace(/\s+/g, ''))!);
}

const patterns = new WeakMap<RoleNames, RegExp>();

function patternOf(names: RoleNames): RegExp {
  let pattern = patterns.get(names);
  if (!pattern) patterns.set(names, (pattern = namePattern([...names.keys()])));
  return pattern;
}

/** Matches any of the names, the longest first, with or without white space inside. */
export function namePattern(names: readonly string[]): RegExp {
  const words = [...names]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => [...name].map((char) => char.replace(/[^\p{L}\p{N}]/u, '\\$&')).join('\\s*'));
  return words.length === 0 ? /(?!)/gu : new RegExp(words.join('|'), 'gu');
}

/** The data with every name replaced, in every text: what is answered from them cannot name anybody. */
export function withoutNames(data: DataFiles, names: RoleNames): DataFiles {
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return nameless(value, names);
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each)]));
  };
  return replaced(data) as DataFiles;
}
