import { decode } from './decode.ts';
import { sourceLines } from './document.ts';
import { readDocumentFile, UnreadableError } from './files.ts';

/** The lines of a document as they stand in its file, from 1 by index + 1. Throws UnreadableError. */
export function documentLines(dataDir: string, file: string): string[] {
  const decoded = decode(readDocumentFile(dataDir, file), file);
  if ('problem' in decoded) throw new UnreadableError([decoded.problem]);
  return sourceLines(decoded.text).map(({ raw }) => raw);
}
