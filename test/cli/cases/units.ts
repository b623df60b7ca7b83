import type { Case } from './case.ts';

export const UNITS: readonly Case[] = [];
