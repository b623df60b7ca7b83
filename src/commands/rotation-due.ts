import { isReply, show, spanOption, TOWN_OPTION, townOr } from './program/common.ts';
import type { CommandDef } from './program/request.ts';

export const rotationDueCommand: CommandDef = {
  name: 'rotation-due',
  gives: 'answer',
  summary: { zh: '谁到期或临近到期该轮换', en: 'whose rotation is due or due soon' },
  about: {
    zh: '到期日为到任日期加方案所定的轮换年数，所据条款见答复末尾。没有到任日期的，如实说明，并另列按约定日期起算的结果。',
    en: 'Due is the day of arrival plus the years that the plan sets for rotation; the answer names the clause. Without a day of arrival the row says so, and what would follow from the stated convention is given apart.',
  },
  args: [],
  options: [
    {
      flags: '--within <span>',
      about: {
        zh: '多久以内算临近到期：90d、6m、1y（默认由数据约定）',
        en: 'how soon counts as due soon: 90d, 6m, 1y (default: set in the data)',
      },
    },
    TOWN_OPTION,
  ],
  dated: true,
  examples: [
    {
      line: 'rotation-due --within 6m',
      about: { zh: '半年内到期的人员', en: 'who is due within half a year' },
    },
    {
      line: 'rotation-due --town 司前 --as-of 2024-12-31',
      about: { zh: '司前镇在某日的情况', en: 'the team of Siqian on a day' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const within = spanOption(request, 'within', plan.data.dataset.conventions.due_soon);
    const town =
      request.options['town'] === undefined
        ? undefined
        : townOr(plan, String(request.options['town']), request);
    if (town && isReply(town)) return town;
    const { rotationDue } = await import('../query/rotation.ts');
    const answer = rotationDue(plan, request.asOf, within, town?.id);
    return show(request, answer, async (style) =>
      (await import('../render/rotation.ts')).rotationView(plan, answer, style),
    );
  },
};
