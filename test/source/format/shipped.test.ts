import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPlainlyCanonical, notCanonical } from '../../../src/source/format/canonical.ts';
import { formatYaml } from '../../../src/source/format/format.ts';
import { ORDER } from '../../../src/source/format/order.gen.ts';
import { Variants, type KeyOrder } from '../../../src/source/format/order.ts';
import { readDataFiles } from '../../../src/source/files.ts';
import { parseFiles } from '../../../src/source/load.ts';
import { DATA_DIR, EXAMPLE_DIR, ROOT } from '../../data-dir.ts';

describe.each([
  ['the shipped data', DATA_DIR],
  ['the example', EXAMPLE_DIR],
])('%s', async (_name, dir) => {
  const { parsed } = await parseFiles(readDataFiles(dir));

  test.each(parsed)(
    '$path is in canonical form, and known to be without the parser',
    async (file) => {
      expect(formatYaml(file.text, file.kind)).toBe(file.text);
      expect(isPlainlyCanonical(file)).toBe(true);
    },
  );

  test('a file that is not is told with its canonical text', async () => {
    const [first] = parsed;
    const found = await notCanonical([...parsed, { ...first!, text: `${first!.text}\n` }]);
    expect(found.map(({ file, canonical }) => [file.path, canonical])).toEqual([
      [first!.path, first!.text],
    ]);
  });
});

type Schema = Record<string, unknown>;
const DIR = `${ROOT}schemas/data/`;
const schemas = Object.fromEntries(
  readdirSync(DIR).map((name) => [name, JSON.parse(readFileSync(DIR + name, 'utf8')) as Schema]),
);

/** Names of the properties of every mapping in a schema that lists some, in their order. */
function* listed(node: unknown): Generator<string[]> {
  if (typeof node !== 'object' || node === null) return;
  const { properties } = node as Schema;
  if (
    typeof properties === 'object' &&
    properties !== null &&
    !('type' in properties && typeof properties.type === 'string')
  )
    yield Object.keys(properties);
  for (const child of Object.values(node)) yield* listed(child);
}

/** The orders inside an order, itself included. */
function* orders(order: KeyOrder | null): Generator<string[]> {
  if (order === null) return;
  const several = order instanceof Variants;
  if (!several) yield Object.keys(order);
  for (const child of several ? order.orders.values() : Object.values(order)) yield* orders(child);
}

test('the order of keys holds every list of properties of the schemas, as it stands there', () => {
  const known = Object.values(ORDER).flatMap((order) => [...orders(order)]);
  const all = Object.values(schemas).flatMap((schema) => [...listed(schema)]);
  expect(all.length).toBeGreaterThan(50);
  const missing = all.filter(
    (keys) =>
      !known.some((order) => {
        const places = keys.map((key) => order.indexOf(key));
        return places.every((place, at) => place >= 0 && (at === 0 || place > places[at - 1]!));
      }),
  );
  expect(missing).toEqual([]);
  expect(Object.keys(ORDER).sort()).toEqual(
    Object.keys(schemas)
      .filter((name) => name !== 'common.schema.json')
      .map((name) => name.replace('.schema.json', ''))
      .sort(),
  );
});
