import { filesOf, type Claim } from '../../src/check/provenance/claims.ts';
import type { DataFiles } from '../../src/source/data.ts';

/** A value of the data and where it stands, so that a test can put another in its place: `holder[key]`. */
export interface Target extends Pick<Claim, 'file' | 'path' | 'value'> {
  holder: Record<string | number, unknown>;
  key: string | number;
}

/** Finds the place of a claim in a copy of the data from which it was collected. */
export function targetOf(
  data: DataFiles,
  { file, path, value }: Pick<Claim, 'file' | 'path' | 'value'>,
): Target {
  const root = [...filesOf(data)].find(([name]) => name === file)![2];
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((node, step) => (node as Target['holder'])[step], root) as Target['holder'];
  return { file, path, value, holder, key: path.at(-1)! };
}
