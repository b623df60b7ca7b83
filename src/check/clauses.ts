import type { DataFiles } from '../source/data.ts';
import type { Paragraph, Source } from '../source/data.gen.ts';

/** Lines of the plan's document by clause, as people cite them: 通知, 二（一）, 附件3第13项. */
export function clauseLines(data: DataFiles): Map<string, Set<number>> {
  const clauses = new Map<string, Set<number>>();
  const add = (clause: string, ...sources: readonly (Source | undefined)[]): void => {
    const lines = clauses.get(clause) ?? new Set();
    for (const source of sources) for (const line of source?.lines ?? []) lines.add(line);
    clauses.set(clause, lines);
  };
  const notice = Object.values(data.notice).filter((part): part is Paragraph => 'text' in part);
  add('通知', ...notice.map((part) => part.source));
  add('前言', data.sections.title.source, data.sections.preamble.source);
  for (const { clause, heading, paragraphs, sections } of data.sections.chapters) {
    add(clause, heading.source, ...paragraphs.map((each) => each.source));
    for (const section of sections) {
      const sources = section.paragraphs.map((each) => each.source);
      add(section.clause, ...sources);
      add(clause, ...sources);
    }
  }
  add('附件目录', ...data.sections.annexes.map((each) => each.source));
  for (const { number, label, title, rows, notes = [] } of data.tables.tables) {
    const sources = [label.source, title.source, ...notes.map((each) => each.source)];
    const known = [
      ...sources.flatMap((each) => each.lines ?? []),
      ...rows.flatMap((row) => row.lines),
    ];
    // Headings repeated on later pages belong to the annex as well.
    const lines = range(Math.min(...known), Math.max(...known));
    clauses.set(`附件${number}`, new Set(lines));
    if (notes.length > 0) add(`附件${number}注`, ...notes.map((each) => each.source));
  }
  const tasks = Object.values(data.tasks).flatMap((file) => file.tasks);
  const cited = new Set(tasks.map((task) => task.source.table));
  const annex = data.tables.tables.find((table) => cited.has(table.id))?.number;
  for (const { number, source } of tasks) add(`附件${annex}第${number}项`, source);
  return clauses;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
