import type { Plan, Town } from '../plan/model.ts';
import { MESSAGES } from '../text/messages.ts';
import { flagOption, isReply, showPaper, townOr, usage } from './program/common.ts';
import type { CommandDef, Reply, Request } from './program/request.ts';

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
      required: false,
      about: { zh: '镇（街）的名称、别名、编号或代码', en: 'name, alias, id or code of the town' },
    },
  ],
  options: [
    {
      flags: '--all',
      about: {
        zh: '每个镇（街）一个文件，写入 --output 所指的文件夹',
        en: 'one file for each town, into the folder of --output',
      },
    },
  ],
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
    {
      line: 'town-report --all --format html --output 镇情',
      about: { zh: '每个镇（街）一页，可直接打印', en: 'a printable page for every town' },
    },
    { line: 'town-report 双水镇 --lang en', about: { zh: '英文说明', en: 'explained in English' } },
  ],
  async run(request) {
    const plan = await request.open();
    if (flagOption(request, 'all')) return everyTown(plan, request);
    const [query] = request.args;
    if (query === undefined) throw usage(request, MESSAGES.townOrAll());
    const town = townOr(plan, query, request);
    return isReply(town) ? town : oneTown(plan, town, request);
  },
};

async function oneTown(plan: Plan, town: Town, request: Request): Promise<Reply> {
  const { townReport } = await import('../query/papers/town-report.ts');
  const report = townReport(plan, town, request.asOf);
  return showPaper(request, plan, report, async (lang) =>
    (await import('../report/town/paper.ts')).townPaper(report, plan, lang),
  );
}

/** One file for each town in the folder of --output. */
async function everyTown(plan: Plan, request: Request): Promise<Reply> {
  if (request.args.length > 0) throw usage(request, MESSAGES.clash('--all', '<town>'));
  if (request.options['output'] === undefined)
    throw usage(request, MESSAGES.needs('--all', '--output'));
  const suffix = request.format === 'text' ? 'txt' : request.format;
  const files: { name: string; text: string }[] = [];
  for (const town of plan.towns) {
    const { out } = await oneTown(plan, town, request);
    const name = fileName(town.name);
    const taken = files.some((file) => file.name === `${name}.${suffix}`);
    files.push({ name: `${taken ? `${name}-${town.id}` : name}.${suffix}`, text: out });
  }
  return { out: '', files };
}

/** A name that is one file in a folder on every system. */
function fileName(name: string): string {
  return name.replace(/[/\\:*?"<>|\p{C}]/gu, '_').replace(/^[. ]+|[. ]+$/g, '_');
}
