import { comparable } from '../../text/normalise.ts';
import { printable } from '../../text/printable.ts';
import { displayWidth } from '../../text/width.ts';

/** A part of a line, and what to put under it to mark characters of it. */
export interface Excerpt {
  text: string;
  marks: string;
}

/** Fewer characters that agree say nothing of where a text belongs. */
const MIN_AGREEMENT = 3;

/**
 * The part of a line around the characters from `from` up to `to` (counted from 0, in characters) that
 * fits into `width` columns, … standing for what is left out. What cannot be seen, tabs too, is written
 * out, so that the marks stand under their characters in every terminal.
 */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
  const chars = [...line].map(printable);
  const sizes = chars.map(displayWidth);
  const sum = (start: number, end: number): number =>
    sizes.slice(start, end).reduce((total, size) => total + size, 0);
  let [start, end] = [0, chars.length];
  if (sum(start, end) > width) {
    const first = Math.min(from, chars.length);
    const wanted = Math.min(sum(first, to) + 1, Math.ceil(width / 2));
    if (sum(0, first) + wanted >= width) start = first;
    while (start > 0 && sum(start - 1, first) + 1 <= width / 3) start--;
    end = start;
    const room = (): number => width - (start > 0 ? 1 : 0) - (end < chars.length - 1 ? 1 : 0);
    while (end < chars.length && sum(start, end + 1) <= room()) end++;
    if (end === chars.length)
      while (start > 0 && sum(start - 1, end) <= width - (start > 1 ? 1 : 0)) start--;
  }
  const before = start > 0 ? '…' : '';
  const behind = end < chars.length ? '…' : '';
  const left = Math.min(Math.max(start, from), end);
  return {
    text: before + chars.slice(start, end).join('') + behind,
    marks:
      ' '.repeat(before.length + sum(start, left)) +
      '^'.repeat(Math.max(1, sum(left, Math.min(end, to)))),
  };
}

/** The part of a line of a document around the first of some words that stands there; else its beginning. */
export function aroundWords(line: string, words: readonly string[], width: number): string {
  const apart = line.replaceAll('\t', '  ');
  for (const each of words) {
    const found = findWords(apart, each);
    if (found) return excerpt(apart, ...found, width).text;
  }
  return excerpt(apart, 0, 0, width).text;
}

/**
 * Where in a line of a document words stand that are given in comparable form (without white space,
 * marks of either width), perhaps with … at the ends. Of words that do not stand there, the longest
 * beginning counts. Characters from 0; undefined where nothing is found.
 */
function findWords(line: string, words: string): [from: number, to: number] | undefined {
  const wanted = comparable(words.replace(/^…|…$/g, ''));
  const offsets: number[] = [];
  let text = '';
  [...line].forEach((char, index) => {
    const plain = comparable(char);
    for (let unit = 0; unit < plain.length; unit++) offsets.push(index);
    text += plain;
  });
  let [low, high] = [0, wanted.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(wanted.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  if (low === 0 || (low < wanted.length && low < MIN_AGREEMENT)) return undefined;
  const at = text.indexOf(wanted.slice(0, low));
  return [offsets[at]!, offsets[at + low - 1]! + 1];
}
