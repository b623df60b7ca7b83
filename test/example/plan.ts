import { buildPlan } from '../../src/plan/build.ts';
import type { Plan } from '../../src/plan/model.ts';
import { checkDataSet } from '../../src/check/run.ts';
import type { DataFiles } from '../../src/source/data.ts';
import { EXAMPLE_DIR } from '../data-dir.ts';

const DATA = (await checkDataSet(EXAMPLE_DIR)).data!;

/** The plan of the invented district, as printed; E70 in the tests is line 70 of test/example/seeds/plan.txt. */
export const EXAMPLE = buildPlan(DATA);

/** The same as it holds on a day, with what later sources changed. */
export function exampleOn(day: string): Plan {
  return buildPlan(DATA, 0, day);
}

/** The same after an edit, which stays in memory. */
export function editedExample(edit: (data: DataFiles) => void): Plan {
  const data = structuredClone(DATA);
  edit(data);
  return buildPlan(data);
}
