import type { LocalText, Person, Role } from '../../source/data.gen.ts';
import type { Plan, Posting } from '../../plan/model.ts';
import { peopleNamed, personId } from '../../plan/people.ts';
import { dataDays, postingsOn } from '../../plan/postings.ts';
import { missingFacts, type MissingFact } from './captain-facts.ts';

/** A person of the register with the postings held on a day. */
export interface PersonEntry {
  /** Name, or the key where two share a name. */
  person: string;
  name: string;
  postings: Posting[];
  /** Ids of the towns served, in the order of the towns. */
  towns: string[];
  /** Whether the person serves more than one town. */
  shared: boolean;
  captain: boolean;
  captain_of: string[];
  roles: Role[];
  /** Home units, canonical; empty where none is known. */
  units: string[];
  /** What the rules ask of a captain and the data do not hold; empty for others. */
  missing_facts: MissingFact[];
  /** Doubt about the name or the person, apart from those of postings. */
  doubt: LocalText | null;
}

export interface PersonDetail extends PersonEntry {
  as_of: string;
  /** Day whose state the data describe. */
  snapshot: string;
  last_change: string | null;
  /** Others of the register with the same name. */
  same_name: string[];
}

/** Everybody of the register, in its order, also those without a posting on the day. */
export function peopleEntries(plan: Plan, asOf: string): PersonEntry[] {
  const held = new Map<string, Posting[]>();
  for (const posting of postingsOn(plan, asOf))
    held.set(posting.person, [...(held.get(posting.person) ?? []), posting]);
  return plan.data.people.people.map((person) =>
    entryOf(plan, person, held.get(personId(person)) ?? [], asOf),
  );
}

function entryOf(plan: Plan, person: Person, postings: Posting[], asOf: string): PersonEntry {
  const towns = distinct(postings.map(({ town }) => town));
  const captaincies = postings.filter(({ captain }) => captain);
  return {
    person: personId(person),
    name: person.name,
    postings,
    towns,
    shared: towns.length > 1,
    captain: captaincies.length > 0,
    captain_of: captaincies.map(({ town }) => town),
    roles: distinct(postings.map(({ role }) => role)),
    units: distinct(postings.flatMap(({ unit }) => (unit === null ? [] : [unit]))),
    missing_facts: missingFacts(plan, captaincies, asOf),
    doubt: person.doubt ?? null,
  };
}

export function personDetail(plan: Plan, person: Person, asOf: string): PersonDetail {
  const id = personId(person);
  const postings = postingsOn(plan, asOf).filter((posting) => posting.person === id);
  return {
    ...entryOf(plan, person, postings, asOf),
    as_of: asOf,
    ...dataDays(plan, asOf),
    same_name: peopleNamed(plan, person.name)
      .map(personId)
      .filter((other) => other !== id),
  };
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
