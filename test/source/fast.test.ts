import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments, stringify, type Document, type ToStringOptions } from 'yaml';
import { readFast } from '../../src/source/yaml/fast.ts';
import { readStrict } from '../../src/source/yaml/strict.ts';
import { DATA_DIR } from '../data-dir.ts';

/**
 * readFast may give up, but where it answers it must answer what the `yaml` library answers, to a
 * text in which the library finds no fault. So the library is the expectation everywhere here.
 */

const files = readdirSync(DATA_DIR, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(`${DATA_DIR}/${name}`, 'utf8') }));

/** What is wrong with the answer to a text; undefined where it is right or there is none. */
function fault(text: string): string | undefined {
  const answer = readFast(text);
  if (!answer) return undefined;
  const options = { prettyErrors: false, logLevel: 'silent' } as const;
  const [document, ...more] = parseAllDocuments(text, options) as Document.Parsed[];
  const complaint = [...document!.errors, ...document!.warnings][0]?.message;
  if (complaint !== undefined) return `${JSON.stringify(text)}: ${complaint}`;
  const value: unknown = document!.toJS();
  if (more.length === 0 && same(answer.value, value) && 'value' in readStrict(text, ''))
    return undefined;
  return `${JSON.stringify(text)}: ${JSON.stringify(answer.value)}, not ${JSON.stringify(value)}`;
}

/** Equal down to the sign of zero and the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Object.is(a, b);
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([key, value], at) => right[at]![0] === key && same(value, right[at]![1]))
  );
}

test.each(files)('reads $name itself, as the library does', ({ text }) => {
  expect(readFast(text)).toBeDefined();
  expect(fault(text)).toBeUndefined();
});

/** Outside the subset, or a fault: not for readFast to say what becomes of it. */
const GIVES_UP = [
  ...[
    '',
    '\n',
    '# only a comment\n',
    'a',
    '- ',
    'a:',
    'a: \n',
    'a:\nb: 1',
    '- a\n-',
    'a: # c\nb: 1',
  ],
  ...['a: one\n  two', 'a: "one\n  two"', 'a: [1,\n  2]', 'a:\n  text', '- one\n  two'],
  ...['a: "x\\n"', 'a: "x\\\\"', "a: 'it''s'", 'a: "x', "a: 'x", 'a: "x" y', 'a: "x"y', 'a: "x"#y'],
  ...['a: 012', 'a: +86', 'a: 1e3', 'a: 0x10', 'a: 0o7', 'a: .5', 'a: 5.', 'a: -0', 'a: 1_000'],
  ...[
    'a: ~',
    'a: Null',
    'a: NULL',
    'a: True',
    'a: FALSE',
    'a: yes',
    'a: Off',
    'a: .inf',
    'a: .NaN',
  ],
  ...['a: 12345678901234567890', 'a: 1.12345678901234567890'],
  ...['? a', '? a\n: b', 'a: - b', 'a: b: c', 'a: b:', 'a: x: ', 'key:value', '"a": 1', '"a" : 1'],
  ...['a : 1', '1: a', 'é: 1', '中: 1', 'null: 1', 'True: 1', '<<: {a: 1}', '<<: *x', '[a]: 1'],
  ...['a: [1,2]', 'a: {b:1}', 'a: [a, b', 'a: {b: 1', 'a: [a, b]]', 'a: [a, b] c', 'a: [a,, b]'],
  ...[
    'a: [a, ]',
    'a: [, a]',
    'a: [a: b]',
    'a: {a}',
    'a: {a, b}',
    'a: {a: }',
    'a: [a #b]',
    'a: {a: 1, a: 2}',
  ],
  ...['a: 1\na: 2', 'b:\n  a: 1\n  a: 2', '- a: 1\n  a: 2', '__proto__: 1', 'a: {__proto__: 1}'],
  ...[
    'a: &x 1',
    'a: *x',
    'a: !x 1',
    'a: !!str 1',
    'a: !',
    '- &x a',
    'a: [*x]',
    '&x a: 1',
    '!!map {}',
  ],
  ...['a: |\n  x', 'a: >-\n  x', 'a: |', 'a: |2\n    x', '- |\n  x'],
  ...[
    '---\na: 1',
    'a: 1\n---\nb: 1',
    'a: 1\n...',
    '%YAML 1.2\n---\na: 1',
    'a: %x',
    'a: @x',
    'a: `x',
  ],
  ...[
    'a:\t1',
    'a: 1\t',
    '\ta: 1',
    'a: 1\r\nb: 2',
    '\ufeffa: 1',
    'a: x\u0000',
    'a: x\u0085y',
    'a: \u2028',
  ],
  ...[
    'a: 😀',
    ' a: 1',
    'a: 1\n b: 2',
    'a:\n  b: 1\n c: 2',
    'a:\n    b: 1\n  c: 2',
    '- a\n b',
    '- a\n- b\nc: 1',
  ],
  ...[
    'a: 1\n- b',
    '- a: 1\n   b: 2',
    'a: [1] # c\n  - b',
    'a: ,',
    'a: ,b',
    'a: ]',
    'a: }',
    'a: -',
    'a: ?',
  ],
  ...[`${'k'.repeat(1100)}: 1`, `a: ${'['.repeat(5000)}`, `${'- '.repeat(5000)}a`],
];

