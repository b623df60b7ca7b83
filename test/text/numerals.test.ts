import { expect, test } from 'vitest';
import { chineseNumeral, numeralValue } from '../../src/text/numerals.ts';

test('numerals of levels in official papers', () => {
  expect([1, 9, 10, 11, 19, 20, 21, 99].map(chineseNumeral)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '十九',
    '二十',
    '二十一',
    '九十九',
  ]);
  expect(() => chineseNumeral(100)).toThrow(RangeError);
  expect(() => chineseNumeral(1.5)).toThrow(RangeError);
});

test('reads back what it writes', () => {
  for (let value = 1; value <= 99; value++) expect(numeralValue(chineseNumeral(value))).toBe(value);
});

test('reads Arabic numbers as they are printed, and nothing that only begins like one', () => {
  expect(numeralValue('100')).toBe(100);
  expect(numeralValue('1.5')).toBe(1.5);
  expect(numeralValue('两')).toBe(2);
  for (const text of ['', '00', '012', '1.', '十十', '一二', '百', '3亩', '１'])
    expect(numeralValue(text)).toBeUndefined();
});
