import { readDataFiles } from './files.ts';

/** Keys of the data files whose values are people's names. */
const NAMED =
  /(?:^|[{,])[ \t]*(?:- +)?(?:name|key|person|person_key): *["']?([^\n"'#,{}]*[^\s"'#,{}])/gm;

/**
 * Names of people in the files of a data folder, found in the bytes as they are, so that they are known
 * even where a file cannot be parsed. Throws UnreadableError where the folder cannot be read.
 */
export function personNames(dataDir: string): string[] {
  const names = new Set<string>();
  for (const { inner, bytes } of readDataFiles(dataDir)) {
    if (!/^(?:people\.yaml|teams\/.*)$/.test(inner)) continue;
    for (const [, name] of bytes.toString('utf8').matchAll(NAMED)) names.add(name!);
  }
  return [...names];
}
