import type { DataFiles } from '../source/data.ts';
import type { LooseFile } from '../source/loose.ts';
import { ROLE_NAMES } from '../text/terms.ts';
import { nameless, replacing, roleNames, roleOfName, type RoleNames } from './without-names.ts';

type People = Pick<DataFiles, 'teams' | 'towns' | 'people'>;

/**
 * What to call the people of two revisions instead of by name. Those of the second are called as everywhere
 * else; those who are only in the first by what they were called there, with 原 before it.
 */
export function namesOfRevisions(
  before: readonly LooseFile[],
  after: readonly LooseFile[],
): RoleNames {
  const names = new Map(roleNames(peopleIn(after)));
  for (const [name, label] of roleNames(peopleIn(before)))
    if (!names.has(name)) names.set(name, `原${label}`);
  return names;
}

/** Data of whatever shape with every name replaced, names of towns and units apart. */
export function looseWithoutNames(
  files: readonly LooseFile[],
  names: RoleNames,
  kept: ReadonlySet<string>,
): LooseFile[] {
  const replaced = replacing(names, kept);
  return files.map(({ inner, kind, id, value }) => ({
    inner: nameless(inner, names),
    kind,
    id: nameless(id, names),
    value: replaced(kind === 'people' ? withoutOwnNames(value, names) : value, ''),
  }));
}

/** In the register a name is that of a person, whatever else it may be. */
function withoutOwnNames(value: unknown, names: RoleNames): unknown {
  const people = list(value, 'people').map((person) => {
    const { name, key } = person as { name?: unknown; key?: unknown };
    if (typeof name !== 'string') return person;
    const label = roleOfName(typeof key === 'string' ? key : name, names) ?? name;
    return { ...(person as object), name: label, ...(typeof key === 'string' && { key: label }) };
  });
  return people.length === 0 ? value : { ...(value as object), people };
}

/** Registered names of towns and units of two revisions, which are no names of people whatever they hold. */
export function registeredNames(files: readonly LooseFile[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (entry: unknown): void => {
    for (const each of [entry, ...list(entry, 'names'), ...list(entry, 'aliases')])
      for (const name of [each, text(each, 'name'), text(each, 'text')])
        if (typeof name === 'string') names.add(name);
  };
  for (const { kind, value } of files) {
    if (kind === 'town') add(value);
    if (kind === 'units') for (const unit of list(value, 'units')) add(unit);
  }
  return names;
}

/** As much of data of whatever shape as tells what people are called. */
function peopleIn(files: readonly LooseFile[]): People {
  const of = (kind: LooseFile['kind']): LooseFile[] => files.filter((file) => file.kind === kind);
  const teams = of('team').map(({ id, value }) => [id, teamOf(value)]);
  const towns = of('town').map(({ id, value }) => [id, { name: text(value, 'name') ?? id }]);
  const people = of('people').flatMap(({ value }) =>
    list(value, 'people').flatMap((person) => {
      const [name, key] = [text(person, 'name'), text(person, 'key')];
      return name === undefined ? [] : [{ name, ...(key !== undefined && { key }) }];
    }),
  );
  return {
    teams: Object.fromEntries(teams) as People['teams'],
    towns: Object.fromEntries(towns) as People['towns'],
    people: { people },
  };
}

function teamOf(value: unknown): unknown {
  const number = Number((value as { number?: unknown } | null)?.number);
  const postings = list(value, 'postings').filter((posting) => {
    const role = text(posting, 'role');
    return (
      text(posting, 'person') !== undefined && role !== undefined && Object.hasOwn(ROLE_NAMES, role)
    );
  });
  return { number: Number.isFinite(number) ? number : 0, postings };
}

function list(value: unknown, key: string): unknown[] {
  const found = (value as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(found) ? found : [];
}

function text(value: unknown, key: string): string | undefined {
  const found = (value as Record<string, unknown> | null | undefined)?.[key];
  return typeof found === 'string' ? found : undefined;
}
