import type { Lang } from '../../text/local.ts';
import type { Paper } from './paper.ts';

export type PaperFormat = 'text' | 'md' | 'html';

/** A paper in a format; with a width the paragraphs of plain text are broken to it. */
export async function renderPaper(
  paper: Paper,
  format: PaperFormat,
  lang: Lang,
  width: number | undefined,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).paperText(paper, lang, width);
    case 'md':
      return (await import('./markdown.ts')).paperMarkdown(paper, lang);
    case 'html':
      return (await import('./html.ts')).paperHtml(paper, lang);
  }
}
