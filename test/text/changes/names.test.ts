import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldName } from '../../../src/text/changes/fields.ts';
import { namedValue } from '../../../src/text/changes/values.ts';
import { ROOT } from '../../data-dir.ts';

/** Every key and every value with a meaning of its own that the data may hold has words, so that no sentence quotes YAML. */

const FOLDER = join(ROOT, 'schemas', 'data');

interface Node {
  properties?: Record<string, Node>;
  enum?: unknown[];
  const?: unknown;
  items?: Node;
}

/** Each key of the data files with the texts that it may hold, where these are listed. */
function* keysIn(schema: unknown): Generator<[key: string, values: string[]]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, node] of Object.entries((schema as Node).properties ?? {})) {
    const listed = node.enum ?? node.items?.enum ?? (node.const === undefined ? [] : [node.const]);
    yield [key, listed.filter((each) => typeof each === 'string')];
  }
  for (const child of Object.values(schema)) yield* keysIn(child);
}

const KEYS = readdirSync(FOLDER).flatMap((file) =>
  [...keysIn(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))].map(
    ([key, values]) => [file.replace('.schema.json', ''), key, values] as const,
  ),
);

describe('words for the data files', () => {
  test('the keys are those of the schemas', () => {
    const keys = KEYS.map(([, key]) => key);
    for (const key of ['stands_for', 'work', 'batches', 'until_source', 'next_step', 'amendments'])
      expect(keys).toContain(key);
    expect(KEYS).toContainEqual(['units', 'stands_for', ['towns']]);
  });

  test('every key is called something in both languages', () => {
    const unnamed = KEYS.filter(([, key]) => {
      const { zh, en } = fieldName([key]);
      return zh.startsWith('“') || en.startsWith('“') || !/\p{Script=Han}/u.test(zh);
    });
    expect(unnamed).toEqual([]);
    expect(fieldName(['not_a_key'])).toEqual({ zh: '“not_a_key”', en: '“not_a_key”' });
  });

  test('every listed value too', () => {
    const bare = KEYS.flatMap(([file, key, values]) =>
      values.filter((value) => namedValue(key, value) === undefined).map((v) => [file, key, v]),
    );
    expect(bare).toEqual([]);
  });
});
