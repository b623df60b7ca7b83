import type { Person } from '../source/data.gen.ts';
import { nameKey } from '../text/normalise.ts';
import { nearest } from '../text/nearest.ts';
import type { Plan } from './model.ts';

/** What postings call a person: the name, or the key where two share a name. */
export function personId({ name, key }: Person): string {
  return key ?? name;
}

/**
 * The person of a name or key, white space apart. Exact, never fuzzy. Undefined where nobody is called
 * so, and where several are: `peopleNamed` tells them apart.
 */
export function findPerson(plan: Plan, query: string): Person | undefined {
  const wanted = nameKey(query);
  const byId = plan.data.people.people.find((person) => nameKey(personId(person)) === wanted);
  if (byId) return byId;
  const named = peopleNamed(plan, query);
  return named.length === 1 ? named[0] : undefined;
}

/** Everybody in the register with a name, in its order. */
export function peopleNamed(plan: Plan, name: string): Person[] {
  const wanted = nameKey(name);
  return plan.data.people.people.filter((person) => nameKey(person.name) === wanted);
}

/** Up to three people whose name is nearest to a misspelt one; those who share the name come first. */
export function nearestPeople(plan: Plan, query: string): string[] {
  const same = peopleNamed(plan, query).map(personId);
  if (same.length > 0) return same;
  return nearest(nameKey(query), plan.data.people.people.map(personId));
}
