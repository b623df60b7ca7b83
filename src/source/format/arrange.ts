import { onLine } from './flow.ts';
import { Collection, type Entry, type Note } from './tree.ts';

/** The first line of a file, which tells editors of its schema. */
export const SCHEMA_LINE = /^# *yaml-language-server:/;

/**
 * Comments before the first value → those on the file and those on that value: an empty line divides them,
 * the last if there are several; `blank`: it stands before the value itself. The line for editors is on the
 * file in any case.
 */
export function divided(
  notes: readonly Note[],
  blank: boolean,
): { head: readonly Note[]; rest: readonly Note[]; gap: boolean } {
  if (blank) return { head: notes, rest: [], gap: true };
  const last = notes.findLastIndex((note, index) => note.blank && index > 0);
  if (last > 0) return { head: notes.slice(0, last), rest: notes.slice(last), gap: true };
  const own = SCHEMA_LINE.test(notes[0]?.text ?? '') ? 1 : 0;
  return { head: notes.slice(0, own), rest: notes.slice(own), gap: false };
}

/** Entries without an empty line before the first. */
export function closeUp([first, ...others]: readonly Entry[]): readonly Entry[] {
  if (!first) return [];
  const [top, ...notes] = first.above;
  const closed = top
    ? { ...first, above: [{ ...top, blank: false }, ...notes] }
    : { ...first, blank: false };
  return [closed, ...others];
}

/**
 * An item with the comments that would stand between its dash and the first line of its value: they stand
 * above the dash.
 */
export function lifted(item: Entry): Entry {
  if (!(item.value instanceof Collection)) return item;
  const { type, entries, end } = item.value;
  const [first, ...others] = entries;
  const inside = first?.above ?? [];
  const bare = first ? [{ ...first, above: [], blank: false }, ...others] : [];
  const value = new Collection(type, bare, end);
  if (inside.length === 0 && onLine({ key: undefined, value })) return { ...item, value };
  const aside = item.beside === undefined ? [] : [{ text: item.beside, blank: false }];
  const [top, ...rest] = [...aside, ...inside];
  if (!top) return { ...item, value };
  return {
    key: undefined,
    value,
    above: [...item.above, { ...top, blank: item.blank }, ...rest],
    blank: inside.length > 0 && first!.blank,
    beside: undefined,
  };
}
