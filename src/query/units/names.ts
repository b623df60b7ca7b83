import { cited, type Cited, type Plan } from '../../plan/model.ts';
import type { LocalText, Modality, Rule } from '../../source/data.gen.ts';

/** A rule that names a unit. */
export interface UnitRule {
  id: string;
  title: LocalText;
  modality: Modality;
  /** The words of the rule that name the unit. */
  quote: string;
  clause: string;
  source: Cited;
}

/** Rules that name a unit, in the units recorded with them or in their words. */
export function rulesNaming(plan: Plan, unit: string): UnitRule[] {
  const names = printedNames(plan);
  return plan.data.rules.rules.flatMap((rule) => {
    const quote = rule.quotes.find(({ text }) => unitsIn(plan, text, names).includes(unit));
    const recorded = rule.units?.some((name) => plan.unit(name)?.name === unit) ?? false;
    return quote || recorded ? [unitRule(rule, quote ?? rule.quotes[0])] : [];
  });
}

function unitRule(
  { id, title, modality }: Rule,
  { text, clause, source }: Rule['quotes'][number],
): UnitRule {
  return { id, title, modality, quote: text, clause, source: cited(source) };
}

/** Every name of a unit or party, the longest first. */
function printedNames(plan: Plan): string[] {
  const parties = plan.data.units.parties.flatMap(({ names }) => names.map(({ text }) => text));
  return [...new Set([...plan.unitNames, ...parties])].sort((a, b) => b.length - a.length);
}

/**
 * Canonical names of the units that words of the document name. A name inside a longer one is not meant:
 * 区市场监管局 in the name of the group stationed there, 各镇（街） in that of its committees.
 */
function unitsIn(plan: Plan, words: string, names: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const name = names.find((each) => words.startsWith(each, at));
    const unit = name === undefined ? undefined : plan.unit(name)?.name;
    if (unit !== undefined) found.push(unit);
    at += name?.length ?? 1;
  }
  return found;
}

/** Whether a name stands for every town: the one that the units of a task leave out. */
export function standsForTowns(plan: Plan, unit: string): boolean {
  return plan.unit(unit)?.stands_for === 'towns';
}

/** The collective name that stands for every town; undefined where the plan has none. */
export function nameOfAllTowns({ data }: Pick<Plan, 'data'>): string | undefined {
  return data.units.units.find(({ stands_for }) => stands_for === 'towns')?.name;
}
