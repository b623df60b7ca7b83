import type { Plan } from '../../plan/model.ts';
import { fold, foldedWords, occurrences } from '../../text/fold.ts';
import type { Lang } from '../../text/local.ts';
import { rank, spells } from './name-index.ts';
import { pinyinLetters, type Speller } from './pinyin.ts';
import { hitAt, piecesOf, spelledHit, wholeHit, type Piece, type SearchHit } from './hit.ts';
import { SPELT } from './names.ts';
import type { SearchKind, SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';

export interface Search {
  query: string;
  hits: SearchHit[];
  /** All that was found, also what is left out of `hits`. */
  total: number;
}

/** Score of the best possible match in each place; a step is more than occurrences and place can add. */
const TIERS = { exact: 1000, begins: 800, name: 750, title: 600, text: 400, units: 300, note: 200 };
/** What is looked through and how. */
export interface SearchSetting {
  /** Kinds of record; all of them where not given. */
  kinds?: ReadonlySet<SearchKind>;
  /** Language of the reader: words of the editors in English are not looked through for a Chinese one. */
  lang: Lang;
  /** With it names are found by pinyin. */
  spell?: Speller;
}

/**
 * What holds all words of a query (white space between them), best first.
 *
 * Words are compared as `fold` leaves them: quotation marks, white space, width and case do not matter.
 * Score: an exact name 1000; a name that begins with the query 800; all words in a name 750 (50 less for
 * one in Latin letters); in a title 600, in words of the document 400, in the cell of units 300, in notes
 * of the editors 200. Words in several places count as the weakest. Added: in names up to 39 for the share of the name that is asked
 * for; elsewhere 2 for each further occurrence (up to 30) and up to 9 for an early first one. With a
 * speller, names are also found by pinyin and initials: 960 whole, 790 at the beginning, 700 inside, 20
 * less for initials, 40 less where only an unusual reading fits, and up to 9 for the share of the name.
 * Equal scores stand in the order of the document.
 */
export function search(
  plan: Plan,
  query: string,
  { kinds, lang, spell }: SearchSetting = { lang: 'en' },
): Search {
  const words = foldedWords(query);
  const letters = spell && pinyinLetters(query);
  const hits = searchRecords(plan, lang)
    .filter(({ kind }) => !kinds || kinds.has(kind))
    .flatMap((record) => {
      const byWords = words.length > 0 ? wordHit(record, words) : undefined;
      const byPinyin = letters && spell ? pinyinHit(record, letters, spell) : undefined;
      const best = [byWords, byPinyin]
        .filter((each) => each !== undefined)
        .sort((a, b) => b.score - a.score)[0];
      return best ? [best] : [];
    })
    .sort((a, b) => b.score - a.score);
  return { query, hits, total: hits.length };
}

function wordHit(record: SearchRecord, words: readonly string[]): SearchHit | undefined {
  const pieces = piecesOf(record);
  const whole = words.join('');
  const bare = (piece: Piece): string => piece.folded.text.replaceAll(' ', '');
  const names = pieces.filter(({ field }) => field === 'name');
  const [first] = pieces;
  const isId = record.ids.some((id) => fold(id).text.replaceAll(' ', '') === whole);
  if (isId && first) return wholeHit(record, first, TIERS.exact);
  const named = names.find((piece) => bare(piece) === whole);
  if (named) return hitAt(record, named, words, TIERS.exact - foreign(named), 'name');
  // Each word in the best place that has it; the record is as good as the worst of these.
  const best = words.map((word) =>
    pieces
      .filter((piece) => occurrences(word, piece.folded.text).length > 0)
      .sort((a, b) => TIERS[tierOf(b)] - TIERS[tierOf(a)]),
  );
  if (best.some((places) => places.length === 0)) return undefined;
  const inAll = names.filter((piece) =>
    words.every((word) => occurrences(word, piece.folded.text).length > 0),
  );
  const name = inAll.sort((a, b) => share(b, whole) - share(a, whole))[0];
  if (name) {
    const tier = bare(name).startsWith(whole) ? TIERS.begins : TIERS.name;
    return hitAt(
      record,
      name,
      words,
      tier - foreign(name) + Math.floor(39 * share(name, whole)),
      'name',
    );
  }
  const tier = Math.min(...best.map(([first]) => TIERS[tierOf(first!)]));
  // Shown is the place that has most of the words.
  const count = (piece: Piece): number =>
    words.filter((word) => occurrences(word, piece.folded.text).length > 0).length;
  const shown = [...new Set(best.flat())].sort(
    (a, b) => count(b) - count(a) || TIERS[tierOf(b)] - TIERS[tierOf(a)],
  )[0]!;
  return hitAt(record, shown, words, tier + bonus(shown, words), 'text');
}

function tierOf({ field }: Piece): Exclude<keyof typeof TIERS, 'exact' | 'begins'> {
  return field;
}

/** So that a name in Chinese, also found by its pinyin, stands before an id or English name. */
function foreign({ text }: Piece): number {
  return /\p{Script=Han}/u.test(text) ? 0 : 50;
}

/** How much of a name is asked for, up to 1. */
function share({ folded }: Piece, whole: string): number {
  return Math.min(1, whole.length / folded.text.length);
}

function bonus({ folded }: Piece, words: readonly string[]): number {
  const places = words.flatMap((word) => occurrences(word, folded.text));
  const early = 9 * (1 - Math.min(...places) / folded.text.length);
  return Math.min(30, 2 * (places.length - words.length)) + Math.floor(early);
}

function pinyinHit(record: SearchRecord, letters: string, spell: Speller): SearchHit | undefined {
  if (!SPELT.has(record.kind)) return undefined;
  const best = record.names
    .filter((name) => /\p{Script=Han}/u.test(name))
    .flatMap((name) => {
      const match = spells(letters, name, record.kind === 'person', spell);
      return match ? [{ name, match }] : [];
    })
    .sort((a, b) => rank(a.match) - rank(b.match))[0];
  return best && spelledHit(record, best.name, best.match);
}
