import type { Plan } from '../../plan/model.ts';
import type { Modality, Target } from '../../source/data.gen.ts';
import { isMeasured } from '../targets.ts';
import { doubtIds, doubtsOn, linkedEntries, linkedTasks, type Links } from './linked.ts';
import { sift, when, type Sifted } from './sift.ts';

/** A target as the data hold it, with what belongs to it. */
export interface TargetAnswer extends Target {
  /** Whether it holds a number or day to be reached. */
  measured: boolean;
  tasks: number[];
  conflicts_with: string[];
  /** Ids of the discrepancies that concern it. */
  discrepancies: string[];
}

export interface TargetFilter {
  task?: number | undefined;
  kind?: Target['kind'] | undefined;
  modality?: Modality | undefined;
  measured?: true | undefined;
}

/** The targets in the order of their ids; every condition that is given must hold. */
export function targets(plan: Plan, filter: TargetFilter = {}): Sifted<TargetAnswer> {
  const all = plan.data.targets.targets.map((target) => targetAnswer(plan, target));
  return sift(all, [
    when(filter.task, '--task', ({ tasks }, task) => tasks.includes(task)),
    when(filter.kind, '--kind', ({ kind }, wanted) => kind === wanted),
    when(filter.modality, '--modality', ({ modality }, wanted) => modality === wanted),
    when(filter.measured, '--measured', ({ measured }) => measured),
  ]);
}

function targetAnswer(plan: Plan, target: Target): TargetAnswer {
  return {
    ...target,
    measured: isMeasured(target),
    tasks: target.tasks ?? [],
    conflicts_with: target.conflicts_with ?? [],
    discrepancies: doubtIds(plan, 'targets', target.id),
  };
}

/** A target with its tasks, and those that say something else about the same matter with their words. */
export function targetDetail(plan: Plan, id: string): TargetAnswer & Links {
  const target = targets(plan).items.find((each) => each.id === id)!;
  const goals = plan.data.goals.goals.filter(
    ({ quotes }) => quotes[0].text === target.quotes[0].text,
  );
  return {
    ...target,
    task_details: linkedTasks(plan, target.tasks),
    linked: [
      ...linkedEntries(plan, 'targets', target.conflicts_with, 'conflict'),
      ...linkedEntries(
        plan,
        'goals',
        goals.map((goal) => goal.id),
        'same',
      ),
      ...doubtsOn(plan, 'targets', id),
    ],
  };
}
