import { describe, expect, test } from 'vitest';
import { formatYaml } from '../../../src/source/format/format.ts';

/** Texts are written with ⏎ for a line end; each rule has what somebody wrote and what becomes of it. */
type Rule = readonly [rule: string, written: string, canonical: string];

/** As a team file, in whose schema number, county, postings and source follow each other. */
function formatted(text: string): string | undefined {
  return formatYaml(text.replaceAll('⏎', '\n'), 'team')?.replaceAll('\n', '⏎');
}

function rules(all: readonly Rule[]): void {
  test.each(all)('%s', (_rule, written, canonical) => {
    expect(formatted(written)).toBe(canonical);
    expect(formatted(canonical)).toBe(canonical);
  });
}

describe('lines', () => {
  rules([
    ['one line end at the end', 'a: b', 'a: b⏎'],
    ['no empty line at the end', 'a: b⏎⏎⏎', 'a: b⏎'],
    ['LF only', 'a: b\r⏎c: d\r⏎', 'a: b⏎c: d⏎'],
    ['no spaces at ends of lines', 'a: b  ⏎c:  ⏎  - d e', 'a: b⏎c:⏎  - d e⏎'],
    ['two spaces in for each level', 'a:⏎    b:⏎        c: d', 'a:⏎  b:⏎    c: d⏎'],
    ['items two further in than their key', 'a:⏎- b: 1⏎  c: d', 'a:⏎  - b: 1⏎    c: d⏎'],
    ['lists in lists', 'a: [[x y], [z w]]', 'a:⏎  - - x y⏎  - - z w⏎'],
    ['one space behind colons and dashes', 'a:   b⏎c:⏎  -   d: e', 'a: b⏎c:⏎  - d: e⏎'],
    ['a mark of the document is left out', '---⏎a: b⏎...', 'a: b⏎'],
  ]);
});

describe('the order of keys', () => {
  rules([
    ['as the schema lists its properties', 'county: 新会区⏎number: 2', 'number: 2⏎county: 新会区⏎'],
    [
      'in lists of mappings too',
      'postings:⏎  - role: x y⏎    person: z',
      'postings:⏎  - person: z⏎    role: x y⏎',
    ],
    [
      'behind a reference of the schema',
      'source: {lines: [1], document: plan}',
      'source: {document: plan, lines: [1]}⏎',
    ],
    ['unknown keys last, as they stand', 'z: 1⏎number: 2⏎a: 3', 'number: 2⏎z: 1⏎a: 3⏎'],
    [
      'a comment moves with its key',
      'county: x⏎# two⏎number: 2 # and this',
      '# two⏎number: 2 # and this⏎county: x⏎',
    ],
    [
      'an empty line does too, but not to the top',
      'county: x⏎⏎number: 2⏎⏎source: x',
      'number: 2⏎county: x⏎⏎source: x⏎',
    ],
  ]);

  test('is that of the kind of file', () => {
    expect(formatYaml('kind: town\nname: 大鳌镇\n', 'town')).toBe('name: 大鳌镇\nkind: town\n');
    expect(formatYaml('kind: town\nname: 大鳌镇\n', 'people')).toBe('kind: town\nname: 大鳌镇\n');
  });

  test.each([
    ['special-meeting', 'kind: special-meeting⏎unit: x y⏎date: z⏎'],
    ['look-back-check', 'kind: look-back-check⏎date: z⏎unit: x y⏎'],
    ['a kind that the schema does not know', 'unit: x y⏎kind: x⏎date: z⏎'],
    ['no kind', 'unit: x y⏎date: z⏎'],
  ])('is that of what a mapping says it is: %s', (_what, canonical) => {
    const kind = /kind: [a-z-]+⏎/.exec(canonical)?.[0] ?? '';
    const text = `unit: x y⏎${kind}date: z⏎`.replaceAll('⏎', '\n');
    expect(formatYaml(text, 'record')?.replaceAll('\n', '⏎')).toBe(canonical);
  });

  test('is so for mappings inside, too', () => {
    const written = 'rules:⏎  - check:⏎      minimum: 5⏎      counts: x⏎      kind: team-size⏎';
    expect(formatYaml(written.replaceAll('⏎', '\n'), 'rules')).toMatch(
      /check:\n {6}kind: team-size\n/,
    );
  });
});

