import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../problem.ts';
import { extent } from './places.ts';

/** A value of a file that cannot be edited as it is written there: on one line, where others are to be put in. */
export class SpliceError extends Error {
  readonly path: Path;
  constructor(path: Path) {
    super(`${path.join('/')} cannot be edited as it is written`);
    this.path = path;
  }
}

/**
 * The text of a data file with a key put into the mapping at a path, behind the last of the keys that come before
 * it (`before`), or of all where none does. `lines` are those of the key with its value as if they stood at the
 * left edge. Everything else stays byte for byte, and every comment with the value it belongs to. Throws SpliceError.
 */
export function withKey(
  text: string,
  path: Path,
  lines: readonly string[],
  before: (key: string) => boolean,
): string {
  const map = parseDocument(text).getIn(path, true);
  if (!isMap(map) || map.items.length === 0) throw new SpliceError(path);
  if (map.flow) {
    // Nothing nested can be put into a mapping on one line.
    if (lines.some((line) => line.startsWith(' '))) throw new SpliceError(path);
    return withFlowKeys(text, map, lines);
  }
  const column = columnOf(text, extent(map.items[0]!.key)[0]);
  const last = map.items.findLast(({ key }) => before(String((key as Scalar).value)));
  const end = endOf(last ?? map.items.at(-1)!, text);
  return withLines(text, behindInner(text, end, column), indented(lines, ' '.repeat(column)));
}

/**
 * The text of a data file with an item put in behind the last one of the list at a path. `lines` are the lines
 * of the item as if it stood at the left edge, without its dash. Comments of the item before stay with it. An
 * empty list gets its first item. Throws SpliceError.
 */
export function withItem(text: string, path: Path, lines: readonly string[]): string {
  const list = parseDocument(text).getIn(path, true);
  if (!isSeq(list)) throw new SpliceError(path);
  const [start, end] = extent(list);
  if (EMPTY.test(text.slice(start, end))) {
    const before = text.slice(0, start).trimEnd();
    const bare = before + text.slice(end);
    return withLines(bare, lineEnd(bare, before.length), itemOf(lines, 2 * path.length));
  }
  if (list.flow) throw new SpliceError(path);
  const column = columnOf(text, start);
  return withLines(text, behindInner(text, endOf(list, text), column), itemOf(lines, column));
}

const EMPTY = /^\[ *\]$/;

/** The lines of an item of a list whose dashes stand at a column. */
function itemOf(lines: readonly string[], column: number): string[] {
  const [first, ...rest] = indented(lines, ' '.repeat(column + 2));
  return [`${' '.repeat(column)}- ${first!.trimStart()}`, ...rest];
}

/** Lines further in; empty ones stay empty. */
function indented(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => (line === '' ? '' : indent + line));
}

/** Offset behind comments on lines of their own that stand further in than a column: they belong to what is before. */
function behindInner(text: string, from: number, column: number): number {
  const inner = new RegExp(`(?:[ \\t\\r]*\\n)* {${column + 1},}#[^\\n]*(?:\\n|$)`, 'y');
  for (let at = from; ;) {
    inner.lastIndex = at;
    if (!inner.test(text)) return at;
    at = inner.lastIndex;
  }
}

/** A mapping on one line: its keys go before the closing brace. */
function withFlowKeys(text: string, map: YAMLMap, lines: readonly string[]): string {
  const end = extent(map)[1] - 1;
  const before = text.slice(0, end).trimEnd();
  return `${before}${before.endsWith(',') ? '' : ','} ${lines.join(', ')}${text.slice(before.length, end)}${text.slice(end)}`;
}

/** Lines put in at an offset that begins a line, with the line ends of the file. */
function withLines(text: string, at: number, lines: readonly string[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const open = at > 0 && text[at - 1] !== '\n' ? newline : '';
  return text.slice(0, at) + open + lines.map((line) => line + newline).join('') + text.slice(at);
}

/** Offset behind the line on which the last value of a collection, or that of a key, ends. */
function endOf(place: YAMLMap | YAMLSeq | Pair, text: string): number {
  const end = extent(lastOf(place))[1];
  // A block of several lines ends with its own line end.
  if (end > 0 && text[end - 1] === '\n') return end;
  return lineEnd(text, end);
}

/** Offset behind the line that an offset is in. */
function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

function lastOf(node: unknown): unknown {
  if (isPair(node)) {
    const { key, value } = node;
    return value === null || (isScalar(value) && extent(value)[1] === 0) ? key : lastOf(value);
  }
  if (isMap(node) && !node.flow && node.items.length > 0) return lastOf(node.items.at(-1));
  if (isSeq(node) && !node.flow && node.items.length > 0) return lastOf(node.items.at(-1));
  return node;
}

/** Columns before an offset in its line. */
function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
