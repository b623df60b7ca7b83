import { cited } from '../../plan/model.ts';
import type { Basis, LocalText, Table, TaskGroupFile } from '../../source/data.gen.ts';
import type { Place } from './match.ts';

type TaskRecord = TaskGroupFile['tasks'][number];

/** A row of the list of tasks: its group, words and cell of units, and what of them is not printed. */
export function taskRow(table: Table, group: TaskGroupFile['group'], task: TaskRecord): Place {
  const ref = `附件${table.number}第${task.number}项`;
  const head = (key: string): LocalText => ({
    zh: table.columns.find((column) => column.key === key)?.title ?? key,
  });
  const basis: Basis = task.text_basis ?? 'printed';
  const printed = task.text_printed ?? null;
  const source = cited(task.source);
  const complete =
    !task.empty &&
    (task.cell?.head ?? 'whole') === 'whole' &&
    (task.cell?.tail ?? 'whole') === 'whole';
  const fragment = (at: 'head' | 'tail'): string[] =>
    (task.fragments ?? []).filter(({ position }) => position === at).map(({ text }) => text);
  const units = [...fragment('head'), ...task.units, ...fragment('tail')].join('、');
  const cell = units + (task.units_note ? `（${task.units_note}）` : '');
  return {
    kind: 'task',
    ref,
    clause: ref,
    title: { zh: `第${task.number}项`, en: `Task ${task.number}` },
    row: task.number,
    group: { number: group.number, title: group.title, clause: group.clause },
    text: task.text,
    text_basis: basis,
    text_printed: printed,
    text_note: task.text_doubt ?? null,
    text_from: task.text_source ? cited(task.text_source) : null,
    parts: [
      { ref, label: head('text'), text: task.text, text_basis: basis, printed, source },
      { ref, label: head('units'), text: cell, text_basis: 'printed', printed: null, source },
    ],
    units_printed: task.units,
    units_complete: complete,
    notes: [],
    source,
  };
}
