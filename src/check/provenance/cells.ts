import type { Table } from '../../source/data.gen.ts';
import type { Code } from '../../text/findings.ts';
import { comparable } from '../../text/normalise.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Claim } from './claims.ts';
import { documentOf, isReported } from './document.ts';
import { cellOf, type Cell } from './table.ts';
import { firstDifference } from './difference.ts';
import { citationPath, claimFault } from './place.ts';
import { beside, differs, tile } from './tile.ts';

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
    const told: Told = new Set();
    yield* proveCells(context, told);
    yield* proveTaskTexts(context, told);
    yield* proveEmptyCells(context, told);
    yield* proveHeaders(context);
  },
};

function* proveCells(context: Context, told: Told): Generator<Fault> {
  const groups = new Map<string, { cell: Cell; claims: Claim[] }>();
  for (const claim of context.proofs.of('cell')) {
    if (isReported(context, claim.source)) continue;
    const column = claim.proof.column ?? String(claim.parent[claim.proof.columnFrom ?? '']);
    const cell = cellOf(context, claim.source, column);
    if (cell === undefined) continue;
    if ('code' in cell) {
      yield* noCell(context, claim, cell.code, column, told);
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

/** Citations of no table row that have been told of: once is enough for all values that share one. */
type Told = Set<Claim['source']>;

/** A value whose cell cannot be found: its citation is wrong, or the name of its column. */
function* noCell(
  context: Context,
  claim: Claim,
  code: Code,
  column: string,
  told: Told,
): Generator<Fault> {
  const { source, path, proof } = claim;
  const fault = claimFault(claim, code, { column }, documentOf(context, source));
  if (code === 'no-column') {
    const named = proof.columnFrom === undefined ? path : [...path.slice(0, -1), proof.columnFrom];
    yield { ...fault, path: named };
  } else if (!told.has(source)) {
    told.add(source);
    yield { ...fault, path: citationPath(context, claim) };
  }
}

/** The text cell of a task: its number, a full stop, the text; or the damaged print as it is. */
function* proveTaskTexts(context: Context, told: Told): Generator<Fault> {
  for (const claim of context.proofs.of('task-text')) {
    const { parent } = claim;
    const source = parent['source'] as Claim['source'];
    const cell = cellOf(context, source, 'text');
    if (cell === undefined) continue;
    if ('code' in cell) {
      yield* noCell(context, claim, cell.code, 'text', told);
      continue;
    }
    const damaged = parent['text_basis'] === 'reconstructed';
    const printed = damaged
      ? comparable(String(parent['text_printed'] ?? ''))
      : `${parent['number']}.${comparable(String(claim.value))}`;
    if (cell.text === printed) {
      context.proofs.cover(cell.document.id, cell.line, cell.start, cell.start + cell.text.length);
    } else {
      const fault = differs({ ...claim, source }, printed, cell.text, cell);
      const inPrint = damaged && parent['text_printed'] !== undefined;
      yield inPrint ? { ...fault, path: beside(claim, '_printed') } : fault;
    }
  }
}

function* proveEmptyCells(context: Context, told: Told): Generator<Fault> {
  for (const claim of context.proofs.of('empty-cell', 'empty-units')) {
    const column = claim.proof.in === 'empty-units' ? 'units' : String(claim.value);
    const cell = cellOf(context, claim.source, column);
    if (cell === undefined) continue;
    if ('code' in cell) yield* noCell(context, claim, cell.code, column, told);
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
        yield claimFault(
          claim,
          'cell-differs',
          firstDifference(comparable(column.title ?? ''), printed),
          document,
        );
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
