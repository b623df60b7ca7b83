import { comparable } from '../text/normalise.ts';

/** A line of a source document as the proofs see it. */
export interface SourceLine {
  /** The line as it stands in the file. */
  raw: string;
  /** The line in comparable form, cells run together. */
  text: string;
  /** The cells of a table row in comparable form; a line of running text has one. */
  cells: readonly string[];
  /** Where in `text` each cell begins. */
  starts: readonly number[];
}

/** A document of the data set that has a file. */
export interface SourceDocument {
  id: string;
  file: string;
  sha256: string;
  lines: readonly SourceLine[];
}

/**
 * Text of a document → lines, counted from 1 by index + 1. Cells are separated by tabs; a last line
 * without a line end counts, an empty one behind the last line end does not.
 */
export function sourceLines(text: string): SourceLine[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map(toLine);
}

function toLine(raw: string): SourceLine {
  const cells = raw.split('\t').map(comparable);
  const starts: number[] = [];
  let text = '';
  for (const cell of cells) {
    starts.push(text.length);
    text += cell;
  }
  return { raw, text, cells, starts };
}
