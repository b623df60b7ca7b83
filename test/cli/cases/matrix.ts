import type { Case } from './case.ts';

export const MATRIX: readonly Case[] = [];
