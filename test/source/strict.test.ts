import { describe, expect, test } from 'vitest';
import type { Range } from '../../src/source/problem.ts';
import { locator } from '../../src/source/yaml/places.ts';
import { readStrict } from '../../src/source/yaml/strict.ts';

/** Problems of a text as `code from–to`, lines and columns from 1, the end behind the last character. */
function problemsOf(text: string): string[] {
  const read = readStrict(text, 'data/x.yaml');
  if ('value' in read) return [];
  expect(read.problems.map(({ file }) => file)).toEqual(read.problems.map(() => 'data/x.yaml'));
  return read.problems.map(({ code, range }) => `${code} ${shown(range)}`);
}

function shown({ line, column, end_line, end_column }: Range): string {
  return `${line}:${column}–${end_line}:${end_column}`;
}

describe('what plain YAML leaves out is refused at its place', () => {
  test.each([
    ['an anchor', 'a: &x 1', ['anchor 1:4–1:6']],
    ['an anchor on a mapping', 'a: &x\n  b: 1', ['anchor 1:4–1:6']],
    ['an alias', 'a: &x 1\nb: *x', ['anchor 1:4–1:6', 'alias 2:4–2:6']],
    ['an alias that leads nowhere', 'a:\n  - *nowhere', ['alias 2:5–2:13']],
    ['a tag of YAML', 'a: !!str 1', ['tag 1:4–1:9']],
    ['a tag of one’s own', 'a: [b, !x c]', ['tag 1:8–1:10']],
    ['a tag that changes nothing', 'a: ! b', ['tag 1:4–1:5']],
    ['a tag on a key', '!!str a: 1', ['tag 1:1–1:6']],
    ['a merge key', 'a:\n  <<: {b: 1}', ['merge-key 2:3–2:5']],
    ['a directive', '%YAML 1.2\n---\na: 1', ['directive 1:1–1:10']],
    ['a second document', 'a: 1\n---\nb: 2', ['several-documents 2:1–2:1']],
    ['a third document is not told twice', 'a\n---\nb\n---\nc', ['several-documents 2:1–2:1']],
    ['a number as a key', 'a:\n  1: b', ['key-not-text 2:3–2:4']],
    [
      'null, true or nothing as a key',
      'null: 1\ntrue: 2',
      ['key-not-text 1:1–1:5', 'key-not-text 2:1–2:5'],
    ],
    ['a list as a key', '? [a]\n: b', ['key-not-text 1:3–1:6']],
    ['__proto__', 'a: {__proto__: 1}', ['unsafe-key 1:5–1:14']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['duplicate-key 3:1–3:2']],
    ['a key twice further in', 'a:\n  - b: 1\n    "b": 2\n  - b: 3', ['duplicate-key 3:5–3:8']],
    [
      'everything at once',
      'b: *y\na: !x &y {1: c}\nb: 0',
      [
        'alias 1:4–1:6',
        'tag 2:4–2:6',
        'anchor 2:7–2:9',
        'key-not-text 2:11–2:12',
        'duplicate-key 3:1–3:2',
      ],
    ],
  ])('%s', (_name, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('the same marks inside texts are nothing to refuse', () => {
    const value = { a: 'x &y *z !w', b: '*x', '<<': '%', c: '!!str\n---\n' };
    const text = `a: x &y *z !w\nb: "*x"\n"<<": '%'\nc: |\n  !!str\n  ---\n`;
    expect(readStrict(text, '')).toEqual({ value });
  });
});

describe('what is no YAML', () => {
  test.each([
    ['nothing', '', 'empty-file 1:1–1:1'],
    ['only a comment', '# later\n', 'empty-file 1:1–1:1'],
    ['only null', '~', 'empty-file 1:1–1:1'],
    ['only a document mark', '---\n', 'empty-file 1:1–1:1'],
    ['a bracket left open', 'a: [1, 2', 'syntax 1:9–1:9'],
    ['a second value on a line', 'a: b: c', 'syntax 1:4–1:5'],
    ['a quotation mark left open', 'a: "b\nc: 1\n', 'syntax 3:1–3:1'],
    ['a tab before a key', 'a:\n\tb: 1', 'syntax 2:1–2:2'],
    ['a reserved mark', 'a: `b`', 'syntax 1:4–1:5'],
    ['nesting that would exhaust the stack', `a: ${'['.repeat(100_000)}`, 'too-deep 1:1–1:1'],
    ['the same as blocks', `${'- '.repeat(10_000)}a`, 'too-deep 1:1–1:1'],
  ])('%s', (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('is told once, with the words of the parser for the first fault', () => {
    const read = readStrict('a: `b`\nc: @d\n', 'x');
    const facts = [{ kind: 'BAD_SCALAR_START', reason: expect.stringContaining('`') as unknown }];
    expect('problems' in read && read.problems.map((problem) => problem.facts)).toEqual(facts);
  });
});

test('what is good YAML but outside the fast subset is read', () => {
  const text = 'a: 0x10\nb: |\n  x\n  y\n"c d": [1,2]\ne: one\n  two\nf: {"g":\'it\'\'s\'}\n';
  const value = { a: 16, b: 'x\ny\n', 'c d': [1, 2], e: 'one two', f: { g: "it's" } };
  expect(readStrict(text, '')).toEqual({ value });
});

test('columns count characters: one for a Chinese character, one for an astral one', () => {
  expect(problemsOf('键: {名: "𠮷😀", b: &x 1}')).toEqual(['anchor 1:17–1:19']);
  expect(problemsOf('# 😀😀\n键: [好, &𠮷x 1]')).toEqual(['anchor 2:8–2:11']);
  expect(problemsOf('- 😀: 1\n  😀: 2')).toEqual(['duplicate-key 2:3–2:4']);
});

describe('the place of a value', () => {
  const text = [
    '# 注',
    'name: 会城街道',
    'names:',
    '  - text: "会城😀办"  # 印作',
    '    lines: [37, 89]',
    '  - one',
    '    two',
    'empty:',
    'block: |',
    '  first',
    '  second',
    '"quoted key": {x: {y: 𠮷}}',
  ].join('\n');
  const place = locator(text);

  test.each([
    [['name'], 'value', '2:7–2:11'],
    [['name'], 'key', '2:1–2:5'],
    [['names'], 'key', '3:1–3:6'],
    [['names'], 'value', '4:3–4:23'],
    [['names', 0], 'value', '4:5–4:23'],
    [['names', 0, 'text'], 'value', '4:11–4:17'],
    [['names', 0, 'lines'], 'value', '5:12–5:20'],
    [['names', 0, 'lines', 1], 'value', '5:17–5:19'],
    [['names', 0, 'lines', 1], 'key', '5:17–5:19'],
    [['names', 1], 'value', '6:5–6:8'],
    [['empty'], 'value', '8:7–8:7'],
    [['block'], 'value', '9:8–9:9'],
    [['quoted key'], 'key', '12:1–12:13'],
    [['quoted key', 'x', 'y'], 'value', '12:23–12:24'],
    [['quoted key', 'x', 'y'], 'key', '12:20–12:21'],
  ] as const)('%j, its %s', (path, what, range) => {
    expect(shown(place(path, what))).toBe(range);
  });

  test('of nothing is that of what it would stand in', () => {
    expect(shown(place(['names', 0, 'nowhere'], 'value'))).toBe('4:5–4:23');
    expect(shown(place(['names', 0, 'text', 'deeper'], 'key'))).toBe('4:11–4:17');
    expect(shown(place(['names', 7], 'value'))).toBe('4:3–4:23');
    expect(shown(place(['nowhere', 'at', 'all'], 'value'))).toBe('2:1–2:11');
    expect(shown(place([], 'value'))).toBe('2:1–2:11');
  });
});