describe('what stands on one line', () => {
  rules([
    [
      'citations, however long',
      'source:⏎  document: plan⏎  lines:⏎    - 37',
      'source: {document: plan, lines: [37]}⏎',
    ],
    ['under keys that end so, too', 'x_source:⏎  document: plan', 'x_source: {document: plan}⏎'],
    ['other mappings do not', 'a: {b: 1, sources: {c: d}}', 'a:⏎  b: 1⏎  sources:⏎    c: d⏎'],
    ['lists of numbers', 'a:⏎  - 1⏎  - 2.5', 'a: [1, 2.5]⏎'],
    ['lists of ids', 'a:⏎  - R01⏎  - annex-1⏎  - area_km2', 'a: [R01, annex-1, area_km2]⏎'],
    ['lists of such lists', 'a:⏎  - - 1⏎    - b⏎  - []', 'a: [[1, b], []]⏎'],
    ['an id that is no text keeps its quotes', 'a: ["no", "12", x]', 'a: ["no", "12", x]⏎'],
    [
      'other lists do not',
      'a: [大鳌]⏎b: [x y]⏎c: [true]⏎d: [null]',
      'a:⏎  - 大鳌⏎b:⏎  - x y⏎c:⏎  - true⏎d:⏎  - null⏎',
    ],
    ['nothing inside', 'a: [ ]⏎b: {  }', 'a: []⏎b: {}⏎'],
    [
      'texts with , or [ or : inside are quoted',
      'source: {a: "x, y", b: "[", c: x:y}',
      'source: {a: "x, y", b: "[", c: "x:y"}⏎',
    ],
    ['a whole file does not', '[1, 2]', '- 1⏎- 2⏎'],
    [
      'nor what holds a comment',
      'source: {document: plan, # why⏎  lines: [1]}',
      'source:⏎  document: plan # why⏎  lines: [1]⏎',
    ],
    ['nor a list with one', 'a:⏎  - 1 # why⏎  - 2', 'a:⏎  - 1 # why⏎  - 2⏎'],
  ]);
});

describe('texts', () => {
  rules([
    [
      'without quotes where all readers agree',
      `a: "x"⏎b: '三农，（注）'⏎c: "it's"`,
      "a: x⏎b: 三农，（注）⏎c: it's⏎",
    ],
    [
      'with a colon or # that means nothing',
      'a: "x:y"⏎b: "x#y"⏎c: "http://x.cn/?q=1"',
      'a: x:y⏎b: x#y⏎c: http://x.cn/?q=1⏎',
    ],
    [
      'in double quotes where they mean something',
      "a: 'x: y'⏎b: 'x #y'⏎c: '- x'⏎d: 'x:'",
      'a: "x: y"⏎b: "x #y"⏎c: "- x"⏎d: "x:"⏎',
    ],
    [
      'as do words that other readers take for truth values',
      'a: no⏎b: Yes⏎c: "null"⏎d: ~~',
      'a: "no"⏎b: "Yes"⏎c: "null"⏎d: "~~"⏎',
    ],
    [
      'as do days and numbers',
      'a: 2022-02-28⏎b: 12:30⏎c: 1_000⏎d: "012"⏎e: 0b1',
      'a: "2022-02-28"⏎b: "12:30"⏎c: "1_000"⏎d: "012"⏎e: "0b1"⏎',
    ],
    ['white space at an end is seen', "a: ' x'⏎b: 'x　'⏎c: ''", 'a: " x"⏎b: "x　"⏎c: ""⏎'],
    ['quotes and backslashes inside', `a: '"x" \\'⏎b: 'x "y"'`, 'a: "\\"x\\" \\\\"⏎b: x "y"⏎'],
    [
      'what cannot be seen is written out',
      'a: "x\\ty"⏎b: "\\e[0m\\u200b"⏎c: "\\U000E0001"',
      'a: "x\\ty"⏎b: "\\u001b[0m\\u200b"⏎c: "\\U000e0001"⏎',
    ],
    ['what stands there unseen, too', 'a: "x\u0000y\u200b"', 'a: "x\\u0000y\\u200b"⏎'],
    ['several lines as a block', 'a: "x\\ny\\n"⏎b: "x\\n\\n  y"', 'a: |⏎  x⏎  y⏎b: |-⏎  x⏎⏎    y⏎'],
    ['a folded block too', 'a: >⏎  x⏎  y⏎b: >-⏎  x⏎⏎  y', 'a: |⏎  x y⏎b: |-⏎  x⏎  y⏎'],
    [
      'not where that would lose something',
      'a: "x \\ny"⏎b: " x\\ny"⏎c: "x\\n\\n"⏎d: "\\n"',
      'a: "x \\ny"⏎b: " x\\ny"⏎c: "x\\n\\n"⏎d: "\\n"⏎',
    ],
    ['nor in a citation', 'source: {a: "x\\ny"}', 'source: {a: "x\\ny"}⏎'],
    ['a block in a list', '- "x\\ny"⏎- - "x\\ny"', '- |-⏎  x⏎  y⏎- - |-⏎    x⏎    y⏎'],
    ['of several lines that are one text', 'a: x⏎  y⏎b: "x⏎  y"', 'a: x y⏎b: x y⏎'],
    ['keys that need quotes', '"a": 1⏎"1": 2⏎"x: y": 3⏎各镇: 4', 'a: 1⏎"1": 2⏎"x: y": 3⏎各镇: 4⏎'],
    ['keys before a mark', '? a⏎: b', 'a: b⏎'],
  ]);

  test('a key too long for its line has a mark before it', () => {
    const key = 'k'.repeat(1100);
    const text = `- ? ${key}\n  : - x y\n- ? ${key}\n  : b\n`;
    const canonical = `- ? ${key}\n  :\n    - x y\n- ? ${key}\n  : b\n`;
    expect(formatYaml(text, 'team')).toBe(canonical);
    expect(formatYaml(canonical, 'team')).toBe(canonical);
  });
});

