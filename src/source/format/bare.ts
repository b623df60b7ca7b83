import type { ParsedFile } from '../load.ts';
import { SCHEMA_LINE } from './arrange.ts';
import { nodeOf } from './node.ts';
import { ORDER } from './order.gen.ts';
import { printPage } from './print.ts';

/**
 * The canonical text of a file that holds nothing but values below the line for editors, made from the values:
 * the parser, which takes a hundred times as long, need not look at it. Undefined where there is more, or what
 * the values alone do not tell.
 */
export function bareForm({ text, value, kind }: ParsedFile): string | undefined {
  const end = SCHEMA_LINE.test(text) ? text.indexOf('\n') : -1;
  const body = text.slice(end + 1);
  // Any # may begin a comment, an empty line is kept, and a number may have more digits than its value.
  if (/#|^[ \t\r]*\n|\n[ \t\r]*\n|[\d.]{16}|[\d.]e[-+\d]/i.test(body) || !isTold(value))
    return undefined;
  const line = text.slice(0, Math.max(end, 0)).trimEnd();
  const head = line === '' ? [] : [{ text: line, blank: false }];
  const node = nodeOf(value, ORDER[kind]);
  return printPage({ head, gap: false, value: node, beside: undefined, end: [] });
}

/** Whether a value tells how it is written: not all numbers do, nor the order of keys that JavaScript sorts. */
function isTold(value: unknown): boolean {
  if (typeof value === 'number')
    return /^-?\d{1,9}(?:\.\d{1,5})?$/.test(String(value)) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value)
    ? value.every(isTold)
    : Object.entries(value).every(([key, each]) => !/^\d/.test(key) && isTold(each));
}
