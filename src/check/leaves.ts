import type { DataFiles } from '../source/data.ts';
import type { Path } from '../source/problem.ts';
import { filesOf } from './provenance/claims.ts';

/** Told of a text, number, truth value or null of a data file. `path` is reused: copy it to keep it. */
type Visit = (file: string, path: Path, value: unknown) => void;

/** Visits every value of the data that is no list or mapping, of the given kinds of file or of all. */
export function eachLeaf(data: DataFiles, visit: Visit, kinds?: ReadonlySet<string>): void {
  for (const [file, kind, value] of filesOf(data)) {
    if (!kinds || kinds.has(kind)) walk(file, value, [], visit);
  }
}

function walk(file: string, value: unknown, path: (string | number)[], visit: Visit): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      walk(file, value[index], path, visit);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      path.push(key);
      walk(file, (value as Record<string, unknown>)[key], path, visit);
      path.pop();
    }
  } else visit(file, path, value);
}
