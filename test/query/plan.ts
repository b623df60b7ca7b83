import { buildPlan } from '../../src/plan/build.ts';
import type { Plan, Task, Town } from '../../src/plan/model.ts';
import { checkDataSet } from '../../src/check/run.ts';
import type { DataFiles } from '../../src/source/data.ts';
import type { PostingRecord } from '../../src/source/data.gen.ts';
import { DATA_DIR } from '../data-dir.ts';

const DATA = (await checkDataSet(DATA_DIR)).data!;

/** The shipped plan. L107 in the tests is line 107 of seeds/000_3bdc47bb3f333566.txt. */
export const PLAN = buildPlan(DATA);

/** The shipped plan after an edit, which stays in memory. */
export function editedPlan(edit: (data: DataFiles) => void): Plan {
  const data = structuredClone(DATA);
  edit(data);
  return buildPlan(data);
}

export function town(plan: Plan, id: string): Town {
  return plan.towns.find((each) => each.id === id)!;
}

export function task(number: number, plan: Plan = PLAN): Task {
  return plan.tasks.find((each) => each.number === number)!;
}

/** The record of a person in the team of a town, to be edited. */
export function posting(data: DataFiles, id: string, person: string): PostingRecord {
  return data.teams[id]!.postings.find((each) => each.person === person)!;
}

/** Takes people out of the team of a town. */
export function without(data: DataFiles, id: string, ...people: string[]): void {
  const team = data.teams[id]!;
  const rest = team.postings.filter((each) => !people.includes(each.person));
  team.postings = rest as typeof team.postings;
}
