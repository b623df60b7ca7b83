import { PLAIN } from '../../render/layout/paint.ts';
import { table } from '../../render/layout/table.ts';
import type { Lang } from '../../text/local.ts';
import { displayWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { annexTitle, outline, type Annex, type Paper } from './paper.ts';

/** Titles are centred, and tables laid out, within this many columns where no width is given. */
const PAGE = 80;
const INDENT = '　　';

/**
 * A paper as plain text in official form: in Chinese every paragraph begins with two full-width spaces.
 * With a width paragraphs are broken, else each is one line.
 */
export function paperText(paper: Paper, lang: Lang, width: number | undefined): string {
  const indent = lang === 'zh' ? INDENT : '';
  const body = outline(paper, lang).flatMap(({ level, number, text }) => {
    const line = `${indent}${number}${text}`;
    const lines = width === undefined ? [line] : wrap(line, width);
    return lang === 'en' && level === 1 ? ['', ...lines] : lines;
  });
  const annexes = paper.annexes.flatMap(({ columns, rows, notes }, at) => [
    '',
    ...wrap(annexTitle(paper, at, lang), width ?? PAGE),
    '',
    ...annexLines({ columns, rows }, width ?? PAGE),
    ...notes.flatMap((note) => (width === undefined ? [note] : wrap(note, width))),
  ]);
  const head = [paper.title, paper.subtitle].flatMap((line) =>
    wrap(line, width ?? PAGE).map((part) => centre(part, width ?? PAGE)),
  );
  return `${[...head, '', ...body, ...annexes].join('\n')}\n`;
}

/** A table; where the page is too narrow for it, a paragraph for each row with the heads as labels. */
function annexLines({ columns, rows }: Pick<Annex, 'columns' | 'rows'>, width: number): string[] {
  const lines = table(columns, rows, width, PLAIN).trimEnd().split('\n');
  if (lines.every((line) => displayWidth(line) <= width)) return lines;
  return rows.flatMap(([first, ...rest]) => {
    const said = rest.flatMap((words, at) =>
      words === '' ? [] : [`${columns[at + 1]!.head} ${words}`],
    );
    return wrap(`${first}：${said.join('；')}`, width);
  });
}

function centre(text: string, width: number): string {
  return ' '.repeat(Math.max(0, Math.floor((width - displayWidth(text)) / 2))) + text;
}
