import type { Role } from '../../source/data.gen.ts';
import type { Plan, Posting, Task } from '../../plan/model.ts';
import { postingsOn, rolesOf, teamOn } from '../../plan/postings.ts';
import { rulesForTown } from '../rules/evaluate.ts';

export type GapKey =
  | 'blank-cell'
  | 'label-only'
  | 'posting-doubtful'
  | 'role-assumed'
  | 'arrival-date'
  | 'home-unit'
  | 'rule-unknown'
  | 'lead'
  | 'unit-list'
  | 'task-text'
  | 'task-date';

/** What the document leaves open, counted: `count` of `of` cells, postings, findings of rules or tasks. */
export interface Gap {
  gap: GapKey;
  /** Column of annex 2, for cells. */
  role: Role | null;
  count: number;
  of: number;
  /** Ids of the towns concerned. */
  towns: string[];
  tasks: number[];
  rules: string[];
}

/** Gaps of the plan on a day; those of which there is none are left out. */
export function gapsOf(plan: Plan, asOf: string): Gap[] {
  return [
    ...cellGaps(plan, asOf),
    ...postingGaps(plan, asOf),
    ruleGap(plan, asOf),
    ...taskGaps(plan),
  ].filter((gap) => gap.count > 0);
}

/** A gap that concerns what is given; nothing else. */
function gapOf(
  gap: GapKey,
  [count, of]: readonly [number, number],
  concerned: Partial<Pick<Gap, 'role' | 'towns' | 'tasks' | 'rules'>>,
): Gap {
  return { gap, role: null, count, of, towns: [], tasks: [], rules: [], ...concerned };
}

/** Columns of annex 2 without a name. Whether a blank cell was not filled or lost in print is not known. */
function cellGaps(plan: Plan, asOf: string): Gap[] {
  const teams = plan.towns.map(({ id }) => teamOn(plan, id, asOf));
  return rolesOf(plan).flatMap((role): Gap[] => {
    const blank = teams.filter((team) => team.vacant.some((cell) => cell.role === role));
    const labels = teams.filter(
      (team) =>
        team.labels.some(({ column }) => column === role) &&
        !team.members.some((posting) => posting.role === role),
    );
    const gap = (key: GapKey, found: typeof teams): Gap =>
      gapOf(key, [found.length, teams.length], { role, towns: found.map(({ town }) => town) });
    return [gap('blank-cell', blank), gap('label-only', labels)];
  });
}

function postingGaps(plan: Plan, asOf: string): Gap[] {
  const postings = postingsOn(plan, asOf);
  const gap = (key: GapKey, holds: (posting: Posting) => boolean): Gap => {
    const found = postings.filter(holds);
    const towns = [...new Set(found.map((posting) => posting.town))];
    return gapOf(key, [found.length, postings.length], { towns });
  };
  return [
    gap('posting-doubtful', ({ doubt }) => doubt !== null),
    gap('role-assumed', ({ role_basis }) => role_basis === 'assumed'),
    gap('arrival-date', ({ since }) => since === null),
    gap('home-unit', ({ unit }) => unit === null),
  ];
}

/** Rules applied to towns that the data do not allow to judge. */
function ruleGap(plan: Plan, asOf: string): Gap {
  const results = plan.towns.flatMap((town) => rulesForTown(plan, town, asOf));
  const unknown = results.filter(({ outcome }) => outcome === 'unknown');
  return gapOf('rule-unknown', [unknown.length, results.length], {
    towns: [...new Set(unknown.flatMap(({ town }) => (town === null ? [] : [town])))],
    rules: [...new Set(unknown.map(({ rule }) => rule))].sort(),
  });
}

function taskGaps({ tasks }: Plan): Gap[] {
  const gap = (key: GapKey, holds: (task: Task) => boolean): Gap => {
    const numbers = tasks.filter(holds).map((task) => task.number);
    return gapOf(key, [numbers.length, tasks.length], { tasks: numbers });
  };
  return [
    gap('lead', ({ lead }) => lead.status !== 'stated'),
    gap('unit-list', ({ units_complete }) => !units_complete),
    gap('task-text', ({ text_basis, text_note }) => text_basis !== 'printed' || text_note !== null),
    gap('task-date', ({ deadline, period }) => deadline === null && period === null),
  ];
}
