import { displayWidth, padEnd } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { table } from './table.ts';
import { DEFAULT_WIDTH, type Block, type CardRows, type Style, type View } from './view.ts';

/** A view as plain text, laid out to the width, a blank line between its parts. */
export function toText({ parts }: View, style: Style): string {
  return parts
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => blocks.map((block) => blockText(block, style)).join(''))
    .join('\n');
}

function blockText(block: Block, style: Style): string {
  const { width = DEFAULT_WIDTH, paint } = style;
  switch (block.kind) {
    case 'heading':
      return `${wrap(block.text, width)
        .map((line) => paint.bold(line))
        .join('\n')}\n`;
    case 'table':
      return table(block.columns, block.rows, width, paint);
    case 'card':
      return cardText(block.rows, style);
    case 'note':
      return `${wrap(block.text, width).join('\n')}\n`;
  }
}

/** Labels and values, values aligned and broken to the width. */
function cardText(rows: CardRows, { width = DEFAULT_WIDTH, paint }: Style): string {
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
