import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/width.ts';
import { narrowest, wrap } from '../../src/text/wrap.ts';

describe('wrap', () => {
  test('breaks Chinese anywhere but before closing and behind opening marks', () => {
    // Ten columns hold five characters; the comma may not begin a line, so 四 goes with it.
    expect(wrap('一二三四五，六七', 10)).toEqual(['一二三四', '五，六七']);
    expect(wrap('一二三四（五六）', 10)).toEqual(['一二三四', '（五六）']);
  });

  test('keeps words and numbers whole', () => {
    expect(wrap('the lead unit cannot be told', 12)).toEqual([
      'the lead',
      'unit cannot',
      'be told',
    ]);
    expect(wrap('户籍人口289000人', 12)).toEqual(['户籍人口', '289000人']);
  });

  test('indents the lines after the first', () => {
    expect(wrap('一二三四五六', 8, '　')).toEqual(['一二三四', '　五六']);
  });

  test('loses nothing, and no line is wider than asked unless a word is', () => {
    const text = fc
      .array(
        fc.constantFrom('双水镇', '，', '（', '）', '“', '”', '。', 'lead', '13', ' ', '　', '；'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 60 }), (words, width) => {
        const lines = wrap(words, width);
        const bare = (each: string): string => each.replace(/\s/g, '');
        expect(bare(lines.join(''))).toBe(bare(words));
        const most = Math.max(width, narrowest(words));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
