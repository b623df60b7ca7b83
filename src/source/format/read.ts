import {
  isCollection,
  isMap,
  isScalar,
  type Document,
  type Node as YamlNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { extent } from '../yaml/places.ts';
import { closeUp, divided, lifted } from './arrange.ts';
import { Comments } from './comments.ts';
import { numberText } from './number.ts';
import { placesIn, sorted, Variants, type KeyOrder, type Keys } from './order.ts';
import { itemStarts, keyEnd, keyStarts } from './starts.ts';
import { Collection, Word, type Entry, type Node, type Note, type Page } from './tree.ts';

/** A value of the parser; null behind a key without colon. */
type Value = YamlNode | null;
type YamlCollection = YAMLMap | YAMLSeq;

/** What a readable file holds, with its comments, keys of mappings in their order. */
export function pageOf(document: Document.Parsed, text: string, order: KeyOrder | null): Page {
  return new Reader(text).page(document.contents as YamlNode, order);
}

/** Where a value stands: the order of its keys, where the next value begins, the column of its parent. */
interface Spot {
  order: KeyOrder | null;
  limit: number;
  parent: number;
}

/** A value that may stand on the line of its key, with its comment, and comments that cannot stand there. */
interface OnLine {
  value: Node;
  beside: string | undefined;
  moved: readonly Note[];
}

/** Takes values and comments in the order of the text, every comment once. */
class Reader {
  #text: string;
  #comments: Comments;

  constructor(text: string) {
    this.#text = text;
    this.#comments = new Comments(text);
  }

  page(contents: YamlNode, order: KeyOrder | null): Page {
    const [start] = extent(contents);
    const spot = { order, limit: this.#text.length, parent: -1 };
    const notes = this.#comments.before(start);
    const blank = this.#comments.blankBefore(start);
    if (!isBlock(contents)) {
      const { value, moved, beside } = this.#onLine(contents, start, spot);
      const end = this.#comments.before(spot.limit);
      return { head: [...notes, ...moved], gap: blank && moved.length === 0, value, beside, end };
    }
    const { head, rest, gap } = divided(notes, blank);
    const value = this.#collection(contents, spot, rest);
    return { head, gap, value, beside: undefined, end: this.#comments.before(spot.limit) };
  }

  /** An item or a value with its key. `start`: of the dash or key; `from`: behind the dash or colon. */
  #entry(key: string | undefined, start: number, from: number, value: Value, spot: Spot): Entry {
    const above = this.#comments.before(start);
    const blank = this.#comments.blankBefore(start);
    if (isBlock(value)) {
      const beside = this.#comments.beside(from, extent(value)[0]);
      return { key, value: this.#collection(value, spot), above, blank, beside };
    }
    const line = this.#onLine(value, from, spot);
    const [first, ...others] = line.moved;
    return {
      key,
      value: line.value,
      above: first ? [...above, { ...first, blank }, ...others] : above,
      blank: blank && !first,
      beside: line.beside,
    };
  }

  #onLine(value: Value, from: number, spot: Spot): OnLine {
    const [start, end] = value ? extent(value) : [from, from];
    const before = this.#comments.before(start);
    const aside = before.filter(({ alone }) => !alone).length;
    const node = isFlow(value) ? this.#collection(value, spot) : scalar(value);
    // Behind the mark of a block of text, or in brackets with nothing else inside.
    const empty = node instanceof Collection && node.entries.length === 0;
    const inside = empty ? node.end : this.#comments.before(end);
    const moved = [...before, ...inside].map(({ text }) => ({ text, blank: false }));
    const kept = empty ? new Collection(node.type, []) : node;
    const beside = this.#comments.beside(end, spot.limit);
    if (beside === undefined && moved.length === 1 && aside + inside.length === 1)
      return { value: kept, beside: moved[0]!.text, moved: [] };
    // Behind brackets whose comments need lines of their own.
    if (beside !== undefined && kept instanceof Collection && kept.noted) {
      const { type, entries, end } = kept;
      const value = new Collection(type, entries, [...end, { text: beside, blank: false }]);
      return { value, beside: undefined, moved };
    }
    return { value: kept, beside, moved };
  }

  /** `first`: comments that belong to the first entry. */
  #collection(node: YamlCollection, spot: Spot, first: readonly Note[] = []): Collection {
    const [start, behind] = extent(node);
    const column = this.#comments.column(start);
    // A mapping of one pair in a list on one line has no brackets.
    const bracket = node.flow === true && '[{'.includes(this.#text[start]!);
    const inside = { ...spot, limit: bracket ? behind - 1 : spot.limit, parent: column };
    const order = isMap(node) ? keysOf(node, spot.order) : null;
    const entries = isMap(node) ? this.#pairs(node, order, inside) : this.#items(node, inside);
    if (first.length > 0) entries[0] = { ...entries[0]!, above: [...first, ...entries[0]!.above] };
    const end = bracket
      ? this.#comments.before(inside.limit)
      : node.flow === true
        ? []
        : this.#comments.inside(inside.limit, Math.max(column, spot.parent + 1));
    return isMap(node)
      ? new Collection('mapping', closeUp(sorted(closeUp(entries), order)), end)
      : new Collection('list', closeUp(entries), end);
  }

  #pairs(node: YAMLMap, order: Keys | null, spot: Spot): Entry[] {
    const starts = keyStarts(node);
    return node.items.map((pair, at) => {
      const { value } = pair.key as Scalar<string>;
      const inside = {
        ...spot,
        order: placesIn(order)(value).below,
        limit: starts[at + 1] ?? spot.limit,
      };
      return this.#entry(value, starts[at]!, keyEnd(pair), pair.value as Value, inside);
    });
  }

  #items(node: YAMLSeq, spot: Spot): Entry[] {
    const starts = itemStarts(node);
    return node.items.map((item, at) => {
      const inside = { ...spot, limit: starts[at + 1] ?? spot.limit };
      const start = starts[at]!;
      return lifted(this.#entry(undefined, start, start + 1, item as YamlNode, inside));
    });
  }
}

function keysOf(node: YAMLMap, order: KeyOrder | null): Keys | null {
  return order instanceof Variants ? order.of(node.get(order.by)) : order;
}

function isBlock(value: Value): value is YamlCollection & YamlNode {
  return isCollection(value) && value.flow !== true;
}

function isFlow(value: Value): value is YamlCollection & YamlNode {
  return isCollection(value) && value.flow === true;
}

function scalar(value: Value): Node {
  const { value: known, source = '' } = isScalar(value) ? value : { value: null };
  if (typeof known === 'string') return known;
  if (typeof known === 'number') return new Word(numberText(source), true);
  return new Word(String(known), false);
}
