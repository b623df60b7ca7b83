import { describe, expect, test } from 'vitest';
import { bareForm } from '../../../src/source/format/bare.ts';
import { formatYaml } from '../../../src/source/format/format.ts';
import { readStrict } from '../../../src/source/yaml/strict.ts';

function bare(text: string): string | undefined {
  const read = readStrict(text, '');
  if ('problems' in read) throw new Error(text);
  return bareForm({ path: '', inner: '', id: '', kind: 'team', text, value: read.value });
}

const LINE = '# yaml-language-server: $schema=x\n';

describe('made from the values', () => {
  test.each([
    "county:   'x'\nnumber: 01\n",
    `${LINE}number: 2 \r\ncounty: no`,
    'postings:\n- {role: x, person: "y z"}\nsource:\n  lines:\n  - 1.50\n  document: plan\n',
    '---\na: "x\\ny"\nb: []\n...\n',
    '[1, 2]',
    '"x"',
  ])('%j', (text) => {
    expect(bare(text)).toBe(formatYaml(text, 'team'));
    expect(bare(text)).toBeDefined();
  });
});

describe('left to the parser: what the values do not tell', () => {
  test.each([
    ['a comment', 'a: 1 # x\n'],
    ['a comment above', '# x\na: 1\n'],
    ['one below the line for editors', `${LINE}# x\na: 1\n`],
    ['# in a text, which might be one', 'a: "#"\n'],
    ['an empty line', 'a: 1\n \nb: 1\n'],
    ['one below the line for editors, which is kept', `${LINE}\na: 1\n`],
    ['one at the beginning', '\na: 1\n'],
    ['one between Windows line ends', 'a: 1\r\n\r\nb: 1\r\n'],
    ['a number of many digits', 'a: 12345678901234567890\n'],
    ['digits that are lost', 'a: 1.00000000000000000001\n'],
    ['a power that is', 'a: 1e-400\n'],
    ['one that is too small', 'a: 0.0000001\n'],
    ['the sign of zero', 'a: -0\n'],
    ['no number', 'a: .nan\n'],
    ['keys that JavaScript would sort', 'b: 1\n"1": 2\n'],
    ['such keys inside', 'b: [{c: 1, "2": 2}]\n'],
  ])('%s', (_what, text) => {
    expect(bare(text)).toBeUndefined();
  });
});
