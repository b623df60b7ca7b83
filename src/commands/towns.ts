import type { Plan } from '../plan/model.ts';
import { MESSAGES } from '../text/messages.ts';
import {
  flagOption,
  isReply,
  show,
  textOption,
  townOr,
  usage,
  sortOption,
} from './program/common.ts';
import type { CommandDef, Reply, Request } from './program/request.ts';

export const towns: CommandDef = {
  name: 'towns',
  gives: 'answer',
  summary: {
    zh: '列出各镇（街）及其数据，或查看一个',
    en: 'list the towns with their figures, or show one',
  },
  args: [
    {
      name: 'town',
      required: false,
      about: { zh: '名称、别名、英文编号或区划代码', en: 'name, alias, id or division code' },
    },
  ],
  options: [
    {
      flags: '--ranks',
      about: {
        zh: '每个数据后面括注位次，1为最大',
        en: 'with the rank of each figure, 1 for the largest',
      },
    },
    {
      flags: '--sort <key>',
      about: {
        zh: '排序：area、population、villages、poor；前加 - 为从大到小',
        en: 'order: area, population, villages, poor; with - before it, the largest first',
      },
    },
  ],
  dated: true,
  examples: [
    {
      line: 'towns',
      about: {
        zh: '各镇（街）面积、人口、行政村、原建档立卡人口及合计',
        en: 'area, people, villages and former poor of all towns, with totals',
      },
    },
    {
      line: 'towns --ranks --sort -poor',
      about: {
        zh: '按原建档立卡人口从多到少，附各项位次',
        en: 'by former poor, the most first, with all ranks',
      },
    },
    {
      line: 'towns 双水',
      about: { zh: '一个镇的数据、占比和位次', en: 'one town, with shares and ranks' },
    },
    {
      line: 'towns 440705104 --format json',
      about: { zh: '同上，供程序读取', en: 'the same for programs' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const [query] = request.args;
    if (query === undefined) return every(plan, request);
    for (const name of ['ranks', 'sort'])
      if (textOption(request, name) !== undefined)
        throw usage(request, MESSAGES.clash(`--${name}`, '<town>'));
    const town = townOr(plan, query, request);
    if (isReply(town)) return town;
    const { figuresOf } = await import('../query/towns.ts');
    const figures = figuresOf(plan, town);
    return show(request, { ...town, figures }, async (style) =>
      (await import('../render/towns.ts')).townView(plan, town, figures, style),
    );
  },
};

async function every(plan: Plan, request: Request): Promise<Reply> {
  const { figuresOf, sortTowns, totalsOf } = await import('../query/towns.ts');
  const sort = sortOption(request, ['area', 'population', 'villages', 'poor']);
  const sorted = sort ? sortTowns(plan.towns, SORT_KEYS[sort.key], sort.descending) : plan.towns;
  const ranked = flagOption(request, 'ranks');
  const answer = ranked
    ? sorted.map((town) => ({ ...town, figures: figuresOf(plan, town) }))
    : sorted;
  return show(request, answer, async (style) =>
    (await import('../render/towns.ts')).townsView(plan, sorted, totalsOf(plan), ranked, style),
  );
}

const SORT_KEYS = {
  area: 'area_km2',
  population: 'registered_population',
  villages: 'administrative_villages',
  poor: 'former_registered_poor',
} as const;
