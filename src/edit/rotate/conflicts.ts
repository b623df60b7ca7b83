import { unitIndex } from '../../check/registry.ts';
import { personOf, type Held } from '../../check/tenures.ts';
import type { DataFiles } from '../../source/data.ts';
import { nameKey } from '../../text/normalise.ts';
import type { FileEdits } from '../file-edits.ts';
import type { Conflict, Rotation } from './rotation.ts';

/** The posting that is to end: the open one of the person, of the role where that is given. */
export function findLeaving(
  held: readonly Held[],
  rotation: Rotation,
  edit: FileEdits,
): Held | Conflict {
  const { out, role, on, town } = rotation;
  const inner = `teams/${town}.yaml`;
  const own = held.filter(
    ({ posting }) =>
      personOf(posting) === out &&
      (rotation.in !== undefined || role === undefined || posting.role === role),
  );
  const open = own.filter(({ posting }) => posting.until === undefined);
  const found = open.find(({ posting }) => posting.role === role) ?? open[0];
  if (!found) {
    const last = own.at(-1);
    return last
      ? {
          code: 'already-left',
          value: out!,
          fact: describe(last),
          place: placeOf(edit, inner, last, 'until'),
        }
      : { code: 'not-in-team', value: out!, fact: '', place: edit.place(inner, ['postings']) };
  }
  if (on <= found.tenure.begins.latest && found.posting.since !== undefined)
    return {
      code: 'before-arrival',
      value: out!,
      fact: found.posting.since,
      place: placeOf(edit, inner, found, 'since'),
    };
  return found;
}

/** Whether a posting goes on to a day, or begins after it. */
export function isThereFrom({ tenure }: Held, day: string): boolean {
  return tenure.ends.latest === null || tenure.ends.latest >= day;
}

export function describe({ posting: { since, until } }: Held): string {
  return `${since ?? '?'}–${until ?? ''}`;
}

export function placeOf(edit: FileEdits, inner: string, { index }: Held, key?: string): string {
  return edit.place(inner, ['postings', index, ...(key === undefined ? [] : [key])]);
}

/** A person or unit that is not registered without being called new, or called new and registered. */
export function strangers(
  data: DataFiles,
  { in: coming, unit, newPerson, newUnit }: Rotation,
): Conflict | undefined {
  const known = data.people.people.some(
    ({ name, key }) => nameKey(key ?? name) === nameKey(coming!),
  );
  const conflict = (code: Conflict['code'], value: string): Conflict => ({
    code,
    value,
    fact: '',
    place: '',
  });
  if (!known && !newPerson) return conflict('unknown-person', coming!);
  if (known && newPerson) return conflict('known-person', coming!);
  if (unit === undefined) return undefined;
  const registeredUnit = unitIndex(data.units).unit(unit);
  if (!registeredUnit && !newUnit) return conflict('unknown-unit', unit);
  return registeredUnit && newUnit ? conflict('known-unit', unit) : undefined;
}
