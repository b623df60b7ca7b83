import { describe, expect, it } from 'vitest';
import { figuresOf, FIGURES, totalsOf } from '../../src/query/towns.ts';
import { PLAN, town } from './plan.ts';

/**
 * Annex 1, L89–L99, read off by hand: line, id, name, km², people, villages, former poor, then the rank
 * of each figure, counted by hand with equal figures sharing a rank.
 */
const ANNEX_1 = [
  [89, 'huicheng', '会城街道', [143.87, 289000, 29, 785], [3, 1, 2, 1]],
  [90, 'shuangshui', '双水镇', [207.44, 93838, 37, 390], [2, 2, 1, 2]],
  [91, 'sanjiang', '三江镇', [82.37, 51143, 15, 79], [8, 4, 6, 9]], // printed 82. 37
  [92, 'luokeng', '罗坑镇', [82.08, 35235, 15, 188], [9, 10, 6, 5]],
  [93, 'gujing', '古井镇', [112.32, 41907, 17, 305], [4, 7, 3, 3]], // printed 112. 32
  [94, 'muzhou', '睦洲镇', [80.09, 44924, 15, 61], [10, 5, 6, 11]],
  [95, 'daze', '大泽镇', [83.72, 42053, 14, 126], [7, 6, 9, 7]],
  [96, 'yamen', '崖门镇', [298.01, 40097, 17, 79], [1, 8, 3, 9]], // printed 298. 01
  [97, 'shadui', '沙堆镇', [97.9, 34575, 11, 89], [5, 11, 11, 8]], // printed 97. 9
  [98, 'siqian', '司前镇', [89.54, 62088, 14, 218], [6, 3, 9, 4]], // printed 89. 54
  [99, 'daao', '大鳌镇', [52.51, 35562, 16, 145], [11, 9, 5, 6]],
] as const;

/** Numbers of the same towns in annex 2, L107–L122. */
const ANNEX_2 = {
  huicheng: 1,
  daao: 2,
  muzhou: 3,
  shadui: 4,
  gujing: 5,
  sanjiang: 6,
  yamen: 7,
  shuangshui: 8,
  luokeng: 9,
  siqian: 10,
  daze: 11,
};

const VILLAGES = 2;
const POOR = 3;

describe('towns, annex 1', () => {
  it('are the eleven of L89–L99, in that order', () => {
    expect(PLAN.towns.map(({ id, name, source }) => [source.lines, id, name])).toEqual(
      ANNEX_1.map(([line, id, name]) => [[line], id, name]),
    );
  });

  it.each(ANNEX_1)('L%i %s: figures and ranks', (_line, id, _name, values, ranks) => {
    const figures = figuresOf(PLAN, town(PLAN, id));
    expect(figures.map(({ key }) => key)).toEqual(FIGURES);
    expect(figures.map(({ value }) => value)).toEqual(values);
    expect(figures.map(({ rank, of }) => [rank, of])).toEqual(ranks.map((rank) => [rank, 11]));
    const { area_km2, registered_population, administrative_villages, former_registered_poor } =
      town(PLAN, id);
    expect([
      area_km2,
      registered_population,
      administrative_villages,
      former_registered_poor,
    ]).toEqual(values);
  });

  it('sums, which the document does not print', () => {
    expect(totalsOf(PLAN)).toEqual({
      area_km2: 1329.85,
      registered_population: 770422,
      administrative_villages: 200,
      former_registered_poor: 2465,
    });
  });

  it('names the towns with the same figure', () => {
    const tied = (id: string, index: number): string[] =>
      figuresOf(PLAN, town(PLAN, id))[index]!.tied_with;
    expect(tied('sanjiang', VILLAGES)).toEqual(['罗坑镇', '睦洲镇']); // 15 villages: L91, L92, L94
    expect(tied('luokeng', VILLAGES)).toEqual(['三江镇', '睦洲镇']);
    expect(tied('muzhou', VILLAGES)).toEqual(['三江镇', '罗坑镇']);
    expect(tied('gujing', VILLAGES)).toEqual(['崖门镇']); // 17 villages: L93, L96
    expect(tied('daze', VILLAGES)).toEqual(['司前镇']); // 14 villages: L95, L98
    expect(tied('sanjiang', POOR)).toEqual(['崖门镇']); // 79 people: L91, L96
    expect(tied('yamen', POOR)).toEqual(['三江镇']);
    expect(tied('huicheng', VILLAGES)).toEqual([]);
  });

  it('shares: Huicheng alone has 37.5 % of the people and 31.8 % of the former poor', () => {
    // 289000 / 770422 = 0.37512, 785 / 2465 = 0.31846, 143.87 / 1329.85 = 0.10819, 29 / 200 = 0.145
    const shares = figuresOf(PLAN, town(PLAN, 'huicheng')).map(({ share }) => share);
    expect(shares).toEqual([10.8, 37.5, 14.5, 31.8]);
  });
});

describe('what else is told of towns', () => {
  it.each(Object.entries(ANNEX_2))(
    '%s has number %i in annex 2 and one of its own in annex 1',
    (id, number) => {
      const row = ANNEX_1.findIndex(([, each]) => each === id) + 1;
      expect(town(PLAN, id).numbers).toEqual({ 'annex-1': row, 'annex-2': number });
    },
  );

  it('all are of the class 巩固提升镇 in the annexes; the province has classed the ten towns only', () => {
    // L37: 省级先行示范镇(江门市定为巩固提升镇)的10个镇,及有涉农街道的1个街道; L89–L99: all 巩固提升镇
    for (const { id, kind, city_class, provincial_class, ...rest } of PLAN.towns) {
      const street = id === 'huicheng';
      expect([kind, city_class, provincial_class, rest.provincial_class_basis]).toEqual([
        street ? 'subdistrict' : 'town',
        '巩固提升镇',
        street ? null : '省级先行示范镇',
        street ? 'missing' : 'inferred', // ten towns without their names
      ]);
    }
  });

  it('says that the population of Huicheng is a round number', () => {
    expect(
      town(PLAN, 'huicheng')
        .notes.map(({ zh }) => zh)
        .join(),
    ).toContain('289000');
  });
});
