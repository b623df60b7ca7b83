/** A place in a team that is empty once its holder has moved. */
export interface Place {
  team: number;
  /** Whether its holder counts towards the number of the team. */
  counts: boolean;
  /** The two who lead a team; it should not lose both at once. */
  lead: 'captain' | 'secretary' | null;
}

/** Somebody who is to move, once, and leaves all places then. */
export interface Mover {
  /** Day on which the term is over; null where it is not known. */
  due: number | null;
  places: readonly Place[];
}

/** Who is to move when, without the words: people and teams are numbers, days are counted from any day. */
export interface Problem {
  /** Days of the batches, ascending. */
  days: readonly number[];
  /** In the order of precedence: by due day, then those without; see `byPrecedence`. */
  movers: readonly Mover[];
  /** For each team, how many who count it can spare in each batch. */
  room: readonly (readonly number[])[];
}

/** What a schedule costs. Of two schedules the one with the smaller first difference is better. */
export interface Cost {
  /** Days that people stay beyond their term, added up. */
  late: number;
  /** The same days squared, added up: whoever has waited longer goes before. */
  waits: number;
  /** The number who count and leave a team in a batch, squared, added up over teams and batches. */
  squares: number;
  /** The same of all who leave, also those who do not count. */
  crowds: number;
  /** How often a captain and a district first secretary leave a team in one batch. */
  together: number;
  /** Days that people leave before their term is over, squared, added up: whoever is due sooner goes before. */
  early: number;
}

const NOTHING: Cost = { late: 0, waits: 0, squares: 0, crowds: 0, together: 0, early: 0 };

/** The parts of a cost, the one that decides first in front. */
export const PARTS = Object.keys(NOTHING) as (keyof Cost)[];

/** What somebody leaves in one team. */
export function placesIn({ places }: Mover, team: number): Place[] {
  return places.filter((place) => place.team === team);
}

/** What it costs that somebody leaves on a day, apart from the teams. */
export function costOfDay({ due }: Pick<Mover, 'due'>, day: number): Cost {
  if (due === null) return NOTHING;
  const [late, early] = [Math.max(0, day - due), Math.max(0, due - day)];
  return { ...NOTHING, late, waits: late ** 2, early: early ** 2 };
}

/** Whoever is due earlier comes first, those whose day is not known last; else in the order they have. */
export function byPrecedence(a: Pick<Mover, 'due'>, b: Pick<Mover, 'due'>): number {
  if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null);
  return a.due - b.due;
}
