import type { Plan } from '../../plan/model.ts';
import type { LocalText } from '../../source/data.gen.ts';
import { entriesOf, type EntryKind } from './entries.ts';

/** A datum that rests on a place of the document. */
export interface Citation {
  kind: EntryKind | 'task' | 'town' | 'team';
  id: string;
  title: LocalText;
}

/** Where each datum stands: a clause and the lines of the plan's document. */
export interface Citing {
  by: Citation;
  clause: string;
  lines: readonly number[];
}

/**
 * What in the data cites which clause and lines of the plan: rows of the annexes (towns, teams, tasks),
 * then the entries that quote. Units and people are left out: they are part of the rows that name them.
 */
export function citationsOf(plan: Plan): Citing[] {
  const { data } = plan;
  const numbers = new Map(data.tables.tables.map(({ id, number }) => [id, number]));
  const annex = (table: string | undefined): string => `附件${numbers.get(table ?? '') ?? ''}`;
  const ofPlan = (document: string | null): boolean => document === data.dataset.plan;
  const rows: Citing[] = [
    ...Object.entries(data.towns).map(([id, { name, name_en, source }]) => ({
      by: { kind: 'town' as const, id, title: { zh: name, ...(name_en && { en: name_en }) } },
      clause: annex(source.table),
      lines: ofPlan(source.document) ? (source.lines ?? []) : [],
    })),
    ...Object.entries(data.teams).map(([id, { source }]) => ({
      by: {
        kind: 'team' as const,
        id,
        title: {
          zh: `${data.towns[id]?.name ?? id}工作队`,
          en: `Team of ${data.towns[id]?.name_en ?? id}`,
        },
      },
      clause: annex(source.table),
      lines: ofPlan(source.document) ? (source.lines ?? []) : [],
    })),
    ...Object.values(data.tasks)
      .flatMap((file) => file.tasks)
      .sort((a, b) => a.number - b.number)
      .map(({ number, source }) => ({
        by: {
          kind: 'task' as const,
          id: String(number),
          title: { zh: `第${number}项`, en: `Task ${number}` },
        },
        clause: `${annex(source.table)}第${number}项`,
        lines: ofPlan(source.document) ? (source.lines ?? []) : [],
      })),
  ];
  const quoting = entriesOf(plan).flatMap(({ kind, id, title, quotes }) =>
    quotes
      .filter(({ source }) => ofPlan(source.document))
      .map(({ clause, source }) => ({ by: { kind, id, title }, clause, lines: source.lines })),
  );
  return [...rows, ...quoting];
}

/** Those that cite a place, each once. */
export function citing(all: readonly Citing[], holds: (each: Citing) => boolean): Citation[] {
  const found = new Map<string, Citation>();
  for (const each of all) if (holds(each)) found.set(`${each.by.kind} ${each.by.id}`, each.by);
  return [...found.values()];
}
