import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readFast } from '../../src/source/yaml/fast.ts';
import { ASCII, fault, files } from './agreement.ts';

/**
 * readFast may give up, but where it answers it must answer what the `yaml` library answers, to a
 * text in which the library finds no fault. So the library is the expectation everywhere here.
 */

test.each(files)('reads $name itself, as the library does', ({ text }) => {
  expect(readFast(text)).toBeDefined();
  expect(fault(text)).toBeUndefined();
});

/**
 * Where YAML is not what it seems, or no YAML at all. Texts are divided by ¦; what could not be seen
 * is written as in SEEN.
 */
const HARD: Readonly<Record<string, string>> = {
  'nothing, or a value missing': ` ¦ ⏎ ¦ # c⏎ ¦ a ¦ -  ¦ a: ¦ a: ⏎ ¦ a:⏎b: 1 ¦ - a⏎- ¦ a: # c⏎b: 1`,
  'values of several lines': `a: one⏎  two ¦ a: "one⏎  two" ¦ a: [1,⏎  2] ¦ a:⏎  text ¦ - one⏎  two ¦ a: |⏎  x ¦ a: >-⏎  x ¦ a: | ¦ a: |2⏎    x`,
  'quotation marks that need care': `a: "x\\n" ¦ a: "x\\\\" ¦ a: 'it''s' ¦ a: "x ¦ a: 'x ¦ a: "x" y ¦ a: "x"y ¦ a: "x"#y ¦ a: ""x`,
  'other forms of numbers': `a: 012 ¦ a: +86 ¦ a: 1e3 ¦ a: 1E3 ¦ a: 0x10 ¦ a: 0o7 ¦ a: .5 ¦ a: 5. ¦ a: -0 ¦ a: .inf ¦ a: -.Inf ¦ a: .NaN ¦ a: 12345678901234567890`,
  'other forms of words': `a: ~ ¦ a: Null ¦ a: NULL ¦ a: True ¦ a: FALSE ¦ null: 1 ¦ True: 1 ¦ 1: a`,
  keys: `? a ¦ ? a⏎: b ¦ key:value ¦ "a": 1 ¦ "a" : 1 ¦ a : 1 ¦ é: 1 ¦ 中: 1 ¦ [a]: 1 ¦ <<: {a: 1} ¦ <<: *x ¦ : a`,
  'keys twice or unsafe': `a: 1⏎a: 2 ¦ b:⏎  a: 1⏎  a: 2 ¦ - a: 1⏎  a: 2 ¦ a: {b: 1, b: 2} ¦ __proto__: 1 ¦ a: {__proto__: 1}`,
  'colons and dashes inside': `a: - b ¦ a: b: c ¦ a: b: ¦ a: x:  ¦ - - a: b: c ¦ a: - ¦ a: ? ¦ a: : ¦ a: , ¦ a: ,b ¦ a: ] ¦ a: }`,
  'flow collections': `a: [1,2] ¦ a: {b:1} ¦ a: [a, b ¦ a: {b: 1 ¦ a: [a, b]] ¦ a: [a] c ¦ a: [a,, b] ¦ a: [a, ] ¦ a: [, a] ¦ a: [a: b] ¦ a: {a} ¦ a: {a: } ¦ a: [a #b]`,
  'anchors, aliases, tags': `a: &x 1 ¦ a: *x ¦ a: !x 1 ¦ a: !!str 1 ¦ a: ! ¦ - &x a ¦ a: [*x] ¦ &x a: 1 ¦ !!map {} ¦ - !x a ¦ a: {b: &x 1}`,
  'documents and directives': `---⏎a: 1 ¦ a: 1⏎---⏎b: 1 ¦ a: 1⏎... ¦ %YAML 1.2⏎---⏎a: 1 ¦ a: %x ¦ a: @x ¦ a: \`x`,
  'other white space and control characters': `a:⇥1 ¦ a: 1⇥ ¦ ⇥a: 1 ¦ a: 1␍⏎b: 2 ¦ ␂a: 1 ¦ a: ␀ ¦ a: ␅ ¦ a: ␤`,
  indentation: ` a: 1 ¦ a: 1⏎ b: 2 ¦ a:⏎  b: 1⏎ c: 2 ¦ a:⏎    b: 1⏎  c: 2 ¦ - a⏎ b ¦ - a⏎- b⏎c: 1 ¦ a: 1⏎- b ¦ - a: 1⏎   b: 2`,
};
const SEEN = [
  ['⏎', '\n'],
  ['⇥', '\t'],
  ['␍', '\r'],
  ['␂', '\ufeff'],
  ['␀', '\0'],
  ['␅', '\x85'],
  ['␤', '\u2028'],
] as const;

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
  ['a: 2022-02-28\nb: 1_000\nc: yes\nd: Off', { a: '2022-02-28', b: '1_000', c: 'yes', d: 'Off' }],
  ['a: “三农”，（注）\u3000', { a: '“三农”，（注）\u3000' }],
  ['a: x\u3000 # c\nb: [y\u00a0 ]', { a: 'x\u3000', b: ['y\u00a0'] }],
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

test.each(Object.entries(HARD))('gives up or agrees on %s', (_name, joined) => {
  const whole = SEEN.reduce((text, [shown, char]) => text.replaceAll(shown, char), joined);
  const texts = whole.split(' ¦ ');
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.flatMap((text) => fault(text) ?? [])).toEqual([]);
});

test('gives up where the parser has limits or the stack would not do', () => {
  const long = `${'k'.repeat(1100)}: 1`;
  expect(parseDocument(long).errors).toHaveLength(1);
  for (const text of [long, `a: ${'['.repeat(50_000)}`, `${'- '.repeat(50_000)}a`])
    expect(readFast(text)).toBeUndefined();
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

test.each([
  { name: 'indentation', pieces: ['a', ' ', ':', '-', '\n', '#'], length: 5, frame: ['', ''] },
  { name: 'blocks', pieces: ['a: ', 'b:', '\n', '  ', '- ', 'x'], length: 5, frame: ['', ''] },
  { name: 'nesting', pieces: ['  ', '\n', 'b: ', '- ', '#', '1'], length: 5, frame: ['a:', ''] },
  { name: 'flow', pieces: ['a', '[', ']', '{', '}', ', ', ': '], length: 5, frame: ['a: [', ''] },
  { name: 'quotes', pieces: ['a', '"', "'", ' ', '#', '\\', ','], length: 5, frame: ['a: ', ''] },
  { name: 'numbers', pieces: [...'01-+.e_x:'], length: 4, frame: ['a: ', ''] },
  { name: 'marks', pieces: ASCII, length: 2, frame: ['a: ', ''] },
  { name: 'marks in flow', pieces: ASCII, length: 2, frame: ['a: [', ', x]'] },
])('agrees with the library on all short texts: $name', ({ pieces, length, frame }) => {
  const faults: string[] = [];
  for (const text of texts(pieces, length))
    faults.push(...[fault(frame.join(text))].flatMap((found) => found ?? []));
  expect(faults).toEqual([]);
});
