import type { Formatted } from '../../source/format/canonical.ts';
import type { ParsedFile } from '../../source/load.ts';
import type { Range } from '../../source/problem.ts';
import type { Code } from '../../text/findings.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';

/** Every file is written in the one form that `fmt` gives it. It looks at the text of files, not at values. */
export const format: Omit<Check, 'run'> = {
  id: 'format',
  tier: 'form',
  severity: 'warning',
  title: {
    zh: '写法统一（fmt 的规范格式）',
    en: 'files are in the canonical form that fmt writes',
  },
};

/** A finding for each file that is not in canonical form, at the first line that is otherwise. */
export async function formatFindings(files: readonly ParsedFile[]): Promise<Finding[]> {
  const { notCanonical } = await import('../../source/format/canonical.ts');
  return (await notCanonical(files)).map(findingOf);
}

function findingOf({ file, canonical }: Formatted): Finding {
  const { check, severity } = { check: format.id, severity: format.severity };
  return {
    check,
    severity,
    file: file.path,
    path: '',
    related: [],
    ...firstDifference(file.text, canonical),
  };
}

type Difference = Range & { code: Code; facts: Readonly<Record<string, string>> };

function firstDifference(text: string, canonical: string): Difference {
  const [lines, wanted] = [text.split('\n'), canonical.split('\n')];
  const at = wanted.findIndex((line, index) => line !== lines[index]);
  // Where the canonical form has ended, or the text ends without a line end.
  const index = at < 0 ? wanted.length - 1 : at;
  if (index >= wanted.length - 1) {
    const row = Math.min(index, lines.length - 1);
    const length = [...lines[row]!].length;
    return { ...place(row, row === index ? 0 : length, length), code: 'file-end', facts: {} };
  }
  const [line, expected] = [lines[index] ?? '', wanted[index]!];
  const [chars, others] = [[...line], [...expected]];
  const first = others.findIndex((char, column) => char !== chars[column]);
  const column = first < 0 ? others.length : first;
  if (line === `${expected}\r`)
    return { ...place(index, column, chars.length), code: 'line-ends', facts: {} };
  return {
    ...place(index, column, chars.length),
    code: 'not-canonical',
    facts: { expected: around(others, column) },
  };
}

/** A range on a line, all counted from 0. */
function place(line: number, from: number, to: number): Range {
  return { line: line + 1, column: from + 1, end_line: line + 1, end_column: to + 1 };
}

/** Characters of a line shown before the first that matters. */
const BEFORE = 30;

/** The part of a line that begins not too far before a character, without its indentation where that is right. */
function around(chars: readonly string[], column: number): string {
  const indent = chars.findIndex((char) => char !== ' ');
  if (column <= BEFORE + 10) return chars.slice(column < indent ? 0 : Math.max(0, indent)).join('');
  return `…${chars.slice(column - BEFORE).join('')}`;
}
