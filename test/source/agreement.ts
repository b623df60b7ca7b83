import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments, type Document } from 'yaml';
import { readFast } from '../../src/source/yaml/fast.ts';
import { readStrict } from '../../src/source/yaml/strict.ts';
import { DATA_DIR } from '../data-dir.ts';

/** The shipped data files. */
export const files = readdirSync(DATA_DIR, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(`${DATA_DIR}/${name}`, 'utf8') }));

/** What is wrong with the answer to a text; undefined where it is right or there is none. */
export function fault(text: string): string | undefined {
  const answer = readFast(text);
  if (!answer) return undefined;
  const options = { prettyErrors: false, logLevel: 'silent' } as const;
  const [document, ...more] = parseAllDocuments(text, options) as Document.Parsed[];
  const complaint = [...document!.errors, ...document!.warnings][0]?.message;
  if (complaint !== undefined) return `${JSON.stringify(text)}: ${complaint}`;
  const value: unknown = document!.toJS();
  if (more.length === 0 && same(answer.value, value) && 'value' in readStrict(text, ''))
    return undefined;
  return `${JSON.stringify(text)}: ${JSON.stringify(answer.value)}, not ${JSON.stringify(value)}`;
}

/** Equal down to the sign of zero and the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Object.is(a, b);
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([key, value], at) => right[at]![0] === key && same(value, right[at]![1]))
  );
}

/** Every printable ASCII character. */
export const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
