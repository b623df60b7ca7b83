import { costOfDay, PARTS, type Cost, type Problem } from './problem.ts';
import { leastValues, type Factor } from './shared.ts';
import { teamChoices, type TeamChoices } from './team.ts';

/**
 * solved: its people have their batches. short: it cannot spare its people in so many batches, whoever goes
 * when. joint: it could by itself, but not together with the teams with which it shares people. entangled: too
 * many people are shared to find the best schedule exactly.
 */
export type TeamState = 'solved' | 'short' | 'joint' | 'entangled';

export interface Solution {
  /** By team. */
  teams: TeamState[];
  /** The batch of each mover, from 0; null for those who belong to a team that is not solved. */
  batches: (number | null)[];
}

/** Steps for the tables of teams that are linked before they count as too entangled. */
const MOST_STEPS = 100_000_000;

/** What an entry of a table takes beside the steps of its team. */
const ENTRY = 500;

/**
 * The best schedule. Teams that are short by themselves are left out first, and with them all their people, who
 * then stay in the other teams too. Then each set of teams linked by shared people is solved by itself: for all
 * batches of its shared people each team is solved exactly, and the shared people are fitted together. Of equal
 * schedules the one where, in the order of precedence, first the shared people and then the others leave first.
 */
export function solve(problem: Problem): Solution {
  const { movers, room } = problem;
  const teams = shortTeams(problem).map((short): TeamState => (short ? 'short' : 'solved'));
  const going = movers.flatMap(({ places }, mover) =>
    places.every(({ team }) => teams[team] !== 'short') ? [mover] : [],
  );
  const batches: (number | null)[] = movers.map(() => null);
  const leaving = room.map((): number[] => []);
  for (const mover of going)
    for (const team of new Set(movers[mover]!.places.map((place) => place.team)))
      leaving[team]!.push(mover);
  for (const linked of linkedTeams(problem, going)) {
    const found = solveLinked(problem, linked, leaving);
    if (typeof found === 'string') for (const team of linked) teams[team] = found;
    else for (const [mover, batch] of found) batches[mover] = batch;
  }
  return { teams, batches };
}

/** For each team, whether more people who count are to leave than it can spare in all batches. */
function shortTeams({ movers, room }: Problem): boolean[] {
  const spare = room.map((batches) => batches.reduce((sum, each) => sum + each, 0));
  for (const { places } of movers) for (const { team, counts } of places) spare[team]! -= +counts;
  return spare.map((left) => left < 0);
}

/** Teams that somebody leaves, in sets that share people, directly or over others. */
function linkedTeams({ movers, room }: Problem, going: readonly number[]): number[][] {
  const head = room.map((_room, team) => team);
  const headOf = (team: number): number => {
    let at = team;
    while (head[at] !== at) at = head[at] = head[head[at]!]!;
    return at;
  };
  const touched = new Set<number>();
  for (const mover of going) {
    for (const { team } of movers[mover]!.places) {
      touched.add(team);
      head[headOf(team)] = headOf(movers[mover]!.places[0]!.team);
    }
  }
  const sets = new Map<number, number[]>();
  for (const team of [...touched].sort((a, b) => a - b))
    sets.set(headOf(team), [...(sets.get(headOf(team)) ?? []), team]);
  return [...sets.values()];
}

function solveLinked(
  problem: Problem,
  linked: readonly number[],
  leaving: readonly (readonly number[])[],
): Map<number, number> | 'joint' | 'entangled' {
  const radix = problem.days.length;
  const choices = linked.map((team) => teamChoices(problem, team, leaving[team]!));
  const steps = choices.reduce(
    (sum, team) => sum + (team.steps + ENTRY) * radix ** team.bound.length,
    0,
  );
  if (steps > MOST_STEPS) return 'entangled';
  const shared = [...new Set(choices.flatMap(({ bound }) => bound))].sort((a, b) => a - b);
  const found = leastValues(radix, shared.length, factorsOf(problem, choices, shared));
  if (found === 'impossible') return 'joint';
  if (found === 'entangled') return 'entangled';
  const batches = new Map(shared.map((mover, at) => [mover, found[at]!]));
  for (const team of choices) {
    const given = team.bound.map((mover) => batches.get(mover)!);
    for (const [mover, batch] of team.assign(given)) batches.set(mover, batch);
  }
  return batches;
}

/** The costs of teams and of shared people, each as one number in which the parts stand one behind the other. */
function factorsOf(
  { days, movers }: Problem,
  choices: readonly TeamChoices[],
  shared: readonly number[],
): Factor[] {
  const tables = choices.map(({ bound, cost }) => ({
    scope: bound.map((mover) => shared.indexOf(mover)),
    costs: everyValue(days.length, bound.length).map((batches) => cost(batches)),
  }));
  const people = shared.map((mover, at) => ({
    scope: [at],
    costs: days.map((day) => costOfDay(movers[mover]!, day)),
  }));
  const all = [...tables, ...people];
  const most = (part: keyof Cost): bigint =>
    all.reduce(
      (sum, { costs }) =>
        sum + BigInt(costs.reduce((most, cost) => Math.max(most, cost?.[part] ?? 0), 0)),
      1n,
    );
  const sizes = PARTS.map((part) => [part, most(part)] as const);
  const order = BigInt(days.length) ** BigInt(shared.length);
  const whole = (cost: Cost): bigint =>
    sizes.reduce((sum, [part, size]) => sum * size + BigInt(cost[part]), 0n);
  // The batches of the shared people themselves, as digits behind everything else: the earliest win.
  const rank = (at: number, batch: number): bigint =>
    BigInt(batch) * BigInt(days.length) ** BigInt(shared.length - 1 - at);
  return [
    ...tables.map(({ scope, costs }) => ({
      scope,
      table: costs.map((cost) => (cost ? whole(cost) * order : null)),
    })),
    ...people.map(({ scope, costs }, at) => ({
      scope,
      table: costs.map((cost, batch) => whole(cost) * order + rank(at, batch)),
    })),
  ];
}

/** All values of some variables, as they stand in a table: the last changes fastest. */
function everyValue(radix: number, variables: number): number[][] {
  return Array.from({ length: radix ** variables }, (_none, index) => {
    const values: number[] = [];
    for (let rest = index, at = 0; at < variables; at++) {
      values.unshift(rest % radix);
      rest = Math.floor(rest / radix);
    }
    return values;
  });
}
