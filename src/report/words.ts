import type { RuleResult } from '../query/rules/rule.ts';
import type { TownReport } from '../query/town-report.ts';
import type { LocalText } from '../source/data.gen.ts';
import { ranges } from '../text/ranges.ts';

/** A clause as papers cite it, behind the statement it bears out: （依据：附件3第13项）. */
export function basis(...clauses: readonly string[]): string {
  return `（依据：${clauses.join('；')}）`;
}

export function basisEn(...clauses: readonly string[]): string {
  return ` (source: ${clauses.join('; ')})`;
}

/** Numbers of tasks as they are read aloud: 第1、2、4至7项. */
export function taskList(numbers: readonly number[]): string {
  return `第${ranges(numbers, 'zh')}项`;
}

export function taskListEn(numbers: readonly number[]): string {
  return ranges(numbers, 'en');
}

export function withOutcome(
  rules: readonly RuleResult[],
  ...outcomes: readonly RuleResult['outcome'][]
): RuleResult[] {
  return rules.filter((rule) => outcomes.includes(rule.outcome));
}

/** Ends a sentence without doubling a full stop. */
export function sentence(text: string): string {
  return /[。．.!?！？]$/.test(text) ? text : `${text}。`;
}

/** Quantities by task, in order, each with the title of its target. */
export function quantitiesByTask(measured: Measured): Map<
  number,
  {
    basis: Measured[number]['text_basis'];
    clause: string;
    asked: { title: LocalText; printed: string }[];
  }
> {
  const byTask: ReturnType<typeof quantitiesByTask> = new Map();
  for (const { number, text_basis, clause, title, quantities } of measured) {
    const entry = byTask.get(number) ?? { basis: text_basis, clause, asked: [] };
    entry.asked.push(...quantities.map((printed) => ({ title, printed })));
    byTask.set(number, entry);
  }
  return byTask;
}

type Measured = TownReport['tasks']['measured'];

/** A sentence with its basis before the full stop. */
export function based(text: string, ...clauses: readonly string[]): string {
  return `${text.replace(/。$/, '')}${basis(...clauses)}。`;
}

export function basedEn(text: string, ...clauses: readonly string[]): string {
  return `${text.replace(/\.$/, '')}${basisEn(...clauses)}.`;
}