describe('other values', () => {
  rules([
    ['truth values', 'a: True⏎b: FALSE', 'a: true⏎b: false⏎'],
    ['null', 'a: ~⏎b:⏎c: Null⏎d: {e, f: }', 'a: null⏎b: null⏎c: null⏎d:⏎  e: null⏎  f: null⏎'],
    ['numbers', 'a: 052.510⏎b: +1⏎c: 0x1F⏎d: .5⏎e: 1e3', 'a: 52.51⏎b: 1⏎c: 31⏎d: 0.5⏎e: 1000⏎'],
    ['a list of pairs', '- [a: 1, b: 2]', '- - a: 1⏎  - b: 2⏎'],
    ['a text alone', '"x"', 'x⏎'],
  ]);
});

describe('comments', () => {
  rules([
    ['above a key and behind a value', '# one⏎a: b    # two', '# one⏎a: b # two⏎'],
    [
      'as far in as what they stand above',
      'a:⏎# one⏎  b: 1⏎      # two⏎  c: 2',
      'a:⏎  # one⏎  b: 1⏎  # two⏎  c: 2⏎',
    ],
    ['their words unchanged', '#one⏎#  two  ⏎a: b #', '#one⏎#  two⏎a: b #⏎'],
    [
      'behind the key of a list or mapping',
      'a: # one⏎  b: 1⏎c: # two⏎- x y',
      'a: # one⏎  b: 1⏎c: # two⏎  - x y⏎',
    ],
    ['between a key and its value: behind the value', 'a: # one⏎  b', 'a: b # one⏎'],
    ['or above the key, where there are more', 'a:⏎  # one⏎  # two⏎  b', '# one⏎# two⏎a: b⏎'],
    ['or another is behind the value', 'a: # one⏎  b # two', '# one⏎a: b # two⏎'],
    ['behind a dash: above it', '- # one⏎  a: 1⏎- # two⏎  x', '# one⏎- a: 1⏎- x # two⏎'],
    [
      'above the first key of an item: above the dash',
      '-⏎  # one⏎  a: 1⏎  # two⏎  b: 2',
      '# one⏎- a: 1⏎  # two⏎  b: 2⏎',
    ],
    [
      'also of a key that comes first',
      'postings:⏎  - role: x⏎    # one⏎    person: z',
      'postings:⏎  # one⏎  - person: z⏎    role: x⏎',
    ],
    ['at the end of a list', 'a:⏎  - x y⏎  # one⏎b: 1', 'a:⏎  - x y⏎  # one⏎b: 1⏎'],
    [
      'at the end of a mapping and above the next key',
      'a:⏎  b: 1⏎  # one⏎# two⏎c: 2',
      'a:⏎  b: 1⏎  # one⏎# two⏎c: 2⏎',
    ],
    [
      'under a list as far in as its key: of the next key',
      'a:⏎- x y⏎# one⏎b: 1',
      'a:⏎  - x y⏎# one⏎b: 1⏎',
    ],
    ['at the end of the file', 'a:⏎  b: 1⏎# one⏎⏎# two⏎', 'a:⏎  b: 1⏎# one⏎⏎# two⏎'],
    ['behind the mark of a block', 'a: | # one⏎  x⏎  y⏎', 'a: | # one⏎  x⏎  y⏎'],
    ['# inside texts is none', 'a: "x # y"⏎b: |-⏎  # x⏎  y', 'a: "x # y"⏎b: |-⏎  # x⏎  y⏎'],
    [
      'in brackets',
      'a: [ # one⏎  x, # two⏎  z # three⏎  # four⏎] # five',
      'a:⏎  # one⏎  - x # two⏎  - z # three⏎  # four⏎  # five⏎',
    ],
    ['in empty brackets', 'a: [ # one⏎]⏎b: {⏎# two⏎}', 'a: [] # one⏎b: {} # two⏎'],
    ['behind brackets that stay', 'source: {a: 1} # one', 'source: {a: 1} # one⏎'],
    [
      'behind brackets that go',
      'a: {b: 1} # one⏎c: [大鳌] # two',
      'a: # one⏎  b: 1⏎c: # two⏎  - 大鳌⏎',
    ],
  ]);

  test('the line for editors stays first, other comments on the file behind it', () => {
    const line = '# yaml-language-server: $schema=x';
    expect(formatted(`${line}⏎# two⏎county: x⏎number: 2`)).toBe(
      `${line}⏎number: 2⏎# two⏎county: x⏎`,
    );
    const head = `${line}⏎# On the file.⏎⏎`;
    expect(formatted(`${head}# two⏎county: x⏎number: 2`)).toBe(`${head}number: 2⏎# two⏎county: x⏎`);
    expect(formatted(`⏎${line}⏎⏎county: x⏎number: 2`)).toBe(`${line}⏎⏎number: 2⏎county: x⏎`);
  });
});

