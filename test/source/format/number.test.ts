import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numberText, valueText } from '../../../src/source/format/number.ts';
import { readFast } from '../../../src/source/yaml/fast.ts';

describe('the one text of a number', () => {
  test.each([
    ['0', ['0', '+0', '00', '0.0', '.0', '0.', '0e9', '0x0', '0o0', '+0.00e-3']],
    ['-0.0', ['-0', '-0.0', '-.0', '-0e1']],
    ['1', ['1', '+1', '001', '1.0', '1.', '1e0', '10e-1', '0.1e1', '0x1', '0o1', '1E+0']],
    ['-12.5', ['-12.5', '-12.50', '-012.5', '-1.25e1', '-125E-1']],
    ['31', ['31', '0x1F', '0x1f', '0o37', '3.1e1']],
    ['0.000001', ['0.000001', '1e-6', '.000001']],
    ['1.0e-7', ['0.0000001', '1e-7', '1.0E-07', '10e-8']],
    ['1.25e-7', ['0.000000125', '125e-9']],
    ['100000000000000000000', ['100000000000000000000', '1e20', '1.0e+20']],
    ['1.0e+21', ['1e21', '1.0e21', '1000000000000000000000.0']],
    // Written as whole numbers they stay so.
    ['1000000000000000000000', ['1000000000000000000000', '+01000000000000000000000']],
    ['12345678901234567890123', ['12345678901234567890123', '0012345678901234567890123']],
    ['1311768467463790320', ['0x123456789abcdef0']],
    // All digits are kept, also those that JavaScript drops.
    ['0.1000000000000000055511151231257827', ['0.10000000000000000555111512312578270']],
    ['1.0e+999', ['1e999', '10e998']],
    ['1.0e+99999999999999999999', ['1e99999999999999999999']],
    ['.inf', ['.inf', '+.inf', '.Inf', '.INF']],
    ['-.inf', ['-.inf', '-.INF']],
    ['.nan', ['.nan', '.NaN', '.NAN']],
  ])('%s', (canonical, sources) => {
    for (const source of [canonical, ...sources]) {
      expect(numberText(source)).toBe(canonical);
      expect(parse(canonical)).toBe(parse(source));
    }
  });
});

test('of a number that JavaScript has, its text reads as that number', () => {
  const property = fc.property(
    fc.oneof(fc.double(), fc.integer(), fc.maxSafeInteger()),
    (value) => {
      const text = valueText(value);
      expect(parse(text)).toBe(value);
      expect(numberText(text)).toBe(text);
    },
  );
  fc.assert(property, { seed: 20220228, numRuns: 3000 });
});

test('the fast reader reads what data hold', () => {
  for (const value of [0, -0, 5, -5, 2022, 82.37, 52.51, 0.5, 123456789012345])
    expect(readFast(`a: ${valueText(value)}`)).toEqual({ value: { a: value } });
});
