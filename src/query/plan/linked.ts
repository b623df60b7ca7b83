import type { Lead, Plan, Task } from '../../plan/model.ts';
import type { Basis, LocalText, Quote } from '../../source/data.gen.ts';
import type { RELATION_NAMES } from '../../text/plan-terms.ts';
import type { EntryPart } from './ids.ts';

export type Relation = keyof typeof RELATION_NAMES;

/** Another entry that bears on the one that is shown. */
export interface Linked {
  part: EntryPart;
  id: string;
  /** How it stands to the one shown; at least one. */
  relations: Relation[];
  title: LocalText;
  /** Its words; empty for a discrepancy, whose own answer has its places. */
  quotes: Quote[];
  /** What a discrepancy leaves open. */
  untold?: LocalText;
}

/** A task that an entry belongs to. */
export interface LinkedTask {
  number: number;
  text: string;
  text_basis: Basis;
  lead: Lead;
  /** Words of the cell that let several units lead, each in its field. */
  shared_lead: string | null;
}

export interface Links {
  task_details: LinkedTask[];
  linked: Linked[];
}

/** The tasks of these numbers, in the order of the annex. */
export function linkedTasks(plan: Plan, numbers: readonly number[]): LinkedTask[] {
  return plan.tasks
    .filter((task: Task) => numbers.includes(task.number))
    .map(({ number, text, text_basis, lead, shared_lead }) => ({
      number,
      text,
      text_basis,
      lead,
      shared_lead,
    }));
}

/** Entries of a part by their ids, with what they say. Ids that the data do not hold are left out. */
export function linkedEntries(
  plan: Plan,
  part: Exclude<EntryPart, 'discrepancies'>,
  ids: readonly string[],
  relation: Relation,
): Linked[] {
  return ids.flatMap((id) => {
    const found = titled(plan, part).find((each) => each.id === id);
    return found
      ? [{ part, id, relations: [relation], title: found.title, quotes: [...found.quotes] }]
      : [];
  });
}

/** Entries that are linked in several ways stand once, where they stand first. */
export function merged(linked: readonly Linked[]): Linked[] {
  const byId = new Map<string, Linked>();
  for (const each of linked) {
    const before = byId.get(each.id);
    const relations = [...(before?.relations ?? []), ...each.relations];
    byId.set(each.id, { ...each, relations: [...new Set(relations)] });
  }
  return [...byId.values()];
}

/** The discrepancies that name an entry. */
export function doubtsOn(
  plan: Plan,
  part: 'targets' | 'rules' | 'obligations',
  id: string,
): Linked[] {
  return plan.data.discrepancies.discrepancies
    .filter((each) => each[part]?.includes(id))
    .map(({ id: doubt, title, untold }) => ({
      part: 'discrepancies',
      id: doubt,
      relations: ['doubt'],
      title,
      quotes: [],
      untold,
    }));
}

/** Ids of the discrepancies that name an entry. */
export function doubtIds(
  plan: Plan,
  part: 'targets' | 'rules' | 'obligations',
  id: string,
): string[] {
  return doubtsOn(plan, part, id).map((each) => each.id);
}

function titled(
  plan: Plan,
  part: Exclude<EntryPart, 'discrepancies'>,
): readonly { id: string; title: LocalText; quotes: readonly Quote[] }[] {
  const { data } = plan;
  switch (part) {
    case 'targets':
      return data.targets.targets;
    case 'goals':
      return data.goals.goals.map((goal) => ({ ...goal, title: goalTitle(goal.year) }));
    case 'rules':
      return data.rules.rules;
    case 'obligations':
      return data.obligations.obligations;
    case 'duties':
      return data.duties.duties;
  }
}

/** Goals have no title of their own but a year. */
export function goalTitle(year: number): LocalText {
  return { zh: `到${year}年的目标`, en: `Goals by ${year}` };
}
