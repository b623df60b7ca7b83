import type { Case } from './case.ts';

export const AUDIT: readonly Case[] = [];
