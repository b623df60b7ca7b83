import { stringify } from 'csv-stringify/sync';
import { printable } from '../../text/printable.ts';
import type { Sheet, Value } from './view.ts';

/**
 * A sheet as CSV (RFC 4180, commas, line ends \n): a head, then the rows. Words that a sheet program
 * would take for a formula get an apostrophe before them.
 */
export function toCsv({ columns, rows }: Sheet): string {
  return stringify([columns.map(({ head }) => head), ...rows.map((row) => row.map(plain))]);
}

/** A sheet as TSV for pasting into a sheet program: no quotes, a tab between values. */
export function toTsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => row.map(plain))];
  return lines.map((line) => `${line.join('\t')}\n`).join('');
}

/** Beginnings that sheet programs take for formulas, also in full width. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** A value as harmless words: nothing unseen, no tab or line end, no formula. */
function plain(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const words = printable(String(value));
  return FORMULA.test(words) ? `'${words}` : words;
}
