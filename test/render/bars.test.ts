import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bar, barColumns, partedBar } from '../../src/render/layout/bars.ts';
import { displayWidth } from '../../src/text/width.ts';

const scale = { largest: 80, columns: 10, ascii: false };
const ascii = { ...scale, ascii: true };

describe('bar', () => {
  test('the largest value takes all columns, half of it half of them', () => {
    expect(bar(80, scale)).toBe('██████████');
    expect(bar(40, scale)).toBe('█████');
  });

  // 80 on 10 columns: one is an eighth of a column.
  test.each([
    [1, '▏'],
    [2, '▎'],
    [3, '▍'],
    [4, '▌'],
    [5, '▋'],
    [6, '▊'],
    [7, '▉'],
    [8, '█'],
    [9, '█▏'],
    [23, '██▉'],
  ])('%i of 80 to an eighth of a column: %s', (value, expected) => {
    expect(bar(value, scale)).toBe(expected);
  });

  test('0 has no bar, what is hardly more has the least', () => {
    expect(bar(0, scale)).toBe('');
    expect(bar(0.001, scale)).toBe('▏');
    expect(bar(0.001, ascii)).toBe('#');
    expect(bar(0, ascii)).toBe('');
    expect(bar(0, { ...scale, largest: 0 })).toBe('');
  });

  test('in ASCII to a whole column', () => {
    expect(bar(80, ascii)).toBe('##########');
    expect(bar(35, ascii)).toBe('####'); // 4.375 columns
    expect(bar(37, ascii)).toBe('#####'); // 4.625 columns
  });

  test('never wider than its columns, longer for more, equal for equal values', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 10, max: 120 }), (a, b, columns) => {
        for (const onlyAscii of [false, true]) {
          const each = { largest: Math.max(a, b), columns, ascii: onlyAscii };
          const [less, more] = [bar(Math.min(a, b), each), bar(Math.max(a, b), each)];
          expect(displayWidth(more)).toBe(columns);
          expect(displayWidth(less)).toBeLessThanOrEqual(columns);
          expect(bar(a, each) === bar(b, each) || less.length <= more.length).toBe(true);
          if (a === b) expect(less).toBe(more);
        }
      }),
    );
  });
});

describe('partedBar', () => {
  test('what is in doubt is shaded', () => {
    expect(partedBar(40, 80, scale)).toBe('█████░░░░░');
    expect(partedBar(40, 80, ascii)).toBe('#####.....');
  });

  test('is a plain bar where nothing is in doubt', () => {
    expect(partedBar(40, 40, scale)).toBe(bar(40, scale));
    expect(partedBar(0, 0, scale)).toBe('');
  });

  test('shows both parts, however small either is, and keeps to the columns', () => {
    expect(partedBar(79, 80, scale)).toBe('█████████░');
    expect(partedBar(79, 80, ascii)).toBe('#########.');
    expect(partedBar(1, 2, scale)).toBe('▏░');
    expect(partedBar(0, 80, scale)).toBe('░░░░░░░░░░');
  });
});

describe('barColumns', () => {
  test.each([
    [60, 33, 1, 27],
    [80, 46, 3, 11],
    [120, 46, 3, 24],
    [40, 33, 1, 10], // the least
    [Number.POSITIVE_INFINITY, 33, 1, 20],
  ])('width %d with %i taken, %i bars: %i', (width, taken, bars, expected) => {
    expect(barColumns(width, taken, bars)).toBe(expected);
  });
});
