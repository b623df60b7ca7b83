import { Chalk } from 'chalk';
import type { Paint } from './paint.ts';

/** Colours of the basic palette, which every terminal that has colours has. */
export function colours(): Paint {
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    notice: chalk.cyan,
    good: chalk.green,
    dim: chalk.dim,
    bold: chalk.bold,
    in: (colour, text) => (colour === 'none' ? text : chalk[colour](text)),
  };
}
