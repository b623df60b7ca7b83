import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Code, Wording } from '../../src/text/findings.ts';

type List<T> = T | T[];

/** What somebody does to a sound data set. Files are named from the folder that holds data/. */
export interface Edits {
  /** `find` must stand in the file exactly once. */
  edit?: List<{ file: string; find: string; replace: string }>;
  /** `times`: the text so many times over. */
  write?: List<{ file: string; text?: string; base64?: string; times?: number }>;
  append?: List<{ file: string; text: string }>;
  remove?: List<string>;
  /** Takes the permission to read away. */
  lock?: List<string>;
}

/** A finding that has to come, with its words in both languages. */
export interface Expected {
  check: string;
  code: Code;
  file: string;
  /** The beginning of the line, which must be the only such line of the edited file; or its number. */
  line: number | string;
  column: number;
  zh: Wording;
  en: Wording;
}

/** A failing case: the check it shows, what was done, and everything that has to be found. */
export interface Case extends Edits {
  check: string;
  name: string;
  /** The data set to which it is done: the shipped one, or the worked example with its later history. */
  set?: 'example';
  /** Files whose rights or names Windows treats otherwise. */
  only?: 'posix';
  expect: Expected[];
}

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** All failing cases, by check and name. */
export function readCases(): Case[] {
  const folders = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: check }) =>
    readdirSync(join(HERE, check))
      .sort()
      .map((file) => {
        const text = readFileSync(join(HERE, check, file), 'utf8');
        return { check, name: file.replace(/\.yaml$/, ''), ...(parse(text) as Omit<Case, 'check' | 'name'>) };
      }),
  );
}
