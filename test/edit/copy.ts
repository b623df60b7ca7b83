import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDataFiles } from '../../src/source/files.ts';
import { bangzhen, type Ran, type Setting } from '../cli/io.ts';
import type { Edits } from '../errors/cases.ts';
import { withEdits } from '../errors/workspace.ts';

/** The worked example, copied so that commands can write into it. */
export interface Copy {
  /** The data folder. */
  data: string;
  /** Runs a command line, its words with spaces between, on the copy; in English unless told otherwise. */
  run(line: string, setting?: Setting): Promise<Ran>;
  /** Every data file with its text, as readers see it. */
  files(): Record<string, string>;
  /** Writes a file of the data folder by hand. */
  put(inner: string, text: string): void;
}

/** Gives a copy of the example with edits made, and takes it away after. */
export function onCopy<T>(use: (copy: Copy) => Promise<T>, edits: Edits = {}): Promise<T> {
  return withEdits(
    edits,
    (root) => {
      const data = join(root, 'data');
      return use({
        data,
        run: (line, setting) => bangzhen([...line.split(' '), '--data', data], setting),
        files: () =>
          Object.fromEntries(readDataFiles(data).map(({ inner, bytes }) => [inner, `${bytes}`])),
        put(inner, text) {
          mkdirSync(dirname(join(data, inner)), { recursive: true });
          writeFileSync(join(data, inner), text);
        },
      });
    },
    'example',
  );
}

/** Files that a command line wrote, new or changed, with their texts; it must have been done. */
export async function written(line: string, edits: Edits = {}): Promise<Record<string, string>> {
  return onCopy(async ({ run, files }) => {
    const before = files();
    const { code, err } = await run(`${line} --yes`);
    if (code !== 0) throw new Error(`${line}: ${code} ${err}`);
    return Object.fromEntries(
      Object.entries(files()).filter(([inner, text]) => before[inner] !== text),
    );
  }, edits);
}
