import { describe, expect, test } from 'vitest';
import { isPlainlyCanonical } from '../../../src/source/format/canonical.ts';
import { formatYaml } from '../../../src/source/format/format.ts';
import { readStrict } from '../../../src/source/yaml/strict.ts';

/** Whether a team file, with ⏎ for line ends, is known to be canonical without the parser, and whether it is. */
function known(written: string): { plainly: boolean; canonical: boolean } {
  const text = written.replaceAll('⏎', '\n');
  const read = readStrict(text, '');
  if ('problems' in read) throw new Error(`not readable: ${text}`);
  const file = { path: '', inner: '', id: '', kind: 'team' as const, text, value: read.value };
  return { plainly: isPlainlyCanonical(file), canonical: formatYaml(text, 'team') === text };
}

describe('known to be canonical without the parser', () => {
  test.each([
    'number: 2⏎county: 新会区⏎',
    'z: 1⏎a: 2⏎',
    '# one⏎number: 2 # two⏎⏎# three⏎⏎county: x # four⏎# five⏎',
    'postings: # one⏎  # two⏎  - person: x # three⏎    role: x⏎⏎  # four⏎  - person: z⏎  # five⏎# six⏎',
    'source: {document: plan, lines: [1, 2], table: "x, y"} # one⏎',
    'a: []⏎b: {}⏎c: [[1, x], []]⏎d:⏎  - - 大鳌⏎    - 1⏎  - []⏎',
    'a: "no"⏎b: " x"⏎c: -0.0⏎d: null⏎e: true⏎"no": 1.5⏎',
    '- 1⏎- x⏎',
  ])('%s', (text) => {
    expect(known(text)).toEqual({ plainly: true, canonical: true });
  });
});

describe('left to the parser, though canonical', () => {
  test.each(['a: |-⏎  x⏎  z⏎', 'a:⏎  - 1 # one⏎  - 2⏎', 'x⏎', '{}⏎', 'a: 12345678901234567890⏎'])(
    '%s',
    (text) => {
      expect(known(text)).toEqual({ plainly: false, canonical: true });
    },
  );
});

describe('not canonical', () => {
  test.each([
    'county: x⏎number: 2⏎',
    'z: 1⏎number: 2⏎',
    'source: {lines: [1], document: plan}⏎',
    'postings:⏎  - role: x⏎    person: z⏎',
    'a: 1',
    'a: 1⏎⏎',
    '⏎a: 1⏎',
    'a: 1⏎⏎⏎b: 2⏎',
    'a:⏎⏎  b: 1⏎',
    'a: 1 ⏎',
    'a: 1  # one⏎',
    'a: 1 # one ⏎',
    '# one\t⏎a: 1⏎',
    'a: 1 # one\r⏎',
    '  # one⏎a: 1⏎',
    'a:⏎# one⏎  b: 1⏎',
    'a:⏎  b: 1⏎    # one⏎',
    '- # one⏎  a: 1⏎',
    "a: 'x'⏎",
    'a: "x"⏎',
    'a: x⏎  z⏎',
    'a: 1.0⏎',
    'a: ~⏎',
    'a: {b: 1}⏎',
    'a:⏎  - 1⏎',
    'a: [x z]⏎',
    'source:⏎  document: plan⏎',
    'a:⏎- x z⏎',
    'a: [ 1 ]⏎',
    'a: 1⏎...⏎',
    '---⏎a: 1⏎',
    `${'k'.repeat(1010)}: 1⏎`,
  ])('%s', (text) => {
    expect(known(text)).toEqual({ plainly: false, canonical: false });
  });
});
