import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../src/check/index.ts';
import { checkDataSet, contextOf } from '../../src/check/run.ts';
import { targetOf } from './target.ts';
import { DATA_DIR, EXAMPLE_DIR, ROOT } from '../data-dir.ts';

/**
 * That every value is proven or said to be the editors' own rests on the schemas: a leaf without
 * x-proof would be looked at by nobody.
 */

interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  'x-proof'?: string | { in: string };
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
  additionalProperties?: boolean;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
}

const folder = `${ROOT}schemas/data/`;
const schemas = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name,
    JSON.parse(readFileSync(folder + name, 'utf8')) as Schema,
  ]),
);

/** Every part of the schemas, shared ones too, with the way to it. */
function* parts(schema: Schema, way: string): Generator<[way: string, part: Schema]> {
  yield [way, schema];
  const { properties = {}, definitions = {}, items, oneOf = [], anyOf = [] } = schema;
  for (const [key, child] of [...Object.entries(properties), ...Object.entries(definitions)])
    yield* parts(child, `${way}/${key}`);
  if (items) yield* parts(items, `${way}[]`);
  for (const [index, child] of [...oneOf, ...anyOf].entries())
    yield* parts(child, `${way}|${index}`);
}

const everyPart = Object.entries(schemas).flatMap(([name, schema]) => [...parts(schema, name)]);

function isLeaf({ type, const: only, enum: choices }: Schema): boolean {
  const scalar = [type]
    .flat()
    .some((each) => each !== undefined && !['object', 'array', 'null'].includes(each));
  return scalar || only !== undefined || choices !== undefined;
}

function kindOf({ 'x-proof': proof }: Schema): string | undefined {
  return typeof proof === 'object' ? proof.in : proof;
}

const kinds = new Set(everyPart.flatMap(([, part]) => kindOf(part) ?? []));

test('every leaf of the schemas says how it is proven', () => {
  const leaves = everyPart.filter(([, part]) => isLeaf(part));
  expect(leaves.length).toBeGreaterThan(150);
  expect(leaves.filter(([, part]) => kindOf(part) === undefined).map(([way]) => way)).toEqual([]);
});

test('nothing but leaves says so, and no object takes keys that it does not describe', () => {
  const others = everyPart.filter(([, part]) => !isLeaf(part));
  expect(others.filter(([, part]) => kindOf(part) !== undefined).map(([way]) => way)).toEqual([]);
  const open = others.filter(
    ([, part]) => part.properties && part.additionalProperties !== false && !part.oneOf,
  );
  expect(open.map(([way]) => way)).toEqual([]);
});

test('the branches of a choice agree on how a key is proven, since the walk does not choose', () => {
  for (const [way, { oneOf = [] }] of everyPart) {
    const byKey = new Map<string, Set<string | undefined>>();
    for (const [key, part] of oneOf.flatMap((branch) => Object.entries(branch.properties ?? {})))
      if (!part.$ref) byKey.set(key, (byKey.get(key) ?? new Set()).add(kindOf(part)));
    for (const [key, found] of byKey) expect([...found], `${way}/${key}`).toHaveLength(1);
  }
});

test('the comment on Proof lists the kinds of proof that the schemas use', () => {
  const source = readFileSync(`${ROOT}src/check/provenance/proof.ts`, 'utf8');
  const lists = source.slice(0, source.indexOf('*/')).matchAll(/(?:- |· )([a-z, -]+):/g);
  const listed = [...lists].flatMap((match) => match[1]!.split(', '));
  expect(listed.sort()).toEqual([...kinds].sort());
});

test('every kind of proof is carried out: a false value is noticed wherever it stands', async () => {
  const carried = new Set(['own']);
  for (const dir of [DATA_DIR, EXAMPLE_DIR]) {
    const { data: read, context } = await checkDataSet(dir);
    const data = structuredClone(read!);
    const documents = [...context!.documents.values()];
    const { claims } = context!.proofs;
    for (const kind of new Set(claims.map((claim) => claim.proof.in))) {
      const claim = claims.find((each) => each.proof.in === kind)!;
      const { holder, key, value } = targetOf(data, claim);
      holder[key] = typeof value === 'number' ? value + 1 : value === true ? undefined : '张冠李戴';
      const changed = contextOf(data, documents);
      expect(
        CHECKS.some((check) => [...check.run(changed)].length > 0),
        kind,
      ).toBe(true);
      holder[key] = value;
      carried.add(kind);
    }
  }
  expect(carried).toEqual(kinds);
});

test('the generated files are what the schemas give', async () => {
  const script = new URL('../../.build/generate.mjs', import.meta.url).href;
  const { generatedFiles } = (await import(script)) as {
    generatedFiles(): Promise<Record<string, string>>;
  };
  const generated = await generatedFiles();
  expect(Object.keys(generated)).toEqual([
    'src/source/data.gen.ts',
    'src/check/provenance/proofs.gen.ts',
    'src/source/format/order.gen.ts',
  ]);
  for (const [path, text] of Object.entries(generated))
    expect(readFileSync(ROOT + path, 'utf8') === text, `${path}: run npm run generate`).toBe(true);
});
