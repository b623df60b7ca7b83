import type { Role } from '../../source/data.gen.ts';
import type { Capacity, Plan, Posting } from '../../plan/model.ts';
import { dataDays, rolesOf } from '../../plan/postings.ts';
import { peopleEntries, type PersonEntry } from './people.ts';

/**
 * What people are wanted. Conditions on postings must all hold of one posting of the person; `shared` is
 * about the person.
 */
export interface PeopleFilter {
  role?: Role;
  /** Id of a town. */
  town?: string;
  /** Canonical name of the home unit. */
  unit?: string;
  captain?: boolean;
  capacity?: Capacity;
  /** A fact of the posting that is not known. */
  missing?: 'unit' | 'since';
  /** Serves more than one town. */
  shared?: boolean;
}

export type PeopleFilterKey = keyof PeopleFilter;

/** The people who hold all conditions, and how many were left after each. */
export interface FilteredPeople {
  people: PersonEntry[];
  steps: { filter: PeopleFilterKey; left: number }[];
  as_of: string;
  snapshot: string;
  last_change: string | null;
}

/** Filters combine: a person must hold every condition. */
export function filterPeople(plan: Plan, filter: PeopleFilter, asOf: string): FilteredPeople {
  const { role, town, unit, captain, capacity, missing, shared } = filter;
  const given: (Condition | false)[] = [
    role !== undefined && { key: 'role', holds: (posting) => posting.role === role },
    town !== undefined && { key: 'town', holds: (posting) => posting.town === town },
    unit !== undefined && { key: 'unit', holds: (posting) => posting.unit === unit },
    captain === true && { key: 'captain', holds: (posting) => posting.captain },
    capacity !== undefined && {
      key: 'capacity',
      holds: (posting) => posting.capacity === capacity,
    },
    missing !== undefined && { key: 'missing', holds: (posting) => posting[missing] === null },
    shared === true && { key: 'shared', holds: (posting) => posting.shared_with.length > 0 },
  ];
  let found = peopleEntries(plan, asOf).map((person) => ({ person, postings: person.postings }));
  const steps = given
    .filter((each) => each !== false)
    .map(({ key, holds }) => {
      found = found
        .map(({ person, postings }) => ({ person, postings: postings.filter(holds) }))
        .filter(({ postings }) => postings.length > 0);
      return { filter: key, left: found.length };
    });
  const people = found.map(({ person }) => person);
  return { people, steps, as_of: asOf, ...dataDays(plan, asOf) };
}

interface Condition {
  key: PeopleFilterKey;
  holds: (posting: Posting) => boolean;
}

export const PEOPLE_SORTS = ['name', 'town', 'role'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/**
 * People by name as Chinese dictionaries sort (by sound), by their first town in the order of the towns,
 * or by their first role in the order of the columns of the roster. Equal ones in the order of the
 * register; those without a posting last.
 */
export function sortPeople(
  plan: Plan,
  people: readonly PersonEntry[],
  key: PeopleSort,
  descending: boolean,
): PersonEntry[] {
  const roles = rolesOf(plan);
  const towns = plan.towns.map(({ id }) => id);
  const rank = ({ postings: [first] }: PersonEntry): number => {
    if (!first) return Number.POSITIVE_INFINITY;
    return key === 'town' ? towns.indexOf(first.town) : roles.indexOf(first.role);
  };
  const collator = new Intl.Collator('zh-CN');
  const compare = (a: PersonEntry, b: PersonEntry): number => {
    if (key === 'name') return collator.compare(a.person, b.person) * (descending ? -1 : 1);
    const [x, y] = [rank(a), rank(b)];
    if (x === y) return 0;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return Number.isFinite(x) ? -1 : 1;
    return (x - y) * (descending ? -1 : 1);
  };
  return [...people].sort(compare);
}
