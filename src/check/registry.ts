import type { DataFiles } from '../source/data.ts';
import type { Unit } from '../source/data.gen.ts';
import { nameKey } from '../text/normalise.ts';

/** Who and what is registered, by every name it may be called. */
export interface Registry extends UnitIndex {
  people: ReadonlySet<string>;
  towns: ReadonlySet<string>;
  taskNumbers: ReadonlySet<number>;
  rules: ReadonlySet<string>;
  targets: ReadonlySet<string>;
  obligations: ReadonlySet<string>;
}

/** Units by every name. */
export interface UnitIndex {
  /** The unit of a name, canonical or printed, brackets of either width. Exact, never fuzzy. */
  unit(name: string): Unit | undefined;
  /** All names, for suggestions. */
  unitNames: readonly string[];
}

export function unitIndex({ units }: DataFiles['units']): UnitIndex {
  const byKey = new Map<string, Unit>();
  for (const unit of units) {
    for (const name of [unit.name, ...unit.names.map((each) => each.text)]) {
      const key = nameKey(name);
      if (!byKey.has(key)) byKey.set(key, unit);
    }
  }
  return {
    unit: (name) => byKey.get(nameKey(name)),
    unitNames: units.flatMap((unit) => [unit.name, ...unit.names.map((each) => each.text)]),
  };
}

export function registryOf(data: DataFiles): Registry {
  return {
    ...unitIndex(data.units),
    people: new Set(data.people.people.map((person) => person.key ?? person.name)),
    towns: new Set(Object.keys(data.towns)),
    taskNumbers: new Set(
      Object.values(data.tasks).flatMap((file) => file.tasks.map((task) => task.number)),
    ),
    rules: new Set(data.rules.rules.map((rule) => rule.id)),
    targets: new Set(data.targets.targets.map((target) => target.id)),
    obligations: new Set(data.obligations.obligations.map((obligation) => obligation.id)),
  };
}
