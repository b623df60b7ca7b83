import { textOnLine } from '../source/format/scalar.ts';

type Value = string | number | boolean | readonly Value[] | Fields;
export interface Fields {
  readonly [key: string]: Value;
}

/** A mapping as lines of a data file, in the form in which data files are kept. */
export function linesOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([key, value]) => entryLines(key, value));
}

function entryLines(key: string, value: Value): string[] {
  if (typeof value !== 'object') return [`${key}: ${scalar(value)}`];
  if (key === 'source' || key.endsWith('_source')) return [`${key}: ${flow(value)}`];
  if (isList(value))
    return [`${key}:`, ...value.flatMap((item) => itemLines(item).map((line) => `  ${line}`))];
  return [`${key}:`, ...linesOf(value).map((line) => `  ${line}`)];
}

function itemLines(item: Value): string[] {
  if (typeof item !== 'object') return [`- ${scalar(item)}`];
  if (isList(item)) return [`- ${flow(item)}`];
  return linesOf(item).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

/** A value on one line. */
function flow(value: Value): string {
  if (typeof value !== 'object')
    return typeof value === 'string' ? textOnLine(value, 'flow') : String(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${flow(each)}`)
    .join(', ')}}`;
}

function scalar(value: string | number | boolean): string {
  return typeof value === 'string' ? textOnLine(value, 'block') : String(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
