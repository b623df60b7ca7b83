import { describe, expect, test } from 'vitest';
import { decode } from '../../src/source/decode.ts';

/** Code, facts and place of the problem that bytes have. */
function problemOf(bytes: Uint8Array): unknown {
  const decoded = decode(bytes, 'data/people.yaml');
  if (!('problem' in decoded)) return undefined;
  const { check, code, facts, file, range } = decoded.problem;
  expect([check, file]).toEqual(['encoding', 'data/people.yaml']);
  expect([range.end_line, range.end_column - range.column < 2]).toEqual([range.line, true]);
  return [code, facts['encoding'] ?? '', range.line, range.column];
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
/** 陈 in GBK, which is no UTF-8. */
const CHEN = [0xb3, 0xc2];

describe('UTF-8 without a byte order mark', () => {
  test.each(['', 'name: 陈娟\n', '𠮷😀', 'a\r\nb', 'x\u0000y', '\ufffd', 'a\ufeffb'])(
    '%j',
    (text) => {
      expect(decode(utf8(text), '')).toEqual({ text });
    },
  );
});

describe('what else it looks like is named', () => {
  test('UTF-8 with a byte order mark', () => {
    expect(problemOf(utf8('\ufeffname: 陈娟'))).toEqual(['byte-order-mark', '', 1, 1]);
  });

  test('UTF-16 in either order of bytes', () => {
    const little = Buffer.from('\ufeffname: 陈娟', 'utf16le');
    expect(problemOf(little)).toEqual(['not-utf8', 'UTF-16', 1, 1]);
    expect(problemOf(Buffer.from(little).swap16())).toEqual(['not-utf8', 'UTF-16', 1, 1]);
  });

  test('GBK', () => {
    const gbk = Buffer.from([...utf8('people:\n  - name: '), ...CHEN, 0xbe, 0xea, 0x0a]);
    expect(problemOf(gbk)).toEqual(['not-utf8', 'GBK/GB18030', 2, 11]);
  });
});

describe('a damaged byte is shown at its place, counted in characters', () => {
  test.each([
    ['at the beginning', [[0xff], utf8('abc')], 1, 1],
    ['behind Chinese and astral characters', [utf8('a\n陈娟😀：'), [0x80], utf8('罗')], 2, 5],
    ['behind a replacement character that is really there', [utf8('\ufffd娟\n好'), [0xc0]], 2, 2],
    ['an overlong form', [utf8('好吗'), [0xc0, 0xaf]], 1, 3],
    ['half of a surrogate pair', [utf8('会城街道'), [0xed, 0xa0, 0x80]], 1, 5],
    ['a character cut off by the end', [utf8('陈娟\n'), utf8('娟').subarray(0, 2)], 2, 1],
    ['a character cut off by another', [utf8('陈'), utf8('娟').subarray(0, 2), utf8('罗杰')], 1, 2],
  ] as const)('%s', (_name, parts, line, column) => {
    const bytes = Buffer.concat(parts.map((part) => Uint8Array.from(part)));
    expect(problemOf(bytes)).toEqual(['invalid-utf8', '', line, column]);
  });
});
