import { cited, type Plan } from '../../plan/model.ts';
import type { Table } from '../../source/data.gen.ts';
import type { Place } from './match.ts';
import { rowsOf } from './rows.ts';
import type { Entry } from './entries.ts';

export function tables({ data }: Plan): readonly Table[] {
  return data.tables.tables;
}

/** An annex: its title, rows and notes. */
export function tableMatch(plan: Plan, table: Table): Place {
  const { number, label, title, notes = [] } = table;
  const rows = rowsOf(plan, table);
  const ref = `附件${number}`;
  const noted = noteMatches(table);
  const lines = [label, title, ...notes].flatMap((each) => each.source.lines ?? []);
  return {
    kind: 'table',
    ref,
    clause: ref,
    title: { zh: title.text },
    text: title.text,
    text_basis: 'printed',
    text_printed: null,
    text_note: null,
    parts: [...rows, ...noted].map(({ text, ref: each, ...row }) => ({
      ref: each,
      label: row.title,
      text,
      text_basis: row.text_basis,
      printed: row.text_printed,
      source: row.source,
    })),
    notes: [],
    source: {
      document: table.source.document,
      lines: [...new Set([...lines, ...(table.source.lines ?? [])])].sort((a, b) => a - b),
    },
  };
}

/** The notes under an annex. */
export function noteMatches({ number, notes = [] }: Table): Place[] {
  const ref = `附件${number}注`;
  return notes.map(({ text, source }) => ({
    kind: 'note' as const,
    ref,
    clause: ref,
    title: { zh: ref, en: `Note under annex ${number}` },
    text,
    text_basis: 'printed' as const,
    text_printed: null,
    text_note: null,
    parts: [
      {
        ref,
        label: null,
        text,
        text_basis: 'printed' as const,
        printed: null,
        source: cited(source),
      },
    ],
    notes: [],
    source: cited(source),
  }));
}

/** An entry of the data: the words of the document on which it rests. */
export function entryMatch({ kind, id, title, quotes, notes }: Entry): Place {
  const lines = [...new Set(quotes.flatMap(({ source }) => source.lines))].sort((a, b) => a - b);
  return {
    kind: 'entry',
    ref: id,
    clause: quotes[0]!.clause,
    title,
    entry: { kind, id },
    text: quotes.map(({ text }) => text).join('\n'),
    text_basis: 'printed',
    text_printed: null,
    text_note: null,
    parts: quotes.map(({ text, clause, source }) => ({
      ref: clause,
      label: { zh: clause },
      text,
      text_basis: text === '' ? 'missing' : 'printed',
      printed: null,
      source,
    })),
    notes,
    source: { document: quotes[0]!.source.document, lines },
  };
}
