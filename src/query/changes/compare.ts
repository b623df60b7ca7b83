import type { LooseFile } from '../../source/loose.ts';
import type { Change } from './change.ts';
import { entitiesIn } from './entities.ts';
import type { Entity, EntityType } from './entity.ts';
import { entryChanges } from './entries.ts';
import { matched } from './match.ts';
import { inOrderOfTelling } from './order.ts';
import { peopleChanges } from './people/changes.ts';
import { registerChanges } from './people/register.ts';
import { taskChanges } from './tasks/changes.ts';
import { townChanges } from './towns.ts';
import { unitChanges } from './units.ts';
import { townNames } from './words/names.ts';

/** Entities that are told in ways of their own; the rest are entries. */
const OWN: ReadonlySet<EntityType> = new Set([
  'posting',
  'person',
  'task',
  'unit',
  'party',
  'town',
]);

/**
 * What changed from one revision of the data to another, in the words of the domain: things are known by their
 * ids, so that what moved or got another value is one change. The data may be of any shape. Pure.
 */
export function compareData(before: readonly LooseFile[], after: readonly LooseFile[]): Change[] {
  const [old, now] = [entitiesIn(before), entitiesIn(after)];
  const towns = townNames(old, now);
  const people = peopleChanges(old, now, towns);
  const of = (test: (type: EntityType) => boolean): ReturnType<typeof matched> =>
    matched(old.filter(typed(test)), now.filter(typed(test)));
  const changes = [
    ...people.changes,
    ...registerChanges(old, now, people.matched),
    ...taskChanges(
      of((type) => type === 'task'),
      towns,
    ),
    ...townChanges(
      of((type) => type === 'town'),
      towns,
    ),
    ...unitChanges(
      of((type) => type === 'unit' || type === 'party'),
      towns,
    ),
    ...entryChanges(
      of((type) => !OWN.has(type)),
      towns,
    ),
  ];
  return inOrderOfTelling(changes, now, old);
}

function typed(test: (type: EntityType) => boolean): (entity: Entity) => boolean {
  return ({ type }) => test(type);
}
