import type { Plan } from '../../plan/model.ts';
import type { Progress } from '../../query/progress/progress.ts';
import type { ProgressRow } from '../../query/progress/row.ts';
import {
  card,
  DEFAULT_WIDTH,
  grid,
  notes,
  pick,
  sheetOf,
  type Cell,
  type Style,
  type View,
} from '../layout/view.ts';
import { leadCell, unitsText } from '../tasks/cells.ts';
import { grounds, summary } from './notes.ts';
import { stateCell } from './state.ts';
import { deadlineText, nextText, problemText, progressText } from './words.ts';

/** Below this many columns nine of a table cannot be read; each task is then a card of its own. */
const LEAST_TABLE = 132;

/**
 * The ledger (台账) of the tasks with the nine columns that offices keep it in; what is not known stays empty,
 * and the state is always told in words.
 */
export function ledgerView(plan: Plan, answer: Progress, style: Style): View {
  const { lang, width = DEFAULT_WIDTH } = style;
  const { rows } = answer;
  const columns = columnsOf(plan, style);
  const body =
    width < LEAST_TABLE
      ? rows.map((row) => [
          card(
            columns
              .map(({ head, cell }): [string, string] => [head, wordsOf(cell(row))])
              .filter(([, words]) => words !== ''),
          ),
        ])
      : [
          [
            grid(
              columns.map(({ head, narrow }) => ({ head, flex: !narrow })),
              rows.map((row) => columns.map(({ cell }) => cell(row))),
            ),
          ],
        ];
  return {
    parts: [notes([summary(plan, answer, lang)]), ...body, notes(grounds(plan, answer, lang))],
    sheet: sheetOf(
      rows,
      columns.map(({ key, head, cell }) => [
        key,
        head,
        (row: ProgressRow) => (key === 'number' ? row.task : wordsOf(cell(row))),
      ]),
    ),
  };
}

interface LedgerColumn {
  key: string;
  head: string;
  narrow?: boolean;
  cell(row: ProgressRow): Cell;
}

function columnsOf(plan: Plan, style: Style): LedgerColumn[] {
  const { lang } = style;
  return [
    {
      key: 'number',
      head: pick(lang, '序号', 'No'),
      narrow: true,
      cell: ({ task }) => String(task),
    },
    { key: 'task', head: pick(lang, '重点工作', 'Task'), cell: ({ text }) => text },
    { key: 'lead', head: pick(lang, '牵头单位', 'Lead unit'), cell: (row) => leadCell(row, lang) },
    {
      key: 'units',
      head: pick(lang, '责任单位', 'Units'),
      cell: (row) => unitsText({ ...row, units_in_order: row.units, fragments: [] }, lang),
    },
    {
      key: 'deadline',
      head: pick(lang, '完成时限', 'Deadline'),
      cell: (row) => deadlineText(row, lang),
    },
    {
      key: 'progress',
      head: pick(lang, '进展', 'Progress'),
      cell: (row) => progressText(plan, row, lang),
    },
    {
      key: 'problem',
      head: pick(lang, '存在问题', 'Problems'),
      cell: (row) => problemText(plan, row, lang),
    },
    {
      key: 'next_step',
      head: pick(lang, '下一步', 'Next step'),
      cell: (row) => nextText(plan, row, lang),
    },
    {
      key: 'state',
      head: pick(lang, '状态', 'State'),
      narrow: true,
      cell: ({ state }) => stateCell(plan, state, style),
    },
  ];
}

function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
