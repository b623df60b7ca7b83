import { chineseNumeral } from '../text/numerals.ts';
import { displayWidth } from '../text/width.ts';
import type { Lang } from '../text/local.ts';
import { wrap } from '../text/wrap.ts';

/** A part of a paper: an optional heading and its paragraphs; items are numbered below their paragraph. */
export interface Section {
  heading: string;
  parts: Part[];
}

export interface Part {
  text: string;
  items?: readonly string[];
}

/** A paper for a meeting, before it is laid out. */
export interface Paper {
  title: string;
  /** Line under the title: the day it speaks of. */
  subtitle: string;
  opening: string;
  sections: Section[];
}

/** Title lines are centred within this many columns where the width is not given. */
const PAGE = 72;
const INDENT = '　　';

/**
 * A paper as plain text in official form: in Chinese the levels 一、（一）1. and an indent of two
 * full-width spaces; in English 1., 1.1, (1) with plain indents. With a width, paragraphs are broken.
 */
export function layOut(paper: Paper, lang: Lang, width: number | undefined): string {
  const lines = [
    centre(paper.title, width),
    centre(paper.subtitle, width),
    '',
    ...body(paper.opening, lang, width),
  ];
  paper.sections.forEach((section, index) => {
    const number = lang === 'zh' ? `${chineseNumeral(index + 1)}、` : `${index + 1}. `;
    lines.push(...(lang === 'zh' ? [] : ['']), ...body(number + section.heading, lang, width));
    section.parts.forEach((part, position) => {
      const level =
        section.parts.length === 1
          ? ''
          : lang === 'zh'
            ? `（${chineseNumeral(position + 1)}）`
            : `${index + 1}.${position + 1} `;
      lines.push(...body(level + part.text, lang, width));
      (part.items ?? []).forEach((item, at) =>
        lines.push(
          ...body(lang === 'zh' ? `${at + 1}.${item}` : `(${at + 1}) ${item}`, lang, width),
        ),
      );
    });
  });
  return `${lines.join('\n')}\n`;
}

function body(text: string, lang: Lang, width: number | undefined): string[] {
  const indented = lang === 'zh' ? INDENT + text : text;
  return width === undefined ? [indented] : wrap(indented, width);
}

function centre(text: string, width = PAGE): string {
  return ' '.repeat(Math.max(0, Math.floor((width - displayWidth(text)) / 2))) + text;
}
