import type { Plan } from '../../plan/model.ts';
import type { TaskFilter } from '../../query/tasks/filter.ts';
import { MESSAGES } from '../../text/messages.ts';
import { normaliseClause } from '../../text/clause.ts';
import { printable } from '../../text/printable.ts';
import {
  choiceOption,
  dayOption,
  flagOption,
  isReply,
  listOption,
  textOption,
  townOr,
  unitOr,
  usage,
} from '../program/common.ts';
import type { OptionDef, Reply, Request } from '../program/request.ts';

export const TASK_OPTIONS: readonly OptionDef[] = [
  {
    flags: '--group <number>',
    about: { zh: '附件3的组，1至10', en: 'group of annex 3, 1 to 10' },
  },
  {
    flags: '--section <clause>',
    about: { zh: '正文的条款，如 三(四)', en: 'section of the body, as 三(四)' },
  },
  {
    flags: '--unit <unit>',
    about: { zh: '单位牵头或配合的', en: 'with a part for this unit' },
  },
  {
    flags: '--role <role>',
    about: {
      zh: '与 --unit 并用：lead 牵头，responsible 配合',
      en: 'with --unit: lead, or responsible without the lead',
    },
  },
  {
    flags: '--lead-status <status>',
    about: {
      zh: '牵头单位：stated 明确、doubtful 存疑、unreadable 无法辨认（可用逗号并列）',
      en: 'lead unit: stated, doubtful, unreadable (several with commas)',
    },
  },
  {
    flags: '--shared-lead',
    about: {
      zh: '注明几个单位分别牵头、分别负责的',
      en: 'whose cell says that several units lead, each in its field',
    },
  },
  {
    flags: '--text <words>',
    about: { zh: '文字中含有全部词语的', en: 'with all the words in its text' },
  },
  {
    flags: '--town <town>',
    about: { zh: '要求该镇（街）落实的', en: 'that ask this town to act' },
  },
  {
    flags: '--deadline-before <date>',
    about: { zh: '时限早于某日的', en: 'with a deadline before a day' },
  },
  {
    flags: '--has-target',
    about: {
      zh: '有量化指标或时限的（口号、工程名中的数字不算）',
      en: 'with a number or day to be reached (not those in names and slogans)',
    },
  },
  {
    flags: '--sort <key>',
    about: {
      zh: '排序：number、group、lead、deadline、units；前加 - 为倒序',
      en: 'order: number, group, lead, deadline, units; with - before it, descending',
    },
  },
  {
    flags: '--columns <list>',
    about: {
      zh: '只列这些栏，逗号分隔：number,lead,deadline',
      en: 'only these columns, with commas: number,lead,deadline',
    },
  },
  { flags: '--count', about: { zh: '只给项数', en: 'only how many' } },
];

/** Options that tell which tasks are wanted, as the filter names them. */
export const FILTER_FLAGS: Readonly<Record<keyof TaskFilter, string>> = {
  group: '--group',
  section: '--section',
  unit: '--unit',
  role: '--role',
  leadStatus: '--lead-status',
  sharedLead: '--shared-lead',
  text: '--text',
  town: '--town',
  deadlineBefore: '--deadline-before',
  hasTarget: '--has-target',
};

/**
 * The filter that the options ask for, or the reply that a unit or town is not known. Throws UsageError
 * for a value that cannot be and for filters that contradict each other.
 */
export function taskFilter(plan: Plan, request: Request): TaskFilter | Reply {
  const group = groupOption(plan, request);
  const section = sectionOption(plan, request);
  const role = choiceOption(request, 'role', ['lead', 'responsible']);
  const leadStatus = listOption(request, 'lead-status', ['stated', 'doubtful', 'unreadable']);
  const unit = unitOption(plan, request);
  if (unit !== undefined && typeof unit !== 'string') return unit;
  const townWords = textOption(request, 'town');
  const town = townWords === undefined ? undefined : townOr(plan, townWords, request);
  if (town && isReply(town)) return town;
  if (role !== undefined && unit === undefined)
    throw usage(request, MESSAGES.needs('--role', '--unit'));
  if (role === 'lead' && leadStatus && !leadStatus.includes('stated'))
    throw usage(request, MESSAGES.clash('--role lead', `--lead-status ${leadStatus.join(',')}`));
  const home = plan.tasks.find((task) => task.group.number === group)?.clause;
  if (home !== undefined && section !== undefined && home !== section)
    throw usage(request, MESSAGES.clash(`--group ${group}`, `--section ${section}`));
  const text = textOption(request, 'text');
  const deadlineBefore = dayOption(request, 'deadline-before');
  return {
    ...(group !== undefined && { group }),
    ...(section !== undefined && { section }),
    ...(unit !== undefined && { unit }),
    ...(role !== undefined && { role }),
    ...(leadStatus !== undefined && { leadStatus }),
    ...(flagOption(request, 'shared-lead') && { sharedLead: true }),
    ...(text !== undefined && { text }),
    ...(town !== undefined && { town: town.id }),
    ...(deadlineBefore !== undefined && { deadlineBefore }),
    ...(flagOption(request, 'has-target') && { hasTarget: true }),
  };
}

/** A group of the annex by its number; undefined where it is not given. Throws UsageError. */
export function groupOption(plan: Plan, request: Request): number | undefined {
  const words = textOption(request, 'group');
  if (words === undefined) return undefined;
  const groups = [...new Set(plan.tasks.map((task) => task.group.number))];
  if (!groups.includes(Number(words)))
    throw usage(request, MESSAGES.badChoice('--group', printable(words), groups.map(String)));
  return Number(words);
}

function sectionOption(plan: Plan, request: Request): string | undefined {
  const words = textOption(request, 'section');
  if (words === undefined) return undefined;
  const sections = [...new Set(plan.tasks.map((task) => task.clause))];
  const clause = normaliseClause(words);
  // Numbers of sections run through the chapters, so （四） alone says which one is meant.
  const found = sections.find((each) => each === clause || each.slice(1) === clause);
  if (!found) throw usage(request, MESSAGES.badChoice('--section', printable(words), sections));
  return found;
}

/** Canonical name of the unit in --unit, or the reply that there is none. */
function unitOption(plan: Plan, request: Request): string | Reply | undefined {
  const words = textOption(request, 'unit');
  if (words === undefined) return undefined;
  const unit = unitOr(plan, words, request);
  return isReply(unit) ? unit : unit.name;
}
