import { costOfDay, placesIn, type Cost, type Place, type Problem } from './problem.ts';

/** Costs of states, each as two whole numbers of which the high one decides first. */
export class Costs {
  readonly high: Float64Array;
  readonly low: Float64Array;

  constructor(states: number) {
    this.high = new Float64Array(states);
    this.low = new Float64Array(states);
  }

  /** Makes every state impossible. */
  clear(): this {
    this.high.fill(Infinity);
    return this;
  }

  set(state: number, high: number, low: number): void {
    this.high[state] = high;
    this.low[state] = low;
  }

  isBeatenBy(state: number, high: number, low: number): boolean {
    return high < this.high[state]! || (high === this.high[state] && low < this.low[state]!);
  }
}

/** What one of each part of a cost weighs in its number, so that costs compare as whole numbers. */
export interface Units {
  late: number;
  squares: number;
  crowds: number;
  together: number;
  /** Whether every sum is a whole number that a double holds exactly. */
  exact: boolean;
}

/** For the people of a team: `own` leave no other, `leaving` are all who leave it. */
export function units(
  own: readonly number[],
  leaving: readonly number[],
  { days, movers }: Pick<Problem, 'days' | 'movers'>,
  team: number,
): Units {
  const places = leaving.flatMap((mover) => placesIn(movers[mover]!, team));
  const count = (of: (place: Place) => boolean): number => places.filter(of).length;
  const most = (part: keyof Cost, day: number): number =>
    own.reduce((sum, mover) => sum + costOfDay(movers[mover]!, day)[part], 0);
  const [first, last] = [days[0]!, days.at(-1)!];
  const pairs = count(({ lead }) => lead === 'captain') * count(({ lead }) => lead === 'secretary');
  const late = most('waits', last) + 1;
  const together = most('early', first) + 1;
  const crowds = together * (pairs + 1);
  const squares = crowds * (places.length ** 2 + 1);
  const high = late * (most('late', last) + 1);
  const low = squares * (count(({ counts }) => counts) ** 2 + 1);
  const exact = Math.max(high, low) <= Number.MAX_SAFE_INTEGER;
  return { late, squares, crowds, together, exact };
}

/** The parts of a cost that was added up with their weights. */
export function parts(high: number, low: number, unit: Units): Cost {
  const late = Math.floor(high / unit.late);
  let rest = low;
  const part = (weight: number): number => {
    const value = Math.floor(rest / weight);
    rest -= value * weight;
    return value;
  };
  const [squares, crowds] = [part(unit.squares), part(unit.crowds)];
  const together = part(unit.together);
  return { late, waits: high - late * unit.late, squares, crowds, together, early: rest };
}
