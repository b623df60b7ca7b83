import { displayWidth } from './width.ts';

/** Marks that may not begin a line of Chinese text, and those that may not end one. */
const NOT_FIRST = '。，、；：！？）〕”’》%‰·),.;:!?]';
const NOT_LAST = '（〔“‘《([';

/**
 * Breaks a paragraph into lines of at most `width` columns. Chinese may break between any two
 * characters except before a closing and behind an opening mark; Latin words and numbers stay whole.
 * Lines after the first begin with `indent`.
 */
export function wrap(text: string, width: number, indent = ''): string[] {
  if (!Number.isFinite(width) || displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    const size = displayWidth(piece);
    if (used + displayWidth(piece.trimEnd()) > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
      used = displayWidth(indent);
      if (piece.trim() === '') continue;
    }
    line += piece;
    used += size;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The smallest runs that stay together on a line. */
function pieces(text: string): string[] {
  const runs = text.match(/[\u3000]+|[!-~]+ ?| +|[^]/gu) ?? [];
  const joined: string[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const glue =
      last !== undefined && (NOT_FIRST.includes(run[0]!) || NOT_LAST.includes(last.at(-1)!));
    if (glue) joined[joined.length - 1] = last + run;
    else joined.push(run);
  }
  return joined;
}

/** Columns that the text needs at the least: those of the longest run that stays together. */
export function narrowest(text: string): number {
  return Math.max(0, ...pieces(text).map((piece) => displayWidth(piece.trimEnd())));
}
