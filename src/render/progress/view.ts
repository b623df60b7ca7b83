import type { Plan } from '../../plan/model.ts';
import type { Progress } from '../../query/progress/progress.ts';
import { PROGRESS_STATES, type ProgressRow, type ProgressState } from '../../query/progress/row.ts';
import { inLang } from '../../text/local.ts';
import { PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import { truncate } from '../../text/width.ts';
import {
  DEFAULT_WIDTH,
  grid,
  heading,
  notes,
  pick,
  type Block,
  type Cell,
  type Style,
  type View,
} from '../layout/view.ts';
import { leadCell } from '../tasks/cells.ts';
import { grounds, summary } from './notes.ts';
import { progressSheet } from './sheet.ts';
import { stateCell } from './state.ts';
import { nextText, problemText, progressText } from './words.ts';

/** The tasks by their state; of those that were reported what was done, what is in the way and what is next. */
export function progressView(plan: Plan, answer: Progress, style: Style): View {
  const { lang } = style;
  return {
    parts: [
      notes([summary(plan, answer, lang)]),
      ...PROGRESS_STATES.flatMap((state) => statePart(plan, answer, state, style)),
      notes(grounds(plan, answer, lang)),
    ],
    sheet: progressSheet(plan, answer.rows, lang),
  };
}

function statePart(plan: Plan, answer: Progress, state: ProgressState, style: Style): Block[][] {
  const { lang } = style;
  const rows = answer.rows.filter((row) => row.state === state);
  if (rows.length === 0) return [];
  const name = inLang(PROGRESS_STATE_NAMES[state], lang);
  const title = heading(pick(lang, `${name}（${rows.length}项）`, `${name} (${rows.length})`));
  const told = rows.filter((row) => saidOf(plan, row, lang) !== '');
  const silent = rows.filter((row) => saidOf(plan, row, lang) === '');
  // What is only listed stands by itself: it needs no column for what was said.
  const tables = [
    ...(told.length > 0 ? [reported(plan, told, style)] : []),
    ...(silent.length > 0 ? [unreported(plan, silent, style)] : []),
  ];
  return tables.map((each, at) => (at === 0 ? [title, each] : [each]));
}

function reported(plan: Plan, rows: readonly ProgressRow[], style: Style): Block {
  const { lang } = style;
  return grid(
    [
      { head: pick(lang, '项', 'No'), align: 'right' },
      { head: pick(lang, '重点工作', 'Task'), flex: true },
      { head: pick(lang, '牵头单位', 'Lead unit'), flex: true },
      { head: pick(lang, '进展、问题、下一步', 'Progress, problems, next step'), flex: true },
    ],
    rows.map((row) => [
      numberCell(plan, row, style),
      shortened(row, style, 20),
      leadCell(row, lang),
      saidOf(plan, row, lang),
    ]),
  );
}

function unreported(plan: Plan, rows: readonly ProgressRow[], style: Style): Block {
  const { lang, width = DEFAULT_WIDTH } = style;
  return grid(
    [
      { head: pick(lang, '项', 'No'), align: 'right' },
      { head: pick(lang, '重点工作', 'Task'), flex: true },
      { head: pick(lang, '牵头单位', 'Lead unit'), flex: true },
    ],
    rows.map((row) => [
      numberCell(plan, row, style),
      shortened(row, style, Math.max(20, width - 40)),
      leadCell(row, lang),
    ]),
  );
}

/** The number in the colour of the state, which stands over the table in words. */
function numberCell(plan: Plan, { task, state }: ProgressRow, style: Style): Cell {
  const cell = stateCell(plan, state, style);
  return typeof cell === 'string' ? String(task) : { ...cell, text: String(task) };
}

function shortened(
  { text }: ProgressRow,
  { width = DEFAULT_WIDTH }: Style,
  columns: number,
): string {
  return Number.isFinite(width) ? truncate(text, columns) : text;
}

/** Everything that was reported, in the order in which one asks for it. */
function saidOf(plan: Plan, row: ProgressRow, lang: Style['lang']): string {
  const problem = problemText(plan, row, lang);
  const next = nextText(plan, row, lang);
  return [
    progressText(plan, row, lang),
    problem && pick(lang, `问题：${problem}`, `Problem: ${problem}`),
    next && pick(lang, `下一步：${next}`, `Next: ${next}`),
  ]
    .filter(Boolean)
    .join('\n');
}
