import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byPrecedence,
  type Mover,
  type Place,
  type Problem,
} from '../../../src/query/rotation-plan/problem.ts';
import { leastValues } from '../../../src/query/rotation-plan/shared.ts';
import { solve } from '../../../src/query/rotation-plan/solve.ts';
import { bruteForce } from './brute.ts';

/** The solver against trying everything: same schedule to the last person, same teams that cannot be done. */

const LEADS: readonly Place['lead'][] = ['captain', 'secretary', null, null];

/** Problems of a few teams and people; `tight` gives teams little room, so that many cannot be done. */
function problems(teams: number, most: { batches: number; people: number }): fc.Arbitrary<Problem> {
  const place = fc.record({
    team: fc.nat({ max: teams - 1 }),
    counts: fc.boolean().chain((doubt) => (doubt ? fc.boolean() : fc.constant(true))),
    lead: fc.constantFrom(...LEADS),
  });
  const mover = fc.record({
    // Few days, so that many are due on the same, before the first, between and after the last batch.
    due: fc.option(fc.integer({ min: -2, max: 9 }).map((day) => day * 2)),
    places: fc.oneof(
      { weight: 3, arbitrary: fc.array(place, { minLength: 1, maxLength: 1 }) },
      { weight: 2, arbitrary: fc.array(place, { minLength: 1, maxLength: 3 }) },
    ),
  });
  return fc.integer({ min: 1, max: most.batches }).chain((batches) =>
    fc.record({
      days: fc.constant(Array.from({ length: batches }, (_none, at) => at * 5)),
      movers: fc
        .array(mover, { maxLength: most.people })
        .map((movers) => (movers as Mover[]).sort(byPrecedence)),
      room: fc.array(
        fc.oneof(
          // The same in every batch, as where nobody comes or goes but by the schedule, or not.
          fc.nat({ max: 3 }).map((room) => Array<number>(batches).fill(room)),
          fc.array(fc.nat({ max: 3 }), { minLength: batches, maxLength: batches }),
        ),
        { minLength: teams, maxLength: teams },
      ),
    }),
  );
}

describe('the best schedule', () => {
  it.each([
    ['one team', problems(1, { batches: 4, people: 6 }), 800],
    ['one team in two batches', problems(1, { batches: 2, people: 9 }), 300],
    ['two teams', problems(2, { batches: 3, people: 7 }), 800],
    ['three teams', problems(3, { batches: 3, people: 7 }), 500],
    ['four teams', problems(4, { batches: 2, people: 9 }), 400],
  ])('%s: the same as trying everything', (_what, cases, numRuns) => {
    fc.assert(
      fc.property(cases, (problem) => {
        expect(solve(problem)).toEqual(bruteForce(problem));
      }),
      { numRuns },
    );
  });
});

describe('what is shared by many', () => {
  /** Costs that tell all values apart, since those of the variables themselves are digits behind the others. */
  const factors = fc
    .record({ radix: fc.integer({ min: 1, max: 3 }), variables: fc.integer({ min: 1, max: 6 }) })
    .chain(({ radix, variables }) => {
      const scope = fc
        .uniqueArray(fc.nat({ max: variables - 1 }), { maxLength: 3 })
        .map((each) => each.sort((a, b) => a - b));
      const factor = scope.chain((each) => {
        const cost = fc.option(fc.nat({ max: 4 }), { freq: 6 });
        const length = radix ** each.length;
        return fc
          .array(cost, { minLength: length, maxLength: length })
          .map((costs) => ({ scope: each, costs }));
      });
      return fc.record({
        radix: fc.constant(radix),
        variables: fc.constant(variables),
        factors: fc.array(factor, { maxLength: 8 }),
      });
    });

  it('fits the same as trying all values', () => {
    fc.assert(
      fc.property(factors, ({ radix, variables, factors: given }) => {
        const all = Array.from({ length: radix ** variables }, (_none, index) =>
          Array.from(
            { length: variables },
            (_none2, at) => Math.floor(index / radix ** (variables - 1 - at)) % radix,
          ),
        );
        let best: { values: number[]; cost: number } | undefined;
        for (const values of all) {
          const costs = given.map(({ scope, costs: table }) => {
            const index = scope.reduce((sum, each) => sum * radix + values[each]!, 0);
            return table[index]!;
          });
          if (costs.includes(null as never)) continue;
          const cost = costs.reduce((sum, each) => sum + each, 0);
          // Values ascend in the order of their digits, so the first of equals is the smallest.
          if (!best || cost < best.cost) best = { values, cost };
        }
        const order = BigInt(radix) ** BigInt(variables);
        const found = leastValues(radix, variables, [
          ...given.map(({ scope, costs }) => ({
            scope,
            table: costs.map((cost) => (cost === null ? null : BigInt(cost) * order)),
          })),
          ...Array.from({ length: variables }, (_none, at) => ({
            scope: [at],
            table: Array.from(
              { length: radix },
              (_none2, value) => BigInt(value) * BigInt(radix) ** BigInt(variables - 1 - at),
            ),
          })),
        ]);
        expect(found).toEqual(best?.values ?? 'impossible');
      }),
      { numRuns: 500 },
    );
  });

  /** Teams in a row, each with six people of its own and two whom it shares with its neighbours. */
  const row = (teams: number): Problem => {
    const places = (...own: number[]): Place[] =>
      own.map((team) => ({ team, counts: true, lead: null }));
    const own = Array.from({ length: teams }, (_none, team) =>
      Array.from({ length: 6 }, () => ({ due: null, places: places(team) })),
    ).flat();
    const shared = Array.from({ length: teams - 1 }, (_none, team) => ({
      due: null,
      places: places(team, team + 1),
    }));
    return {
      days: [0, 180, 360, 540],
      movers: [...own, ...shared],
      room: Array.from({ length: teams }, () => [2, 2, 2, 2]),
    };
  };

  it('a long row of teams is solved, however long', () => {
    const { teams, batches } = solve(row(120));
    expect(new Set(teams)).toEqual(new Set(['solved']));
    // Eight people in four batches of two: every team loses two in each.
    for (const team of [1, 60, 118]) {
      const people = row(120).movers.flatMap(({ places }, at) =>
        places.some((place) => place.team === team) ? [batches[at]] : [],
      );
      expect(people.sort()).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    }
  });

  it('a team that is too large, and teams that share too many, are told to be so at once', () => {
    const crowd: Mover[] = [true, false].flatMap((counts) =>
      Array.from({ length: 60 }, () => ({ due: null, places: [{ team: 0, counts, lead: null }] })),
    );
    const large = { days: [0, 90], movers: crowd, room: [[100, 100]] };
    expect(solve(large).teams).toEqual(['entangled']);
    expect(solve(large).batches).toEqual(crowd.map(() => null));
    const everybody = Array.from({ length: 30 }, () => ({
      due: null,
      places: Array.from({ length: 4 }, (_none, team) => ({ team, counts: true, lead: null })),
    }));
    const shared = {
      days: [0, 90, 180],
      movers: everybody,
      room: Array<number[]>(4).fill([20, 20, 20]),
    };
    expect(solve(shared).teams).toEqual(Array(4).fill('entangled'));
  });
});
