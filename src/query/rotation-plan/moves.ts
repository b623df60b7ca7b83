import type { Units } from './costs.ts';
import { costOfDay, type Mover, type Place } from './problem.ts';

/** People of one place by what makes them differ but for their day, each class in the order of precedence. */
export function classesOf(own: readonly number[], movers: readonly Mover[]): number[][] {
  const classes = new Map<string, number[]>();
  for (const mover of own) {
    const { due, places } = movers[mover]!;
    const key = `${due !== null} ${places[0]!.counts} ${places[0]!.lead}`;
    classes.set(key, [...(classes.get(key) ?? []), mover]);
  }
  return [...classes.values()];
}

/** A state says how many of each class have left; a move leads from one to another that has no fewer. */
export interface Moves {
  from: Int32Array;
  to: Int32Array;
  counted: Int32Array;
  total: Int32Array;
  captain: Int32Array;
  secretary: Int32Array;
  /** Cost of the days of those who leave, by batch and move: of those past due, and before. */
  high: Float64Array[];
  low: Float64Array[];
  /** The first move of each state, and the end behind the last state. */
  start: number[];
  people(move: number): number[];
}

/** All moves between the `states` of some classes. */
export function movesOf(
  classes: readonly (readonly number[])[],
  states: number,
  movers: readonly Mover[],
  days: readonly number[],
  unit: Units,
): Moves {
  const digits = Array.from({ length: states }, (_none, state) => digitsOf(state, classes));
  const pairs: [from: number, to: number][] = [];
  const start: number[] = [];
  for (let from = 0; from < states; from++) {
    start.push(pairs.length);
    for (let to = from; to < states; to++)
      if (digits[from]!.every((digit, at) => digit <= digits[to]![at]!)) pairs.push([from, to]);
  }
  start.push(pairs.length);
  const places = classes.map((members) => movers[members[0]!]!.places[0]!);
  const sum = (counts: (place: Place) => boolean): Int32Array => {
    const chosen = places.map(counts);
    const gone = digits.map((digit) =>
      digit.reduce((all, each, at) => all + +chosen[at]! * each, 0),
    );
    return Int32Array.from(pairs, ([from, to]) => gone[to]! - gone[from]!);
  };
  const costs = (of: (mover: Mover, day: number) => number): Float64Array[] =>
    days.map((day) => {
      const gone = digits.map((digit) =>
        classes
          .flatMap((members, at) => members.slice(0, digit[at]!))
          .reduce((all, mover) => all + of(movers[mover]!, day), 0),
      );
      return Float64Array.from(pairs, ([from, to]) => gone[to]! - gone[from]!);
    });
  return {
    from: Int32Array.from(pairs, ([from]) => from),
    to: Int32Array.from(pairs, ([, to]) => to),
    counted: sum((place) => place.counts),
    total: sum(() => true),
    captain: sum((place) => place.lead === 'captain'),
    secretary: sum((place) => place.lead === 'secretary'),
    high: costs((mover, day) => {
      const { late, waits } = costOfDay(mover, day);
      return late * unit.late + waits;
    }),
    low: costs((mover, day) => costOfDay(mover, day).early),
    start,
    people(move) {
      const [before, after] = pairs[move]!.map((state) => digits[state]!);
      return classes.flatMap((members, at) => members.slice(before![at], after![at]));
    },
  };
}

/** How many of each class have left in a state. */
function digitsOf(state: number, classes: readonly (readonly number[])[]): number[] {
  let rest = state;
  return classes.map(({ length }) => {
    const digit = rest % (length + 1);
    rest = (rest - digit) / (length + 1);
    return digit;
  });
}
