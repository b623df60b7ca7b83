import type { DataFiles } from '../source/data.ts';
import type { Table } from '../source/data.gen.ts';

/** What the rows of a table list. */
export type Listing = 'towns' | 'teams' | 'tasks';

/** A table of the plan as answers speak of it. */
export interface PlanTable {
  /** What the document calls it (附件1), and its number in English. */
  zh: string;
  en: string;
  /** The form in which clauses cite it: 附件1, without its rows, items and notes. */
  clause: string;
  /** The clause of its notes; null where it has none. */
  note: string | null;
  table: Table | undefined;
}

type Data = Readonly<{ data: DataFiles }>;

/** A table by its id; rows that stand in no recorded table are a list without a number. */
export function tableNamed({ data }: Data, id: string | undefined): PlanTable {
  const table = data.tables.tables.find((each) => each.id === id);
  if (!table) return { zh: '名单', en: 'the list', clause: '名单', note: null, table };
  const clause = `附件${table.number}`;
  const noted = (table.notes ?? []).length > 0;
  return {
    zh: table.label.text,
    en: `annex ${table.number}`,
    clause,
    note: noted ? `${clause}注` : null,
    table,
  };
}

/** The table whose rows list the towns, the teams or the tasks. */
export function tableOf(plan: Data, listing: Listing): PlanTable {
  const named = sourcesOf(plan, listing).find((id) => id !== undefined);
  return tableNamed(plan, named);
}

function sourcesOf({ data }: Data, listing: Listing): (string | undefined)[] {
  if (listing === 'tasks')
    return Object.values(data.tasks).flatMap(({ tasks }) =>
      tasks.map(({ source }) => source.table),
    );
  return Object.values(data[listing]).map(({ source }) => source.table);
}

/** How clauses cite a task: 附件3第13项. */
export function taskClause(plan: Data, number: number): string {
  return `${tableOf(plan, 'tasks').clause}第${number}项`;
}

/** The clauses on which the lead of a task rests: its table, and the notes under it. */
export function leadClauses(plan: Data): string[] {
  const { clause, note } = tableOf(plan, 'tasks');
  return note === null ? [clause] : [clause, note];
}

/** Whether a table is recorded and none of its columns is headed so: 附件2没有队长栏. */
export function lacksColumn(plan: Data, listing: Listing, head: RegExp): boolean {
  const { table } = tableOf(plan, listing);
  return table !== undefined && !table.columns.some(({ title }) => title && head.test(title));
}
