import { dayOfSource } from '../../check/tenures.ts';
import { presenceOn } from '../../calendar/tenure.ts';
import { firstDay } from '../../calendar/partial.ts';
import { cited, type Cited } from '../../plan/model.ts';
import type { Unit } from '../../source/data.gen.ts';
import type { Draft } from './event.ts';
import { postingEvents, recordedPostings } from './postings.ts';
import { taskSteps } from './task-steps.ts';
import { nameAt, registered, type Telling } from './telling.ts';
import { unitChanges } from './unit-changes.ts';
import { unitTaskEvents } from './unit-tasks.ts';

/**
 * What became of a unit: names, beginning and end, what it took over, the tasks that name it, whom it sent. What
 * follows another unit has the history of its own; the other keeps that before.
 */
export function unitEvents(telling: Telling, unit: Unit): Draft[] {
  const sent = recordedPostings(telling).filter(
    ({ entry }) => entry.unit !== null && registered(telling, entry.unit) === unit.name,
  );
  return [
    ...nameEvents(telling, unit),
    ...lifeEvents(telling, unit),
    ...unitTaskEvents(telling, unit.name),
    ...sent.flatMap((recorded) => postingEvents(telling, recorded)),
  ];
}

/** Printed forms of the name, then those of later sources: on their own day, or from the day that they say. */
function nameEvents(telling: Telling, unit: Unit): Draft[] {
  const { plan, snapshot } = telling;
  const forms = unit.names
    .filter(({ valid_from: from }) => from === undefined)
    .map(({ text, basis, source }): Draft => {
      const ofPlan = source.document === plan.recorded.dataset.plan;
      return {
        event: ofPlan ? 'printed' : 'named',
        date: dayOfSource(plan.recorded, source) ?? snapshot,
        field: 'name',
        after: text,
        basis: basis ?? (ofPlan ? 'printed' : 'reported'),
        source: cited(source),
      };
    });
  const renamed = unitChanges(telling).flatMap((change): Draft[] => {
    if (change.kind !== 'renamed' || change.unit !== unit.name) return [];
    const { date, before, after, source } = change;
    return [{ event: 'renamed', date, field: 'name', before, after, source }];
  });
  return [...forms, ...renamed];
}

/** Beginning and end, what follows the unit, and what it follows. */
function lifeEvents(telling: Telling, unit: Unit): Draft[] {
  const { name, valid_from: from, valid_until: until, succeeded_by: next, note } = unit;
  const source = unit.source && cited(unit.source);
  return [
    ...(from !== undefined && source
      ? [{ event: 'founded', date: from, after: name, source } satisfies Draft]
      : []),
    ...(until !== undefined && source
      ? [
          {
            event: 'ended',
            date: until,
            before: nameAt(telling, name, until),
            after: next === undefined ? null : nameAt(telling, next, until),
            note: note ?? null,
            source,
          } satisfies Draft,
        ]
      : []),
    ...unitChanges(telling).flatMap((change) =>
      change.kind === 'merged' && change.into === name
        ? [tookOver(telling, change.unit, name, change)]
        : [],
    ),
  ];
}

/** The tasks and people of a unit that pass to the one that follows it. */
function tookOver(
  telling: Telling,
  from: string,
  into: string,
  { date, source }: { date: string; source: Cited },
): Draft {
  const tasks = telling.printed.tasks.filter((task) =>
    taskSteps(telling, task).some(
      ({ cause }) =>
        cause.kind === 'unit' && cause.change.kind === 'merged' && cause.change.unit === from,
    ),
  );
  const people = recordedPostings(telling)
    .filter(({ entry: { unit, tenure } }) => {
      const theirs = unit !== null && registered(telling, unit) === from;
      return theirs && presenceOn(tenure, firstDay(date)) !== undefined;
    })
    .map(({ entry }) => entry.person);
  return {
    event: 'took-over',
    date,
    before: nameAt(telling, from, date),
    after: nameAt(telling, into, date),
    tasks: tasks.map(({ number }) => number),
    note:
      people.length === 0
        ? null
        : { zh: `其派出的${people.join('、')}`, en: `with its people ${people.join(', ')}` },
    source,
  };
}
