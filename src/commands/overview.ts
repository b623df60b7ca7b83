import { MESSAGES } from '../text/messages.ts';
import { flagOption, show, usage, listOption } from './program/common.ts';
import type { CommandDef, Request } from './program/request.ts';

export const overviewCommand: CommandDef = {
  name: 'overview',
  gives: 'answer',
  summary: {
    zh: '全区一页：合计、工作队、任务、单位、缺口，附条形图',
    en: 'the district on a page: totals, teams, tasks, units and gaps, with bars',
  },
  args: [],
  options: [
    {
      flags: '--only <parts>',
      about: {
        zh: '只看几部分，逗号分隔：totals,population,poor,teams,tasks,units,gaps',
        en: 'only some parts, with commas: totals,population,poor,teams,tasks,units,gaps',
      },
    },
    {
      flags: '--ascii',
      about: {
        zh: '条形图只用 ASCII 字符（字体没有方块字符时）',
        en: 'draw bars with ASCII, where the font has no blocks',
      },
    },
  ],
  dated: true,
  examples: [
    { line: 'overview', about: { zh: '全区情况', en: 'the whole district' } },
    {
      line: 'overview --only population,poor',
      about: {
        zh: '各镇（街）户籍人口和原建档立卡人口、占比、位次',
        en: 'people and former poor of every town, with shares and ranks',
      },
    },
    {
      line: 'overview --only units --ascii',
      about: {
        zh: '全部牵头单位各牵头几项',
        en: 'how many tasks every lead unit has',
      },
    },
    {
      line: 'overview --bom --output 总览.csv',
      about: { zh: '写成表格软件能打开的文件', en: 'as a file for a sheet program' },
    },
  ],
  async run(request) {
    const { format } = request;
    const { OVERVIEW_PARTS } = await import('../render/overview/lines.ts');
    const only = listOption(request, 'only', OVERVIEW_PARTS);
    const ascii = flagOption(request, 'ascii');
    if (only && format === 'json') throw usage(request, MESSAGES.clash('--only', '--format json'));
    if (ascii && format !== 'text' && format !== 'md')
      throw usage(request, MESSAGES.clash('--ascii', `--format ${format}`));
    const plan = await request.open();
    const { overview } = await import('../query/overview/overview.ts');
    const { overviewView } = await import('../render/overview/view.ts');
    const answer = overview(plan, request.asOf);
    const view = { ascii, only };
    const reply = await show(request, answer, (style) => overviewView(plan, answer, view, style));
    return { ...reply, err: await earlier(answer, request) };
  },
};

/** Sheets have no notes: that the day lies before that of the document is told on stderr. */
export async function earlier(
  answer: { as_of: string; snapshot: string; last_change: string | null },
  { format, lang }: Request,
): Promise<string> {
  if ((format !== 'csv' && format !== 'tsv') || answer.as_of >= answer.snapshot) return '';
  return `${(await import('../render/teams.ts')).snapshotNote(answer, lang)}\n`;
}
