import type { UnitFilter } from '../../query/units/list.ts';
import { UNIT_KIND_NAMES, UNIT_LEVEL_NAMES } from '../../text/terms.ts';
import { choiceOption, flagOption, listOption } from '../program/common.ts';
import type { OptionDef, Request } from '../program/request.ts';

const LEVELS = Object.keys(UNIT_LEVEL_NAMES) as (keyof typeof UNIT_LEVEL_NAMES)[];
const KINDS = Object.keys(UNIT_KIND_NAMES) as (keyof typeof UNIT_KIND_NAMES)[];

export const UNIT_OPTIONS: readonly OptionDef[] = [
  {
    flags: '--level <level>',
    about: {
      zh: '层级：city 市级、district 区级、town 镇级、province 省级、other 其他',
      en: 'level: city, district, town, province or other',
    },
  },
  {
    flags: '--kind <list>',
    about: {
      zh: `性质，可用逗号并列：${KINDS.map((kind) => `${kind} ${UNIT_KIND_NAMES[kind].zh}`).join('、')}`,
      en: `kind, several with commas: ${KINDS.join(', ')}`,
    },
  },
  {
    flags: '--unused',
    about: {
      zh: '没有任务列名、当日也没有派出人员的',
      en: 'that no task names and that has nobody in a team on the day',
    },
  },
  {
    flags: '--sort <key>',
    about: {
      zh: '排序：name（登记次序）、leads、supports、people；前加 - 为倒序',
      en: 'order: name (as registered), leads, supports, people; with - before it, descending',
    },
  },
  { flags: '--count', about: { zh: '只给个数', en: 'only how many' } },
];

/** Options that tell which units are wanted, as the filter names them. */
export const UNIT_FLAGS: Readonly<Record<keyof UnitFilter, string>> = {
  level: '--level',
  kind: '--kind',
  unused: '--unused',
};

/** The filter that the options ask for. Throws UsageError for a value that cannot be. */
export function unitFilter(request: Request): UnitFilter {
  const level = choiceOption(request, 'level', LEVELS);
  const kind = listOption(request, 'kind', KINDS);
  return {
    ...(level !== undefined && { level }),
    ...(kind !== undefined && { kind }),
    ...(flagOption(request, 'unused') && { unused: true }),
  };
}
