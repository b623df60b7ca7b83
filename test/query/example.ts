import { checkDataSet } from '../../src/check/run.ts';
import { buildPlan } from '../../src/plan/build.ts';
import type { Plan } from '../../src/plan/model.ts';
import type { DataFiles } from '../../src/source/data.ts';
import { EXAMPLE_DIR } from '../data-dir.ts';

const DATA = (await checkDataSet(EXAMPLE_DIR)).data!;

/** The plan of the worked example on a day, after an edit that stays in memory. */
export function examplePlan(day: string, edit: (data: DataFiles) => void = () => undefined): Plan {
  const data = structuredClone(DATA);
  edit(data);
  return buildPlan(data, 0, day);
}
