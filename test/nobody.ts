import type { Io } from '../src/commands/program/request.ts';

/** A program that nobody sits before: nothing can be asked, and what it writes it writes for itself. */
export const NOBODY: Pick<Io, 'ask' | 'writer'> = {
  ask: () => Promise.resolve(undefined),
  writer: { pid: process.pid, isAlive: () => true, wait: () => undefined },
};
