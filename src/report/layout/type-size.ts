import { displayWidth } from '../../text/width.ts';
import type { Paragraph } from './paper.ts';

/** Sizes of type with the characters of a line and the lines of an A4 page below the title. */
const SIZES = [
  { name: 'usual', line: 41, page: 39 },
  { name: 'dense', line: 47, page: 52 },
  { name: 'tight', line: 52, page: 61 },
] as const;

export type TypeSize = (typeof SIZES)[number]['name'];

/**
 * The largest type (小四, 五号, then 9.5 points) in which the text is one page; the usual one where it needs
 * more pages in any. Lines are estimated by display width.
 */
export function typeSize(paragraphs: readonly Paragraph[]): TypeSize {
  const lines = (perLine: number): number =>
    paragraphs.reduce(
      (sum, { number, text }) => sum + Math.ceil((2 + displayWidth(number + text) / 2) / perLine),
      0,
    );
  return SIZES.find(({ line, page }) => lines(line) <= page)?.name ?? 'usual';
}
