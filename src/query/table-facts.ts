import type { Plan } from '../plan/model.ts';
import { tableOf } from '../plan/tables.ts';
import type { Table } from '../source/data.gen.ts';

/** What the table of towns may lack: a row of totals, the day or year of its figures. */
export type TownTableFact = 'totals' | 'date';

const SAID: Readonly<Record<TownTableFact, { zh: string; en: string }>> = {
  totals: { zh: '没有合计行', en: 'no row of totals' },
  date: { zh: '未注明统计时间', en: 'no date of the statistics' },
};

/**
 * What the table of towns lacks, of that which is asked for: 附件1没有合计行，也未注明统计时间. Undefined where
 * it has all of it, or where the data do not allow to say so.
 */
export function townTableLacks(
  plan: Plan,
  asked: readonly TownTableFact[] = ['totals', 'date'],
): { zh: string; en: string } | undefined {
  const { zh, en, table } = tableOf(plan, 'towns');
  if (!table) return undefined;
  const lacks: Readonly<Record<TownTableFact, boolean>> = {
    totals:
      everyRowIsATown(plan, table) && !wordsOf(plan, table).some((words) => TOTAL.test(words)),
    date: !wordsOf(plan, table).some((words) => DATE.test(words)),
  };
  const missing = asked.filter((fact) => lacks[fact]).map((fact) => SAID[fact]);
  if (missing.length === 0) return undefined;
  return {
    zh: `${zh}${missing.map((each) => each.zh).join('，也')}`,
    en: `${en} has ${missing.map((each) => each.en).join(' and ')}`,
  };
}

const TOTAL = /合计|总计|小计/;
const DATE = /[0-9〇零一二三四五六七八九十]年|年[度初中末底]|截至/;

/** Whether no recorded row is anything but that of a town. */
function everyRowIsATown({ data }: Plan, { id, rows }: Table): boolean {
  const own = Object.values(data.towns).filter(({ source }) => source.table === id);
  const lines = new Set(own.flatMap(({ source }) => source.lines ?? []));
  return rows.every((group) => group.lines.every((line) => lines.has(line)));
}

/** Whatever stands above, below and between the rows of a table; lines of the document left without a datum too. */
function wordsOf({ data }: Plan, { label, title, spans, columns, notes }: Table): string[] {
  const around = [label, title, ...(spans ?? []), ...(notes ?? []), ...data.tables.waivers];
  return [...around.map(({ text }) => text), ...columns.flatMap((column) => column.title ?? [])];
}
