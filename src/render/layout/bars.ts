import { displayWidth } from '../../text/width.ts';

/** Blocks that fill one to seven eighths of a column from the left. */
const EIGHTHS = '▏▎▍▌▋▊▉';

/** Columns of a bar at the least: shorter ones cannot be compared. */
export const LEAST_BAR = 10;

/** Columns of a bar where there is no width to fill (Markdown). */
const FIXED_BAR = 20;

/** How bars are drawn: the columns that the largest value takes, and whether only ASCII may be used. */
export interface BarScale {
  /** Value of a bar that takes all columns. */
  largest: number;
  columns: number;
  ascii: boolean;
}

/**
 * Columns for each of several bars: what the other columns of a line leave of the width, shared
 * equally, and never less than `LEAST_BAR`.
 */
export function barColumns(width: number, taken: number, bars = 1): number {
  if (!Number.isFinite(width)) return FIXED_BAR;
  return Math.max(LEAST_BAR, Math.floor((width - taken) / bars));
}

/**
 * A bar from 0 on the left, to an eighth of a column (a whole one in ASCII). Empty for 0; anything
 * above 0 can be seen. Equal values have equal bars.
 */
export function bar(value: number, { largest, columns, ascii }: BarScale): string {
  if (value <= 0 || largest <= 0) return '';
  const length = Math.min(1, value / largest) * columns;
  if (ascii) return '#'.repeat(Math.max(1, Math.round(length)));
  const eighths = Math.max(1, Math.round(length * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[(eighths % 8) - 1] ?? '');
}

/** A bar of two parts: what is certain, and shaded behind it (dots in ASCII) what is in doubt. */
export function partedBar(certain: number, all: number, scale: BarScale): string {
  if (all <= certain) return bar(certain, scale);
  const shade = scale.ascii ? '.' : '░';
  const whole = Math.min(1, all / scale.largest) * scale.columns;
  const columns = Math.max(certain > 0 ? 2 : 1, Math.round(whole));
  const solid = bar(certain, scale);
  // The shade has at least a column, if need be at the cost of the other part.
  const kept = [...solid].slice(0, columns - 1).join('');
  return kept + shade.repeat(columns - displayWidth(kept));
}
