import type { LaterSource } from '../../source/data.gen.ts';
import type { SourceDocument } from '../../source/document.ts';
import type { Context } from '../check.ts';

/** The document that a citation names; undefined for a record, and where there is no such document with a file. */
export function documentOf(
  { documents }: Pick<Context, 'documents'>,
  source: LaterSource | undefined,
): SourceDocument | undefined {
  return source?.document === undefined ? undefined : documents.get(source.document);
}

/**
 * Whether a citation leads to running words of a later document or to a record, not to the plan or a row of
 * a table: what is cited so is proven by the words there (check `reported`), not by cells.
 */
export function isReported(
  { data }: Pick<Context, 'data'>,
  source: LaterSource | undefined,
): source is LaterSource {
  if (source === undefined) return false;
  return (
    source.record !== undefined ||
    (source.document !== data.dataset.plan && source.table === undefined)
  );
}
