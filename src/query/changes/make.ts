import type { Change, ChangeEvent, ChangeKind } from './change.ts';
import { basisFor, citedFor } from './cited.ts';
import { differences, joined, type Difference } from './differences.ts';
import type { Entity, Pair } from './entity.ts';
import { kindOfDifferences, kindOfType } from './kinds.ts';
import { valueIn } from './loose.ts';
import { fieldSentence, presenceSentence } from './words/generic.ts';
import { plainOf } from './words/values.ts';
import type { Words } from './words/words.ts';

/** A change that is told in its own words. */
export interface Told {
  sentence: Words;
  event?: ChangeEvent;
  kind?: ChangeKind;
  /** Values as the answer gives them, where they are not those of the data. */
  before?: unknown;
  after?: unknown;
}

/** An entity that is in one revision only. */
export function presence(
  entity: Entity,
  action: 'added' | 'removed',
  name: Words,
  told: Partial<Told> = {},
): Change {
  const { type, fields, file } = entity;
  return {
    kind: told.kind ?? kindOfType(type),
    action,
    event: told.event ?? null,
    of: { type, id: entity.id, name },
    town: entity.town ?? null,
    field: null,
    before: plainOf(told.before),
    after: plainOf(told.after),
    source: citedFor(fields, undefined),
    basis: basisFor(fields, undefined),
    file,
    sentence: told.sentence ?? presenceSentence(name, action),
  };
}

/** How a type of entities is told: what it is called, and the fields that have words of their own. */
export interface Telling {
  name: Words;
  /** Fields that are told elsewhere. */
  except?: readonly string[];
  /** Words for a field; undefined where there are none of its own. */
  tell?(key: string, difference: Difference, pair: Pair): Told | undefined;
}

/** Fields that differ in the two revisions of an entity, one change each. */
export function fieldChanges(pair: Pair, { name, except = [], tell }: Telling): Change[] {
  const { before, after } = pair;
  const keys = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [...keys].sort().flatMap((key): Change[] => {
    if (except.includes(key)) return [];
    const found = differences(valueIn(before.fields, key), valueIn(after.fields, key), [key]);
    if (found.length === 0) return [];
    const difference = joined(found, before.fields, after.fields);
    const told = tell?.(key, difference, pair);
    const kind = told?.kind ?? kindOfDifferences(after.type, found);
    return [fieldChange(pair, key, difference, name, { ...told, kind })];
  });
}

function fieldChange(
  { before, after }: Pair,
  key: string,
  difference: Difference,
  name: Words,
  told: Partial<Told> & { kind: ChangeKind },
): Change {
  const gone = difference.after === undefined;
  const cited = citedFor((gone ? before : after).fields, key) ?? citedFor(before.fields, key);
  return {
    kind: told.kind,
    action: 'changed',
    event: told.event ?? null,
    of: { type: after.type, id: after.id, name },
    town: after.town ?? null,
    field: difference.path.join('/'),
    before: plainOf('before' in told ? told.before : difference.before),
    after: plainOf('after' in told ? told.after : difference.after),
    source: cited,
    basis: basisFor(after.fields, key),
    file: after.file,
    sentence: told.sentence ?? fieldSentence(name, difference),
  };
}
