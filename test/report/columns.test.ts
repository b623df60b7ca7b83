import { describe, expect, test } from 'vitest';
import { layOutTable } from '../../src/report/layout/columns.ts';
import type { Annex, AnnexColumn } from '../../src/report/layout/paper.ts';

function annex(columns: AnnexColumn[], ...rows: string[][]): Annex {
  return { title: '表', columns, rows, notes: [] };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe('columns of a table on A4', () => {
  test('what fits is shared as the words need it', () => {
    // Four characters and two, and one for the sides of each cell: 5 and 3 of 8.
    const { lying, shares } = layOutTable(annex([{ head: '行政区域' }, { head: '编号' }]));
    expect({ lying, shares }).toEqual({ lying: false, shares: [62.5, 37.5] });
  });

  test('the column that may be broken gives way; names and figures keep what they need', () => {
    const { lying, shares } = layOutTable(
      annex(
        [{ head: '姓名' }, { head: '人口', align: 'right' }, { head: '任务', flex: true }],
        ['甲乙丙丁', '123456', '字'.repeat(200)],
      ),
    );
    expect(lying).toBe(false);
    // Of 46 characters: four and the sides; six figures of 0.6 and the sides.
    expect(shares[0]).toBeCloseTo((5 / 46) * 100, 0);
    expect(shares[1]).toBeCloseTo((4.6 / 46) * 100, 0);
    expect(sum(shares)).toBeCloseTo(100, 0);
  });

  test('of two that may be broken, the one whose narrowing costs no more lines', () => {
    const flex = (head: string): AnnexColumn => ({ head, flex: true });
    const { shares } = layOutTable(
      annex([flex('甲'), flex('乙')], ['字'.repeat(80), '字'.repeat(20)]),
    );
    // 44 characters for words: about 35 and 9 give three lines in both; equal shares would give four.
    const [first, second] = shares.map((share) => (share / 100) * 46 - 1);
    expect(Math.max(Math.ceil(80 / first!), Math.ceil(20 / second!))).toBe(3);
  });

  test('where figures alone need more than the sheet, it lies', () => {
    const columns = Array.from({ length: 10 }, (): AnnexColumn => ({ head: '数', align: 'right' }));
    const row = columns.map(() => '字'.repeat(4));
    // Ten columns of five characters are 50: more than 46, less than 69.
    expect(layOutTable(annex(columns, row)).lying).toBe(true);
    expect(layOutTable(annex(columns.slice(1), row.slice(1))).lying).toBe(false);
  });

  test('a table without rows, and one that fits on no sheet, have shares all the same', () => {
    const columns = Array.from({ length: 40 }, (): AnnexColumn => ({
      head: '数量',
      align: 'right',
    }));
    expect(layOutTable(annex([{ head: '项' }])).shares).toEqual([100]);
    expect(layOutTable(annex(columns)).shares).toEqual(columns.map(() => 2.5));
  });
});
