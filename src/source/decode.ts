import { isUtf8 } from 'node:buffer';
import type { Code } from '../text/findings.ts';
import { FILE_START, type Problem, type Range } from './problem.ts';

type Decoded = { text: string } | { problem: Problem };

/**
 * Bytes of a data file → text. Only UTF-8 without a byte order mark is accepted; what else it looks
 * like (UTF-16, GBK) is named so that the editor knows what to change.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const found = (
    code: Code,
    facts: Record<string, string> = {},
    range: Range = FILE_START,
  ): Decoded => ({
    problem: { check: 'encoding', code, facts, file, range },
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return found('byte-order-mark');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return found('not-utf8', { encoding: 'UTF-16' });
  }
  if (isUtf8(bytes))
    return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() };
  return isGb18030(bytes) && !isMostlyUtf8(bytes)
    ? found('not-utf8', { encoding: 'GBK/GB18030' }, firstInvalid(bytes))
    : found('invalid-utf8', {}, firstInvalid(bytes));
}

function isGb18030(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether the text reads as UTF-8 of which a few bytes are damaged. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const count = (pattern: RegExp): number => lenient.match(pattern)?.length ?? 0;
  return count(/\p{Script=Han}/gu) >= count(/\ufffd/g);
}

/** Place of the first byte that is not UTF-8, or of a character that the end of the file cuts off. */
function firstInvalid(bytes: Uint8Array): Range {
  let before = '';
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    const text = beginning(bytes, middle);
    if (text === undefined) invalid = middle;
    else [valid, before] = [middle, text];
  }
  const lines = before.split('\n');
  const line = lines.length;
  const column = [...lines.at(-1)!].length + 1;
  return { line, column, end_line: line, end_column: column + 1 };
}

/** The text of the first bytes, without a character cut off at their end; undefined where they are no UTF-8. */
function beginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
