import type { Table } from '../../source/data.gen.ts';
import { comparable } from '../../text/normalise.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Claim } from './claims.ts';
import { cellOf, type Cell } from './table.ts';
import { claimFault } from './place.ts';

/**
 * Rows of tables: each value stands in its own column, and what is taken from a cell explains the
 * whole cell, in order, nothing but separators left over.
 */
export const cells: Check = {
  id: 'cells',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '表格中的值在本栏单元格内，且单元格内容全部得到说明',
    en: 'a value of a table row stands in its own cell, and nothing of the cell is left unexplained',
  },
  *run(context) {
    yield* proveCells(context);
    yield* proveTaskTexts(context);
    yield* proveEmptyCells(context);
    yield* proveHeaders(context);
  },
};

/** What may stand between the values of a cell. */
const SEPARATORS = /(?:以及其他|以及|和(?!综合)|[、,().:])*/y;

function* proveCells(context: Context): Generator<Fault> {
  const groups = new Map<string, { cell: Cell; claims: Claim[] }>();
  for (const claim of context.proofs.of('cell')) {
    const column = claim.proof.column ?? String(claim.parent[claim.proof.columnFrom ?? '']);
    const cell = cellOf(context, claim.source, column);
    if (cell === undefined) continue;
    if ('code' in cell) {
      yield claimFault(claim, cell.code, { column });
      continue;
    }
    const key = `${cell.document.id} ${cell.line} ${cell.index}`;
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { cell, claims: [claim] });
  }
  for (const { cell, claims } of groups.values()) {
    const fault = tile(
      cell,
      claims.sort((a, b) => rank(a) - rank(b)),
    );
    if (fault) yield fault;
    else
      context.proofs.cover(cell.document.id, cell.line, cell.start, cell.start + cell.text.length);
  }
}

/** Order in which values stand in their cell where it is not the order of the data. */
function rank(claim: Claim): number {
  if (claim.key === 'units_note') return -1;
  if (claim.parent['position'] === 'head') return 0;
  return claim.parent['position'] === 'tail' ? 2 : 1;
}

function tile(cell: Cell, claims: readonly Claim[]): Fault | undefined {
  let text = cell.text;
  let at = 0;
  for (const claim of claims) {
    if (claim.key === 'units_note') {
      // A note may stand anywhere among the units.
      const found = text.indexOf(comparable(String(claim.value)));
      if (found < 0) return claimFault(claim, 'cell-differs', { printed: text }, cell.document);
      text = text.slice(0, found) + text.slice(found + comparable(String(claim.value)).length);
      continue;
    }
    const printed = claim.parent[`${claim.key}_printed`];
    const value = comparable(String(printed ?? claim.value));
    if (typeof claim.value === 'number') {
      if (/^[0-9]+(?:\.[0-9]+)?$/.test(cell.text) && Number(cell.text) === claim.value)
        return undefined;
      return claimFault(claim, 'cell-number', { printed: cell.text }, cell.document);
    }
    if (!text.startsWith(value, at)) at = skip(text, at);
    if (value === '' || !text.startsWith(value, at)) {
      return claimFault(claim, 'cell-differs', { printed: text.slice(at) || text }, cell.document);
    }
    at += value.length;
  }
  const rest = text.slice(at);
  SEPARATORS.lastIndex = 0;
  if (SEPARATORS.exec(rest)?.[0].length === rest.length) return undefined;
  return claimFault(claims.at(-1)!, 'cell-rest', { rest }, cell.document);
}

function skip(text: string, at: number): number {
  SEPARATORS.lastIndex = at;
  return at + (SEPARATORS.exec(text)?.[0].length ?? 0);
}

/** The text cell of a task: its number, a full stop, the text; or the damaged print as it is. */
function* proveTaskTexts(context: Context): Generator<Fault> {
  for (const claim of context.proofs.of('task-text')) {
    const { parent } = claim;
    const source = parent['source'] as Claim['source'];
    const cell = cellOf(context, source, 'text');
    if (cell === undefined) continue;
    if ('code' in cell) {
      yield claimFault(claim, cell.code, { column: 'text' });
      continue;
    }
    const damaged = parent['text_basis'] === 'reconstructed';
    const printed = damaged
      ? comparable(String(parent['text_printed'] ?? ''))
      : `${parent['number']}.${comparable(String(claim.value))}`;
    if (cell.text === printed) {
      context.proofs.cover(cell.document.id, cell.line, cell.start, cell.start + cell.text.length);
    } else {
      const path =
        damaged && parent['text_printed'] !== undefined
          ? [...claim.path.slice(0, -1), 'text_printed']
          : claim.path;
      yield {
        ...claimFault(
          { ...claim, source },
          'cell-differs',
          { printed: cell.text, value: printed },
          cell.document,
        ),
        path,
      };
    }
  }
}

function* proveEmptyCells(context: Context): Generator<Fault> {
  for (const claim of context.proofs.of('empty-cell', 'empty-units')) {
    const column = claim.proof.in === 'empty-units' ? 'units' : String(claim.value);
    const cell = cellOf(context, claim.source, column);
    if (cell === undefined) continue;
    if ('code' in cell) yield claimFault(claim, cell.code, { column });
    else if (cell.text !== '')
      yield claimFault(claim, 'cell-not-empty', { printed: cell.text, column }, cell.document);
  }
}

/** Words of the header row, each in the cell of its column, and the unit that a header names. */
function* proveHeaders(context: Context): Generator<Fault> {
  for (const [index, table] of context.data.tables.tables.entries()) {
    const document = context.documents.get(table.source.document);
    const number = table.source.lines?.[0];
    const line = number === undefined ? undefined : document?.lines[number - 1];
    if (!document || !line || number === undefined) continue;
    for (const [position, column] of table.columns.entries()) {
      const cell = table.header_cells.indexOf(column.key);
      const claim = headerClaim(index, position, column.title ?? '', table);
      const printed = line.cells[cell] ?? '';
      if (printed !== comparable(column.title ?? ''))
        yield claimFault(claim, 'cell-differs', { printed }, document);
      else
        context.proofs.cover(
          document.id,
          number,
          line.starts[cell]!,
          line.starts[cell]! + printed.length,
        );
      if (column.unit !== undefined && !printed.startsWith(comparable(column.unit))) {
        yield {
          ...claimFault(claim, 'header-unit', { value: column.unit, printed }, document),
          path: [...claim.path.slice(0, -1), 'unit'],
        };
      }
    }
  }
}

function headerClaim(table: number, column: number, value: string, { source }: Table): Claim {
  const path = ['tables', table, 'columns', column, 'title'];
  return {
    file: 'plan/tables.yaml',
    path,
    value,
    proof: { in: 'header' },
    parent: {},
    key: 'title',
    source,
    entry: {},
  };
}
