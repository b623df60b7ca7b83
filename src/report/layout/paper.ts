import type { Lang } from '../../text/local.ts';
import { chineseNumeral } from '../../text/numerals.ts';

/** A paper for a meeting, before it is laid out. Numbers of its levels are given by `outline`. */
export interface Paper {
  title: string;
  /** Line under the title: the day it speaks of. */
  subtitle: string;
  opening: readonly string[];
  sections: readonly Section[];
  /** Tables behind the text. */
  annexes: readonly Annex[];
}

/** 一、 */
export interface Section {
  heading: string;
  parts: readonly Part[];
}

/** （一） where a section has several. */
export interface Part {
  text: string;
  items?: readonly Item[];
}

/** 1., with （1） below it. */
export type Item = string | { text: string; items: readonly string[] };

export interface Annex {
  title: string;
  columns: readonly AnnexColumn[];
  rows: readonly (readonly string[])[];
  notes: readonly string[];
}

export interface AnnexColumn {
  head: string;
  align?: 'left' | 'right';
  /** Gives way and wraps where the table is too wide. */
  flex?: boolean;
}

/** A paragraph with its number: level 1 is a section, 2 a part, 3 an item, 4 what is below it, 0 the opening. */
export interface Paragraph {
  level: 0 | 1 | 2 | 3 | 4;
  /** 一、 （一） 1. （1）; empty where nothing is numbered. */
  number: string;
  text: string;
}

/**
 * The paragraphs of a paper in order, numbered in official form: 一、 （一） 1. （1）, in English
 * 1. 1.1 (1) (a). A section of one part does not number it.
 */
export function outline({ opening, sections }: Paper, lang: Lang): Paragraph[] {
  const zh = lang === 'zh';
  const found: Paragraph[] = opening.map((text) => ({ level: 0, number: '', text }));
  // A section that has nothing to say is left out, and so is an empty part.
  const filled = sections
    .map(({ heading, parts }) => ({ heading, parts: parts.filter(({ text }) => text !== '') }))
    .filter(({ parts }) => parts.length > 0);
  filled.forEach(({ heading, parts }, at) => {
    const section = zh ? `${chineseNumeral(at + 1)}、` : `${at + 1}. `;
    found.push({ level: 1, number: section, text: heading });
    parts.forEach((part, below) => {
      const numbered = zh ? `（${chineseNumeral(below + 1)}）` : `${at + 1}.${below + 1} `;
      found.push({ level: 2, number: parts.length === 1 ? '' : numbered, text: part.text });
      (part.items ?? []).forEach((item, index) => {
        const { text, items } = typeof item === 'string' ? { text: item, items: [] } : item;
        found.push({ level: 3, number: zh ? `${index + 1}.` : `(${index + 1}) `, text });
        items.forEach((words, last) =>
          found.push({
            level: 4,
            number: zh ? `（${last + 1}）` : `(${String.fromCharCode(97 + last)}) `,
            text: words,
          }),
        );
      });
    });
  });
  return found;
}

/** Title of an annex: 附表, or 附表1 and so on where there are several. */
export function annexTitle({ annexes }: Paper, at: number, lang: Lang): string {
  const number = annexes.length === 1 ? '' : String(at + 1);
  const { title } = annexes[at]!;
  return lang === 'zh'
    ? `附表${number}　${title}`
    : number === ''
      ? `Table: ${title}`
      : `Table ${number}: ${title}`;
}
