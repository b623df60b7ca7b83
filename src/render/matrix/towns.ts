import type { Plan } from '../../plan/model.ts';
import type { TownCell, TownMatrix } from '../../query/matrix/towns.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { HEADS, MARKS, townMatrixNotes } from './town-notes.ts';
import { townMatrixSheet } from './town-sheet.ts';
import { grid, notes, pick, type Style, type View } from '../layout/view.ts';

/** Towns × roles: how many in each cell, with marks. */
export function townMatrixView(plan: Plan, matrix: TownMatrix, { lang }: Style): View {
  const { roles, rows, totals } = matrix;
  const columns = [
    { head: pick(lang, '镇（街）', 'Town') },
    ...roles.map((role) => ({ head: inLang(HEADS[role], lang) })),
    { head: pick(lang, '计', 'All'), align: 'right' as const },
  ];
  const sum = (take: (total: TownMatrix['totals'][number]) => number): string[] =>
    totals.map((total) => String(take(total)));
  const lines = [
    ...rows.map(({ name, cells, size }) => [
      name,
      ...cells.map((cell) => mark(cell, lang)),
      String(size),
    ]),
    [
      pick(lang, '人次', 'Postings'),
      ...sum(({ postings }) => postings),
      String(rows.reduce((all, { size }) => all + size, 0)),
    ],
    [pick(lang, '无人名', 'No name'), ...sum(({ blank, label }) => blank + label), ''],
  ];
  return {
    parts: [[grid(columns, lines)], notes(townMatrixNotes(plan, matrix, lang))],
    sheet: townMatrixSheet(matrix, lang),
  };
}

/** A cell in a few characters: 1, 1共, 4疑, 签, —. */
function mark(cell: TownCell, lang: Lang): string {
  if (cell.state === 'blank') return '—';
  if (cell.state === 'label') return pick(lang, '签', 'L');
  const keys = Object.keys(MARKS) as (keyof typeof MARKS)[];
  const marks = keys.filter((key) => cell[key]).map((key) => inLang(MARKS[key], lang));
  return `${cell.people.length}${marks.join('')}`;
}
