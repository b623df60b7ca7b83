import type { Cited, Plan } from '../../plan/model.ts';
import type { Lang } from '../../text/local.ts';
import type { Paint } from './paint.ts';

/** How to lay out a view. */
export interface Style {
  lang: Lang;
  width: number | undefined;
  paint: Paint;
}

/** A cell: words, or words and how they are painted once they are laid out. */
export type Cell = string | { text: string; paint: (text: string) => string };

/** A column: its head, how it is aligned, and whether it gives way when the table is too wide. */
export interface Column {
  head: string;
  align?: 'left' | 'right';
  /** Columns with `flex` share what is left of the width and wrap their words. */
  flex?: boolean;
}

/** Labels and values of a card; a value may be of several lines. */
export type CardRows = readonly (readonly [label: string, value: string])[];

/** A piece of a view, before it is laid out for a format. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly Cell[])[] }
  | { kind: 'card'; rows: CardRows }
  | { kind: 'note'; text: string };

/** A value in a sheet. null: not known or not there. */
export type Value = string | number | boolean | null;

/** The answer as one flat table with nothing shortened, for csv and tsv. */
export interface Sheet {
  /** key: the name of the column on the command line and in JSON; head: its words. */
  columns: readonly { key: string; head: string }[];
  rows: readonly (readonly Value[])[];
}

/** An answer for people: parts with a blank line between them, and the same as a sheet. */
export interface View {
  parts: readonly (readonly Block[])[];
  sheet: Sheet;
}

/** Columns for tables and cards where none are asked for. */
export const DEFAULT_WIDTH = 80;

/** Picks the words of a language. */
export function pick(lang: Lang, zh: string, en: string): string {
  return lang === 'zh' ? zh : en;
}

/** Where a datum stands, for the last line of a view: 依据：附件3第13项（第145行）. */
export function ground(clause: string, source: Cited, lang: Lang): string {
  const lines = source.lines.join(lang === 'zh' ? '、' : ', ');
  return pick(
    lang,
    `依据：${clause}（原文第${lines}行）`,
    `Source: ${clause} (line ${lines} of the document)`,
  );
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function grid(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block {
  return { kind: 'table', columns, rows };
}

export function card(rows: CardRows): Block {
  return { kind: 'card', rows };
}

/** A paragraph each. */
export function notes(lines: readonly string[]): Block[] {
  return lines.map((text) => ({ kind: 'note', text }));
}

/** A sheet from the columns and what each takes from an item. */
export function sheetOf<T>(
  items: readonly T[],
  columns: readonly (readonly [key: string, head: string, value: (item: T) => Value])[],
): Sheet {
  return {
    columns: columns.map(([key, head]) => ({ key, head })),
    rows: items.map((item) => columns.map(([, , value]) => value(item))),
  };
}

/** Several values in one cell of a sheet; empty where there are none. */
export function joined(values: readonly (string | number)[]): string {
  return values.join('、');
}

/** Names of towns for their ids. */
export function townName(plan: Plan, id: string, lang: Lang): string {
  const town = plan.towns.find((each) => each.id === id);
  return lang === 'en' && town?.name_en ? `${town.name} ${town.name_en}` : (town?.name ?? id);
}
