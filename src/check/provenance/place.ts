import type { Code } from '../../text/findings.ts';
import type { SourceDocument } from '../../source/document.ts';
import type { Fault } from '../finding.ts';
import type { Context } from '../check.ts';
import { documentOf } from './document.ts';
import type { Path } from '../../source/problem.ts';
import { filesOf, type Claim } from './claims.ts';

/** Marks that end a clause, and with them all marks between which a clause or aside stands. */
export const STOPS = '。,、;:';
export const BOUNDS = `${STOPS}()[]!?`;

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
  const document = documentOf(context, source);
  if (!document || !source?.lines || !inOrder(source.lines, document)) return undefined;
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

/** Whether lines exist and stand in the order of the document. */
function inOrder(lines: readonly number[], document: SourceDocument): boolean {
  return lines.every(
    (line, index) => line <= document.lines.length && (index === 0 || line > lines[index - 1]!),
  );
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

/** Where the citation of a claim stands in its file, for faults that lie in the citation. */
export function citationPath({ data }: Context, { file, path, source }: Claim): Path {
  let node: unknown = [...filesOf(data)].find(([name]) => name === file)?.[2];
  let found = path;
  path.forEach((step, depth) => {
    const keys = node as Readonly<Record<string, unknown>>;
    for (const key of ['source', `${step}_source`])
      if (keys[key] === source && source !== undefined) found = [...path.slice(0, depth), key];
    node = keys[step];
  });
  return found;
}

/**
 * A fault of a claim. With `document`, the cited lines are the related place, or the one line of them
 * that the facts speak of.
 */
export function claimFault(
  claim: Claim,
  code: Code,
  facts: NonNullable<Fault['facts']> = {},
  document?: SourceDocument,
): Fault {
  const { source } = claim;
  const lines = typeof facts['lines'] === 'number' ? [facts['lines']] : (source?.lines ?? []);
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
