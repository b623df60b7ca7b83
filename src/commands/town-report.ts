import { isReply, townOr } from './common.ts';
import type { CommandDef } from './request.ts';

export const townReportCommand: CommandDef = {
  name: 'town-report',
  gives: 'paper',
  summary: {
    zh: '镇情一页纸：数据、队伍、轮换、规则核对、任务、需核实事项',
    en: 'the page on a town for a meeting: figures, team, rotation, rules, tasks, doubts',
  },
  about: {
    zh: '公文格式的纯文本，每句话注明依据。材料用数据的语言（中文），--lang en 给出英文说明。',
    en: 'Plain text in official form, every statement with its clause. Papers are in the language of the data (Chinese); --lang en explains the same in English.',
  },
  args: [
    {
      name: 'town',
      required: true,
      about: { zh: '镇（街）的名称、别名、编号或代码', en: 'name, alias, id or code of the town' },
    },
  ],
  options: [],
  dated: true,
  examples: [
    {
      line: 'town-report 双水镇',
      about: { zh: '双水镇的材料，截至今天', en: 'the page on Shuangshui as of today' },
    },
    {
      line: 'town-report 会城 --as-of 2022-06-30 --output 会城.txt',
      about: { zh: '截至某日，写入文件', en: 'as of a day, into a file' },
    },
    { line: 'town-report 双水镇 --lang en', about: { zh: '英文说明', en: 'explained in English' } },
  ],
  async run(request) {
    const plan = await request.open();
    const town = townOr(plan, request.args[0]!, request);
    if (isReply(town)) return town;
    const { townReport } = await import('../query/town-report.ts');
    const report = townReport(plan, town, request.asOf);
    const lang = request.langOption ?? plan.data.dataset.language;
    if (request.format === 'json')
      return { out: (await import('../render/json.ts')).toJson(report, lang) };
    const { townPaper } = await import('../report/town-report.ts');
    return { out: townPaper(report, plan, lang, request.width) };
  },
};
