import type { Table } from '../../source/data.gen.ts';
import type { Path } from '../../source/problem.ts';
import type { Code } from '../../text/findings.ts';
import { comparable } from '../../text/normalise.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Claim } from './claims.ts';
import { cellOf, type Cell } from './table.ts';
import { firstDifference } from './difference.ts';
import { citationPath, claimFault } from './place.ts';

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

/** What may stand between the values of a cell. */
const SEPARATORS = /(?:以及其他|以及|和(?!综合)|[、,()])*/y;

function* proveCells(context: Context, told: Told): Generator<Fault> {
  const groups = new Map<string, { cell: Cell; claims: Claim[] }>();
  for (const claim of context.proofs.of('cell')) {
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

function tile(cell: Cell, claims: readonly Claim[]): Fault | undefined {
  let text = cell.text;
  let at = 0;
  let previous: { claim: Claim; start: number } | undefined;
  for (const claim of claims) {
    if (claim.key === 'units_note') {
      // A note may stand anywhere among the units.
      const found = text.indexOf(comparable(String(claim.value)));
      if (found < 0) return differs(claim, comparable(String(claim.value)), text, cell);
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
    const end = at;
    if (at > 0 && !text.startsWith(value, at)) at = skip(text, at);
    if (value === '' || !text.startsWith(value, at)) {
      // No separator behind the item before: that one is only the beginning of what is printed.
      if (previous && at === end && isItem(previous.claim) && isItem(claim))
        return differs(
          previous.claim,
          text.slice(previous.start, end),
          text.slice(previous.start),
          cell,
        );
      const fault = differs(claim, value, text.slice(at), cell);
      return printed === undefined ? fault : { ...fault, path: beside(claim, '_printed') };
    }
    previous = { claim, start: at };
    at += value.length;
  }
  const last = claims.at(-1)!;
  const rest = text.slice(at);
  // A separator at the end says that something followed: only a list that is cut may end so.
  if (/^[()]*$/.test(rest) || (goesOn(last) && skip(text, at) === text.length)) return undefined;
  return claimFault(last, 'cell-rest', { rest }, cell.document);
}

/** Whether a value is an item of a list of words, which separators keep apart. */
function isItem({ path }: Claim): boolean {
  return typeof path.at(-1) === 'number';
}

/** Whether the list that a value ends is marked as cut at its end. */
function goesOn({ parent }: Claim): boolean {
  return (parent['cell'] as { tail?: string } | undefined)?.tail === 'cut';
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
  const fault = claimFault(
    claim,
    code,
    { column },
    source && context.documents.get(source.document),
  );
  if (code === 'no-column') {
    const named = proof.columnFrom === undefined ? path : [...path.slice(0, -1), proof.columnFrom];
    yield { ...fault, path: named };
  } else if (!told.has(source)) {
    told.add(source);
    yield { ...fault, path: citationPath(context, claim) };
  }
}

function differs(claim: Claim, value: string, printed: string, { document }: Cell): Fault {
  return claimFault(claim, 'cell-differs', firstDifference(value, printed), document);
}

/** Path of the sibling whose key has an ending more. */
function beside(claim: Claim, ending: string): Path {
  return [...claim.path.slice(0, -1), `${claim.key}${ending}`];
}

function skip(text: string, at: number): number {
  SEPARATORS.lastIndex = at;
  return at + (SEPARATORS.exec(text)?.[0].length ?? 0);
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
