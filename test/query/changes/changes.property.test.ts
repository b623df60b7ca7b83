import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANGE_KINDS } from '../../../src/query/changes/change.ts';
import { changes, edited, exampleData, loose, type Data, type Editable } from './files.ts';
import { compareData } from '../../../src/query/changes/compare.ts';

/** The comparison on edits that nobody thought of. */

const EXAMPLE = exampleData();
const RUNS = { seed: 20220228, numRuns: 150 };

/** Every way to a value in the data, from the file on. */
function* waysIn(value: unknown, way: (string | number)[] = []): Generator<(string | number)[]> {
  if (way.length > 1) yield way;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value))
    yield* waysIn(child, [...way, Array.isArray(value) ? Number(key) : key]);
}

const WAYS = [...waysIn(EXAMPLE)];
const at = (data: Data, way: readonly (string | number)[]): unknown =>
  way.reduce<unknown>((value, step) => (value as Editable)[step], data);
const isLeaf = (way: readonly (string | number)[]): boolean => typeof at(EXAMPLE, way) !== 'object';

/** The data with the value at a way replaced, or taken away where there is none to put there. */
function put(way: readonly (string | number)[], make: (value: unknown) => unknown): Data {
  return edited(EXAMPLE, (copy) => {
    const parent = at(copy, way.slice(0, -1)) as Editable;
    const key = way.at(-1)!;
    const value = make(parent[key]);
    if (value !== undefined) parent[key] = value;
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  });
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : `${String(value)}甲`;
}

/** The kinds of the changes, counted. */
function kinds(before: Data, after: Data): number[] {
  const found = changes(before, after);
  return CHANGE_KINDS.map((kind) => found.filter((each) => each.kind === kind).length);
}

const leaves = fc.constantFrom(...WAYS.filter(isLeaf));
/** Keys by which something is known: without them it is nothing, which is more than a change of a field. */
const IDS = new Set([
  ...['id', 'name', 'text', 'person', 'role', 'number', 'clause', 'set', 'column', 'from', 'field'],
]);
const optional = fc.constantFrom(
  ...WAYS.filter((way) => typeof way.at(-1) === 'string' && !IDS.has(String(way.at(-1)))),
);

test('data compared with themselves, in whatever order and layout, have not changed', () => {
  expect(changes(EXAMPLE, EXAMPLE)).toEqual([]);
  const shuffled = (value: unknown, order: number): unknown => {
    if (Array.isArray(value)) return value.map((each) => shuffled(each, order));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(
      ([key, each]) => [key, shuffled(each, order)] as const,
    );
    return Object.fromEntries(order % 2 === 0 ? entries.reverse() : entries);
  };
  fc.assert(
    fc.property(
      fc.shuffledSubarray(Object.keys(EXAMPLE), { minLength: 40 }),
      fc.nat(9),
      (names, order) => {
        const files = [...names, ...Object.keys(EXAMPLE).filter((name) => !names.includes(name))];
        const same = Object.fromEntries(
          files.map((name) => [name, shuffled(EXAMPLE[name], order)]),
        );
        expect(changes(EXAMPLE, same)).toEqual([]);
        expect(changes(same, EXAMPLE)).toEqual([]);
      },
    ),
    { ...RUNS, numRuns: 20 },
  );
});

describe('a single edit is a single change, and the other way round one of the same kind', () => {
  test('another value', () => {
    fc.assert(
      fc.property(leaves, (way) => {
        const after = put(way, other);
        expect([way, changes(EXAMPLE, after).length]).toEqual([way, 1]);
        expect([way, kinds(after, EXAMPLE)]).toEqual([way, kinds(EXAMPLE, after)]);
      }),
      RUNS,
    );
  });

  test('a value that is not there', () => {
    fc.assert(
      fc.property(optional, (way) => {
        const value = at(EXAMPLE, way);
        // A list of things holds as many changes as things.
        fc.pre(!Array.isArray(value) && way.length > 2);
        const after = put(way, () => undefined);
        expect([way, changes(EXAMPLE, after).length]).toEqual([way, 1]);
        expect([way, kinds(after, EXAMPLE)]).toEqual([way, kinds(EXAMPLE, after)]);
      }),
      RUNS,
    );
  });

  test('a thing of a list that is not there', () => {
    const things = WAYS.filter(
      (way) =>
        typeof way.at(-1) === 'number' && typeof at(EXAMPLE, way) === 'object' && way.length === 3,
    );
    fc.assert(
      fc.property(fc.constantFrom(...things), (way) => {
        const after = put(way, () => undefined);
        expect([way, changes(EXAMPLE, after).length]).toEqual([way, 1]);
        expect([way, kinds(after, EXAMPLE)]).toEqual([way, kinds(EXAMPLE, after)]);
      }),
      RUNS,
    );
  });

  test('edits of different files are as many changes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(leaves, { selector: ([file]) => file!, minLength: 2, maxLength: 8 }),
        (ways) => {
          // People are told by postings, and teams of other towns by each other.
          fc.pre(ways.every(([file]) => !/^(?:people|teams)/.test(String(file))));
          const after = edited(EXAMPLE, (copy) => {
            for (const way of ways) {
              const parent = at(copy, way.slice(0, -1)) as Editable;
              parent[way.at(-1)!] = other(parent[way.at(-1)!]);
            }
          });
          expect([ways, changes(EXAMPLE, after).length]).toEqual([ways, ways.length]);
        },
      ),
      { ...RUNS, numRuns: 60 },
    );
  });
});

test('data of any shape are compared, and never the cause of an error', () => {
  const names = Object.keys(EXAMPLE);
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>(
      null,
      [],
      {},
      [[]],
      [null],
      '',
      0,
      { zh: 1 },
      { postings: [null, 1, []] },
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...WAYS),
      odd,
      fc.constantFrom(...names),
      odd,
      (way, value, name, whole) => {
        const after = { ...put(way, () => value ?? undefined), [name]: whole };
        for (const pair of [
          [EXAMPLE, after],
          [after, EXAMPLE],
          [after, after],
        ] as const)
          for (const { sentence } of compareData(loose(pair[0]), loose(pair[1])))
            expect(`${sentence.zh}${sentence.en}`).not.toMatch(/undefined|NaN|\[object/);
        expect(changes(after, structuredClone(after))).toEqual([]);
      },
    ),
    { ...RUNS, numRuns: 200 },
  );
});
