import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseLines } from '../../src/check/clauses.ts';
import type { DataFiles } from '../../src/source/data.ts';
import type { Plan } from '../../src/plan/model.ts';

/** All files of a folder as one text, white space gone: everything that a plan and its data say. */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => bare(readFileSync(join(entry.parentPath, entry.name), 'utf8')))
    .join('\n');
}

/** White space and the width of brackets apart, since scans and tables break words. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('(', '（').replaceAll(')', '）');
}

/** Values of a key anywhere in data. */
function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : valuesOf(inner, key),
  );
}

/**
 * Names and words of a plan that another plan, in `folder` with its document, does not hold: its towns, units and
 * parties, people, district, document and clauses, the words it quotes, the heads of its tables, what its entries
 * are called in both languages, and their ids.
 */
export function foreignWords({ data }: Plan, other: Plan, folder: string): string[] {
  const { district, documents, work, name } = data.dataset;
  const towns = Object.entries(data.towns).flatMap(([id, town]) => [
    id,
    town.name,
    town.name_en ?? '',
    town.city_class,
    ...town.names.map(({ text }) => text),
    ...(town.aliases ?? []),
  ]);
  const units = [...data.units.units, ...data.units.parties].flatMap(({ names }) =>
    names.map(({ text }) => text),
  );
  const heads = data.tables.tables.flatMap(({ columns, title, notes }) => [
    title.text,
    ...columns.flatMap((column) => column.title ?? []),
    ...(notes ?? []).map(({ text }) => text),
  ]);
  const words = [
    ...Object.values(district),
    ...Object.values(work ?? {}),
    ...Object.values(name),
    ...documents.flatMap(({ title, number, issuer }) => [title, number ?? '', issuer ?? '']),
    ...towns,
    ...units,
    ...data.people.people.map((person) => person.name),
    ...heads,
    ...clausesOf(data),
    ...valuesOf(data, 'text'),
    ...valuesOf(data, 'zh'),
    ...valuesOf(data, 'en'),
    ...valuesOf(data, 'id').filter((id) => /^[A-Z][0-9]+$/.test(id)),
  ];
  const known = everythingIn(folder);
  const clauses = clausesOf(other.data);
  return [...new Set(words.map(bare))].filter(
    (word) =>
      word.length > 1 &&
      !known.includes(word) &&
      !clauses.has(word) &&
      !OWN.has(word) &&
      !/^（[一二三四五六七八九十]+）$/.test(word), // A paper numbers its parts so.
  );
}

/** Words that the engine makes itself of a year of the plan at hand. */
const OWN: ReadonlySet<string> = new Set(['到2022年的目标', 'Goalsby2022']);

/** Numbers of the annexes that an answer in English names. */
export function annexesIn(said: string): number[] {
  return [...said.matchAll(/\bannex ([0-9]+)/gi)].map(([, number]) => Number(number));
}

/** The clauses that may be cited of a plan, with the rows of its tables and the groups of its tasks. */
export function clausesOf(data: DataFiles): Set<string> {
  const clauses = new Set(clauseLines(data).keys());
  for (const { number, rows } of data.tables.tables) {
    const { length } = rows.flatMap(({ lines }) => lines);
    for (let row = 1; row <= length; row++) clauses.add(`附件${number}第${row}行`);
    for (const { group } of Object.values(data.tasks))
      clauses.add(`附件${number}第${group.number}组`);
  }
  return clauses;
}

const CLAUSE =
  /附件[0-9](?:第[0-9]+[项行组]|注)?|[一二三四五六七八九十]+（[一二三四五六七八九十]+）/g;

/** The clauses that an answer cites, each once. */
export function clausesIn(said: string): string[] {
  return [...new Set(said.match(CLAUSE) ?? [])];
}
