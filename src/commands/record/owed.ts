import { buildPlan } from '../../plan/build.ts';
import { due } from '../../query/due/due.ts';
import type { DataFiles } from '../../source/data.ts';
import type { RecordFile } from '../../source/data.gen.ts';
import type { RecordKind } from './fields.ts';

/** Kinds of records that no obligation asks for. */
const FREE: ReadonlySet<RecordKind> = new Set(['progress', 'talk', 'decision']);

/** Whether a record shows that something owed was done, in the data as they would be. */
export function isOwed(data: DataFiles, id: string, record: RecordFile): boolean {
  if (FREE.has(record.kind)) return true;
  const day = record.date;
  const plan = buildPlan(data, 0, day);
  const { items } = due(plan, day, { amount: 2, unit: 'y' });
  return items.some(({ records }) => records.includes(id));
}
