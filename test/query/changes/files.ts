import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Change } from '../../../src/query/changes/change.ts';
import { compareData } from '../../../src/query/changes/compare.ts';
import { idOf, kindOf } from '../../../src/source/kinds.ts';
import type { LooseFile } from '../../../src/source/loose.ts';
import { EXAMPLE_DIR } from '../../data-dir.ts';

/** Values of data files by their paths in the data folder. */
export type Data = Record<string, unknown>;

export function loose(data: Data): LooseFile[] {
  return Object.entries(data).map(([inner, value]) => ({
    inner,
    kind: kindOf(inner),
    id: idOf(inner),
    value,
  }));
}

export function changes(before: Data, after: Data): Change[] {
  return compareData(loose(before), loose(after));
}

/** Kind, event and Chinese words of changes. */
export function told(before: Data, after: Data): unknown[] {
  return changes(before, after).map(({ kind, event, sentence }) => [kind, event, sentence.zh]);
}

/** Both languages of what is told. */
export function inBoth(before: Data, after: Data): unknown[] {
  return changes(before, after).map(({ sentence }) => [sentence.zh, sentence.en]);
}

/** The data of the worked example, to be edited. */
export function exampleData(): Data {
  const data: Data = {};
  for (const file of readdirSync(EXAMPLE_DIR, { recursive: true }) as string[]) {
    const inner = file.replaceAll('\\', '/');
    if (inner.endsWith('.yaml')) data[inner] = parse(readFileSync(join(EXAMPLE_DIR, file), 'utf8'));
  }
  return data;
}

/** Copies data, lets them be edited, and gives the copy. */
export function edited(data: Data, change: (copy: Editable) => void): Data {
  const copy = structuredClone(data) as Editable;
  change(copy);
  return copy;
}

/** Data whose shape the test knows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Editable = Record<string, any>;