describe('empty lines', () => {
  rules([
    ['one is kept', 'a: 1⏎⏎b: 2', 'a: 1⏎⏎b: 2⏎'],
    ['of several, one', 'a: 1⏎⏎  ⏎⏎# one⏎⏎⏎b: 2', 'a: 1⏎⏎# one⏎⏎b: 2⏎'],
    ['none at the beginning of a file or collection', '⏎⏎a:⏎⏎  b: 1⏎⏎  c: 2', 'a:⏎  b: 1⏎⏎  c: 2⏎'],
    [
      'one below a comment that comes to stand above a dash',
      'a:⏎  - 大鳌⏎⏎  -⏎    # one⏎⏎    b: 1',
      'a:⏎  - 大鳌⏎⏎  # one⏎⏎  - b: 1⏎',
    ],
    ['none at the beginning of an item', 'a:⏎  -⏎⏎    b: 1', 'a:⏎  - b: 1⏎'],
    ['none between a key and its value', 'a:⏎⏎  x', 'a: x⏎'],
    ['none in what comes to stand on one line', 'a:⏎  - 1⏎⏎  - 2', 'a: [1, 2]⏎'],
    ['those of a text are its own', 'a: |+⏎  x⏎⏎b: 1', 'a: "x\\n\\n"⏎b: 1⏎'],
  ]);
});

describe('no text at all comes from', () => {
  test.each([
    ['nothing', ''],
    ['a comment', '# one'],
    ['what is no YAML', 'a: [1'],
    ['what is not plain', 'a: &x 1⏎b: *x'],
    ['a key twice', 'a: 1⏎a: 2'],
    ['two documents', 'a: 1⏎---⏎b: 2'],
  ])('%s', (_what, text) => {
    expect(formatted(text)).toBeUndefined();
  });
});
