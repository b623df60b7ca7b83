import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, formFault, nameKey } from '../../src/text/normalise.ts';

describe('the form in which texts are compared', () => {
  test.each([
    ['，；：（）“”‘’〔〕！？', `,;:()""''[]!?`],
    ['帮镇 扶村\t工作\n小组\u3000办公室\u00a0', '帮镇扶村工作小组办公室'],
    ['新乡振组〔2022〕1号', '新乡振组[2022]1号'],
    ['“三结对”“万企兴万村”', '"三结对""万企兴万村"'],
  ])('of %j', (text, form) => {
    expect(comparable(text)).toBe(form);
    expect(comparable(form)).toBe(form);
    expect(nameKey(text)).toBe(form);
  });

  test('keeps apart what says something else', () => {
    const apart = [
      '1',
      '１',
      '。',
      '.',
      '、',
      ',',
      '—',
      '-',
      '－',
      '《',
      '<',
      '·',
      '％',
      '%',
      'A',
      'Ａ',
      '\u200b',
      '',
    ];
    expect(new Set(apart.map(comparable)).size).toBe(apart.length);
  });

  test('neither joins nor drops characters that can be seen', () => {
    const text = fc.string({ unit: fc.constantFrom(...'帮镇（）“”，、。1１ \u3000𠮷') });
    const keeps = fc.property(text, text, (a, b) => {
      expect(comparable(a + b)).toBe(comparable(a) + comparable(b));
      expect(comparable(a)).toHaveLength(a.replace(/\s/g, '').length);
    });
    fc.assert(keeps, { seed: 20220228, numRuns: 500 });
  });
});

describe('typography of a quoted text', () => {
  test.each([
    '深化“两线合一”改革成果应用，健全机制。',
    '“党政机关＋企事业单位+N”',
    '“三结对”“万企兴万村”“千企帮千镇”',
    '各镇（街）党（工）委（含（代）主任）',
    '深化‘头雁’培育工程，“‘双培’工程”',
    '新乡振组〔2022〕1号',
    '2021—2025年，1-2名、1.5倍、100%、6·30、《准则》',
    '',
  ])('%j is right', (text) => {
    expect(formFault(text)).toBeUndefined();
  });

  test.each([...` \t\n\u3000\u00a0\u2003\ufeff`])('white space %j is a fault', (space) => {
    expect(formFault(`帮镇${space}扶村`)).toEqual({ kind: 'space' });
    expect(formFault(`帮镇${space}`)).toEqual({ kind: 'space' });
  });

  test.each([...`,;:!?"'()[]`])('ASCII mark %s is a fault', (mark) => {
    expect(formFault(`帮镇${mark}扶村`)).toEqual({ kind: 'ascii', mark });
  });

  test.each([
    ['“四个不摘', '“”'],
    ['四个不摘”', '“”'],
    ['”四个不摘“', '“”'],
    ['“四个”不摘”', '“”'],
    ['“积分制““评分制”“清单制”', '“”'],
    ['“积分制“”评分制”', '“”'],
    ['‘头雁“', '“”'],
    ['’头雁‘', '‘’'],
    ['镇（街', '（）'],
    ['镇）街（', '（）'],
    ['〔2022', '〔〕'],
  ])('%s: %s not paired', (text, pair) => {
    expect(formFault(text)).toEqual({ kind: 'unbalanced', pair });
  });
});
