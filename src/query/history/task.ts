import { addDays } from '../../calendar/date.ts';
import { firstDay, type PartialDate } from '../../calendar/partial.ts';
import type { Task } from '../../plan/model.ts';
import { taskClause } from '../../plan/tables.ts';
import type { LocalText } from '../../source/data.gen.ts';
import { cutName, INCOMPLETE, NOTHING_LEGIBLE } from '../../text/cut-cells.ts';
import type { Draft, Stand } from './event.ts';
import { progressEvents } from './records.ts';
import { recordOf, taskSteps, type Step } from './task-steps.ts';
import { nameAt, type Telling } from './telling.ts';

/**
 * A task as printed, field by field, then what changed it: amendments, and what became of its units. Lists of
 * units give their names of the day. Progress as far as it is recorded.
 */
export function taskEvents(telling: Telling, number: number): Draft[] {
  const task = telling.printed.tasks.find((each) => each.number === number)!;
  const steps = taskSteps(telling, task);
  return [
    ...printedEvents(telling, task, steps[0]!),
    ...steps.slice(1).flatMap((step, at) => stepEvents(telling, number, step, steps[at]!)),
    ...progressEvents(telling, number),
  ];
}

function printedEvents(telling: Telling, task: Task, { members }: Step): Draft[] {
  const { deadline_detail: deadline, period, lead } = task;
  const printed = (field: string, after: Stand, more: Partial<Draft> = {}): Draft => ({
    event: 'printed',
    date: telling.snapshot,
    field,
    after,
    basis: 'printed',
    source: task.source,
    clause: taskClause(telling.printed, task.number),
    ...more,
  });
  const note = lead.note ?? null;
  const told = lead.status === 'stated';
  return [
    printed('text', task.text, {
      basis: task.text_basis,
      doubts: task.text_note ? [task.text_note] : [],
    }),
    printed('units', namesAt(telling, members, telling.snapshot), { doubts: cellDoubts(task) }),
    printed('lead', lead.unit, {
      basis: told ? 'printed' : 'missing',
      note: told ? note : null,
      doubts: told || !note ? [] : [note],
    }),
    ...(deadline ? [printed('deadline', deadline.date, { basis: deadline.basis })] : []),
    ...(period
      ? [printed('period', `${period.from}/${period.until}`, { basis: period.basis })]
      : []),
  ];
}

function stepEvents(telling: Telling, number: number, step: Step, before: Step): Draft[] {
  const { date, cause, source } = step;
  if (cause.kind === 'printed') return [];
  if (cause.kind === 'unit') {
    const { change } = cause;
    const old = nameAt(telling, change.unit, dayBefore(date));
    const now = change.kind === 'renamed' ? change.after : nameAt(telling, change.into, date);
    return [{ event: change.kind, date, field: 'units', before: old, after: now, source }];
  }
  const { amendment } = cause;
  const running = runningValues(telling, number, date);
  const changed = (field: string, was: Stand, after: Stand): Draft => ({
    event: 'changed',
    date,
    field,
    before: was,
    after,
    note: amendment.note ?? null,
    source,
  });
  const named = (cell: Step, day: string): string[] => namesAt(telling, cell.members, day);
  const lead = (cell: Step, day: string): string | null =>
    cell.lead === null ? null : nameAt(telling, cell.lead, day);
  const { text, units, lead: led, deadline } = amendment;
  return [
    ...(text === undefined ? [] : [changed('text', running.text, text)]),
    ...(units === undefined
      ? []
      : [changed('units', named(before, dayBefore(date)), named(step, date))]),
    ...(led === undefined
      ? []
      : [changed('lead', lead(before, dayBefore(date)), lead(step, date))]),
    ...(deadline === undefined ? [] : [changed('deadline', running.deadline, deadline)]),
  ];
}

/** Text and deadline of a task before a day. */
function runningValues(
  telling: Telling,
  number: number,
  day: string,
): { text: string; deadline: PartialDate | null } {
  const { text, deadline, amendments = [] } = recordOf(telling, number);
  const earlier = amendments.filter(({ from }) => from < day);
  return {
    text: earlier.findLast((each) => each.text !== undefined)?.text ?? text,
    deadline:
      earlier.findLast((each) => each.deadline !== undefined)?.deadline ?? deadline?.date ?? null,
  };
}

function namesAt(telling: Telling, members: readonly string[], day: string): string[] {
  return members.map((name) => nameAt(telling, name, day));
}

function dayBefore(date: PartialDate): string {
  return addDays(firstDay(date), -1);
}

/** What is cut off a cell of units. */
function cellDoubts({ fragments, units_complete, units }: Task): LocalText[] {
  if (units_complete) return [];
  const none = units.length === 0 && fragments.length === 0;
  return [
    ...(none ? [NOTHING_LEGIBLE] : []),
    ...fragments.map(({ text, position }) => cutName(text, position)),
    INCOMPLETE,
  ];
}
