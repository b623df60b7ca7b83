import { readDocumentFile, UnreadableError, type DataFile } from './files.ts';

/** A function that gives the text of a file as findings name it: a data file already read, or a document. */
export function sourceText(
  dataDir: string,
  files: readonly DataFile[],
): (file: string) => string | undefined {
  return (name) => {
    const file = files.find((each) => each.path === name);
    if (file) return new TextDecoder().decode(file.bytes);
    try {
      return new TextDecoder().decode(readDocumentFile(dataDir, name));
    } catch (error) {
      // A finding about a file that is not there has no lines to show.
      if (error instanceof UnreadableError) return undefined;
      throw error;
    }
  };
}
