import type { Code } from '../text/findings.ts';

/** A way to a value inside a file: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** A place in a file: lines and columns from 1, columns in characters, end behind the last character. */
export interface Range {
  line: number;
  column: number;
  end_line: number;
  end_column: number;
}

/**
 * Why a file could not be turned into a value. `code` names the wording in text/findings, `facts`
 * what the wording needs.
 */
export interface Problem {
  check: 'encoding' | 'yaml' | 'plain-yaml' | 'duplicate-key' | 'file';
  code: Code;
  facts: Readonly<Record<string, string>>;
  file: string;
  range: Range;
}

export const FILE_START: Range = { line: 1, column: 1, end_line: 1, end_column: 1 };
