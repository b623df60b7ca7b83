/** Colours that a data set can choose, which every terminal that has colours has. */
export type Colour = 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'none';

/** Colouring of words, or not: every function gives back a text of the same width. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  notice(text: string): string;
  good(text: string): string;
  dim(text: string): string;
  bold(text: string): string;
  /** In a colour by its name. */
  in(colour: Colour, text: string): string;
}

const same = (text: string): string => text;

/** No colours. */
export const PLAIN: Paint = {
  error: same,
  warning: same,
  notice: same,
  good: same,
  dim: same,
  bold: same,
  in: (_colour, text) => text,
};
