import type { Plan } from '../../plan/model.ts';
import { deadlineCount } from './deadlines.ts';
import { PARTS, recordsOf, type Part } from './ids.ts';

export interface Overview {
  parts: { part: Part; count: number }[];
}

/** How many entries each part of the plan has. */
export function overview(plan: Plan): Overview {
  return { parts: PARTS.map((part) => ({ part, count: countOf(plan, part) })) };
}

function countOf(plan: Plan, part: Part): number {
  return part === 'deadlines' ? deadlineCount(plan) : recordsOf(plan, part).length;
}
