import type { LocalText, Table } from '../../source/data.gen.ts';
import type { Plan } from '../../plan/model.ts';

/** The table whose row lists the team of a town; undefined where the data name none. */
function tableOf(plan: Pick<Plan, 'data'>, town: string): Table | undefined {
  return tableNamed(plan, plan.data.teams[town]?.source.table);
}

function tableNamed(plan: Pick<Plan, 'data'>, id: string | undefined): Table | undefined {
  return plan.data.tables.tables.find((table) => table.id === id);
}

/** What the document calls a table (附件2), and its number in English; a table without an entry is a list. */
function nameOf(table: Table | undefined): LocalText {
  return table
    ? { zh: table.label.text, en: `annex ${table.number}` }
    : { zh: '名单', en: 'the list' };
}

/** Name of the table in which the team of a town stands. */
export function rosterName(plan: Pick<Plan, 'data'>, town: string): LocalText {
  return nameOf(tableOf(plan, town));
}

/** Name of a table by its id. */
export function tableName(plan: Pick<Plan, 'data'>, id: string | undefined): LocalText {
  return nameOf(tableNamed(plan, id));
}
