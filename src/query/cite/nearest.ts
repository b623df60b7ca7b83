import type { Plan } from '../../plan/model.ts';
import { nearestTowns } from '../../plan/names.ts';
import { numeralValue } from '../../text/numerals.ts';
import type { Reference } from '../../text/references.ts';
import { tables } from './annexes.ts';
import { chapterMatches, sectionNumber } from './body.ts';
import { rowsOf } from './rows.ts';
import { entriesOf } from './entries.ts';

/** References that exist and are nearest to one that does not, nearest first. */
export function nearestReferences(
  plan: Plan,
  reference: Reference,
  lines: readonly string[],
): string[] {
  switch (reference.kind) {
    case 'section':
      return paragraphOr(plan, reference, nearestSections(plan, reference));
    case 'chapter':
      return paragraphOr(plan, reference, chaptersOf(plan));
    case 'preface':
      return ['前言'];
    case 'task':
      return lastOf(
        tables(plan).flatMap((table) => rowsOf(plan, table).filter(({ kind }) => kind === 'task')),
      );
    case 'row':
    case 'named-row': {
      const table = tables(plan).find(({ number }) => number === reference.annex);
      if (!table) return annexes(plan);
      const rows = rowsOf(plan, table);
      if (reference.kind === 'row') return lastOf(rows);
      const towns = nearestTowns(plan, reference.name);
      return rows
        .filter(({ town, title }) => town !== undefined && towns.includes(title!.zh))
        .map(({ title }) => `附件${reference.annex}${title!.zh}`);
    }
    case 'annex':
      return annexes(plan);
    case 'note':
      return tables(plan)
        .filter(({ notes = [] }) => notes.length > 0)
        .map(({ number }) => `附件${number}注`);
    case 'lines':
      return [`L${lines.length}`];
    case 'entry':
      return nearestEntries(plan, reference.letter, reference.number);
    case 'notice':
    case 'contents':
      return [];
  }
}

/** Same number in another chapter first, then the next ones in the chapter asked for. */
function nearestSections(
  plan: Plan,
  { chapter, section }: Extract<Reference, { kind: 'section' }>,
): string[] {
  const scored = plan.data.sections.chapters.flatMap(({ clause, sections }) =>
    sections.map((each) => {
      const away = Math.abs(sectionNumber(each.clause)! - section);
      const same = chapter === undefined || numeralValue(clause) === chapter;
      return { clause: each.clause, score: away === 0 ? 0 : same ? away : away + FAR };
    }),
  );
  const ordered = scored.sort((a, b) => a.score - b.score);
  return ordered.filter(({ score }, at) => at === 0 || score <= 1).map(({ clause }) => clause);
}

/** As good as any distance inside a chapter. */
const FAR = 100;

/** The last paragraph, where the place exists and only its paragraph does not. */
function paragraphOr(
  plan: Plan,
  reference: Extract<Reference, { kind: 'chapter' | 'section' }>,
  others: string[],
): string[] {
  if (reference.paragraph === undefined) return others;
  const { paragraph: _none, ...whole } = reference;
  const [found] = chapterMatches(plan, whole);
  if (!found) return others;
  const last = found.parts.findLast(({ ref }) => ref.endsWith('段'));
  return [last?.ref ?? found.ref];
}

function chaptersOf({ data }: Plan): string[] {
  return data.sections.chapters.map(({ clause }) => clause);
}

function annexes(plan: Plan): string[] {
  return tables(plan).map(({ number }) => `附件${number}`);
}

function lastOf(rows: readonly { ref: string }[]): string[] {
  return rows.slice(-1).map(({ ref }) => ref);
}

/** The ids before and behind, of the same letter; the first of each letter where that is unknown. */
function nearestEntries(plan: Plan, letter: string, number: number): string[] {
  const ids = entriesOf(plan).map(({ id }) => id);
  const same = ids.filter((id) => /^[A-Z]+/.exec(id)?.[0] === letter);
  if (same.length === 0)
    return ids.filter((id, at) => ids.findIndex((each) => each[0] === id[0]) === at);
  const away = (id: string): number => Math.abs(Number(id.slice(letter.length)) - number);
  return same.sort((a, b) => away(a) - away(b)).slice(0, 2);
}
