import { QUESTIONS as SUBJECTS } from '../../../src/commands/program/questions.ts';
import type { Case } from './case.ts';

/** The thirty questions as the help prints them, on a fixed day. */
export const QUESTIONS: readonly Case[] = SUBJECTS.flatMap(({ questions }) => questions).map(
  ({ line }, at): Case => [
    `question-${String(at + 1).padStart(2, '0')}`,
    [...line.split(' '), '--width', '80'],
  ],
);
