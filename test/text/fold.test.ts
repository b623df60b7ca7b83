import { describe, expect, it } from 'vitest';
import { fold, foldedWords, occurrences } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['持续推进“四好农村路”建设', '持续推进四好农村路建设'],
    ['5G 网络', '5g网络'],
    ['５Ｇ网络', '5g网络'],
    ['镇（街）', '镇(街)'],
    ['2021—2025年', '2021-2025年'],
    ["Huicheng,  Da'ao", 'huicheng,daao'],
    ['the   team', 'the team'],
    ['伍 斌', '伍斌'],
  ])('%s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('remembers where each character stood', () => {
    expect(fold('“四好”路').at).toEqual([1, 2, 4, 5]);
  });

  it('takes a query apart at white space and drops what is only marks', () => {
    expect(foldedWords(' “四好农村路”　建设 “” ')).toEqual(['四好农村路', '建设']);
  });
});

describe('occurrences', () => {
  it.each([
    ['50', '5080', []],
    ['50', '2.50', []],
    ['50', '50周岁', [0]],
    ['80', '5080', []],
    ['5g', '5g网络', [0]],
    ['5g', '15g', []],
    ['ss', 'assumed', []],
    ['rotat', 'the rotation', [4]],
    ['rot', 'the rotation', []],
    ['the', 'bathe the', [6]],
    ['四好', '四好四好', [0, 2]],
  ])('%s in %s', (word, text, places) => {
    expect(occurrences(word, text)).toEqual(places);
  });
});
