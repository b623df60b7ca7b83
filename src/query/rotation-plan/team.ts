import { Costs, parts, units } from './costs.ts';
import { classesOf, movesOf } from './moves.ts';
import { placesIn, type Cost, type Problem } from './problem.ts';

/** What one team can do, given the batches of its people who leave other places too. */
export interface TeamChoices {
  /** The people who leave several places, whose batches are given. */
  bound: readonly number[];
  /** Steps that one question takes; infinite where the team is too large to be solved exactly. */
  steps: number;
  /** The least cost, without the days of the bound people; undefined where there is no room. */
  cost(given: readonly number[]): Cost | undefined;
  /**
   * Batches of the others at this cost; of several schedules the one in which those who come first in the
   * order of precedence leave first. Only for what has a cost.
   */
  assign(given: readonly number[]): Map<number, number>;
}

/** What the bound people take from each batch. */
interface Given {
  counted: number[];
  total: number[];
  captain: number[];
  secretary: number[];
}

/**
 * One team, solved exactly. People who count alike, lead alike and whose day is known alike are
 * interchangeable but for their day; among them an earlier day never loses by the earlier batch, so a schedule
 * is how many of each such class leave in each batch, and the best is found batch by batch from the last.
 */
export function teamChoices(
  { days, movers, room }: Problem,
  team: number,
  leaving: readonly number[],
): TeamChoices {
  const bound = leaving.filter((mover) => movers[mover]!.places.length > 1);
  const own = leaving.filter((mover) => movers[mover]!.places.length === 1);
  const classes = classesOf(own, movers);
  const unit = units(own, leaving, { days, movers }, team);
  const states = classes.reduce((product, members) => product * (members.length + 1), 1);
  if (!unit.exact || states > MOST_STATES) return tooLarge(bound);
  const moves = movesOf(classes, states, movers, days, unit);
  const best = Array.from({ length: days.length + 1 }, () => new Costs(states));

  /** Fills `best`: the least cost of a state before a batch, everybody of the team gone at the end. */
  function solve(given: Given): void {
    best[days.length]!.clear().set(states - 1, 0, 0);
    for (let batch = days.length - 1; batch >= 0; batch--) {
      const [now, later] = [best[batch]!.clear(), best[batch + 1]!];
      for (let move = 0; move < moves.from.length; move++) {
        const to = moves.to[move]!;
        if (later.high[to] === Infinity || !fits(move, batch, given)) continue;
        const high = moves.high[batch]![move]! + later.high[to]!;
        const low = lowOf(move, batch, given) + later.low[to]!;
        if (now.isBeatenBy(moves.from[move]!, high, low)) now.set(moves.from[move]!, high, low);
      }
    }
  }

  /** Whether the team can spare those who leave by a move in a batch. */
  function fits(move: number, batch: number, given: Given): boolean {
    return moves.counted[move]! + given.counted[batch]! <= room[team]![batch]!;
  }

  /** Cost of a move in a batch behind the days past due. */
  function lowOf(move: number, batch: number, given: Given): number {
    const counted = moves.counted[move]! + given.counted[batch]!;
    const leave = moves.total[move]! + given.total[batch]!;
    const both =
      (moves.captain[move]! + given.captain[batch]!) *
      (moves.secretary[move]! + given.secretary[batch]!);
    return (
      counted * counted * unit.squares +
      leave * leave * unit.crowds +
      both * unit.together +
      moves.low[batch]![move]!
    );
  }

  /** Whether a move in a batch is part of the best from its state on. */
  function isBest(move: number, batch: number, given: Given): boolean {
    const [from, to] = [moves.from[move]!, moves.to[move]!];
    const [now, later] = [best[batch]!, best[batch + 1]!];
    return (
      later.high[to]! < Infinity &&
      fits(move, batch, given) &&
      now.high[from] === moves.high[batch]![move]! + later.high[to]! &&
      now.low[from] === lowOf(move, batch, given) + later.low[to]!
    );
  }

  /** The schedule from a batch on that is first in order among the best, by place in `own`. */
  function first(
    batch: number,
    state: number,
    given: Given,
    known: Map<number, number[]>,
  ): number[] {
    const key = batch * states + state;
    let found = known.get(key);
    if (found) return found;
    if (batch === days.length) return own.map(() => batch);
    for (let move = moves.start[state]!; move < moves.start[state + 1]!; move++) {
      if (!isBest(move, batch, given)) continue;
      const schedule = [...first(batch + 1, moves.to[move]!, given, known)];
      for (const mover of moves.people(move)) schedule[own.indexOf(mover)] = batch;
      if (!found || comesBefore(schedule, found)) found = schedule;
    }
    known.set(key, found!);
    return found!;
  }

  const givenBy = (batches: readonly number[]): Given => {
    const zeros = (): number[] => days.map(() => 0);
    const given = { counted: zeros(), total: zeros(), captain: zeros(), secretary: zeros() };
    bound.forEach((mover, at) => {
      for (const place of placesIn(movers[mover]!, team)) {
        const batch = batches[at]!;
        given.total[batch]!++;
        if (place.counts) given.counted[batch]!++;
        if (place.lead) given[place.lead][batch]!++;
      }
    });
    return given;
  };

  return {
    bound,
    steps: moves.from.length * days.length,
    cost(batches) {
      solve(givenBy(batches));
      const { high, low } = best[0]!;
      return high[0] === Infinity ? undefined : parts(high[0]!, low[0]!, unit);
    },
    assign(batches) {
      const given = givenBy(batches);
      solve(given);
      const schedule = first(0, 0, given, new Map());
      return new Map(own.map((mover, at) => [mover, schedule[at]!]));
    },
  };
}

/** A team of about forty people of every class has as many. */
const MOST_STATES = 3000;

function tooLarge(bound: readonly number[]): TeamChoices {
  return { bound, steps: Infinity, cost: () => undefined, assign: () => new Map() };
}

function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((batch, index) => batch !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}
