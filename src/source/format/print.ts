import { lineText, onLine } from './flow.ts';
import { keyText, literal, MAX_KEY } from './scalar.ts';
import { Collection, type Entry, type Note, type Page } from './tree.ts';

/** What of an entry stands behind its key or dash. */
type Line = Pick<Entry, 'value' | 'beside'>;

/** The text of a file. */
export function printPage({ head, gap, value, beside, end }: Page): string {
  const out = new Lines();
  out.notes(head, '');
  if (gap) out.blank();
  if (value instanceof Collection && value.entries.length > 0) {
    printBlock(out, value, '');
    if (beside !== undefined) out.push(beside);
  } else printOnLine(out, '', { value, beside });
  out.notes(end, '');
  return out.text();
}

/** The lines of a file as they come, with no empty line before the first. */
class Lines {
  #lines: string[] = [];

  push(line: string): void {
    this.#lines.push(line);
  }

  blank(): void {
    if (this.#lines.length > 0) this.#lines.push('');
  }

  notes(notes: readonly Note[], indent: string): void {
    for (const { text, blank } of notes) {
      if (blank) this.blank();
      this.push(indent + text);
    }
  }

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

/**
 * The entries of a collection, each on its lines. `opened` is what stands already on the line of the first,
 * which then has no comments above it.
 */
function printBlock(
  out: Lines,
  { type, entries, end }: Collection,
  indent: string,
  opened?: string,
): void {
  entries.forEach((entry, index) => {
    out.notes(entry.above, indent);
    if (entry.blank) out.blank();
    const start = index === 0 && opened !== undefined ? opened : indent;
    if (type === 'list') printItem(out, start, indent, entry);
    else printValue(out, start, indent, entry);
  });
  out.notes(end, indent);
}

function printItem(out: Lines, start: string, indent: string, entry: Entry): void {
  if (onLine(entry)) printOnLine(out, `${start}-`, entry, indent);
  else printBlock(out, entry.value as Collection, `${indent}  `, `${start}- `);
}

function printValue(out: Lines, start: string, indent: string, entry: Entry): void {
  const key = keyText(entry.key!);
  if (key.length > MAX_KEY) out.push(`${start}? ${key.slice(0, -1)}`);
  const line = key.length > MAX_KEY ? `${indent}:` : start + key;
  if (onLine(entry)) return printOnLine(out, line, entry, indent);
  out.push(withComment(line, entry));
  printBlock(out, entry.value as Collection, `${indent}  `);
}

/** A value behind what stands on its line already, if anything. */
function printOnLine(out: Lines, line: string, entry: Line, indent = ''): void {
  const before = line === '' ? '' : `${line} `;
  const block = typeof entry.value === 'string' ? literal(entry.value) : undefined;
  out.push(withComment(before + (block?.mark ?? lineText(entry.value)), entry));
  for (const each of block?.lines ?? []) out.push(each === '' ? '' : `${indent}  ${each}`);
}

function withComment(line: string, { beside }: Line): string {
  return beside === undefined ? line : `${line} ${beside}`;
}
