import type { Lang } from '../../text/local.ts';
import { layOutTable } from './columns.ts';
import { typeSize } from './type-size.ts';
import { annexTitle, outline, type Annex, type Paper, type Paragraph } from './paper.ts';
import { STYLE } from './style.ts';

/** What the page may load: nothing but its own style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * A paper as one HTML page of its own for the screen and for A4: no script, nothing loaded, fonts by
 * name only. The same paper gives the same bytes.
 */
export function paperHtml(paper: Paper, lang: Lang): string {
  const title = escapeHtml(paper.title);
  const paragraphs = outline(paper, lang);
  return [
    '<!doctype html>',
    `<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>\n${STYLE}</style>`,
    '</head>',
    '<body>',
    `<main class="${typeSize(paragraphs)}">`,
    `<h1>${title}</h1>`,
    ...(paper.subtitle ? [`<p class="subtitle">${escapeHtml(paper.subtitle)}</p>`] : []),
    ...paragraphs.map(paragraph),
    ...paper.annexes.flatMap((annex, at) => annexHtml(annex, annexTitle(paper, at, lang), at + 1)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function paragraph({ level, number, text }: Paragraph): string {
  const words = escapeHtml(text);
  if (level === 1) return `<h2>${escapeHtml(number)}${words}</h2>`;
  const shown = number === '' ? '' : `<span class="number">${escapeHtml(number)}</span>`;
  return `<p class="level-${level}">${shown}${words}</p>`;
}

/** A wide table scrolls on a narrow screen, so it can be reached with the keys. */
function annexHtml(annex: Annex, title: string, number: number): string[] {
  const { columns, rows, notes } = annex;
  const { lying, shares, width } = layOutTable(annex);
  const kinds = columns.map(({ align }) => (align === 'right' ? ' class="figure"' : ''));
  const cells = (row: readonly string[]): string =>
    row.map((cell, index) => `<td${kinds[index] ?? ''}>${escapeHtml(cell)}</td>`).join('');
  return [
    `<section class="annex${lying ? ' lying' : ''}">`,
    `<h2 id="annex-${number}">${escapeHtml(title)}</h2>`,
    `<div class="table" role="region" aria-labelledby="annex-${number}" tabindex="0">`,
    `<table style="--width: ${width}em">`,
    `<colgroup>${shares.map((share) => `<col style="width: ${share}%">`).join('')}</colgroup>`,
    '<thead>',
    `<tr>${columns.map(({ head }, index) => `<th scope="col"${kinds[index]}>${escapeHtml(head)}</th>`).join('')}</tr>`,
    '</thead>',
    '<tbody>',
    ...rows.map((row) => `<tr>${cells(row)}</tr>`),
    '</tbody>',
    '</table>',
    '</div>',
    ...notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`),
    '</section>',
  ];
}

const MARKS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};

/** Words that HTML shows as they are, in text and in attributes. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"'\n]/g, (mark) => MARKS[mark]!);
}
