import type { LaterSource } from '../../source/data.gen.ts';
import type { SourceDocument } from '../../source/document.ts';
import type { Code } from '../../text/findings.ts';
import type { Context } from '../check.ts';
import { documentOf } from './document.ts';

/** A cell of a table row: where it is and what it says, in comparable form. */
export interface Cell {
  document: SourceDocument;
  line: number;
  /** Position of the cell in its line, from 0. */
  index: number;
  /** Offset of the cell in the comparable line. */
  start: number;
  text: string;
}

/**
 * The cell of a column in the cited table row. Undefined where the source names no readable line
 * (another check says so); a code where it names no table, or a line that is no row of it.
 */
export function cellOf(
  context: Context,
  source: LaterSource | undefined,
  column: string,
): Cell | { code: Code } | undefined {
  const document = documentOf(context, source);
  const number = source?.lines?.[0];
  const line = number === undefined ? undefined : document?.lines[number - 1];
  if (!source || !document || !line || number === undefined) return undefined;
  const table = context.data.tables.tables.find((each) => each.id === source.table);
  const row = table?.rows.find((each) => each.lines.includes(number));
  if (!row || source.lines!.length !== 1) return { code: 'no-table-row' };
  const index = row.cells.indexOf(column);
  if (index < 0) return { code: 'no-column' };
  return {
    document,
    line: number,
    index,
    start: line.starts[index] ?? line.text.length,
    text: line.cells[index] ?? '',
  };
}

/** Every line that is a row of a table, by document and line. */
export function tableRow(context: Context, document: string, line: number): boolean {
  return context.data.tables.tables.some(
    (table) =>
      table.source.document === document && table.rows.some((row) => row.lines.includes(line)),
  );
}
