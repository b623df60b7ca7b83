import type { SourceDocument } from '../../source/document.ts';
import type { Fault } from '../finding.ts';
import type { Context } from '../check.ts';
import type { Claim } from './claims.ts';

/** Cited lines run together: their text, and where each character comes from. */
export interface Passage {
  document: SourceDocument;
  lines: readonly number[];
  text: string;
  /** Offsets in `text` at which a line or a table cell begins. */
  edges: ReadonlySet<number>;
}

/** The cited lines of a claim; undefined where the source names no readable lines. */
export function passageOf(context: Context, claim: Claim): Passage | undefined {
  const { source } = claim;
  const document = source && context.documents.get(source.document);
  if (!document || !source.lines || source.lines.some((line) => line > document.lines.length))
    return undefined;
  let text = '';
  const edges = new Set<number>();
  for (const number of source.lines) {
    const line = document.lines[number - 1]!;
    // Between two cited lines a sentence may run on, so only the first line has an outer edge.
    for (const start of line.starts) if (start > 0 || text === '') edges.add(text.length + start);
    text += line.text;
  }
  edges.add(text.length);
  return { document, lines: source.lines, text, edges };
}

/** Marks `length` characters of a passage from `start` as proven. */
export function coverPassage(
  context: Context,
  passage: Passage,
  start: number,
  length: number,
): void {
  let offset = 0;
  for (const line of passage.lines) {
    const size = passage.document.lines[line - 1]!.text.length;
    const from = Math.max(start - offset, 0);
    const to = Math.min(start + length - offset, size);
    if (from < to) context.proofs.cover(passage.document.id, line, from, to);
    offset += size;
  }
}

/** A fault of a claim, with the cited lines as the related place. */
export function claimFault(
  claim: Claim,
  code: string,
  facts: Fault['facts'] = {},
  document?: SourceDocument,
): Fault {
  const { source } = claim;
  const lines = source?.lines ?? [];
  return {
    file: claim.file,
    path: claim.path,
    code,
    facts: {
      value: String(claim.value),
      document: source?.document ?? '',
      lines: lines.join(', '),
      ...facts,
    },
    related: document
      ? lines.flatMap((line) => {
          const text = document.lines[line - 1]?.raw;
          return text === undefined ? [] : [{ file: document.file, line, text }];
        })
      : [],
  };
}
