import type { Code } from '../text/findings.ts';
import type { Path, Problem, Range } from '../source/problem.ts';

export type Severity = 'error' | 'warning' | 'notice';

/** Another place that a finding speaks of. */
export interface Related {
  file: string;
  line: number;
  /** The words that stand there, where they help. */
  text?: string;
}

/**
 * A fault as a check sees it: the value (or key) at `path` of a file, named relative to the data
 * folder. `code` names the wording in text/findings; `facts` are what the wording needs.
 */
export interface Fault {
  file: string;
  path: Path;
  at?: 'key' | 'value';
  code: Code;
  facts?: Readonly<Record<string, string | number>>;
  related?: readonly Related[];
}

/** A fault with its place: file relative to the data set's parent, lines and columns from 1. */
export interface Finding extends Range {
  check: string;
  severity: Severity;
  file: string;
  path: string;
  code: Code;
  facts: Readonly<Record<string, string | number>>;
  related: readonly Related[];
}

/** A file that could not be read → finding. */
export function findingOf(problem: Problem): Finding {
  const { check, code, facts, file, range } = problem;
  return { check, severity: 'error', file, ...range, path: '', code, facts, related: [] };
}

/** Keys and indexes → JSON pointer. */
export function pointer(path: Path): string {
  return path.map((step) => '/' + String(step).replace(/~/g, '~0').replace(/\//g, '~1')).join('');
}

/** Order of findings: file, line, column, then check and wording. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.check, b.check) ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
