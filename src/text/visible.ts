import { printable } from './printable.ts';

const OWN = /(\n|\u001b\[(?:[0-9]{1,2})m)/;

/**
 * Makes a whole output safe for a terminal or log: what cannot be seen is written out, line ends apart
 * and, where the program colours its own words, the codes of the basic colours.
 */
export function visible(text: string, colours: boolean): string {
  return text
    .split(OWN)
    .map((part, index) => (index % 2 === 1 && (colours || part === '\n') ? part : printable(part)))
    .join('');
}
