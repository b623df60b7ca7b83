import { progress, type ProgressFilter } from '../../../src/query/progress/progress.ts';
import type { ProgressRow } from '../../../src/query/progress/row.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import { examplePlan } from '../example.ts';

interface Asked extends ProgressFilter {
  edit?: (data: DataFiles) => void;
}

/** The row of a task of the example on a day, after an edit. */
export function row(
  task: number,
  day: string,
  { edit, ...filter }: Asked = {},
): ProgressRow | undefined {
  const { rows } = progress(examplePlan(day, edit), day, filter);
  return rows.find((each) => each.task === task);
}
