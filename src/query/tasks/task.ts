import type { BodyLink, Discrepancy, Target } from '../../source/data.gen.ts';
import type { Plan, Task } from '../../plan/model.ts';

/** A task with everything the plan says about it. */
export interface TaskDetail extends Task {
  /** How its words stand to those of the body. */
  body: BodyLink;
  section_title: string;
  target_details: Target[];
  discrepancies: Discrepancy[];
}

export function taskDetail(plan: Plan, task: Task): TaskDetail {
  const record = Object.values(plan.data.tasks)
    .flatMap((file) => file.tasks)
    .find((each) => each.number === task.number)!;
  const sections = plan.data.sections.chapters.flatMap((chapter) => chapter.sections);
  return {
    ...task,
    body: record.body,
    section_title: sections.find((section) => section.clause === task.clause)?.title ?? '',
    target_details: plan.data.targets.targets.filter((target) => task.targets.includes(target.id)),
    discrepancies: plan.data.discrepancies.discrepancies.filter(
      (each) => each.tasks?.includes(task.number) && each.tasks.length <= FEW,
    ),
  };
}

/** A remark on more tasks than this says little about any one of them. */
const FEW = 3;

/** The part of a task's text that sets its deadline. */
export function deadlineWords({ text, deadline_detail }: Task): string {
  const printed = deadline_detail?.printed ?? '';
  return text.split(/[，。；]/).find((part) => part.includes(printed)) ?? text;
}