/** Within the subset: the answer is here because giving up on these would make every query slow. */
const ANSWERS: readonly [text: string, value: unknown][] = [
  ['a: b', { a: 'b' }],
  ['a:   b   \n\n', { a: 'b' }],
  ['# c\n\na: 1 # c\n  # c\nb: 2\n#', { a: 1, b: 2 }],
  ['a: x#y # z', { a: 'x#y' }],
  ['a: "#" #', { a: '#' }],
  ['a: b:c', { a: 'b:c' }],
  ['a: http://x.cn/?q=1', { a: 'http://x.cn/?q=1' }],
  ['a: -1\nb: 0\nc: 82.37\nd: -0.0\ne: 1.50', { a: -1, b: 0, c: 82.37, d: -0, e: 1.5 }],
  ['a: true\nb: false\nc: null', { a: true, b: false, c: null }],
  ['a: "true"\nb: \'1\'\nc: ""', { a: 'true', b: '1', c: '' }],
  ['a: 2022-02-28', { a: '2022-02-28' }],
  ['a: “三农”，（注）\u3000', { a: '“三农”，（注）\u3000' }],
  ['a: x\u00a0# no comment', { a: 'x\u00a0# no comment' }],
  ['a: [x\u3000, "y", \'z\', 1, [], {}]', { a: ['x\u3000', 'y', 'z', 1, [], {}] }],
  ['a: {b: 1, c: [d, {e: f}]}', { a: { b: 1, c: ['d', { e: 'f' }] } }],
  ['a: []\nb: {}\nc: [ x ]\nd: { e: 1 }', { a: [], b: {}, c: ['x'], d: { e: 1 } }],
  ['a:\n- 1\n- 2\nb: 3', { a: [1, 2], b: 3 }],
  ['a:\n    - b: 1\n      c: 2\n    - - 1\n      - 2', { a: [{ b: 1, c: 2 }, [1, 2]] }],
  ['- - a\n  - b\n-   c: 1\n    d: 2', [['a', 'b'], { c: 1, d: 2 }]],
  ['a:\n  b:\n    c: 1\n\n  d: 2\ne: 3', { a: { b: { c: 1 }, d: 2 }, e: 3 }],
  ['b: 1\na: 2\nconstructor: 3\ntoString: 4', { b: 1, a: 2, constructor: 3, toString: 4 }],
];

test('gives up on everything outside its subset', () => {
  expect(GIVES_UP.filter((text) => readFast(text) !== undefined)).toEqual([]);
});

test('answers within its subset', () => {
  for (const [text, value] of ANSWERS) {
    expect(readFast(text), text).toStrictEqual({ value });
    expect(fault(text)).toBeUndefined();
  }
});

/** All texts of up to `length` pieces, between two others. */
function* texts(pieces: readonly string[], length: number): Generator<string> {
  yield '';
  if (length > 0)
    for (const rest of texts(pieces, length - 1)) for (const piece of pieces) yield piece + rest;
}

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
test.each([
  { name: 'indentation', pieces: ['a', ' ', ':', '-', '\n', '#'], length: 5, frame: ['', ''] },
  { name: 'blocks', pieces: ['a: ', 'b:', '\n', '  ', '- ', 'x'], length: 5, frame: ['', ''] },
  { name: 'nesting', pieces: ['  ', '\n', 'b: ', '- ', '#', '1'], length: 5, frame: ['a:', ''] },
  { name: 'flow', pieces: ['a', '[', ']', '{', '}', ', ', ': '], length: 5, frame: ['a: [', ''] },
  { name: 'quotes', pieces: ['a', '"', "'", ' ', '#', '\\', ','], length: 5, frame: ['a: ', ''] },
  { name: 'numbers', pieces: [...'01-+.e_x:'], length: 5, frame: ['a: ', ''] },
  { name: 'marks', pieces: ASCII, length: 2, frame: ['a: ', ''] },
  { name: 'marks in flow', pieces: ASCII, length: 2, frame: ['a: [', ', x]'] },
])('agrees with the library on all short texts: $name', ({ pieces, length, frame }) => {
  const faults: string[] = [];
  for (const text of texts(pieces, length))
    faults.push(...[fault(frame.join(text))].flatMap((found) => found ?? []));
  expect(faults).toEqual([]);
});
