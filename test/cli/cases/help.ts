import type { Case } from './case.ts';

export const HELP: readonly Case[] = [];
