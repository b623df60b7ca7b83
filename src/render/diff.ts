import { formatPatch, OMIT_HEADERS, structuredPatch, type StructuredPatchHunk } from 'diff';
import { printable } from '../text/printable.ts';
import type { Paint } from './layout/paint.ts';

/** Lines shown around those that change. */
const CONTEXT = 3;
/** To find the shortest way between texts that differ in more lines would take long. */
const MAX_EDITS = 2000;

/** What changes between two texts of a file as a unified diff, which ends with a line end. */
export function unifiedDiff(path: string, before: string, after: string, paint: Paint): string {
  const names = {
    oldFileName: path,
    newFileName: path,
    oldHeader: undefined,
    newHeader: undefined,
  };
  const options = { context: CONTEXT, maxEditLength: MAX_EDITS };
  const patch = structuredPatch(path, path, before, after, undefined, undefined, options) ?? {
    ...names,
    hunks: [wholly(before, after)],
  };
  // The library would write 汉字 in the names of files as octal numbers.
  const name = printable(path);
  return `--- ${name}\n+++ ${name}\n${formatPatch(patch, OMIT_HEADERS)}`
    .split('\n')
    .map((line, index) => coloured(line, index, paint))
    .join('\n');
}

/** All of one text going and all of the other coming. */
function wholly(before: string, after: string): StructuredPatchHunk {
  const [goes, comes] = [marked('-', before), marked('+', after)];
  const lengths = { oldLines: goes.length, newLines: comes.length };
  return { oldStart: 1, newStart: 1, ...lengths, lines: [...goes, ...comes] };
}

function marked(mark: string, text: string): string[] {
  return text
    .split('\n')
    .slice(0, text.endsWith('\n') ? -1 : undefined)
    .map((line) => mark + line);
}

function coloured(line: string, index: number, paint: Paint): string {
  if (index < 2) return paint.bold(line);
  if (line.startsWith('@')) return paint.dim(line);
  return line.startsWith('-') ? paint.error(line) : line.startsWith('+') ? paint.good(line) : line;
}
