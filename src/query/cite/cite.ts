import type { Plan } from '../../plan/model.ts';
import { findTown } from '../../plan/names.ts';
import type { Reference } from '../../text/references.ts';
import { citationsOf, citing, type Citation, type Citing } from './citations.ts';
import { entryMatch, noteMatches, tableMatch, tables } from './annexes.ts';
import { chapterMatches, contentsMatch, noticeMatch, prefaceMatch } from './body.ts';
import { lineMatches } from './lines.ts';
import type { Cite, Place } from './match.ts';
import { rowsOf } from './rows.ts';
import { entriesOf } from './entries.ts';

/**
 * What a reference stands for; no matches where there is no such place. `lines` are those of the plan's
 * document as scanned, needed for references to lines only.
 */
export function cite(
  plan: Plan,
  query: string,
  reference: Reference,
  lines: readonly string[],
): Cite {
  const all = citationsOf(plan);
  const places = placesOf(plan, reference, lines);
  return { query, matches: places.map((place) => ({ ...place, cited_by: citers(all, place) })) };
}

/** A line is cited by line, a part of a clause by both, an entry by nothing. */
function citers(all: readonly Citing[], { kind, clause, source, ref }: Place): Citation[] {
  if (kind === 'entry') return [];
  const overlaps = (each: Citing): boolean =>
    each.lines.some((line) => source.lines.includes(line));
  if (kind === 'line' || kind === 'row' || ref !== clause) {
    // The town, team or task is the row itself.
    const rowItself = ({ by }: Citing): boolean =>
      kind === 'row' && (by.kind === 'town' || by.kind === 'team');
    return citing(all, (each) => overlaps(each) && !rowItself(each));
  }
  const rows = ['task', 'town', 'team'];
  return citing(all, (each) => each.clause === clause && !rows.includes(each.by.kind));
}

function placesOf(plan: Plan, reference: Reference, lines: readonly string[]): Place[] {
  const { data } = plan;
  switch (reference.kind) {
    case 'notice':
      return [noticeMatch(data)];
    case 'contents':
      return [contentsMatch(data)];
    case 'preface':
      return partOf(prefaceMatch(data), reference.paragraph);
    case 'chapter':
    case 'section':
      return chapterMatches(plan, reference).flatMap((place) => partOf(place, reference.paragraph));
    case 'task':
      return tables(plan).flatMap((table) =>
        rowsOf(plan, table).filter((row) => row.kind === 'task' && row.row === reference.number),
      );
    case 'row':
      return ofTable(plan, reference.annex, (row) => row.row === reference.row);
    case 'named-row': {
      const town = findTown(plan, reference.name)?.id;
      return town === undefined ? [] : ofTable(plan, reference.annex, (row) => row.town === town);
    }
    case 'annex':
      return tables(plan)
        .filter(({ number }) => number === reference.annex)
        .map((table) => tableMatch(plan, table));
    case 'note':
      return tables(plan)
        .filter(({ number }) => number === reference.annex)
        .flatMap(noteMatches);
    case 'lines':
      return lineMatches(plan, reference.lines, lines);
    case 'entry':
      return entriesOf(plan)
        .filter(({ id }) => isEntry(id, reference.letter, reference.number))
        .map(entryMatch);
  }
}

export function isEntry(id: string, letter: string, number: number): boolean {
  return id.startsWith(letter) && Number(id.slice(letter.length)) === number;
}

function ofTable(plan: Plan, annex: number, holds: (row: Place) => boolean): Place[] {
  return tables(plan)
    .filter(({ number }) => number === annex)
    .flatMap((table) => rowsOf(plan, table).filter(holds));
}

/** One paragraph of a place, from 1, or the whole. */
function partOf(place: Place, paragraph: number | undefined): Place[] {
  if (paragraph === undefined) return [place];
  const part = place.kind === 'chapter' ? undefined : place.parts[paragraph - 1];
  const own = place.parts.find((each) => each.ref === `${place.ref}第${paragraph}段`) ?? part;
  if (!own) return [];
  const { ref, text, source } = own;
  const { tasks: _whole, ...rest } = place;
  return [{ ...rest, ref: `${place.ref}第${paragraph}段`, text, source, parts: [{ ...own, ref }] }];
}
