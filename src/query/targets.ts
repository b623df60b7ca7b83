import type { Target } from '../source/data.gen.ts';

/** Kinds of target that hold a number or a day to be reached; in the others it is part of a name or only told. */
const MEASURED: ReadonlySet<Target['kind']> = new Set([
  'deadline',
  'interval',
  'quantity',
  'coverage',
  'threshold',
]);

export function isMeasured({ kind }: Pick<Target, 'kind'>): boolean {
  return MEASURED.has(kind);
}
