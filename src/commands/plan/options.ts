import type { Plan } from '../../plan/model.ts';
import { nearestUnits, findTown, taskNumber } from '../../plan/names.ts';
import type { ActorQuery } from '../../query/plan/obligations.ts';
import type { Part } from '../../query/plan/ids.ts';
import { MESSAGES } from '../../text/messages.ts';
import { printable } from '../../text/printable.ts';
import { negative, textOption, usage } from '../program/common.ts';
import type { OptionDef, Reply, Request } from '../program/request.ts';

export const PLAN_OPTIONS: readonly OptionDef[] = [
  {
    flags: '--task <number>',
    about: { zh: '只看与某项任务有关的', en: 'only those linked to a task' },
  },
  {
    flags: '--kind <kind>',
    about: {
      zh: '类别：targets 的类别，rules 的核对方式，obligations 的周期类别，discrepancies 的类别',
      en: 'kind of targets and discrepancies, way of checking of rules, kind of interval of obligations',
    },
  },
  {
    flags: '--modality <modality>',
    about: {
      zh: 'targets、goals、rules、obligations 的语气：must、in-principle、generally、may、encouraged',
      en: 'strength of targets, goals, rules, obligations: must, in-principle, generally, may, encouraged',
    },
  },
  {
    flags: '--measured',
    about: {
      zh: 'targets：只看有量化指标或时限的（名称、提法中的数字不算）',
      en: 'targets: only those with a number or day to be reached (not those in names and slogans)',
    },
  },
  {
    flags: '--subject <subject>',
    about: {
      zh: 'rules：对谁的规定：team、captain、member、unit、town、district、task',
      en: 'rules: on whom: team, captain, member, unit, town, district, task',
    },
  },
  {
    flags: '--actor <who>',
    about: {
      zh: 'obligations：由谁做：单位、镇（街），或 dispatching-units、towns、teams、district 等',
      en: 'obligations: by whom: a unit, a town, or dispatching-units, towns, teams, district and so on',
    },
  },
  {
    flags: '--year <year>',
    about: { zh: 'deadlines：只看某一年的', en: 'deadlines: only those of a year' },
  },
  {
    flags: '--weight <weight>',
    about: {
      zh: 'discrepancies：matter 影响回答、wording 措辞不同、form 字形版面',
      en: 'discrepancies: matter (an answer depends on it), wording, form',
    },
  },
  {
    flags: '--town <town>',
    about: { zh: 'discrepancies：只看涉及某镇（街）的', en: 'discrepancies: only those on a town' },
  },
  { flags: '--count', about: { zh: '只给条数', en: 'only how many' } },
];

/** The parts that an option belongs to. */
const PARTS_OF = {
  task: ['targets', 'deadlines', 'rules', 'obligations', 'duties', 'discrepancies'],
  kind: ['targets', 'rules', 'obligations', 'discrepancies'],
  modality: ['targets', 'goals', 'rules', 'obligations'],
  measured: ['targets'],
  subject: ['rules'],
  actor: ['obligations'],
  year: ['deadlines'],
  weight: ['discrepancies'],
  town: ['discrepancies'],
} as const satisfies Record<string, readonly Part[]>;

/** Options of this command that are given, in the order of the help. */
export function givenOptions(request: Request): string[] {
  return PLAN_OPTIONS.map(({ flags }) => /--([a-z-]+)/.exec(flags)![1]!).filter(
    (name) => textOption(request, name) !== undefined,
  );
}

/** Refuses options that do not belong to a part. */
export function heedPart(request: Request, part: Part): void {
  for (const name of givenOptions(request)) {
    const parts: readonly Part[] | undefined = PARTS_OF[name as keyof typeof PARTS_OF];
    if (parts && !parts.includes(part))
      throw usage(request, MESSAGES.notOfPart(`--${name}`, `plan ${part}`, parts));
  }
}

/** Number of the task in --task, or the reply that there is none. */
export function taskOption(plan: Plan, request: Request): number | Reply | undefined {
  const words = textOption(request, 'task');
  if (words === undefined) return undefined;
  const number = taskNumber(plan, words);
  const last = plan.tasks.at(-1)?.number ?? 0;
  if (number === undefined)
    throw usage(request, MESSAGES.badChoice('--task', printable(words), [`1–${last}`]));
  if (!plan.tasks.some((task) => task.number === number))
    return negative(request, MESSAGES.noTask(String(number), last));
  return number;
}

/** The year in --year. */
export function yearOption(request: Request): number | undefined {
  const words = textOption(request, 'year');
  if (words === undefined) return undefined;
  const match = /^((?:19|2[0-9])[0-9]{2})年?$/.exec(words);
  if (!match) throw usage(request, MESSAGES.badYear(printable(words)));
  return Number(match[1]);
}

const SETS = [
  'dispatching-units',
  'group-lead-units',
  'towns',
  'teams',
  'district',
  'village-organisations',
  'other',
] as const;

/**
 * Who is meant by --actor: a set by its name or by a printed form of it, a town (it stands for the
 * towns), or a unit; or the reply that there is none.
 */
export async function actorOption(
  plan: Plan,
  request: Request,
): Promise<ActorQuery | Reply | undefined> {
  const words = textOption(request, 'actor');
  if (words === undefined) return undefined;
  const set = actorSet(plan, words);
  if (set) return { set };
  const unit = plan.unit(words)?.name;
  if (unit === ALL_TOWNS || (unit === undefined && findTown(plan, words))) return { set: 'towns' };
  if (unit === undefined)
    return negative(request, MESSAGES.noUnit(printable(words)), nearestUnits(plan, words));
  const { sentPeople } = await import('../../query/plan/obligations.ts');
  return sentPeople(plan, unit, request.asOf) ? { unit, set: 'dispatching-units' } : { unit };
}

/** The unit of the annex that stands for every town. */
const ALL_TOWNS = '各镇（街）';

/** A set of actors by its name or by a printed form of it. */
export function actorSet(plan: Plan, words: string): (typeof SETS)[number] | undefined {
  const named = SETS.find((each) => each === words);
  if (named) return named;
  const party = plan.data.units.parties.find(({ names }) =>
    names.some(({ text }) => text === words),
  );
  return SETS.find((set) => set === party?.set);
}
