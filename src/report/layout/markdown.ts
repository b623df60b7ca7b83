import { markdownTable } from 'markdown-table';
import { cellMarkdown, plainMarkdown } from '../../render/layout/markdown.ts';
import type { Lang } from '../../text/local.ts';
import { displayWidth } from '../../text/width.ts';
import { annexTitle, outline, type Annex, type Paper } from './paper.ts';

/**
 * A paper as Markdown (GitHub's tables): the numbers of its paragraphs are words, not lists, and no
 * character of the words is a mark of Markdown.
 */
export function paperMarkdown(paper: Paper, lang: Lang): string {
  const body = outline(paper, lang).map(({ level, number, text }) =>
    level === 1 ? heading(2, number + text) : paragraph(number + text),
  );
  const annexes = paper.annexes.flatMap((annex, at) => [
    heading(2, annexTitle(paper, at, lang)),
    table(annex),
    ...annex.notes.map(paragraph),
  ]);
  const head = [heading(1, paper.title), ...(paper.subtitle ? [paragraph(paper.subtitle)] : [])];
  return `${[...head, ...body, ...annexes].join('\n\n')}\n`;
}

/** A heading is one line, and number signs at its end would be taken for its closing mark. */
function heading(level: 1 | 2, words: string): string {
  return `${'#'.repeat(level)} ${paragraph(words).replace(/#+$/, (signs) => `\\${signs}`)}`;
}

/** Spaces before the words would make them code, lines of their own could be read as marks. */
function paragraph(words: string): string {
  return plainMarkdown(words.trim()).replaceAll('\n', '<br>');
}

function table({ columns, rows }: Annex): string {
  return markdownTable(
    [columns.map(({ head }) => head), ...rows].map((row) => row.map(cellMarkdown)),
    {
      align: columns.map(({ align }) => (align === 'right' ? 'r' : null)),
      stringLength: displayWidth,
    },
  );
}
