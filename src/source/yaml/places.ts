import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path, Range } from '../problem.ts';

/** Offsets of a node: where it begins and where its value ends. */
export function extent(node: unknown): [number, number] {
  const range = (node as { range?: [number, number, number] } | null)?.range;
  return range ? [range[0], range[1]] : [0, 0];
}

/** A function from offsets in the text to lines and columns from 1, columns in characters. */
export function placer(text: string): (start: number, end: number) => Range {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    counter.addNewLine(at + 1);
  // Only characters outside the basic plane take two units; most texts have none.
  const astral = /[\ud800-\udbff]/.test(text);
  const at = (beyond: number): [number, number] => {
    const offset = Math.min(beyond, text.length);
    const { line, col } = counter.linePos(offset);
    return [line, astral ? [...text.slice(offset - col + 1, offset)].length + 1 : col];
  };
  return (start, end) => {
    const [line, column] = at(start);
    const [end_line, end_column] = at(Math.max(start, end));
    return { line, column, end_line, end_column };
  };
}

/**
 * A function that tells where the value (or, with `key`, the key) at a path stands in a file that is
 * known to be readable. A path that leads nowhere gives the nearest value above it; of a value of
 * several lines, the first line.
 */
export function locator(text: string): (path: Path, what: 'key' | 'value') => Range {
  const [document] = parseAllDocuments(text) as Document.Parsed[];
  const place = placer(text);
  const keys = new Map<YAMLMap, Map<unknown, Pair>>();
  const pairOf = (map: YAMLMap, key: string | number): Pair | undefined => {
    let pairs = keys.get(map);
    if (!pairs) {
      pairs = new Map(
        map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]),
      );
      keys.set(map, pairs);
    }
    return pairs.get(key);
  };
  return (path, what) => {
    let node: unknown = document?.contents;
    let [start, end] = extent(node);
    path.forEach((step, depth) => {
      if (isMap(node)) {
        const pair = pairOf(node, step);
        node = pair?.value;
        const wanted =
          depth === path.length - 1 && what === 'key' ? pair?.key : (node ?? pair?.key);
        if (wanted) [start, end] = extent(wanted);
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (node) [start, end] = extent(node);
      } else node = undefined;
    });
    const newline = text.indexOf('\n', start);
    return place(start, newline < 0 ? end : Math.min(end, newline));
  };
}
