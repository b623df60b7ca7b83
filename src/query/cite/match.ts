import type { Cited } from '../../plan/model.ts';
import type { Basis, LocalText } from '../../source/data.gen.ts';
import type { Citation } from './citations.ts';
import type { Entry } from './entries.ts';

/** A piece of a place: a paragraph, a cell, a row, a quotation. */
export interface CitePart {
  /** What to cite to get this piece. */
  ref: string;
  label: LocalText | null;
  text: string;
  text_basis: Basis;
  /** What is printed instead, where the text is not. */
  printed: string | null;
  source: Cited;
}

export interface CiteMatch {
  kind: 'section' | 'chapter' | 'notice' | 'task' | 'row' | 'table' | 'note' | 'line' | 'entry';
  /** The place as it is usually cited, which `cite` takes again. */
  ref: string;
  /** The clause it belongs to; null for a line that belongs to none. */
  clause: string | null;
  title: LocalText | null;
  text: string;
  text_basis: Basis;
  text_printed: string | null;
  /** What is in doubt about the words. */
  text_note: LocalText | null;
  /** Of a task: the lines of the body from which a lost text was rebuilt. */
  text_from?: Cited | null;
  parts: CitePart[];
  /** Number of a row or task in its annex. */
  row?: number;
  /** Id of the town of a row. */
  town?: string;
  /** Group of a task, with the section of the body that it carries out. */
  group?: { number: number; title: string; clause: string };
  units_printed?: string[];
  units_complete?: boolean;
  /** Of an entry of the data: its id and what it is. */
  entry?: Pick<Entry, 'kind' | 'id'>;
  /** Of a section: numbers of the tasks that carry it out. */
  tasks?: number[];
  /** Of a line: the places that it belongs to, as cite takes them. */
  stands_in?: string[];
  /** Words of the editors. */
  notes: LocalText[];
  /** Data that cite the place. */
  cited_by: Citation[];
  source: Cited;
}

export interface Cite {
  query: string;
  matches: CiteMatch[];
}

/** A match before it is known what cites it. */
export type Place = Omit<CiteMatch, 'cited_by'>;
