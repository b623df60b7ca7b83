import { readDataFiles, readDocumentFile, type DataFile } from './files.ts';

/** Keys of the data files whose values are people's names. */
const NAMED = /(?:^|[{,])[ \t]*(?:- +)?(?:name|person): *["']?([^\n"'#,{}]*[^\s"'#,{}])/gm;
/** Documents that dataset.yaml names. */
const FILED = /^\s*(?:- )?file: *["']?([^\s"'#]+)/gm;

/**
 * Names of people in the files of a data folder and in the tables of its documents, found in the bytes as
 * they are, so that they are known even where a file cannot be parsed or a name is misspelt in one of the
 * two. Throws UnreadableError where the folder or a document cannot be read.
 */
export function personNames(dataDir: string): string[] {
  return namesIn(readDataFiles(dataDir), (file) => readDocumentFile(dataDir, file));
}

/** The same in files that have been read; `document` gives the bytes of a document, where it is there. */
export function namesIn(
  files: readonly DataFile[],
  document: (file: string) => Buffer | undefined,
): string[] {
  const names = new Set<string>();
  for (const { inner, bytes } of files) {
    const text = bytes.toString('utf8');
    if (/^(?:people\.yaml|teams\/.*)$/.test(inner))
      for (const [, name] of text.matchAll(NAMED)) names.add(name!);
    if (inner === 'dataset.yaml')
      for (const [, file] of text.matchAll(FILED))
        for (const name of tableNames(document(file!)?.toString('utf8') ?? '')) names.add(name);
  }
  return [...names];
}

/** Two or three 汉字, perhaps with a space of the scan between them. */
const NAME = /^\p{Script=Han} ?\p{Script=Han}\p{Script=Han}?$/u;

/**
 * What stands as a name in the rows of a document's tables of people: first in a cell behind the fourth, or
 * every word of a cell that holds nothing but such words.
 */
function tableNames(document: string): string[] {
  const rows = document.split(/\r?\n/).filter((line) => /^\d+\t(?:[^\t]*\t){9,}/.test(line));
  return rows.flatMap((row) =>
    row
      .split('\t')
      .slice(4)
      .flatMap((cell) => {
        if (NAME.test(cell)) return [cell];
        const words = cell.split(/[ (（]/);
        if (words.every((word) => NAME.test(word))) return words;
        // A name with a unit behind it, not a label with a number (团队 1:).
        return /\p{Script=Han}/u.test(words.slice(1).join('')) ? words.slice(0, 1) : [];
      })
      .filter((word) => NAME.test(word)),
  );
}
