import type { Cited } from '../../plan/model.ts';
import { tableOf, taskClause } from '../../plan/tables.ts';
import type { TaskPart } from '../units/detail.ts';
import type { Draft } from './event.ts';
import { partIn, taskSteps, type Step } from './task-steps.ts';
import { registered, type Telling } from './telling.ts';

/** The tasks that name the unit in print, by its part in them, and each amendment that changed its part. */
export function unitTaskEvents(telling: Telling, unit: string): Draft[] {
  const tasks = telling.printed.tasks.map((task) => ({ task, steps: taskSteps(telling, task) }));
  const parts: readonly TaskPart[] = ['lead', 'shared-lead', 'doubtful-lead', 'support'];
  const printed = parts.flatMap((part): Draft[] => {
    const named = tasks.filter(({ steps }) => partIn(steps[0]!, unit) === part);
    if (named.length === 0) return [];
    return [
      {
        event: 'task-listed',
        date: telling.snapshot,
        field: 'part',
        after: part,
        basis: 'printed',
        tasks: named.map(({ task }) => task.number),
        source: together(named.map(({ task }) => task.source)),
        clause:
          named.length === 1
            ? taskClause(telling.printed, named[0]!.task.number)
            : tableOf(telling.printed, 'tasks').clause,
      },
    ];
  });
  const changes = tasks.flatMap(({ task, steps }) =>
    steps.slice(1).flatMap((step, at) => partChange(task.number, unit, steps[at]!, step)),
  );
  return [...printed, ...changes];
}

function partChange(task: number, unit: string, was: Step, now: Step): Draft[] {
  const [before, after] = [partIn(was, unit), partIn(now, unit)];
  if (now.cause.kind !== 'amended' || before === after) return [];
  const event = before === null ? 'task-added' : after === null ? 'task-removed' : 'task-part';
  const note = now.cause.amendment.note ?? null;
  return [
    {
      event,
      date: now.date,
      field: 'part',
      before,
      after,
      tasks: [task],
      note,
      source: now.source,
    },
  ];
}

/** Places of one document as one citation. */
function together(sources: readonly Cited[]): Cited {
  const lines = [...new Set(sources.flatMap((each) => each.lines))].sort((a, b) => a - b);
  return { ...sources[0]!, lines };
}

/** Tasks in which a cut name may be the unit: a proposal, no part in them. */
export function perhapsIn(telling: Telling, unit: string): number[] {
  return telling.printed.tasks
    .filter(({ fragments }) =>
      fragments.some(({ proposal }) => proposal !== null && registered(telling, proposal) === unit),
    )
    .map(({ number }) => number);
}
