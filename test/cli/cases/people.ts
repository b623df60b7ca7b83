import type { Case } from './case.ts';

export const PEOPLE: readonly Case[] = [];
