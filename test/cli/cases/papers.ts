import type { Case } from './case.ts';

export const PAPERS: readonly Case[] = [];
