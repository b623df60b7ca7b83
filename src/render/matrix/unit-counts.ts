import type { UnitMatrix, UnitParts } from '../../query/matrix/units.ts';
import type { Lang } from '../../text/local.ts';
import { displayWidth, padStart } from '../../text/width.ts';
import { apart, groupHead, nameOf, type UnitMatrixLayout } from './unit-words.ts';
import { DEFAULT_WIDTH, grid, pick, type Block, type Column, type Style } from '../layout/view.ts';

/** Columns that names of units need at the least to be readable when they wrap. */
const NAME = 12;

const GAP = 2;

/** A line of the table: a cell for each group, the sum, and what is counted apart. */
interface Line {
  name: string;
  groups: string[];
  all: string;
  apart: string;
}

/** How many tasks each unit leads and supports, by groups. */
export function countTable(
  matrix: UnitMatrix,
  { role }: UnitMatrixLayout,
  { lang, width = DEFAULT_WIDTH }: Style,
): Block {
  const cell = ({ leads, supports }: UnitParts): string =>
    count(
      role === 'responsible' ? 0 : leads.length,
      role === 'lead' ? 0 : supports.length,
      role === undefined,
    );
  const head: Line = {
    name: pick(lang, '单位', 'Unit'),
    groups: matrix.groups.map(({ number }) => groupHead(number, lang)),
    all: pick(lang, '合计', 'All'),
    apart: pick(lang, '另计', 'Also'),
  };
  const lines = matrix.rows.map((row) => ({
    name: nameOf(row),
    groups: row.cells.map(cell),
    all: cell(row),
    apart: apart(row, lang),
  }));
  const sums = sumLines(matrix, role, lang);
  return Number.isFinite(width)
    ? close(head, [...lines, ...sums], width)
    : spread(head, [...lines, ...sums]);
}

/** 1 leads one, +3 is named in three, 1+3 both; without plus where only one part is asked for. */
function count(leads: number, supports: number, plus: boolean): string {
  if (leads + supports === 0) return '·';
  if (!plus) return String(leads + supports);
  return `${leads || ''}${supports > 0 ? `+${supports}` : ''}`;
}

/** Sums of each part; and the tasks whose lead is no unit's, which are in no sum. */
function sumLines(matrix: UnitMatrix, role: UnitMatrixLayout['role'], lang: Lang): Line[] {
  const { groups, totals, lead_doubtful: doubtful, lead_unreadable: unreadable } = matrix;
  const unclear = [...doubtful.map(({ task }) => task), ...unreadable];
  const line = (name: string, counts: readonly number[], all: number): Line => ({
    name,
    groups: counts.map((each) => String(each || '·')),
    all: String(all),
    apart: '',
  });
  const leads = line(
    pick(lang, '牵头合计', 'All leads'),
    totals.groups.map((each) => each.leads),
    totals.leads,
  );
  const supports = line(
    pick(lang, '配合合计', 'All supports'),
    totals.groups.map((each) => each.supports),
    totals.supports,
  );
  const untold = line(
    pick(lang, '牵头不明', 'No lead told'),
    groups.map(({ tasks }) => unclear.filter((task) => tasks.includes(task)).length),
    unclear.length,
  );
  if (role === 'responsible') return [supports];
  return role === 'lead' ? [leads, untold] : [leads, supports, untold];
}

const right = (head: string): Column => ({ head, align: 'right' });

/** Every group in a column of its own, where there is no width to keep. */
function spread(head: Line, lines: readonly Line[]): Block {
  const also = lines.some((line) => line.apart !== '');
  return grid(
    [{ head: head.name }, ...[...head.groups, head.all, ...(also ? [head.apart] : [])].map(right)],
    lines.map((line) => [line.name, ...line.groups, line.all, ...(also ? [line.apart] : [])]),
  );
}

/** The groups as close to each other as they must be; what is counted apart goes to the name, if need be. */
function close(head: Line, lines: readonly Line[], width: number): Block {
  const all = [head, ...lines];
  const widest = (take: (line: Line) => string): number =>
    Math.max(...all.map((line) => displayWidth(take(line))));
  const slots = head.groups.map((_, at) => widest((line) => line.groups[at]!));
  const also = lines.some((line) => line.apart !== '');
  const needed = (gap: number, withApart: boolean): number =>
    NAME +
    slots.reduce((sum, each) => sum + each, GAP) +
    gap * (slots.length - 1) +
    GAP +
    widest((line) => line.all) +
    (withApart ? GAP + widest((line) => line.apart) : 0);
  const gap = needed(2, also) <= width ? 2 : 1;
  const column = also && needed(gap, true) <= width;
  const cells = (line: Line): string =>
    slots.map((slot, at) => padStart(line.groups[at]!, slot)).join(' '.repeat(gap));
  const name = (line: Line): string =>
    column || line.apart === '' ? line.name : `${line.name} ${line.apart}`;
  return grid(
    [
      { head: head.name, flex: true },
      { head: cells(head) },
      right(head.all),
      ...(column ? [right(head.apart)] : []),
    ],
    lines.map((line) => [name(line), cells(line), line.all, ...(column ? [line.apart] : [])]),
  );
}
