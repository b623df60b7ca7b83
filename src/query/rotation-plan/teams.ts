import type { Plan } from '../../plan/model.ts';
import type { TeamNumbers, TeamSchedule, TeamState } from './answer.ts';
import { because } from './because.ts';
import type { Case, RotationOptions } from './case.ts';
import type { Place } from './problem.ts';
import { sizeRule } from './rules.ts';
import type { Solution } from './solve.ts';

/** A place of somebody who is to move; the batch from 0, null for who cannot. */
interface Left extends Place {
  mover: number;
  batch: number | null;
}

/** What the schedule means for each team, in the order of towns. */
export function teamSchedules(
  plan: Plan,
  { problem, there, mustStay, days }: Case,
  solution: Solution,
  options: RotationOptions,
): TeamSchedule[] {
  const { minimum, cited: rule } = sizeRule(plan);
  const left = problem.room.map((): Left[] => []);
  problem.movers.forEach(({ places }, mover) => {
    for (const place of places)
      left[place.team]!.push({ ...place, mover, batch: solution.batches[mover] ?? null });
  });
  return plan.towns.map(({ id }, team) => {
    const places = left[team]!;
    const perBatch = (of: readonly Left[]): number[] =>
      days.map((_day, batch) => of.filter((place) => place.batch === batch).length);
    const counted = places.filter(({ counts }) => counts);
    const [captains, secretaries, gone] = [
      places.filter(({ lead }) => lead === 'captain'),
      places.filter(({ lead }) => lead === 'secretary'),
      counted,
    ].map(perBatch) as [number[], number[], number[]];
    const numbers: TeamNumbers = {
      minimum,
      must_stay: mustStay,
      counted: there.get(id)![0]!,
      to_move: places.length,
      to_move_uncounted: places.length - counted.length,
      held: places.filter(({ batch }) => batch === null).length,
      room: [...problem.room[team]!],
    };
    const state = stateOf(numbers, solution.teams[team]!);
    return {
      town: id,
      state,
      ...numbers,
      leaving: perBatch(places),
      staying: there.get(id)!.map((number, batch) => number - gone[batch]!),
      both_leaders: captains.flatMap((number, batch) =>
        number > 0 && secretaries[batch]! > 0 ? [batch + 1] : [],
      ),
      because: because(state, numbers, {
        options,
        rule,
        there: there.get(id)!,
        partners: partners(plan, places, problem, team),
      }),
    };
  });
}

/** Names of the towns whose teams somebody who is to leave this one leaves too. */
function partners(
  plan: Plan,
  places: readonly Left[],
  { movers }: Case['problem'],
  team: number,
): string[] {
  const teams = new Set(
    places.flatMap(({ mover }) => movers[mover]!.places.map((place) => place.team)),
  );
  return [...teams]
    .filter((each) => each !== team)
    .sort((one, other) => one - other)
    .map((each) => plan.towns[each]!.name);
}

function stateOf(numbers: TeamNumbers, solved: Solution['teams'][number]): TeamState {
  switch (solved) {
    case 'solved':
      return numbers.to_move === 0 ? 'nobody-due' : 'scheduled';
    case 'short':
      return numbers.room.every((room) => room === 0) ? 'too-few-people' : 'too-few-batches';
    case 'joint':
      return 'shared';
    case 'entangled':
      return 'entangled';
  }
}
