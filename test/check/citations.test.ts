import { beforeAll, expect, test } from 'vitest';
import { CHECKS } from '../../src/check/index.ts';
import { filesOf } from '../../src/check/provenance/claims.ts';
import { checkDataSet, contextOf } from '../../src/check/run.ts';
import type { Source } from '../../src/source/data.gen.ts';
import type { DataFiles } from '../../src/source/data.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import { DATA_DIR } from '../data-dir.ts';

/**
 * Where a datum says it comes from is as good as proven only if a wrong citation is noticed, also one
 * on which no proof depends (town codes, where the body says what a task says).
 */

let data: DataFiles;
let documents: SourceDocument[];
let citations: { way: string; source: Source }[];
beforeAll(async () => {
  const checked = await checkDataSet(DATA_DIR);
  data = structuredClone(checked.data!);
  documents = [...checked.context!.documents.values()];
  citations = [...filesOf(data)].flatMap(([file, , value]) => citationsIn(value, file));
});

function citationsIn(value: unknown, way: string): typeof citations {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    /(^|_)source$/.test(key)
      ? [{ way: `${way}/${key}`, source: child as Source }]
      : citationsIn(child, `${way}/${key}`),
  );
}

function noticed(): boolean {
  const context = contextOf(data, documents);
  return CHECKS.some((check) => [...check.run(context)].length > 0);
}

/** The citations after which nothing is noticed, each changed in turn and changed back. */
function unnoticed(
  chosen: typeof citations,
  change: (source: Source) => Partial<Source>,
): string[] {
  return chosen.flatMap(({ way, source }) => {
    const before = { ...source };
    Object.assign(source, change(source));
    const missed = !noticed();
    Object.assign(source, before);
    return missed ? [way] : [];
  });
}

/** Every so manieth citation of each sort, so that all sorts come up. */
function sample(all: typeof citations): typeof citations {
  const met = new Map<string, number>();
  return all.filter(({ way }) => {
    const sort = way.replace(/[^/]*\.yaml/, '').replace(/[0-9]+/g, '#');
    met.set(sort, (met.get(sort) ?? 0) + 1);
    return met.get(sort)! % 40 === 1;
  });
}

test('of a document that is not registered', () => {
  expect(citations.length).toBeGreaterThan(800);
  expect(unnoticed(sample(citations), () => ({ document: 'plam' }))).toEqual([]);
});

test('of a line that the document does not have', () => {
  const ofLines = sample(citations.filter(({ source }) => source.lines));
  expect(
    unnoticed(ofLines, ({ lines }) => ({ lines: [...lines!.slice(0, -1), 202] as [number] })),
  ).toEqual([]);
});

test('of lines out of order', () => {
  const ofSeveral = sample(
    citations.filter(({ source }) => source.lines && source.lines.length > 1),
  );
  expect(unnoticed(ofSeveral, ({ lines }) => ({ lines: lines!.toReversed() as [number] }))).toEqual(
    [],
  );
});

test('of a table that has no such row', () => {
  const ofTables = sample(citations.filter(({ source }) => source.table));
  expect(
    unnoticed(ofTables, ({ table }) => ({ table: table === 'annex-3' ? 'annex-2' : 'annex-3' })),
  ).toEqual([]);
});

test('of a plan that is not among the documents, which would leave nothing to cover', () => {
  for (const plan of ['plam', 'nbs-codes']) {
    data.dataset.plan = plan;
    expect(noticed(), plan).toBe(true);
    data.dataset.plan = 'plan';
  }
  expect(noticed()).toBe(false);
});
