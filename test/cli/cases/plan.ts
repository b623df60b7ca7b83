import type { Case } from './case.ts';

export const PLAN: readonly Case[] = [];
