import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd, padStart, truncate } from '../../src/text/width.ts';

describe('display width', () => {
  it('counts two columns for Chinese and full-width, none for combining and zero-width', () => {
    expect(displayWidth('abc')).toBe(3);
    expect(displayWidth('区A局')).toBe(5);
    expect(displayWidth('（）：')).toBe(6);
    expect(displayWidth('１')).toBe(2);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('\u200b\u202e')).toBe(0);
    expect(displayWidth('𠮷')).toBe(2);
    expect(displayWidth('')).toBe(0);
  });

  it('takes the common wide characters for what the table of Unicode says', () => {
    const ranges = [
      [0x4e00, 0x9fff],
      [0x3001, 0x3011],
      [0xff01, 0xff60],
    ] as const;
    for (const [from, to] of ranges) {
      for (let code = from; code <= to; code++)
        if (eastAsianWidth(code) !== displayWidth(String.fromCodePoint(code)))
          throw new Error(code.toString(16));
    }
    // Beside the ranges: half-width kana, a wave dash, an ideographic space.
    expect(['｡', '〜', '\u3000', '〰'].map(displayWidth)).toEqual([1, 2, 2, 2]);
  });

  it('pads mixed text to the same column', () => {
    for (const name of ['李A', '梁德豪', 'abc', '司徒静怡']) {
      expect(displayWidth(padEnd(name, 10))).toBe(10);
      expect(displayWidth(padStart(name, 10))).toBe(10);
    }
    expect(padEnd('司徒静怡', 4)).toBe('司徒静怡');
  });

  it('cuts to a width without splitting a character', () => {
    expect(truncate('区财政局', 8)).toBe('区财政局');
    expect(truncate('区财政局', 7)).toBe('区财政…');
    expect(truncate('区财政局', 6)).toBe('区财…');
    expect(truncate('abc', 2)).toBe('a…');
    expect(truncate('abc', 1)).toBe('…');
    expect(truncate('abc', 0)).toBe('');
  });
});
