import { describe, expect, test } from 'vitest';
import { formatYaml } from '../../../src/source/format/format.ts';
import { assertSame } from '../../../src/source/format/same.ts';
import { UnreadableError } from '../../../src/source/files.ts';
import { readStrict } from '../../../src/source/yaml/strict.ts';

/** Checks a text that is to take the place of another. */
function replaced(text: string, canonical: string): void {
  const read = readStrict(text, '');
  if ('problems' in read) throw new Error(`not readable: ${text}`);
  const file = { path: 'data/x.yaml', inner: 'x.yaml', id: 'x', kind: 'team' as const, text };
  assertSame({ file: { ...file, value: read.value }, canonical });
}

describe('before a file is written', () => {
  test('other keys, quotes and places of comments are nothing', () => {
    replaced("b: 'x' # c\na: [1,2]", '# c\na: [1, 2]\nb: x\n');
  });

  test.each([
    ['a: 1', 'a: 2'],
    ['a: 1', 'a: "1"'],
    ['a: -0', 'a: 0'],
    ['a: [1, 2]', 'a: [2, 1]'],
    ['a: 1\nb: 2', 'a: 1'],
  ])('that %j would say %j is noticed', (text, canonical) => {
    expect(() => replaced(text, canonical)).toThrow(/data\/x\.yaml: .*value/);
  });

  test.each([
    ['a: 1 # c', 'a: 1'],
    ['a: 1 # c', 'a: 1 # d'],
    ['# c\na: 1 # c', 'a: 1 # c'],
    ['a: 1', 'a: 1 # c'],
  ])('that %j would have the comments of %j is noticed', (text, canonical) => {
    expect(() => replaced(text, canonical)).toThrow(/data\/x\.yaml: .*comment/);
  });

  test('a text that could not be read again is a fault of the data', () => {
    // As blocks, pairs in lists are nested twice as deep.
    const text = `a: ${'[b: '.repeat(60)}1${']'.repeat(60)}`;
    expect(() => replaced(text, formatYaml(text, 'team')!)).toThrow(UnreadableError);
  });
});
