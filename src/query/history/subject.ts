import type { Plan, Town } from '../../plan/model.ts';
import { findTown, nearestTowns, nearestUnits, taskNumber, tasksWith } from '../../plan/names.ts';
import { findPerson, nearestPeople, peopleNamed } from '../../plan/people.ts';
import type { Obligation, Person, Unit } from '../../source/data.gen.ts';
import { nearest } from '../../text/nearest.ts';
import type { Telling } from './telling.ts';

/** What a history is asked of. */
export type Subject =
  | { kind: 'town'; town: Town }
  | { kind: 'task'; number: number }
  | { kind: 'unit'; unit: Unit }
  | { kind: 'person'; person: Person }
  | { kind: 'obligation'; obligation: Obligation };

/** Why nothing is meant by a name, and what is nearest to it. */
export interface NoSubject {
  query: string;
  nearest: string[];
  /** The highest task number, where a number was asked for. */
  last_task?: number;
  /** Whether several people are called so. */
  several: boolean;
}

/**
 * Everything that a query names: a town, a unit by any name that it ever had, a person, an obligation by its
 * id; a task by number, or tasks by words of their text where nothing else is called so. Exact, never fuzzy.
 */
export function subjectsOf(telling: Telling, query: string): Subject[] | NoSubject {
  const { plan, units } = telling;
  const town = findTown(plan, query);
  const unit = units.unit(query);
  const person = findPerson(plan, query);
  const obligation = plan.data.obligations.obligations.find(
    ({ id }) => id.toLowerCase() === query.trim().toLowerCase(),
  );
  const named: Subject[] = [
    ...(town ? [{ kind: 'town', town } as const] : []),
    ...(unit ? [{ kind: 'unit', unit } as const] : []),
    ...(person ? [{ kind: 'person', person } as const] : []),
    ...(obligation ? [{ kind: 'obligation', obligation } as const] : []),
  ];
  if (named.length > 0) return named;
  const number = taskNumber(plan, query);
  const tasks =
    number === undefined
      ? tasksWith(plan, query)
      : plan.tasks.filter((task) => task.number === number);
  if (tasks.length > 0) return tasks.map((task) => ({ kind: 'task', number: task.number }));
  return nothingNamed(plan, query, number);
}

function nothingNamed(plan: Plan, query: string, number: number | undefined): NoSubject {
  if (number !== undefined) {
    const last = plan.tasks.at(-1)?.number ?? 0;
    return { query, nearest: [], last_task: last, several: false };
  }
  const people = nearestPeople(plan, query);
  if (peopleNamed(plan, query).length > 1) return { query, nearest: people, several: true };
  const others = [
    ...nearestTowns(plan, query),
    ...nearestUnits(plan, query),
    ...people,
    ...nearestObligations(plan, query),
  ];
  return { query, nearest: [...new Set(others)].slice(0, 5), several: false };
}

/** Ids nearest to something that has the form of one. */
function nearestObligations({ data }: Plan, query: string): string[] {
  if (!/^p[0-9]{1,2}$/i.test(query.trim())) return [];
  const ids = data.obligations.obligations.map(({ id }) => id);
  return nearest(query.trim().toUpperCase(), ids);
}
