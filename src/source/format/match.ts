import { Cursor } from './cursor.ts';
import { isCited, isId } from './flow.ts';
import { valueText } from './number.ts';
import { placesIn, Variants, type KeyOrder, type KeyPlace } from './order.ts';
import { isPlain, MAX_KEY, textOnLine, type Place } from './scalar.ts';

/**
 * Whether a text is a list or mapping in canonical form. It may say no to what is canonical (texts of several
 * lines, comments in what else stood on one line), never yes to what is not: it saves the time that the parser
 * takes, and makes next to nothing on its way, since a data set has many thousands of values.
 */
export function isCanonicalPrint(text: string, value: unknown, order: KeyOrder | null): boolean {
  if (typeof value !== 'object' || value === null || isEmpty(value)) return false;
  const match = new Match(text);
  return match.block(value, order, 0, false) && match.at === text.length;
}

/** Indentations by their depth, up to one that no data have. */
const INDENTS = Array.from({ length: 40 }, (_none, depth) => '  '.repeat(depth));

class Match extends Cursor {
  /** The entries of a list or mapping, one a line; `opened`: the first begins behind a dash. */
  block(value: object, order: KeyOrder | null, depth: number, opened: boolean): boolean {
    const indent = INDENTS[depth];
    if (indent === undefined) return false;
    const done = Array.isArray(value)
      ? this.#items(value, order, depth, opened)
      : this.#pairs(value as Record<string, unknown>, order, depth, opened);
    if (done) this.end(indent);
    return done;
  }

  #items(
    items: readonly unknown[],
    order: KeyOrder | null,
    depth: number,
    opened: boolean,
  ): boolean {
    const indent = INDENTS[depth]!;
    for (let index = 0; index < items.length; index++) {
      const item = items[index];
      const behind = opened && index === 0;
      if (!(behind ? this.is('- ') : this.entry(indent, '- ', index === 0))) return false;
      const done = isOnLine(undefined, item)
        ? this.#line(item, order, 'block') && this.lineEnd()
        : this.block(item as object, order, depth + 1, true);
      if (!done) return false;
    }
    return true;
  }

  #pairs(
    map: Readonly<Record<string, unknown>>,
    order: KeyOrder | null,
    depth: number,
    opened: boolean,
  ): boolean {
    const places = placesOf(map, order);
    const indent = INDENTS[depth]!;
    let rank = -1;
    let first = true;
    for (const key in map) {
      const place = places(key);
      const value = map[key];
      if (place.rank < rank || place.text.length > MAX_KEY) return false;
      const onLine = isOnLine(key, value);
      const text = onLine ? place.before : place.text;
      if (!(first && opened ? this.is(text) : this.entry(indent, text, first))) return false;
      const done = onLine
        ? this.#line(value, place.below, 'block') && this.lineEnd()
        : this.lineEnd() && this.block(value as object, place.below, depth + 1, false);
      if (!done) return false;
      rank = place.rank;
      first = false;
    }
    return true;
  }

  /** A scalar, or a collection on one line. */
  #line(value: unknown, order: KeyOrder | null, place: Place): boolean {
    if (typeof value === 'string') return this.#string(value, place);
    if (typeof value === 'number') return this.is(valueText(value));
    if (typeof value !== 'object' || value === null) return this.is(String(value));
    return Array.isArray(value)
      ? this.#list(value, order)
      : this.#mapping(value as Record<string, unknown>, order);
  }

  /** A text of several lines may be written in several ways. */
  #string(value: string, place: Place): boolean {
    if (place === 'flow') return this.is(wordIn(value));
    if (isPlain(value, place)) return this.is(value);
    return !value.includes('\n') && this.is(textOnLine(value, place));
  }

  #list(items: readonly unknown[], order: KeyOrder | null): boolean {
    if (!this.is('[')) return false;
    for (let index = 0; index < items.length; index++)
      if ((index > 0 && !this.is(', ')) || !this.#line(items[index], order, 'flow')) return false;
    return this.is(']');
  }

  #mapping(map: Readonly<Record<string, unknown>>, order: KeyOrder | null): boolean {
    const places = placesOf(map, order);
    let rank = -1;
    let separator = '{';
    for (const key in map) {
      const place = places(key);
      if (place.rank < rank || !this.is(separator) || !this.is(place.before)) return false;
      rank = place.rank;
      separator = ', ';
      if (!this.#line(map[key], place.below, 'flow')) return false;
    }
    return this.is(separator === '{' ? '{}' : '}');
  }
}

function placesOf(
  map: Readonly<Record<string, unknown>>,
  order: KeyOrder | null,
): (key: string) => KeyPlace {
  return placesIn(order instanceof Variants ? order.of(map[order.by]) : order);
}

const words = new Map<string, string>();

/** A text inside a collection on one line: mostly ids of which a data set has few. */
function wordIn(text: string): string {
  let written = words.get(text);
  if (written === undefined) words.set(text, (written = textOnLine(text, 'flow')));
  return written;
}

/** As `onLine` in flow.ts says it of what has comments. */
function isOnLine(key: string | undefined, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isShort);
  return isCited(key) || isEmpty(value);
}

function isShort(value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value === 'string') return isId(value);
  return Array.isArray(value) && value.every(isShort);
}

function isEmpty(value: object): boolean {
  for (const _key in value) return false;
  return true;
}
