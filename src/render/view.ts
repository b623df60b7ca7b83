import type { Cited, Plan } from '../plan/model.ts';
import { displayWidth, padEnd } from '../text/width.ts';
import type { Lang } from '../text/local.ts';
import { wrap } from '../text/wrap.ts';
import type { Paint } from './paint.ts';

/** How to lay out a view. */
export interface Style {
  lang: Lang;
  width: number | undefined;
  paint: Paint;
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

/** Labels and values, values aligned and broken to the width; a value may be of several lines. */
export function card(
  rows: readonly (readonly [label: string, value: string])[],
  { width = DEFAULT_WIDTH, paint }: Style,
): string {
  const column = Math.max(...rows.map(([label]) => displayWidth(label))) + 2;
  return rows
    .flatMap(([label, value]) =>
      value
        .split('\n')
        .flatMap((line) => wrap(line, Math.max(20, width - column)))
        .map((line, index) => {
          const head = index === 0 ? paint.bold(padEnd(label, column)) : ' '.repeat(column);
          return `${head}${line}`.trimEnd() + '\n';
        }),
    )
    .join('');
}

/** A paragraph broken to the width. */
export function paragraph(text: string, { width = DEFAULT_WIDTH }: Style): string {
  return `${wrap(text, width).join('\n')}\n`;
}

/** Names of towns for their ids. */
export function townName(plan: Plan, id: string, lang: Lang): string {
  const town = plan.towns.find((each) => each.id === id);
  return lang === 'en' && town?.name_en ? `${town.name} ${town.name_en}` : (town?.name ?? id);
}
