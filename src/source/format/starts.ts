import type { CST, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { extent } from '../yaml/places.ts';

/** Where the entries of a mapping begin: at their keys, or at the marks (?) before them. */
export function keyStarts({ items }: YAMLMap): number[] {
  return items.map(
    ({ key, srcToken }) => mark(srcToken?.start, 'explicit-key-ind') ?? extent(key)[0],
  );
}

/** Where a key ends, with its colon if it has one. */
export function keyEnd({ key, srcToken }: Pair): number {
  const colon = mark(srcToken?.sep, 'map-value-ind');
  return colon === undefined ? extent(key)[1] : colon + 1;
}

/** Where the items of a list begin: at their dashes, in brackets at the values themselves. */
export function itemStarts({ items, flow, srcToken }: YAMLSeq): number[] {
  if (flow) return items.map((item) => extent(item)[0]);
  const tokens = (srcToken as CST.BlockSequence).items.map(({ start }) => start);
  return tokens.flatMap((each) => mark(each, 'seq-item-ind') ?? []);
}

/** Offset of the first token of a type; undefined where there is none. */
function mark(
  tokens: readonly CST.SourceToken[] = [],
  wanted: CST.SourceToken['type'],
): number | undefined {
  return tokens.find(({ type }) => type === wanted)?.offset;
}
