import type { Place, Problem } from '../../../src/query/rotation-plan/problem.ts';

/**
 * The best schedule by trying all of them, written without the solver: what it optimises and in which order is
 * said here once more, plainly.
 */

export interface Best {
  teams: ('solved' | 'short' | 'joint')[];
  batches: (number | null)[];
}

export function bruteForce(problem: Problem): Best {
  const teams = problem.room.map((room, team): Best['teams'][number] => {
    const leaving = problem.movers.flatMap(({ places }) =>
      places.filter((each) => each.team === team),
    );
    const counted = leaving.filter((place) => place.counts).length;
    return counted > room.reduce((sum, each) => sum + each, 0) ? 'short' : 'solved';
  });
  const batches: Best['batches'] = problem.movers.map(() => null);
  const going = [...problem.movers.keys()].filter((mover) =>
    problem.movers[mover]!.places.every(({ team }) => teams[team] !== 'short'),
  );
  for (const people of linked(problem, going)) {
    const best = bestOf(problem, people);
    if (best) people.forEach((mover, at) => (batches[mover] = best[at]!));
    else
      for (const mover of people)
        for (const { team } of problem.movers[mover]!.places) teams[team] = 'joint';
  }
  return { teams, batches };
}

/** People in sets that have teams in common, directly or over others. */
function linked({ movers }: Problem, going: readonly number[]): number[][] {
  const sets: { people: number[]; teams: Set<number> }[] = [];
  for (const mover of going) {
    const teams = new Set(movers[mover]!.places.map(({ team }) => team));
    const meeting = sets.filter((set) => [...set.teams].some((team) => teams.has(team)));
    for (const set of meeting) {
      sets.splice(sets.indexOf(set), 1);
      for (const team of set.teams) teams.add(team);
    }
    sets.push({ people: [...meeting.flatMap(({ people }) => people), mover], teams });
  }
  return sets.map(({ people }) => people.sort((a, b) => a - b));
}

function bestOf(problem: Problem, people: readonly number[]): number[] | undefined {
  const { days, movers } = problem;
  const order = [
    ...people.filter((mover) => movers[mover]!.places.length > 1),
    ...people.filter((mover) => movers[mover]!.places.length === 1),
  ];
  let best: { batches: number[]; worth: number[] } | undefined;
  for (let index = 0; index < days.length ** people.length; index++) {
    const batches = people.map((_mover, at) => Math.floor(index / days.length ** at) % days.length);
    const cost = costOf(problem, people, batches);
    if (!cost) continue;
    const worth = [...cost, ...order.map((mover) => batches[people.indexOf(mover)]!)];
    if (!best || smaller(worth, best.worth)) best = { batches, worth };
  }
  return best?.batches;
}

function smaller(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}

/** Days late, their squares, squares of those who count and of all, both leaders at once, days early squared; undefined where a team cannot spare so many. */
function costOf(
  { days, movers, room }: Problem,
  people: readonly number[],
  batches: readonly number[],
): number[] | undefined {
  let [late, waits, squares, crowds, together, early] = [0, 0, 0, 0, 0, 0];
  people.forEach((mover, at) => {
    const { due } = movers[mover]!;
    const day = days[batches[at]!]!;
    if (due !== null && day > due) [late, waits] = [late + day - due, waits + (day - due) ** 2];
    if (due !== null && day < due) early += (due - day) ** 2;
  });
  for (let team = 0; team < room.length; team++) {
    for (let batch = 0; batch < days.length; batch++) {
      const places: Place[] = [];
      people.forEach((mover, at) => {
        if (batches[at] === batch)
          places.push(...movers[mover]!.places.filter((place) => place.team === team));
      });
      if (places.filter(({ counts }) => counts).length > room[team]![batch]!) return undefined;
      squares += places.filter(({ counts }) => counts).length ** 2;
      crowds += places.length ** 2;
      for (const one of places)
        for (const other of places)
          if (one.lead === 'captain' && other.lead === 'secretary') together++;
    }
  }
  return [late, waits, squares, crowds, together, early];
}
