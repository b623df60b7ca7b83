import type { Plan } from '../../plan/model.ts';

/** Parts of the plan that can be listed, in the order of the overview. */
export const PARTS = [
  'targets',
  'deadlines',
  'goals',
  'rules',
  'obligations',
  'duties',
  'discrepancies',
] as const;
export type Part = (typeof PARTS)[number];
/** Parts that hold entries of their own; days and periods are taken from them. */
export type EntryPart = Exclude<Part, 'deadlines'>;

/** The records of a part as the data hold them. */
export function recordsOf(plan: Plan, part: EntryPart): readonly { id: string }[] {
  switch (part) {
    case 'targets':
      return plan.data.targets.targets;
    case 'goals':
      return plan.data.goals.goals;
    case 'rules':
      return plan.data.rules.rules;
    case 'obligations':
      return plan.data.obligations.obligations;
    case 'duties':
      return plan.data.duties.duties;
    case 'discrepancies':
      return plan.data.discrepancies.discrepancies;
  }
}

/** An entry by its id, as the data write it: x5 and Ｘ０５ are X05. The part it belongs to with it. */
export function findEntry(plan: Plan, words: string): { part: EntryPart; id: string } | undefined {
  const key = idKey(words);
  if (key === undefined) return undefined;
  for (const part of PARTS) {
    if (part === 'deadlines') continue;
    const found = recordsOf(plan, part).find((record) => idKey(record.id) === key);
    if (found) return { part, id: found.id };
  }
  return undefined;
}

/** Every id of a part, or of all parts. */
export function idsOf(plan: Plan, part?: EntryPart): string[] {
  const parts = part ? [part] : PARTS.filter((each) => each !== 'deadlines');
  return parts.flatMap((each) => recordsOf(plan, each).map(({ id }) => id));
}

/** Letter and number of an id, leading zeros and width apart; undefined for what has not the form of one. */
export function idKey(words: string): string | undefined {
  const match = /^([A-Z])0*([0-9]+)$/.exec(words.normalize('NFKC').trim().toUpperCase());
  return match ? `${match[1]}${match[2]}` : undefined;
}
