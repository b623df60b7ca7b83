import { displayWidth } from '../../text/width.ts';
import type { Annex } from './paper.ts';

/** Room of a table on A4 in characters (em) of its type: upright, and lying where it needs more. */
const UPRIGHT = 46;
const LYING = 69;
/** What the two sides of a cell take. */
const SIDES = 1;
/** Letters and figures of many fonts are a little wider than half a Chinese character. */
const LATIN = /[!-~]/g;
/** Marks that a terminal gives half the room that Chinese fonts give them. */
const MARKS = /[“”‘’—…·]/g;
/** Columns that may be broken keep at least LEAST; others may be broken where they are longer than LONG. */
const LEAST = 8;
const LONG = 10;
const STEP = 0.5;

/** How a table is laid out on A4. */
export interface TableLayout {
  lying: boolean;
  /** Shares of the columns in percent, one decimal. */
  shares: number[];
  /** Characters (em) of the whole table, below which a screen does not squeeze it. */
  width: number;
}

/**
 * Widths of the columns: what their words need. Where that is too much for the sheet, columns that may
 * be broken give way, and where that is not enough the sheet lies.
 */
export function layOutTable({ columns, rows }: Annex): TableLayout {
  const sizes = rows.map((row) => columns.map((_column, index) => lineSizes(row[index] ?? '')));
  const heads = columns.map(({ head }) => headSize(head));
  const wanted = heads.map((head, index) =>
    Math.max(head, ...sizes.map((row) => Math.max(...row[index]!))),
  );
  const least = wanted.map((size, index) => {
    const { align, flex } = columns[index]!;
    const held = align === 'right' || (!flex && size <= LONG);
    return SIDES + (held ? size : Math.min(size, Math.max(LEAST, heads[index]!)));
  });
  const lying = sum(least) > UPRIGHT;
  const widths = wanted.map((size) => size + SIDES);
  while (sum(widths) > (lying ? LYING : UPRIGHT)) {
    const index = givesWay(widths, least, sizes);
    if (index === undefined) break;
    widths[index] = Math.max(least[index]!, widths[index]! - STEP);
  }
  const all = sum(widths);
  return {
    lying,
    shares: widths.map((width) => Math.round((width / all) * 1000) / 10),
    width: Math.ceil(all),
  };
}

/** The column whose narrowing makes the table least longer; of equals the widest. */
function givesWay(
  widths: readonly number[],
  least: readonly number[],
  sizes: readonly (readonly (readonly number[])[])[],
): number | undefined {
  const heights = sizes.map((row) => row.map((lines, index) => height(lines, widths[index]!)));
  let found: { index: number; added: number; width: number } | undefined;
  widths.forEach((width, index) => {
    if (width <= least[index]!) return;
    const added = sum(
      sizes.map((row, at) =>
        Math.max(0, height(row[index]!, width - STEP) - Math.max(...heights[at]!)),
      ),
    );
    if (!found || added < found.added || (added === found.added && width > found.width))
      found = { index, added, width };
  });
  return found?.index;
}

/** Lines that the lines of a cell take in a column. */
function height(lines: readonly number[], width: number): number {
  return sum(lines.map((size) => Math.max(1, Math.ceil(size / (width - SIDES)))));
}

/** A head may take two lines. */
function headSize(head: string): number {
  const size = Math.max(...lineSizes(head));
  return size <= 4 ? size : Math.max(4, Math.ceil(size / 2) + 1);
}

/** Characters (em) of each line of a cell. */
function lineSizes(words: string): number[] {
  return words
    .split('\n')
    .map((line) => displayWidth(line) / 2 + 0.1 * count(line, LATIN) + 0.5 * count(line, MARKS));
}

function count(line: string, characters: RegExp): number {
  return line.match(characters)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
