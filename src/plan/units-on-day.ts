import { firstDay, lastDay } from '../calendar/partial.ts';
import type { Unit, UnitsFile } from '../source/data.gen.ts';
import { nameKey } from '../text/normalise.ts';

/**
 * The units of a day: each under the name that it has then; those not yet there left out; those that have
 * come to an end left out where another follows, which then has all their names.
 */
export function unitsOn(file: UnitsFile, day: string): UnitsFile {
  const { units } = file;
  if (units.every(isUnchanging)) return file;
  const byName = new Map(
    units.flatMap((unit) =>
      [unit.name, ...unit.names.map(({ text }) => text)].map(
        (name) => [nameKey(name), unit] as const,
      ),
    ),
  );
  const there = new Map<Unit, Unit[]>();
  for (const unit of units) {
    const now = successorOn(unit, day, byName);
    if (now) there.set(now, [...(there.get(now) ?? []), unit]);
  }
  return {
    ...file,
    units: units.flatMap((unit) => {
      const merged = there.get(unit);
      return merged ? [asOn(unit, merged, day)] : [];
    }),
  };
}

function isUnchanging({ names, valid_from, valid_until }: Unit): boolean {
  return (
    valid_from === undefined &&
    valid_until === undefined &&
    names.every((name) => name.valid_from === undefined)
  );
}

/**
 * What a unit has become by a day: itself, or what follows it. A unit that ended without a successor stays,
 * so that what it did can be asked for; one that is not there yet is undefined.
 */
function successorOn(unit: Unit, day: string, byName: ReadonlyMap<string, Unit>): Unit | undefined {
  let now: Unit | undefined = unit;
  // No more steps than there are units, should the data go in a circle.
  for (let step = 0; now && step < byName.size; step++) {
    if (now.valid_from !== undefined && day < firstDay(now.valid_from)) return undefined;
    if (now.succeeded_by === undefined || now.valid_until === undefined) return now;
    if (day <= lastDay(now.valid_until)) return now;
    const next: Unit | undefined = byName.get(nameKey(now.succeeded_by));
    if (!next) return now;
    now = next;
  }
  return now;
}

/** A unit under its name of a day, with the printed forms of all that have become it. */
function asOn(unit: Unit, merged: readonly Unit[], day: string): Unit {
  const others = merged.filter((each) => each !== unit);
  const names = [unit, ...others].flatMap((each) => each.names);
  return { ...unit, name: nameOn(unit, day), names: names as Unit['names'] };
}

/** The name of a unit on a day: the latest that had begun by then, else the canonical one. */
export function nameOn({ name, names }: Unit, day: string): string {
  const begun = names
    .filter(({ valid_from: from }) => from !== undefined && lastDay(from) <= day)
    .sort((a, b) => (lastDay(a.valid_from!) < lastDay(b.valid_from!) ? -1 : 1));
  return begun.at(-1)?.text ?? name;
}

/** The names that a unit has or had by a day: without those that it only gets later. */
export function namesOn({ names }: Pick<Unit, 'names'>, day: string): Unit['names'][number][] {
  return names.filter(({ valid_from: from }) => from === undefined || firstDay(from) <= day);
}
