import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colours } from '../../src/render/layout/colour.ts';
import { PLAIN } from '../../src/render/layout/paint.ts';
import { table } from '../../src/render/layout/table.ts';
import { displayWidth } from '../../src/text/width.ts';

describe('table', () => {
  test('lines up columns that mix Chinese and ASCII', () => {
    const out = table(
      [{ head: '镇' }, { head: 'No', align: 'right' }, { head: 'Unit' }],
      [
        ['双水镇', '7', '市财政局'],
        ['Da', '11', 'x'],
      ],
      80,
      PLAIN,
    );
    expect(out).toBe(['镇      No  Unit', '双水镇   7  市财政局', 'Da      11  x', ''].join('\n'));
  });

  test('breaks flexible cells to the width and cuts nothing', () => {
    const out = table(
      [{ head: '项' }, { head: '重点工作', flex: true }],
      [['13', '推进行政村防灾减灾救灾能力建设']],
      16,
      PLAIN,
    );
    expect(out).toBe(
      ['项  重点工作', '13  推进行政村防', '    灾减灾救灾能', '    力建设', ''].join('\n'),
    );
  });

  test('every character of every cell is there, at any width', () => {
    const cell = fc
      .array(fc.constantFrom('双', '水', '镇', 'a', 'bc', '1', ' '), {
        minLength: 1,
        maxLength: 20,
      })
      .map((parts) => parts.join('').trim() || '—');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 20, max: 90 }),
        (rows, width) => {
          const columns = [{ head: 'A' }, { head: '乙', flex: true }, { head: 'C', flex: true }];
          const out = table(columns, rows, width, PLAIN);
          const sorted = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
          expect(sorted(out)).toBe(sorted('A乙C' + rows.flat().join('')));
        },
      ),
    );
  });

  test('a painted cell takes the room of its words, on every line it is broken to', () => {
    const { notice } = colours();
    const cell = { text: '缺到任日期', paint: notice };
    const columns = [{ head: '状态', flex: true }, { head: 'x' }];
    const strip = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '');
    for (const width of [12, 20]) {
      const painted = table(columns, [[cell, 'y']], width, PLAIN);
      expect(strip(painted)).toBe(table(columns, [[cell.text, 'y']], width, PLAIN));
      expect(painted).toContain(notice(width === 20 ? '缺到任日期' : '缺到任日'));
    }
  });

  test('a column begins at the same place in every line', () => {
    const rows = [
      ['双水镇', '区财政局', 'z'],
      ['a', 'Ministry', 'z'],
      ['会城街道', '局', 'z'],
    ];
    const lines = table([{ head: 'x' }, { head: 'y' }, { head: 'z' }], rows, 80, PLAIN)
      .trimEnd()
      .split('\n');
    const starts = lines.map((line) => displayWidth(line.slice(0, line.lastIndexOf('z'))));
    expect(new Set(starts).size).toBe(1);
  });
});
