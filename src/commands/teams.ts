import { isReply, show, townOr } from './program/common.ts';
import type { CommandDef } from './program/request.ts';

export const teams: CommandDef = {
  name: 'teams',
  gives: 'answer',
  summary: {
    zh: '列出各驻镇帮扶工作队，或查看一队的人员',
    en: 'list the stationed teams, or show the people of one',
  },
  args: [
    {
      name: 'town',
      required: false,
      about: { zh: '镇（街）的名称、别名、编号或代码', en: 'name, alias, id or code of the town' },
    },
  ],
  options: [],
  dated: true,
  examples: [
    {
      line: 'teams',
      about: {
        zh: '各队人数、队长、空缺和共用人员',
        en: 'size, captain, vacancies and shared people of all teams',
      },
    },
    {
      line: 'teams 崖门镇',
      about: {
        zh: '崖门镇工作队有谁，各是什么身份、哪个单位派的',
        en: 'who is in the team of Yamen, in which role, sent by whom',
      },
    },
    {
      line: 'teams 会城 --format json',
      about: { zh: '同上，供程序读取', en: 'the same for programs' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const { teamOn } = await import('../plan/postings.ts');
    const [query] = request.args;
    if (query === undefined) {
      const all = plan.towns.map((town) => teamOn(plan, town.id, request.asOf));
      return show(request, all, async (style) =>
        (await import('../render/teams.ts')).teamsView(plan, all, style),
      );
    }
    const town = townOr(plan, query, request);
    if (isReply(town)) return town;
    const team = teamOn(plan, town.id, request.asOf);
    return show(request, team, async (style) =>
      (await import('../render/teams.ts')).teamView(plan, team, style),
    );
  },
};
