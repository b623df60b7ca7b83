import { sha256 } from '../digest.ts';
import type { FileChange } from './change.ts';

/**
 * A change of several files is written down whole in one file before any of them is touched: from the moment
 * it has its name, readers see all files as changed, and whoever writes next completes what a crash cut off.
 */
export const JOURNAL = '.bangzhen-write.json';

/** Names of files that are being written; readers pass over them. */
export const TEMPORARY = /^\.bangzhen-([0-9]+)-[0-9]+\.tmp$/;

export interface Journal {
  format: 1;
  pid: number;
  host: string;
  files: { inner: string; before: string | null; after: string }[];
}

/** A journal of changes; contents as base64, what was before as SHA-256. */
export function journalText(changes: readonly FileChange[], pid: number, host: string): string {
  const journal: Journal = {
    format: 1,
    pid,
    host,
    files: changes.map(({ inner, before, after }) => ({
      inner,
      before: before === null ? null : sha256(before),
      after: after.toString('base64'),
    })),
  };
  return JSON.stringify(journal);
}

/** The journal in a text; undefined for anything else, which no writer can have left. */
export function parseJournal(text: string): Journal | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const journal = value as Journal | null;
  const sound =
    typeof journal === 'object' &&
    journal?.format === 1 &&
    Number.isInteger(journal.pid) &&
    typeof journal.host === 'string' &&
    Array.isArray(journal.files) &&
    journal.files.every(
      (file) =>
        isInside(file?.inner) &&
        (file.before === null || typeof file.before === 'string') &&
        typeof file.after === 'string',
    );
  return sound ? journal : undefined;
}

/** Whether a path of a journal stays in the data folder. */
function isInside(inner: unknown): boolean {
  return (
    typeof inner === 'string' &&
    inner !== '' &&
    !/[\\\0]/.test(inner) &&
    inner.split('/').every((part) => part !== '' && !part.startsWith('.'))
  );
}

/**
 * The contents that a journal gives files, by path; undefined where a file is neither what it was nor what it
 * is to become: then somebody changed it in between, and the journal counts for nothing.
 */
export function contentsOf(
  journal: Journal,
  current: (inner: string) => Buffer | undefined,
): Map<string, Buffer> | undefined {
  const contents = new Map<string, Buffer>();
  for (const { inner, before, after } of journal.files) {
    const wanted = Buffer.from(after, 'base64');
    const now = current(inner);
    const asBefore = now === undefined ? before === null : before === sha256(now);
    if (!asBefore && !(now?.equals(wanted) ?? false)) return undefined;
    contents.set(inner, wanted);
  }
  return contents;
}
