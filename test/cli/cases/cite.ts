import type { Case } from './case.ts';

export const CITE: readonly Case[] = [];
