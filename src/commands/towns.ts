import { isReply, show, townOr } from './common.ts';
import type { CommandDef } from './request.ts';

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
  options: [],
  dated: false,
  examples: [
    {
      line: 'towns',
      about: {
        zh: '各镇（街）面积、人口、行政村、原建档立卡人口及合计',
        en: 'area, people, villages and former poor of all towns, with totals',
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
    if (query === undefined) {
      return show(request, plan.towns, async (style) => {
        const { totalsOf } = await import('../query/towns.ts');
        return (await import('../render/towns.ts')).townsView(plan, totalsOf(plan), style);
      });
    }
    const town = townOr(plan, query, request);
    if (isReply(town)) return town;
    const { figuresOf } = await import('../query/towns.ts');
    const figures = figuresOf(plan, town);
    return show(request, { ...town, figures }, async (style) =>
      (await import('../render/towns.ts')).townView(town, figures, style),
    );
  },
};
