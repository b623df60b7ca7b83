import { parseSpan } from '../../calendar/date.ts';
import type { Plan, Posting, Task, Team, Town } from '../../plan/model.ts';
import { dataDays, postingsOn, rolesOf, teamOn, isCertain } from '../../plan/postings.ts';
import type { Discrepancy, Obligation, Role } from '../../source/data.gen.ts';
import { completionsOn, type Completion } from '../progress/completion.ts';
import { rotationDue, type RotationDue } from '../rotation.ts';
import { rulesForTown } from '../rules/evaluate.ts';
import type { RuleResult } from '../rules/rule.ts';
import { countTeam, type TeamCount } from '../rules/team.ts';
import { deadlineWords } from '../tasks/task.ts';
import { approximateTotals, figuresOf, totalsOf, type Figure, type FigureKey } from '../towns.ts';
import { groupLeadUnit } from '../units/group-lead.ts';

/** A person who serves several towns at the same time. */
export interface SharedPerson {
  person: string;
  role: Role;
  /** Ids of the towns. */
  towns: string[];
}

/** The whole district on a day, as a report to a meeting needs it. */
export interface DistrictReport {
  as_of: string;
  snapshot: string;
  last_change: string | null;
  /** Errors that the checks found in the data. */
  faults: number;
  towns: (Town & {
    figures: Figure[];
    team: Team;
    /** The ways to count the team. */
    counts: TeamCount;
    group_lead_unit: string | null;
  })[];
  totals: Record<FigureKey, number> & {
    /** Figures whose total is approximate, because that of a town looks rounded. */
    approximate: FigureKey[];
  };
  /** Postings, and people by name. */
  postings: number;
  people: number;
  doubtful_postings: number;
  /** Towns whose captain acts (代). */
  acting_captains: string[];
  shared: SharedPerson[];
  /** Roles with towns where nobody is named; `label_only` where the cell holds a label only. */
  vacant: { role: Role; towns: string[]; label_only: string[] }[];
  /** Units that sent people, with the towns. */
  home_units: { unit: string; people: number; towns: string[] }[];
  tasks: DistrictTasks;
  rotation: RotationDue;
  rules: RuleResult[];
  /** Obligations that come again in every half-year, every year or on a day of the year. */
  periodic: Obligation[];
  /** Doubts on which an answer depends, and how many more concern only wording or print. */
  doubts: Discrepancy[];
  minor_doubts: number;
}

export interface DistrictTasks {
  total: number;
  groups: number;
  stated: number[];
  doubtful: number[];
  unreadable: number[];
  units_incomplete: number[];
  text_rebuilt: number[];
  /** Several units lead, each in its field. */
  shared_lead: number[];
  /** overdue: the deadline is past and no completion is recorded. */
  dated: {
    number: number;
    deadline: string;
    words: string;
    overdue: boolean;
    completion: Completion;
  }[];
  with_period: number[];
  /** Neither deadline nor period. */
  undated: number[];
  /** Stated leads, the unit with the most tasks first. */
  leads: { unit: string; numbers: number[] }[];
}

/** Everything on the district on a day. */
export function districtReport(plan: Plan, asOf: string): DistrictReport {
  const postings = postingsOn(plan, asOf);
  const within = parseSpan(plan.data.dataset.conventions.due_soon);
  if (!within) throw new RangeError(`due_soon: ${plan.data.dataset.conventions.due_soon}`);
  const towns = plan.towns.map((town) => {
    const team = teamOn(plan, town.id, asOf);
    const lead = groupLeadUnit(plan, team.captain);
    const counts = countTeam({ team });
    return { ...town, figures: figuresOf(plan, town), team, counts, group_lead_unit: lead };
  });
  return {
    as_of: asOf,
    ...dataDays(plan, asOf),
    faults: plan.faults,
    towns,
    totals: { ...totalsOf(plan), approximate: approximateTotals(plan) },
    postings: postings.length,
    people: new Set(postings.map((posting) => posting.person)).size,
    doubtful_postings: postings.filter((posting) => !isCertain(posting)).length,
    acting_captains: towns
      .filter(({ team }) => team.captain?.capacity === 'acting')
      .map(({ id }) => id),
    shared: sharedOf(postings),
    vacant: vacantOf(
      plan,
      towns.map(({ team }) => team),
    ),
    home_units: homeUnitsOf(postings),
    tasks: tasksOf(plan, asOf),
    rotation: rotationDue(plan, asOf, within),
    rules: plan.towns.flatMap((town) => rulesForTown(plan, town, asOf)),
    periodic: plan.data.obligations.obligations.filter(
      ({ cadence }) =>
        cadence.kind === 'yearly-day' ||
        (cadence.kind === 'periodic' && cadence.every !== '3-years'),
    ),
    doubts: plan.data.discrepancies.discrepancies.filter(({ weight }) => weight === 'matter'),
    minor_doubts: plan.data.discrepancies.discrepancies.filter(({ weight }) => weight !== 'matter')
      .length,
  };
}

