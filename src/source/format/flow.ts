import { keyText, textOnLine } from './scalar.ts';
import { Collection, Word, type Entry, type Node } from './tree.ts';

/** Ids and keys in ASCII, many of which are easily read in one line. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(text);
}

/** Whether a mapping under a key is a citation, which is written in one line. */
export function isCited(key: string | undefined): boolean {
  return key !== undefined && (key === 'source' || key.endsWith('_source'));
}

/** Whether a value stands on the line of its key or dash. */
export function onLine({ key, value }: Pick<Entry, 'key' | 'value'>): boolean {
  if (!(value instanceof Collection)) return true;
  if (value.noted) return false;
  if (value.entries.length === 0) return true;
  if (value.type === 'list') return value.entries.every(isShort);
  return isCited(key);
}

/** A number, an id, or a list of nothing else. */
function isShort({ value }: Entry): boolean {
  if (typeof value === 'string') return isId(value);
  if (value instanceof Word) return value.isNumber;
  return value.type === 'list' && value.entries.every(isShort);
}

/** A value that stands on one line; inside a collection everything does. */
export function lineText(value: Node): string {
  if (typeof value === 'string') return textOnLine(value, 'block');
  return value instanceof Word ? value.text : flowText(value);
}

function flowText({ type, entries }: Collection): string {
  const parts = entries.map(({ key, value }) => {
    const text = typeof value === 'string' ? textOnLine(value, 'flow') : lineText(value);
    return key === undefined ? text : `${keyText(key)} ${text}`;
  });
  return type === 'list' ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`;
}
