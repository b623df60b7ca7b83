import type { Plan } from '../../plan/model.ts';
import type { Discrepancy } from '../../source/data.gen.ts';
import { linkedEntries, linkedTasks, type Links } from './linked.ts';
import { sift, when, type Sifted } from './sift.ts';

/** A discrepancy as the data hold it, with what it concerns. */
export interface DiscrepancyAnswer extends Discrepancy {
  tasks: number[];
  towns: string[];
  rules: string[];
  targets: string[];
  obligations: string[];
}

export interface DiscrepancyFilter {
  kind?: Discrepancy['kind'] | undefined;
  weight?: Discrepancy['weight'] | undefined;
  task?: number | undefined;
  /** Id of a town. */
  town?: string | undefined;
}

/** The discrepancies in the order of their ids; every condition that is given must hold. */
export function discrepancies(
  plan: Plan,
  filter: DiscrepancyFilter = {},
): Sifted<DiscrepancyAnswer> {
  const all = plan.data.discrepancies.discrepancies.map((each) => ({
    ...each,
    tasks: each.tasks ?? [],
    towns: each.towns ?? [],
    rules: each.rules ?? [],
    targets: each.targets ?? [],
    obligations: each.obligations ?? [],
  }));
  return sift<DiscrepancyAnswer>(all, [
    when(filter.kind, '--kind', ({ kind }, wanted) => kind === wanted),
    when(filter.weight, '--weight', ({ weight }, wanted) => weight === wanted),
    when(filter.task, '--task', ({ tasks }, task) => tasks.includes(task)),
    when(filter.town, '--town', ({ towns }, town) => towns.includes(town)),
  ]);
}

/** A discrepancy with the tasks and entries that it concerns. */
export function discrepancyDetail(plan: Plan, id: string): DiscrepancyAnswer & Links {
  const found = discrepancies(plan).items.find((each) => each.id === id)!;
  return {
    ...found,
    task_details: linkedTasks(plan, found.tasks),
    linked: [
      ...linkedEntries(plan, 'targets', found.targets, 'concerns'),
      ...linkedEntries(plan, 'rules', found.rules, 'concerns'),
      ...linkedEntries(plan, 'obligations', found.obligations, 'concerns'),
    ],
  };
}
