import { daysBetween } from '../../calendar/date.ts';
import type { Plan } from '../../plan/model.ts';
import { dataDays } from '../../plan/postings.ts';
import type { Named, RotationPlan, Scheduled, Staying, TeamSchedule } from './answer.ts';
import { caseOf, type RotationOptions } from './case.ts';
import type { Person } from './people.ts';
import { rotationTerm } from '../rotation.ts';
import { sizeRule } from './rules.ts';
import { solve } from './solve.ts';
import { teamSchedules } from './teams.ts';

/**
 * A proposal who moves in which batch, or why people of a team cannot. No batch brings a team under the minimum
 * of its rule (unless successors come first) or leaves it fewer than `keep` who know the work.
 */
export function rotationPlan(plan: Plan, options: RotationOptions): RotationPlan {
  const { from, every, handover, keep, town } = options;
  const asked = caseOf(plan, options);
  const solution = solve(asked.problem);
  const teams = teamSchedules(plan, asked, solution, options);
  const batchOf = new Map(asked.movers.map((person, at) => [person, solution.batches[at] ?? null]));
  const inView = (id: string): boolean => town === undefined || id === town;
  const people = asked.people.filter(({ postings }) => postings.some((each) => inView(each.town)));
  const batches = asked.days.map((date, at) => ({
    number: at + 1,
    date,
    people: people
      .filter((person) => batchOf.get(person) === at)
      .map((person) => scheduled(person, date)),
  }));
  const staying = people
    .filter((person) => (batchOf.get(person) ?? null) === null)
    .map((person) => stayingOn(person, teams));
  const moved = batches.flatMap((batch) => batch.people);
  const held = staying.filter(({ reason }) => reason === 'team').length;
  const { years, rule: rotation } = rotationTerm(plan);
  return {
    from,
    ...dataDays(plan, from),
    every: `${every.amount}${every.unit}`,
    handover,
    keep,
    years,
    rules: { minimum: sizeRule(plan).id, rotation },
    town: town ?? null,
    feasible: held === 0,
    totals: {
      people: people.length,
      scheduled: moved.length,
      held,
      not_due: staying.filter(({ reason }) => reason === 'not-due').length,
      unknown_due: moved.filter(({ due }) => due === null).length,
      days_late: moved.reduce((sum, { days_late }) => sum + days_late, 0),
    },
    batches,
    teams: teams.filter((team) => inView(team.town)),
    staying_on: staying,
  };
}

function named({ person, postings, due }: Person): Named {
  return {
    person,
    towns: [...new Set(postings.map((posting) => posting.town))],
    roles: [...new Set(postings.map((posting) => posting.role))],
    captain: postings.some((posting) => posting.captain),
    doubtful: postings.some((posting) => posting.doubt !== null),
    due,
  };
}

function scheduled(person: Person, date: string): Scheduled {
  const late = person.due === null ? 0 : daysBetween(person.due, date);
  return {
    ...named(person),
    days_late: Math.max(0, late),
    days_early: Math.max(0, -late),
  };
}

function stayingOn(person: Person, teams: readonly TeamSchedule[]): Staying {
  const words = named(person);
  const fails = (town: string): boolean =>
    teams.some(
      ({ town: id, state }) => id === town && !['scheduled', 'nobody-due'].includes(state),
    );
  return {
    ...words,
    reason: person.stays ?? 'team',
    held_by: person.stays === null ? words.towns.filter(fails) : [],
  };
}
