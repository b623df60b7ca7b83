import type { Cited, Task } from '../../plan/model.ts';
import type { LocalText } from '../../source/data.gen.ts';
import type { EntryKind } from '../cite/entries.ts';

/** Where a word was found: words of the document (text, units), of the editors (title, note), or a name. */
export type Field = 'name' | 'title' | 'text' | 'units' | 'note';

export type SearchKind =
  'section' | 'table' | 'notice' | 'task' | 'town' | 'unit' | 'person' | EntryKind;

/** Something that can be found. */
export interface SearchRecord {
  kind: SearchKind;
  /** What `cite` or another command takes. */
  id: string;
  title: LocalText;
  /** null for what is named in many places. */
  clause: string | null;
  /** Names by which it is asked for, the usual one first. */
  names: readonly string[];
  /** Numbers, ids and codes, which are only found whole. */
  ids: readonly string[];
  /** Texts in which words are looked for, each with its field. */
  texts: readonly {
    field: Exclude<Field, 'name'>;
    text: string;
    basis: Task['text_basis'];
    /** The English words of the editors. */
    english?: boolean;
    /** Where the words stand, if elsewhere than the record. */
    at?: Pick<SearchRecord, 'clause' | 'source'>;
  }[];
  source: Cited;
}

export type Texts = SearchRecord['texts'];

/** A text of a record. */
export const words = (
  field: Exclude<Field, 'name'>,
  text: string,
  basis: Task['text_basis'] = 'printed',
): Texts[number] => ({ field, text, basis });

/** Words of the editors, in both languages. */
export const local = (field: 'title' | 'note', { zh, en }: LocalText): Texts => [
  words(field, zh),
  ...(en === undefined ? [] : [{ ...words(field, en), english: true }]),
];
