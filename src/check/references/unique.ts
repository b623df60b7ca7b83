import { nameKey } from '../../text/normalise.ts';
import type { Check } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Path } from '../../source/problem.ts';

/** No name or id stands for two things. */
export const unique: Check = {
  id: 'unique',
  tier: 'references',
  severity: 'error',
  title: { zh: '名称和编号不重复', en: 'a name or id stands for one thing only' },
  *run({ data }) {
    const units = new Map<string, string>();
    for (const [index, unit] of data.units.units.entries()) {
      const names: [string, Path][] = unit.names.map((name, at) => [
        name.text,
        ['units', index, 'names', at, 'text'],
      ]);
      if (!unit.names.some((name) => name.text === unit.name))
        names.unshift([unit.name, ['units', index, 'name']]);
      for (const [name, path] of names) yield* once(units, name, unit.name, 'units.yaml', path);
      if (unit.basis !== 'normalised' && !unit.names.some((name) => name.text === unit.name)) {
        yield {
          file: 'units.yaml',
          path: ['units', index, 'name'],
          code: 'canonical-not-printed',
          facts: { value: unit.name },
        };
      }
    }
    const towns = new Map<string, string>();
    for (const [id, town] of Object.entries(data.towns)) {
      const file = `towns/${id}.yaml`;
      for (const [index, name] of town.names.entries())
        yield* once(towns, name.text, id, file, ['names', index, 'text']);
      for (const [index, name] of (town.aliases ?? []).entries())
        yield* once(towns, name, id, file, ['aliases', index]);
      if (town.code) yield* once(towns, town.code.value, id, file, ['code', 'value']);
    }
    yield* ids('plan/targets.yaml', 'targets', data.targets.targets);
    yield* ids('plan/rules.yaml', 'rules', data.rules.rules);
    yield* ids('plan/obligations.yaml', 'obligations', data.obligations.obligations);
    yield* ids('plan/duties.yaml', 'duties', data.duties.duties);
    yield* ids('plan/goals.yaml', 'goals', data.goals.goals);
    yield* ids('plan/discrepancies.yaml', 'discrepancies', data.discrepancies.discrepancies);
    yield* ids('plan/tables.yaml', 'tables', data.tables.tables);
    yield* ids('dataset.yaml', 'documents', data.dataset.documents);
  },
};

function* ids(file: string, key: string, entries: readonly { id: string }[]): Generator<Fault> {
  const seen = new Map<string, string>();
  for (const [index, { id }] of entries.entries())
    yield* once(seen, id, id, file, [key, index, 'id']);
}

/** A name met again: a fault, also within one thing, where it would only be a slip. */
function* once(
  seen: Map<string, string>,
  name: string,
  owner: string,
  file: string,
  path: Path,
): Generator<Fault> {
  const key = nameKey(name);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, owner);
  else yield { file, path, code: 'not-unique', facts: { value: name, owner: first } };
}
