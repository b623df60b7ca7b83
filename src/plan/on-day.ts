import { lastDay } from '../calendar/partial.ts';
import type { DataFiles } from '../source/data.ts';
import type { TaskAmendment, TaskRecord, TownFile } from '../source/data.gen.ts';
import { unitsOn } from './units-on-day.ts';

/**
 * The data as they hold on a day: figures, texts and lists of units as amended by then, units under the name
 * that they have then, those that have come to an end under what follows them. Each part is worked out when
 * it is first looked at; what no later source changed is the same object.
 */
export function dataOn(data: DataFiles, day: string): DataFiles {
  const parts: { [K in keyof DataFiles]?: () => DataFiles[K] } = {
    units: () => unitsOn(data.units, day),
    discrepancies: () => openOn(data, day),
    towns: () => mapped(data.towns, (town) => townOn(town, day)),
    tasks: () =>
      mapped(data.tasks, (file) => {
        const tasks = file.tasks.map((task) => taskOn(task, day)) as typeof file.tasks;
        return { ...file, tasks };
      }),
  };
  const view = {};
  for (const key of Object.keys(data) as (keyof DataFiles)[]) {
    const make: () => unknown = parts[key] ?? (() => data[key]);
    let made: { value: unknown } | undefined;
    Object.defineProperty(view, key, {
      enumerable: true,
      get: () => (made ??= { value: make() }).value,
    });
  }
  return view as DataFiles;
}

function mapped<T>(values: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

/** Amendments in force on a day, the earliest first. */
function inForce<T extends { from: string }>(amendments: readonly T[], day: string): T[] {
  return amendments.filter(({ from }) => from <= day);
}

function townOn(town: TownFile, day: string): TownFile {
  if (town.amendments === undefined) return town;
  const amendments = inForce(town.amendments, day);
  const figures = Object.fromEntries(amendments.map(({ field, value }) => [field, value]));
  return { ...town, ...figures, amendments };
}

/** Doubts without those on cells of units that a later source has given anew. */
function openOn({ discrepancies, tasks }: DataFiles, day: string): DataFiles['discrepancies'] {
  const settled = new Set(
    Object.values(tasks).flatMap((file) =>
      file.tasks
        .filter(({ amendments = [] }) =>
          inForce(amendments, day).some(({ units }) => units !== undefined),
        )
        .map(({ number }) => number),
    ),
  );
  if (settled.size === 0) return discrepancies;
  return {
    ...discrepancies,
    discrepancies: discrepancies.discrepancies.filter(
      ({ kind, tasks: numbers }) =>
        kind !== 'damaged-units' || !numbers?.every((number) => settled.has(number)),
    ),
  };
}

function taskOn(task: TaskRecord, day: string): TaskRecord {
  if (task.amendments === undefined) return task;
  const amendments = inForce(task.amendments, day);
  return amendments.reduce(amended, { ...task, amendments });
}

/** A task as an amendment leaves it. A list that is given anew is whole, whatever the print was. */
function amended(task: TaskRecord, { text, units, lead, deadline }: TaskAmendment): TaskRecord {
  const changed = { ...task };
  if (text !== undefined) {
    Object.assign(changed, { text, text_basis: 'reported' });
    delete changed.text_doubt;
  }
  if (units !== undefined) {
    changed.units = [...units];
    for (const key of ['cell', 'empty', 'fragments', 'shared_lead', 'units_note'] as const)
      delete changed[key];
  }
  if (lead !== undefined) changed.lead = { status: 'stated', unit: lead };
  if (deadline !== undefined)
    changed.deadline = { date: lastDay(deadline), printed: deadline, basis: 'reported' };
  return changed;
}