function sharedOf(postings: readonly Posting[]): SharedPerson[] {
  const found = new Map<string, SharedPerson>();
  for (const { person, role, town, shared_with } of postings) {
    if (shared_with.length === 0) continue;
    const entry = found.get(person) ?? { person, role, towns: [] };
    found.set(person, { ...entry, towns: [...entry.towns, town] });
  }
  return [...found.values()].sort((a, b) => b.towns.length - a.towns.length);
}

function vacantOf(plan: Plan, teams: readonly Team[]): DistrictReport['vacant'] {
  return rolesOf(plan)
    .map((role) => ({
      role,
      towns: teams
        .filter((team) => team.vacant.some((cell) => cell.role === role))
        .map(({ town }) => town),
      label_only: teams
        .filter((team) => team.labels.some((label) => label.column === role))
        .map(({ town }) => town),
    }))
    .filter(({ towns, label_only }) => towns.length + label_only.length > 0);
}

function homeUnitsOf(postings: readonly Posting[]): DistrictReport['home_units'] {
  const found = new Map<string, { people: Set<string>; towns: Set<string> }>();
  for (const { unit, person, town } of postings) {
    if (unit === null) continue;
    const entry = found.get(unit) ?? { people: new Set(), towns: new Set() };
    entry.people.add(person);
    entry.towns.add(town);
    found.set(unit, entry);
  }
  return [...found].map(([unit, { people, towns }]) => ({
    unit,
    people: people.size,
    towns: [...towns],
  }));
}

function tasksOf(plan: Plan, asOf: string): DistrictTasks {
  const { tasks } = plan;
  const completions = completionsOn(plan, asOf);
  const numbers = (holds: (task: Task) => boolean): number[] =>
    tasks.filter(holds).map((task) => task.number);
  const leads = new Map<string, number[]>();
  for (const { lead, number } of tasks) {
    if (lead.unit !== null) leads.set(lead.unit, [...(leads.get(lead.unit) ?? []), number]);
  }
  return {
    total: tasks.length,
    groups: new Set(tasks.map((task) => task.group.number)).size,
    stated: numbers(({ lead }) => lead.status === 'stated'),
    doubtful: numbers(({ lead }) => lead.status === 'doubtful'),
    unreadable: numbers(({ lead }) => lead.status === 'unreadable'),
    units_incomplete: numbers(({ units_complete }) => !units_complete),
    text_rebuilt: numbers(({ text_basis }) => text_basis === 'reconstructed'),
    shared_lead: numbers(({ shared_lead }) => shared_lead !== null),
    dated: tasks.flatMap((task) => {
      if (task.deadline === null) return [];
      const { number, deadline } = task;
      const completion = completions(number);
      const overdue = asOf > deadline && completion.state !== 'completed';
      return [{ number, deadline, words: deadlineWords(task), overdue, completion }];
    }),
    with_period: numbers(({ deadline, period }) => deadline === null && period !== null),
    undated: numbers(({ deadline, period }) => deadline === null && period === null),
    leads: [...leads]
      .map(([unit, led]) => ({ unit, numbers: led }))
      .sort((a, b) => b.numbers.length - a.numbers.length),
  };
}
