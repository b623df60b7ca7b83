import type { Cited, Task } from '../../plan/model.ts';
import type { LocalText } from '../../source/data.gen.ts';
import { fold, occurrences, type Folded } from '../../text/fold.ts';
import { rank, type PinyinMatch } from './name-index.ts';
import type { Field, SearchKind, SearchRecord } from './record.ts';
import { sentencesAt, snippetOf, type Snippet } from './snippet.ts';

export interface SearchHit {
  kind: SearchKind;
  id: string;
  title: LocalText;
  clause: string | null;
  /** The sentences with the words, or the name; all words of what was found by its number or id. */
  text: string;
  /** How words of the document are known; null for names and for words of the editors. */
  text_basis: Task['text_basis'] | null;
  /** text and units are words of the document, title and note those of the editors. */
  field: Field;
  snippet: Snippet;
  score: number;
  matched_by: 'text' | 'name' | 'pinyin' | 'initials';
  /** The usual pinyin of a name that was found by it. */
  pinyin: string | null;
  /** What the document says of a town or person that was found by name. */
  about: { text: string; text_basis: Task['text_basis'] }[];
  source: Cited;
}

/** A name or text of a record, folded. */
export interface Piece {
  field: Field;
  text: string;
  folded: Folded;
  basis: Task['text_basis'];
  at?: Pick<SearchRecord, 'clause' | 'source'>;
}

/** Names first, then the texts in their order. */
export function piecesOf({ names, texts }: SearchRecord): Piece[] {
  return [
    ...names.map((text) => ({
      field: 'name' as const,
      text,
      folded: fold(text),
      basis: 'printed' as const,
    })),
    ...texts.map((each) => ({ ...each, folded: fold(each.text) })),
  ];
}

/** A hit at the words in a piece. */
export function hitAt(
  record: SearchRecord,
  { field, text, folded, basis, at }: Piece,
  words: readonly string[],
  score: number,
  by: 'text' | 'name',
): SearchHit {
  const places = words
    .flatMap((word) => occurrences(word, folded.text).map((from) => ({ from, word })))
    .sort((a, b) => a.from - b.from);
  const first = places[0];
  const [from, until] = first
    ? [folded.at[first.from]!, endOf(folded, text, first.from + first.word.length)]
    : [0, text.length];
  return {
    ...headOf(record),
    clause: (at ?? record).clause,
    text:
      by === 'name'
        ? text
        : sentencesAt(
            text,
            places.map((each) => folded.at[each.from]!),
          ),
    text_basis: field === 'text' || field === 'units' ? basis : null,
    field,
    snippet: snippetOf(text, from, until),
    score,
    matched_by: by,
    pinyin: null,
    about: field === 'name' ? aboutOf(record) : [],
    source: (at ?? record).source,
  };
}

/** Behind the last character found, without the marks that folding left out behind it. */
function endOf({ at }: Folded, text: string, until: number): number {
  const last = at[until - 1]!;
  return last + String.fromCodePoint(text.codePointAt(last)!).length;
}

function headOf({
  kind,
  id,
  title,
  clause,
}: SearchRecord): Pick<SearchHit, 'kind' | 'id' | 'title' | 'clause'> {
  return { kind, id, title, clause };
}

/** Words of the document on what is named, of a unit none: it stands in many rows. */
function aboutOf({ texts }: SearchRecord): SearchHit['about'] {
  return texts
    .filter(({ field }) => field === 'text')
    .map(({ text, basis }) => ({ text, text_basis: basis }));
}

/** A record found by its number or id: all it says, nothing in it is marked. */
export function wholeHit(record: SearchRecord, piece: Piece, score: number): SearchHit {
  const hit = hitAt(record, piece, [], score, 'name');
  return { ...hit, text: piece.text, snippet: { ...snippetOf(piece.text, 0, 0) } };
}

/** Score of a match by pinyin, in the order of `rank` (whole, start, inside; usual reading first). */
const PINYIN = [960, 940, 920, 900, 790, 770, 750, 730, 700, 680, 660, 640];

/** A hit by the pinyin of a name. */
export function spelledHit(record: SearchRecord, name: string, match: PinyinMatch): SearchHit {
  const chars = [...name];
  const [from, until] = [match.from, match.until].map(
    (count) => chars.slice(0, count).join('').length,
  ) as [number, number];
  const part = (match.until - match.from) / chars.length;
  return {
    ...headOf(record),
    text: name,
    text_basis: null,
    field: 'name',
    snippet: {
      before: name.slice(0, from),
      match: name.slice(from, until),
      after: name.slice(until),
    },
    score: PINYIN[rank(match)]! + Math.floor(9 * part),
    matched_by: match.by,
    pinyin: match.spelt,
    about: aboutOf(record),
    source: record.source,
  };
}
