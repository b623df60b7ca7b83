import type { Plan } from '../../plan/model.ts';
import type { Goal, LocalText, Modality } from '../../source/data.gen.ts';
import { goalTitle, linkedEntries, type Linked } from './linked.ts';
import { sift, when, type Sifted } from './sift.ts';

/** A goal with the target that holds the same words. */
export interface GoalAnswer extends Goal {
  title: LocalText;
  /** Ids of the targets with the same words. */
  targets: string[];
}

/** The goals by year. */
export function goals(
  plan: Plan,
  filter: { modality?: Modality | undefined } = {},
): Sifted<GoalAnswer> {
  const all = plan.data.goals.goals.map((goal) => ({
    ...goal,
    title: goalTitle(goal.year),
    targets: plan.data.targets.targets
      .filter(({ quotes }) => quotes[0].text === goal.quotes[0].text)
      .map(({ id }) => id),
  }));
  return sift(all, [
    when(filter.modality, '--modality', ({ modality }, wanted) => modality === wanted),
  ]);
}

/** A goal with the target of the same words. */
export function goalDetail(plan: Plan, id: string): GoalAnswer & { linked: Linked[] } {
  const goal = goals(plan).items.find((each) => each.id === id)!;
  return { ...goal, linked: linkedEntries(plan, 'targets', goal.targets, 'same') };
}
