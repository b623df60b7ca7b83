import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import type { PeopleFilter, PeopleFilterKey } from '../../query/people/filter.ts';
import type { Role } from '../../source/data.gen.ts';
import { MESSAGES } from '../../text/messages.ts';
import { nameKey } from '../../text/normalise.ts';
import { printable } from '../../text/printable.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import {
  choiceOption,
  flagOption,
  isReply,
  textOption,
  townOr,
  unitOr,
  usage,
} from '../program/common.ts';
import type { OptionDef, Reply, Request } from '../program/request.ts';

export const PEOPLE_OPTIONS: readonly OptionDef[] = [
  {
    flags: '--role <role>',
    about: {
      zh: '身份：代号（如 finance-assistant）或中文名（金融助理）',
      en: 'role: its id (finance-assistant) or Chinese name (金融助理)',
    },
  },
  {
    flags: '--town <town>',
    about: { zh: '在该镇（街）工作队的', en: 'in the team of this town' },
  },
  {
    flags: '--unit <unit>',
    about: { zh: '该单位派出的', en: 'sent by this unit' },
  },
  {
    flags: '--shared',
    about: { zh: '服务几个镇（街）的', en: 'in the teams of several towns' },
  },
  {
    flags: '--captain',
    about: {
      zh: '队长，并列出规定要核对而没有的信息',
      en: 'captains, with what the rules ask for and is not recorded',
    },
  },
  {
    flags: '--capacity <capacity>',
    about: {
      zh: '任职：acting 代、concurrent 兼、substantive 没有注明代或兼',
      en: 'capacity: acting, concurrent, or substantive (neither is printed)',
    },
  },
  {
    flags: '--missing <fact>',
    about: {
      zh: '缺信息的：unit 所在单位、since 到任日期',
      en: 'without a recorded home unit (unit) or day of arrival (since)',
    },
  },
  {
    flags: '--sort <key>',
    about: {
      zh: '排序：name（读音）、town、role；前加 - 为倒序',
      en: 'order: name (by sound), town, role; with - before it, descending',
    },
  },
  { flags: '--count', about: { zh: '只给人数', en: 'only how many' } },
];

/** Options that tell which people are wanted, as the filter names them. */
export const PEOPLE_FLAGS: Readonly<Record<PeopleFilterKey, string>> = {
  role: '--role',
  town: '--town',
  unit: '--unit',
  captain: '--captain',
  capacity: '--capacity',
  missing: '--missing',
  shared: '--shared',
};

/** Other names that the document and its offices use for the roles. */
const OTHER_NAMES: Readonly<Record<Role, readonly string[]>> = {
  'city-first-secretary': ['市派驻村第一书记'],
  'selected-graduate': ['选调生'],
  'district-first-secretary': [],
  'town-staff': ['镇驻村工作队员'],
  'finance-assistant': [],
  'three-supports': ['三支一扶', '三支一扶人员'],
  volunteer: ['高校毕业生志愿者'],
  'agri-specialist': ['农村科技特派员'],
};

/**
 * The filter that the options ask for, or the reply that a town or unit is not known. Throws UsageError
 * for a value that cannot be and for filters that contradict each other.
 */
export function peopleFilter(plan: Plan, request: Request): PeopleFilter | Reply {
  const role = roleOption(plan, request);
  const capacity = choiceOption(request, 'capacity', ['substantive', 'acting', 'concurrent']);
  const missing = choiceOption(request, 'missing', ['unit', 'since']);
  const townWords = textOption(request, 'town');
  const unitWords = textOption(request, 'unit');
  if (missing === 'unit' && unitWords !== undefined)
    throw usage(request, MESSAGES.clash('--missing unit', '--unit'));
  const town = townWords === undefined ? undefined : townOr(plan, townWords, request);
  if (town && isReply(town)) return town;
  const unit = unitWords === undefined ? undefined : unitOr(plan, unitWords, request);
  if (unit && isReply(unit)) return unit;
  return {
    ...(role !== undefined && { role }),
    ...(town !== undefined && { town: town.id }),
    ...(unit !== undefined && { unit: unit.name }),
    ...(flagOption(request, 'captain') && { captain: true }),
    ...(capacity !== undefined && { capacity }),
    ...(missing !== undefined && { missing }),
    ...(flagOption(request, 'shared') && { shared: true }),
  };
}

/** A role named by --role in any of its names; undefined where it is not given. Throws UsageError. */
export function roleOption(plan: Plan, request: Request): Role | undefined {
  const words = textOption(request, 'role');
  if (words === undefined) return undefined;
  const roles = Object.keys(ROLE_NAMES) as Role[];
  const wanted = bare(words);
  const found = roles.find((role) =>
    [role, ROLE_NAMES[role].zh, ...OTHER_NAMES[role], ...namesIn(plan, role)].some(
      (name) => bare(name) === wanted,
    ),
  );
  if (found === undefined)
    throw usage(
      request,
      MESSAGES.badChoice(
        '--role',
        printable(words),
        roles.map((role) => `${role}（${ROLE_NAMES[role].zh}）`),
      ),
    );
  return found;
}

/** What the plan at hand calls a role: the head of its column, and the city by its name. */
function namesIn(plan: Plan, role: Role): string[] {
  const columns = tableOf(plan, 'teams').table?.columns ?? [];
  const head = columns.find(({ key }) => key === role)?.title;
  const { city } = plan.data.dataset.district;
  return [
    ...(head === undefined ? [] : [head]),
    ...OTHER_NAMES[role]
      .filter((name) => name.startsWith('市'))
      .map((name) => city + name.slice(1)),
  ];
}

/** Quotation marks and the width of brackets do not matter in the name of a role. */
function bare(name: string): string {
  return nameKey(name).replaceAll('"', '').toLowerCase();
}
