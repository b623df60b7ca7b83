import { decode } from './decode.ts';
import { readDataFiles, UnreadableError } from './files.ts';

/**
 * A function from the id of a record to where its words stand, data/records/2024/….yaml:6, the path from the
 * data set's parent folder: the line of its text, or of its first key where it has none. Null for an id that
 * no file has. Files are read when the first place is asked for. Throws UnreadableError.
 */
export function recordPlaces(dataDir: string): (record: string) => string | null {
  let files: ReadonlyMap<string, { path: string; bytes: Buffer }> | undefined;
  return (record) => {
    files ??= new Map(readDataFiles(dataDir).map((file) => [file.inner, file]));
    const file = files.get(`records/${record}.yaml`);
    if (!file) return null;
    const decoded = decode(file.bytes, file.path);
    if ('problem' in decoded) throw new UnreadableError([decoded.problem]);
    return `${file.path}:${wordsLine(decoded.text)}`;
  };
}

/** Keys of a record begin their line; what belongs to one is indented. */
function wordsLine(text: string): number {
  const lines = text.split('\n');
  const found = lines.findIndex((line) => line.startsWith('text:'));
  const first = lines.findIndex((line) => /^[^\s#]/.test(line));
  return Math.max(found < 0 ? first : found, 0) + 1;
}
