import type { Case } from './case.ts';

export const SEARCH: readonly Case[] = [];
