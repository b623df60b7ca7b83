import { parseSpan } from '../../calendar/date.ts';
import type { Discrepancy, LocalText, Target } from '../../source/data.gen.ts';
import type { Plan, Task, Team, Town } from '../../plan/model.ts';
import { townNames } from '../../plan/names.ts';
import { dataDays, teamOn } from '../../plan/postings.ts';
import { standingOf, type Standing } from '../due/standing.ts';
import { completionsOn, type Completion } from '../progress/completion.ts';
import { rotationDue, type RotationDue } from '../rotation.ts';
import { rulesForTown } from '../rules/evaluate.ts';
import type { RuleResult } from '../rules/rule.ts';
import { countTeam, type TeamCount } from '../rules/team.ts';
import { isMeasured } from '../targets.ts';
import { deadlineWords } from '../tasks/task.ts';
import { figuresOf, type Figure } from '../towns.ts';
import { groupLeadUnit } from '../units/group-lead.ts';

/** Everything a meeting needs to know of a town, each part with its source. */
export interface TownReport {
  town: Town;
  as_of: string;
  /** Day whose state the data describe; later changes are known only as far as recorded. */
  snapshot: string;
  last_change: string | null;
  towns: number;
  /** Errors that the checks found in the data. */
  faults: number;
  figures: Figure[];
  /** Clauses of the body that name the town. */
  mentions: {
    text: string;
    /** The parts between punctuation marks that hold the name. */
    parts: string[];
    clause: string;
    lines: number[];
  }[];
  team: Team;
  counts: TeamCount;
  group_lead_unit: string | null;
  rotation: RotationDue;
  rules: RuleResult[];
  tasks: TownTasks;
  doubts: Discrepancy[];
  /** What every town owes again and again. */
  obligations: { id: string; title: LocalText; clause: string; standing: Standing }[];
}

/** Tasks that concern every town, by what the cell of units allows to say. */
export interface TownTasks {
  total: number;
  /** The name for all towns is printed. */
  listed: number[];
  /** The cell is whole and does not print it. */
  not_listed: number[];
  /** The cell is damaged: whether it was printed cannot be told. */
  unreadable: number[];
  groups: {
    number: number;
    title: string;
    clause: string;
    listed: number[];
    not_listed: number[];
    unreadable: number[];
  }[];
  /** Tasks with a deadline; `words` is the part of the text that sets it. */
  dated: {
    number: number;
    text: string;
    words: string;
    deadline: string;
    overdue: boolean;
    /** By the town's own latest report, else that of the district. */
    completion: Completion;
  }[];
  /** Quantities to be reached that the words of a listed task hold; they are set for the whole district. */
  measured: {
    number: number;
    text_basis: Task['text_basis'];
    clause: string;
    target: string;
    title: LocalText;
    quantities: string[];
  }[];
}

export function townReport(plan: Plan, town: Town, asOf: string): TownReport {
  const team = teamOn(plan, town.id, asOf);
  const within = parseSpan(plan.data.dataset.conventions.due_soon) ?? {
    amount: 6,
    unit: 'm' as const,
  };
  return {
    town,
    as_of: asOf,
    ...dataDays(plan, asOf),
    towns: plan.towns.length,
    faults: plan.faults,
    figures: figuresOf(plan, town),
    mentions: mentionsOf(plan, town),
    team,
    counts: countTeam({ team }),
    group_lead_unit: groupLeadUnit(plan, team.captain),
    rotation: rotationDue(plan, asOf, within, town.id),
    rules: rulesForTown(plan, town, asOf),
    tasks: townTasks(plan, town, asOf),
    obligations: plan.data.obligations.obligations
      .filter(({ actors }) => actors.some(({ set }) => set === 'towns'))
      .map((each) => ({
        id: each.id,
        title: each.title,
        clause: each.quotes[0].clause,
        standing: standingOf(plan, each, asOf, town.id),
      })),
    doubts: plan.data.discrepancies.discrepancies.filter(
      (each) => each.weight === 'matter' && concerns(each, town, plan),
    ),
  };
}

/**
 * Doubts recorded for this town. One that is recorded for every town belongs in a report on the plan,
 * except where a cell of the town's own row is damaged.
 */
function concerns({ towns, kind }: Discrepancy, town: Town, plan: Plan): boolean {
  if (!towns?.includes(town.id)) return false;
  return towns.length < plan.towns.length || kind === 'damaged-cell';
}

function mentionsOf(plan: Plan, town: Town): TownReport['mentions'] {
  const names = townNames(plan, town).filter((name) => /\p{Script=Han}/u.test(name));
  const sections = plan.data.sections.chapters.flatMap((chapter) => [chapter, ...chapter.sections]);
  return sections.flatMap(({ clause, paragraphs }) =>
    paragraphs.flatMap(({ text, source }) =>
      text
        .split(/[。；：]/)
        .filter((words) => names.some((name) => words.includes(name)))
        .map((words) => ({
          text: words,
          parts: words.split(/[，、]/).filter((part) => names.some((name) => part.includes(name))),
          clause,
          lines: source.lines ?? [],
        })),
    ),
  );
}

function townTasks(plan: Plan, town: Town, asOf: string): TownTasks {
  const completions = completionsOn(plan, asOf, town.id);
  const listed = plan.tasks.filter((task) => task.all_towns);
  const numbers = (tasks: readonly Task[]) => ({
    listed: numbersOf(tasks, true),
    not_listed: numbersOf(tasks, false),
    unreadable: numbersOf(tasks, null),
  });
  return {
    total: plan.tasks.length,
    ...numbers(plan.tasks),
    groups: Object.values(plan.data.tasks)
      .map(({ group }) => ({
        number: group.number,
        title: group.title,
        clause: group.clause,
        ...numbers(plan.tasks.filter((task) => task.group.number === group.number)),
      }))
      .sort((a, b) => a.number - b.number),
    dated: listed.flatMap((task) => {
      const { number, text, deadline } = task;
      if (deadline === null) return [];
      const words = deadlineWords(task);
      const completion = completions(number);
      const overdue = asOf > deadline && completion.state !== 'completed';
      return [{ number, text, words, deadline, overdue, completion }];
    }),
    measured: listed.flatMap((task) => measuredOf(task, plan.data.targets.targets)),
  };
}

function numbersOf(tasks: readonly Task[], allTowns: Task['all_towns']): number[] {
  return tasks.filter((task) => task.all_towns === allTowns).map(({ number }) => number);
}

/** Quantities that the words of the task itself hold. */
function measuredOf(task: Task, targets: readonly Target[]): TownTasks['measured'] {
  return targets
    .filter((target) => target.tasks?.includes(task.number) && isMeasured(target))
    .map((target) => ({
      number: task.number,
      text_basis: task.text_basis,
      clause: task.clause,
      target: target.id,
      title: target.title,
      quantities: (target.quantities ?? [])
        .map(({ printed }) => printed)
        .filter((words) => task.text.includes(words)),
    }))
    .filter(({ quantities }) => quantities.length > 0);
}
