import type { Case } from './case.ts';

export const FORMATS: readonly Case[] = [];
