import type { Local } from './local.ts';

/** What the cell of units of a task lets one say of its lead. */
export interface LeadCell {
  number: number;
  /** What the table of the task is called: 附件3, annex 3. */
  table: Required<Local>;
  status: 'stated' | 'doubtful' | 'unreadable';
  empty: boolean;
  /** What is legible first in the cell, cut or whole. */
  first: string | null;
  cutTail: boolean;
  /** Printed words that let several units lead, or null. */
  shared: string | null;
}

/** Why a lead cannot be told, is in doubt, or is not the only one; undefined where there is nothing to say. */
export function leadNote(cell: LeadCell): Local | undefined {
  const { number, table, status, empty, first, shared } = cell;
  if (status === 'unreadable' && empty) {
    return {
      zh: `${table.zh}第${number}项的责任单位栏没有文字，牵头单位无法确认。`,
      en: `The cell of units of task ${number} in ${table.en} has no print; the lead unit cannot be told.`,
    };
  }
  if (status === 'unreadable') {
    return {
      zh: `${table.zh}第${number}项的责任单位栏前部缺失，牵头单位无法确认；可见的开头“${first ?? ''}”是残缺名称，不能当作牵头单位。`,
      en: `The cell of units of task ${number} in ${table.en} is cut on the left, so the lead unit cannot be told; what is visible first, “${first ?? ''}”, is a cut name and must not be taken for the lead.`,
    };
  }
  if (status === 'doubtful') {
    return {
      zh: `${table.zh}第${number}项的责任单位栏首个可见单位为“${first ?? ''}”，但该格前部可能缺失，不能确认其为牵头单位。`,
      en: `The first unit visible in the cell of task ${number} in ${table.en} is “${first ?? ''}”, but the head of the cell may be cut, so it is not certain to lead.`,
    };
  }
  if (shared !== null) {
    return {
      zh: `责任单位栏注明“${shared}”，列在首位的单位不是唯一的牵头单位。`,
      en: `The cell of units adds “${shared}” (several units answer, each in its field), so the first unit is not the only lead.`,
    };
  }
  return undefined;
}
