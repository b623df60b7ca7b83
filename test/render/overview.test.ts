import { describe, expect, it } from 'vitest';
import { overview } from '../../src/query/overview/overview.ts';
import { unitMatrix } from '../../src/query/matrix/units.ts';
import { townMatrix } from '../../src/query/matrix/towns.ts';
import { townMatrixView } from '../../src/render/matrix/towns.ts';
import { unitMatrixView } from '../../src/render/matrix/units.ts';
import type { OverviewPart } from '../../src/render/overview/lines.ts';
import { overviewView } from '../../src/render/overview/view.ts';
import { PLAIN } from '../../src/render/layout/paint.ts';
import { toText } from '../../src/render/layout/text.ts';
import { displayWidth } from '../../src/text/width.ts';
import { PLAN } from '../query/plan.ts';

/** Bars and tables keep to the width, and bars stand under each other beside names of any width. */

const DAY = '2022-06-30';
const LANGS = ['zh', 'en'] as const;
const SETTINGS = [60, 80, 120].flatMap((width) => LANGS.map((lang) => ({ width, lang })));
const answer = overview(PLAN, DAY);

function page(
  width: number,
  lang: 'zh' | 'en',
  only?: readonly OverviewPart[],
  ascii = false,
): string[] {
  const style = { lang, width, paint: PLAIN };
  return toText(overviewView(PLAN, answer, { ascii, only }, style), style).split('\n');
}

/** Columns in which the bars of each line begin. */
const starts = (line: string): number[] =>
  [...line.matchAll(/(?<![█▏▎▍▌▋▊▉░])[█▏▎▍▌▋▊▉]/g)].map(({ index }) =>
    displayWidth(line.slice(0, index)),
  );

describe.each(SETTINGS)('at $width columns in $lang', ({ width, lang }) => {
  it('the overview is not wider', () => {
    expect(page(width, lang).filter((line) => displayWidth(line) > width)).toEqual([]);
  });

  it('bars of a part begin in one column and the longest ends at the edge', () => {
    for (const part of ['population', 'poor', 'teams', 'units'] as const) {
      const lines = page(width, lang, [part]).filter((line) => starts(line).length > 0);
      expect(lines).toHaveLength(part === 'units' ? 20 : 11);
      expect(new Set(lines.flatMap(starts)).size).toBe(1);
      expect(Math.max(...lines.map(displayWidth))).toBe(width);
    }
  });

  it('three bars stand beside each other where each has ten columns, else under each other', () => {
    const lines = page(width, lang).filter((line) => line.startsWith('双水镇'));
    expect(lines.map((line) => starts(line).length)).toEqual(width < 80 ? [1, 1, 1] : [3]);
  });

  it('every figure stands beside its bar', () => {
    const lines = page(width, lang).filter((line) => line.startsWith('会城街道'));
    for (const words of ['289000', '37.5%', '785', '31.8%']) expect(lines.join()).toContain(words);
  });

  it('the matrices are not wider', () => {
    const style = { lang, width, paint: PLAIN };
    const layouts = [undefined, 'lead', 'responsible'] as const;
    const { matrix } = unitMatrix(PLAN);
    const texts = [
      toText(townMatrixView(PLAN, townMatrix(PLAN, DAY), style), style),
      ...layouts.flatMap((role) =>
        [false, true].map((numbers) =>
          toText(unitMatrixView(PLAN, matrix, { role, numbers }, style), style),
        ),
      ),
    ];
    const lines = texts.flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  });
});

describe('with ASCII only', () => {
  it('no bar has a block, and the largest is as long as with blocks', () => {
    const [blocks, ascii] = [false, true].map((each) => page(80, 'en', ['units'], each));
    expect(ascii!.join()).not.toMatch(/[\u2580-\u259f]/);
    const bar = (lines: string[], mark: string) =>
      lines.find((line) => line.startsWith('区农业农村局'))!.split(mark).length;
    expect(bar(ascii!, '#')).toBe(bar(blocks!, '█'));
  });
});
