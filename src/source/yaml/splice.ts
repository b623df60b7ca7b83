import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../problem.ts';
import { extent } from './places.ts';

/** A place of a file that cannot be edited as it is written there. */
export class SpliceError extends Error {}

/**
 * The text of a data file with lines put in at the end of the mapping at a path: `lines` are whole lines of the
 * mapping's own indentation, nested ones further in. Everything else stays byte for byte.
 */
export function withKeys(text: string, path: Path, lines: readonly string[]): string {
  const map = parseDocument(text).getIn(path, true);
  if (!isMap(map) || map.items.length === 0)
    throw new SpliceError(`no mapping at ${path.join('/')}`);
  if (map.flow) return withFlowKeys(text, map, lines);
  const indent = columnOf(text, extent(map.items[0]!.key)[0]);
  return withLines(
    text,
    endOf(map, text),
    lines.map((line) => ' '.repeat(indent) + line),
  );
}

/**
 * The text of a data file with an item put in behind the last one of the list at a path. `lines` are the lines
 * of the item as if it stood at the left edge, without its dash.
 */
export function withItem(text: string, path: Path, lines: readonly string[]): string {
  const list = parseDocument(text).getIn(path, true);
  if (!isSeq(list) || list.flow || list.items.length === 0)
    throw new SpliceError(`no list at ${path.join('/')}`);
  const indent = ' '.repeat(columnOf(text, extent(list)[0]));
  const item = lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);
  return withLines(text, endOf(list, text), item);
}

/** A mapping on one line: its keys go before the closing brace. */
function withFlowKeys(text: string, map: YAMLMap, lines: readonly string[]): string {
  if (lines.some((line) => line.startsWith(' ')))
    throw new SpliceError('nothing nested can be put into a mapping on one line');
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

/** Offset behind the line on which the last value of a collection ends. */
function endOf(collection: YAMLMap | YAMLSeq, text: string): number {
  const last: unknown = lastOf(collection);
  const end = extent(last)[1];
  // A block of several lines ends with its own line end.
  if (end > 0 && text[end - 1] === '\n') return end;
  const newline = text.indexOf('\n', end);
  return newline < 0 ? text.length : newline + 1;
}

function lastOf(node: unknown): unknown {
  if (isMap(node) && !node.flow && node.items.length > 0) {
    const { key, value } = node.items.at(-1)!;
    return value === null || (isScalar(value) && extent(value)[1] === 0) ? key : lastOf(value);
  }
  if (isSeq(node) && !node.flow && node.items.length > 0) return lastOf(node.items.at(-1));
  return node;
}

/** Columns before an offset in its line. */
function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
