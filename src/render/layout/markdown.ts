import { markdownTable } from 'markdown-table';
import { displayWidth } from '../../text/width.ts';
import type { Block, Cell, View } from './view.ts';

/** A view as Markdown (GitHub's tables), nothing shortened by width. */
export function toMarkdown({ parts }: View): string {
  const blocks = parts.flatMap((part) => part.map(blockMarkdown));
  return `${blocks.join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${plainMarkdown(block.text)}`;
    case 'table':
      return markdownTable(
        [
          block.columns.map(({ head }) => cellMarkdown(head)),
          ...block.rows.map((row) => row.map((cell) => cellMarkdown(wordsOf(cell)))),
        ],
        {
          align: block.columns.map(({ align }) => (align === 'right' ? 'r' : null)),
          stringLength: displayWidth,
        },
      );
    case 'card':
      return markdownTable(
        [['', ''], ...block.rows.map((row) => row.map((words) => cellMarkdown(words)))],
        { stringLength: displayWidth },
      );
    case 'note':
      return plainMarkdown(block.text);
  }
}

function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text;
}

/** Words of a cell: one line, bars escaped. */
export function cellMarkdown(words: string): string {
  return plainMarkdown(words).replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

/** Words that Markdown shows as they are: its own marks are escaped. */
export function plainMarkdown(words: string): string {
  return words
    .replace(/[\\`*_~&[\]<>@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/^(\s*)([#+-]|\d+(?=[.)]))/gm, (_all, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
