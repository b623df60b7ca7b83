import { addDays } from '../../calendar/date.ts';
import { heldIn, personOf, type Held } from '../../check/tenures.ts';
import type { DataFiles } from '../../source/data.ts';
import type { DataFile } from '../../source/files.ts';
import type { FileChange } from '../../source/write/change.ts';
import { fileEdits, UneditableError, type FileEdits } from '../file-edits.ts';
import { addItem, addKeys } from '../fields.ts';
import type { Fields } from '../yaml-lines.ts';
import { describe, findLeaving, isThereFrom, placeOf, strangers } from './conflicts.ts';
import type { Conflict, Rotation } from './rotation.ts';

/** The files of a rotation as they are to become, or what stands against it. */
export type Rotated = { changes: FileChange[] } | { conflict: Conflict };

/**
 * Ends one posting and opens the next in the files of a data set, as text: nothing outside the change is
 * touched. A new person or unit is registered only where the rotation says so.
 */
export function rotate(data: DataFiles, files: readonly DataFile[], rotation: Rotation): Rotated {
  const edit = fileEdits(files);
  const { town, on, out } = rotation;
  const inner = `teams/${town}.yaml`;
  const held = heldIn(data, data.teams[town]!);
  const { issued } = data.notice;
  if (on < issued.date)
    return refuse(
      'before-team',
      on,
      issued.date,
      edit.place('plan/notice.yaml', ['issued', 'date']),
    );
  const leaving = out === undefined ? undefined : findLeaving(held, rotation, edit);
  if (leaving && 'code' in leaving) return { conflict: leaving };
  const coming = rotation.in;
  if (coming !== undefined) {
    const there = held.find(
      (each) => personOf(each.posting) === coming && isThereFrom(each, on) && each !== leaving,
    );
    if (there) return refuse('already-there', coming, describe(there), placeOf(edit, inner, there));
    const stranger = strangers(data, rotation);
    if (stranger) return { conflict: stranger };
  }
  const role = rotation.role ?? leaving?.posting.role;
  if (coming !== undefined && role === undefined) return refuse('no-role', coming, '', '');
  try {
    if (leaving) end(edit, rotation, leaving);
    if (coming !== undefined) begin(edit, rotation, newPosting(data, rotation, role!, leaving));
  } catch (error) {
    if (!(error instanceof UneditableError)) throw error;
    return refuse('on-one-line', '', '', error.place);
  }
  return { changes: edit.changes() };
}

function end(
  edit: FileEdits,
  { town, on, source, in: coming, role }: Rotation,
  leaving: Held,
): void {
  const { handover, role: left } = leaving.posting;
  // Who takes another role, or goes on in the same, takes nothing over.
  const follows =
    coming !== undefined &&
    coming !== personOf(leaving.posting) &&
    (role === undefined || role === left);
  const fields = {
    until: addDays(on, -1),
    until_source: source as unknown as Fields,
    ...(follows && !handover && { handover: { to: coming } }),
  };
  edit.change(`teams/${town}.yaml`, (text) =>
    addKeys(text, 'team', ['postings', leaving.index], fields),
  );
}

/** Writes a posting, and registers its person and unit where the rotation says so. */
function begin(edit: FileEdits, rotation: Rotation, posting: Fields): void {
  const { town, newPerson, newUnit, unit } = rotation;
  edit.change(`teams/${town}.yaml`, (text) => addItem(text, 'team', 'postings', posting));
  if (newPerson) {
    const person = { name: posting['person']! };
    edit.change('people.yaml', (text) => addItem(text, 'people', 'people', person));
  }
  if (newUnit && unit !== undefined)
    edit.change('units.yaml', (text) =>
      addItem(text, 'units', 'units', registered(unit, newUnit, rotation)),
    );
}

function refuse(code: Conflict['code'], value: string, fact: string, place: string): Rotated {
  return { conflict: { code, value, fact, place } };
}

function newPosting(
  { people: { people } }: DataFiles,
  { in: coming, captain, unit, on, round, gap, source }: Rotation,
  role: string,
  leaving: Held | undefined,
): Fields {
  const keyed = people.find(({ key }) => key !== undefined && key === coming);
  const next = round ?? (leaving ? (leaving.posting.round ?? 1) + 1 : 1);
  return {
    person: keyed?.name ?? coming!,
    ...(keyed && { person_key: coming! }),
    role,
    ...(captain && { captain: { basis: 'reported' } }),
    ...(unit !== undefined && { unit }),
    ...(captain === 'acting' && { capacity: 'acting' }),
    since: on,
    ...(next > 1 && { round: next }),
    ...(gap !== undefined && { gap: { zh: gap } }),
    basis: 'reported',
    source: source as unknown as Fields,
  };
}

function registered(
  name: string,
  { level, kind }: NonNullable<Rotation['newUnit']>,
  { source }: Rotation,
): Fields {
  return { name, level, kind, names: [{ text: name, source: source as unknown as Fields }] };
}
