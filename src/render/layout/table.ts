import Table from 'cli-table3';
import { displayWidth } from '../../text/width.ts';
import { narrowest, wrap } from '../../text/wrap.ts';
import type { Paint } from './paint.ts';
import type { Cell, Column } from './view.ts';

const GAP = 2;
const MIN_FLEX = 8;
/** Columns that a flexible one keeps where nothing else helps: two 汉字. */
const NARROWEST = 4;

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

/**
 * A table without lines, columns aligned by display width (Chinese characters count two). Cells of
 * flexible columns are broken to fit `width`; nothing is ever cut off.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): string {
  const plain = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  const widths = fit(columns, plain, width);
  const broken = rows.flatMap((row) =>
    physical(
      row.map((cell, index) => {
        const lines = breakCell(typeof cell === 'string' ? cell : cell.text, widths[index]!);
        return typeof cell === 'string' ? lines : lines.map((line) => cell.paint(line));
      }),
    ),
  );
  const grid = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map((column) => column.align ?? 'left'),
    colWidths: widths,
  });
  grid.push(
    ...physical(columns.map((column, index) => breakCell(column.head, widths[index]!))),
    ...broken,
  );
  const lines = grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  const heads = Math.max(
    ...columns.map((column, index) => breakCell(column.head, widths[index]!).length),
  );
  return lines.map((line, index) => (index < heads ? paint.bold(line) : line)).join('\n') + '\n';
}

/**
 * A row of cells of several lines as rows of one line each: the table library takes time that grows with the
 * square of the lines in a cell.
 */
function physical(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_none, at) => cells.map((lines) => lines[at] ?? ''));
}

function breakCell(cell: string, width: number): string[] {
  return cell.split('\n').flatMap((line) => wrap(line, width).flatMap((each) => hard(each, width)));
}

/** A line whose longest word is wider than the column, broken inside the word. */
function hard(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line];
  const parts = [''];
  for (const char of line) {
    if (displayWidth(parts.at(-1)! + char) > width) parts.push('');
    parts[parts.length - 1] += char;
  }
  return parts;
}

/**
 * Widths of the columns: what their cells need; where that is too much, flexible ones shrink, the
 * widest first, down to their longest word; where that is not enough, words are broken, down to a few
 * characters.
 */
function fit(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const cells = columns.map((column, index) => [column.head, ...rows.map((row) => row[index]!)]);
  const lines = cells.map((column) => column.flatMap((cell) => cell.split('\n')));
  const widths = lines.map((column) => Math.max(1, ...column.map(displayWidth)));
  const least = lines.map((column, index) =>
    columns[index]!.flex
      ? Math.min(widths[index]!, Math.max(MIN_FLEX, ...column.map(narrowest)))
      : widths[index]!,
  );
  const total = (): number =>
    widths.reduce((sum, each) => sum + each, 0) + GAP * (columns.length - 1);
  const shrink = (floor: (index: number) => number): void => {
    while (total() > width) {
      const room = widths.map((each, index) => (each > floor(index) ? each : 0));
      const widest = room.indexOf(Math.max(...room));
      if (room[widest] === 0) return;
      widths[widest]!--;
    }
  };
  shrink((index) => least[index]!);
  shrink((index) => (columns[index]!.flex ? Math.min(least[index]!, MIN_FLEX) : widths[index]!));
  shrink((index) => (columns[index]!.flex ? Math.min(least[index]!, NARROWEST) : widths[index]!));
  return widths;
}
