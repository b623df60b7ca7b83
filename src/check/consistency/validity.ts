import { daysOf } from '../../calendar/partial.ts';
import { certainDays, type Stretch } from '../../calendar/tenure.ts';
import type { Person, Unit } from '../../source/data.gen.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Path } from '../../source/problem.ts';
import { heldIn, personOf } from '../tenures.ts';

/** Postings, records and amendments speak of people and units only in the time in which they exist. */
export const validity: Check = {
  id: 'validity',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '人员、单位在其有效期内任职、办事',
    en: 'people serve and units act only while they exist',
  },
  *run(context) {
    yield* ofPostings(context);
    yield* ofRecords(context);
    yield* ofAmendments(context);
    yield* ofUnits(context);
  },
};

type Valid = Pick<Unit | Person, 'valid_from' | 'valid_until'>;

/** The day on which something certainly was not there, of a stretch of days; undefined where there is none. */
function outside({ valid_from, valid_until }: Valid, { from, until }: Stretch): string | undefined {
  const begins = valid_from === undefined ? undefined : daysOf(valid_from)?.first;
  if (begins !== undefined && from < begins) return from;
  const ends = valid_until === undefined ? undefined : daysOf(valid_until)?.last;
  return ends !== undefined && until > ends ? until : undefined;
}

function* ofPostings({ data, registry }: Context): Generator<Fault> {
  const people = new Map(data.people.people.map((person) => [person.key ?? person.name, person]));
  for (const [id, team] of Object.entries(data.teams)) {
    for (const { posting, index, tenure } of heldIn(data, team)) {
      const days = certainDays(tenure);
      if (!days) continue;
      const at = { file: `teams/${id}.yaml`, path: ['postings', index] };
      const person = people.get(personOf(posting));
      if (person && outside(person, days) !== undefined)
        yield {
          ...at,
          path: [...at.path, 'person'],
          code: 'person-outside',
          facts: span(posting.person, person),
        };
      const unit = posting.unit === undefined ? undefined : registry.unit(posting.unit);
      // What follows the unit goes on with those whom it sent.
      const ends = unit?.succeeded_by === undefined ? days.until : days.from;
      if (unit && outside(unit, { from: days.from, until: ends }) !== undefined)
        yield {
          ...at,
          path: [...at.path, 'unit'],
          code: 'unit-outside',
          facts: span(unit.name, unit),
        };
    }
  }
}

function span(value: string, { valid_from, valid_until }: Valid): Record<string, string> {
  return { value, from: valid_from ?? '', until: valid_until ?? '' };
}

/** A unit named in a record existed on the day of the record. */
function* ofRecords({ data, registry }: Context): Generator<Fault> {
  for (const [id, record] of Object.entries(data.records)) {
    const named: [Path, string][] = [];
    if ('unit' in record && record.unit !== undefined) named.push([['unit'], record.unit]);
    if ('units' in record)
      named.push(...(record.units ?? []).map((unit, at): [Path, string] => [['units', at], unit]));
    for (const [path, name] of named)
      yield* gone(registry.unit(name), record.date, `records/${id}.yaml`, path);
  }
}

/** A unit that an amendment names existed on the day from which it holds. */
function* ofAmendments({ data, registry }: Context): Generator<Fault> {
  for (const [id, { tasks }] of Object.entries(data.tasks))
    for (const [at, { amendments = [] }] of tasks.entries())
      for (const [index, { units = [], from }] of amendments.entries())
        for (const [place, name] of units.entries())
          yield* gone(registry.unit(name), from, `tasks/${id}.yaml`, [
            'tasks',
            at,
            'amendments',
            index,
            'units',
            place,
          ]);
}

function* gone(unit: Unit | undefined, day: string, file: string, path: Path): Generator<Fault> {
  if (unit && outside(unit, { from: day, until: day }) !== undefined)
    yield { file, path, code: 'unit-outside', facts: { ...span(unit.name, unit), day } };
}

/** What follows a unit is another, registered one, and follows an end. */
function* ofUnits({ data, registry }: Context): Generator<Fault> {
  for (const [index, unit] of data.units.units.entries()) {
    if (unit.succeeded_by === undefined) continue;
    const at = { file: 'units.yaml', path: ['units', index, 'succeeded_by'] };
    const facts = { value: unit.succeeded_by, unit: unit.name };
    if (unit.valid_until === undefined) yield { ...at, code: 'successor-without-end', facts };
    const seen = new Set([unit]);
    for (
      let next = registry.unit(unit.succeeded_by);
      next;
      next = next.succeeded_by === undefined ? undefined : registry.unit(next.succeeded_by)
    ) {
      if (seen.has(next)) {
        yield { ...at, code: 'successor-in-circle', facts };
        break;
      }
      seen.add(next);
    }
  }
}
