import { cited, type Plan } from '../../plan/model.ts';
import type { LocalText, Table, TeamFile, TownFile } from '../../source/data.gen.ts';
import type { CitePart, Place } from './match.ts';
import { taskRow } from './task-row.ts';

type Cell = Pick<CitePart, 'text' | 'text_basis' | 'printed'>;

const asPrinted = (text: string): Cell => ({ text, text_basis: 'printed', printed: null });

/** The rows of an annex as the data hold them, in the order of the print. */
export function rowsOf(plan: Plan, table: Table): Place[] {
  const { data } = plan;
  const towns = Object.entries(data.towns).filter(([, each]) => each.source.table === table.id);
  const teams = Object.entries(data.teams).filter(([, each]) => each.source.table === table.id);
  const groups = Object.values(data.tasks);
  const tasks = groups.flatMap(({ group, tasks: records }) =>
    records
      .filter((each) => each.source.table === table.id)
      .map((record) => taskRow(table, group, record)),
  );
  return [
    ...towns.map(([id, town]) => ({
      ...plainRow(table, town.number, id, { zh: town.name }, townCells(town), town.source),
      notes: town.notes ?? [],
    })),
    ...teams.map(([id, team]) => {
      const name = { zh: data.towns[id]?.name ?? team.town_printed };
      const row = plainRow(table, team.number, id, name, teamCells(team), team.source);
      return { ...row, notes: doubtsOf(table, team) };
    }),
    ...tasks,
  ].sort((a, b) => a.row! - b.row!);
}

function plainRow(
  table: Table,
  number: number,
  town: string,
  title: LocalText,
  cells: Readonly<Record<string, Cell>>,
  source: TownFile['source'],
): Place {
  const ref = `附件${table.number}第${number}行`;
  const parts = table.columns.map(({ key, title: head }) => ({
    ref,
    label: { zh: head ?? key },
    ...(cells[key] ?? asPrinted('')),
    source: cited(source),
  }));
  const basis = parts.find((part) => part.text_basis !== 'printed')?.text_basis ?? 'printed';
  return {
    kind: 'row',
    ref,
    clause: `附件${table.number}`,
    title,
    row: number,
    town,
    text: parts
      .filter((part) => part.text !== '')
      .map((part) => `${part.label.zh}：${part.text}`)
      .join('；'),
    text_basis: basis,
    text_printed: null,
    text_note: null,
    parts,
    notes: [],
    source: cited(source),
  };
}

function townCells(town: TownFile): Record<string, Cell> {
  const { number, county, name_printed, city_class } = town;
  return {
    number: asPrinted(String(number)),
    county: asPrinted(county),
    town: asPrinted(name_printed),
    class: asPrinted(city_class),
    area_km2: asPrinted(String(town.area_km2)),
    registered_population: asPrinted(String(town.registered_population)),
    administrative_villages: asPrinted(String(town.administrative_villages)),
    former_registered_poor: asPrinted(String(town.former_registered_poor)),
  };
}

/** People of a cell with the unit and the words beside the name, as printed. */
function teamCells(team: TeamFile): Record<string, Cell> {
  const cells: Record<string, Cell> = {
    number: asPrinted(String(team.number)),
    county: asPrinted(team.county),
    town: asPrinted(team.town_printed),
    class: {
      text: team.city_class,
      text_basis: team.city_class_basis ?? 'printed',
      printed: team.city_class_printed ?? null,
    },
  };
  const add = (column: string, words: string): void => {
    const before = cells[column]?.text;
    cells[column] = asPrinted(before ? `${before}、${words}` : words);
  };
  for (const { column, text } of team.labels ?? []) add(column, text);
  for (const { person, role, unit, remark, source } of team.postings) {
    // A posting of its own source was recorded later and is no part of the row.
    if (source) continue;
    const beside = [unit, remark].filter(Boolean).join('，');
    add(role, beside ? `${person}（${beside}）` : person);
  }
  return cells;
}

/** What is not certain in a row of the teams: blank cells, labels, roles and postings, each doubt once. */
function doubtsOf({ columns }: Table, team: TeamFile): LocalText[] {
  const headOf = (key: string): string =>
    columns.find((column) => column.key === key)?.title ?? key;
  const doubted: (readonly [who: string, words: LocalText | undefined])[] = [
    ...(team.blank ?? []).map(({ column, doubt }) => [headOf(column), doubt] as const),
    ...(team.labels ?? []).map(({ column, doubt }) => [headOf(column), doubt] as const),
    ...team.postings.flatMap(({ person, role_note, doubt }) => [
      [person, role_note] as const,
      [person, doubt] as const,
    ]),
  ];
  const found = new Map<string, { who: string[]; words: LocalText }>();
  for (const [who, words] of doubted) {
    if (!words) continue;
    const known = found.get(words.zh) ?? { who: [], words };
    found.set(words.zh, { ...known, who: [...known.who, who] });
  }
  return [...found.values()].map(({ who, words: { zh, en } }) => ({
    zh: `${who.join('、')}：${zh}`,
    ...(en && { en: `${who.join(', ')}: ${en}` }),
  }));
}
