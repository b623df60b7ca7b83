import type { Case } from './case.ts';

export const OVERVIEW: readonly Case[] = [];
