import type { Speller } from '../query/search/pinyin.ts';
import type { SearchKind } from '../query/search/record.ts';
import { MESSAGES } from '../text/messages.ts';
import { printable } from '../text/printable.ts';
import { flagOption, nothing, show, textOption, usage, listOption } from './program/common.ts';
import type { CommandDef, Reply, Request } from './program/request.ts';

/** Parts that --in takes, and the kinds of record in each. */
const PARTS: Readonly<Record<string, SearchKind>> = {
  sections: 'section',
  notice: 'notice',
  tables: 'table',
  tasks: 'task',
  goals: 'goal',
  targets: 'target',
  rules: 'rule',
  obligations: 'obligation',
  duties: 'duty',
  discrepancies: 'discrepancy',
  units: 'unit',
  people: 'person',
  towns: 'town',
};

const LIMIT = 20;

export const searchCommand: CommandDef = {
  name: 'search',
  gives: 'answer',
  summary: {
    zh: '在正文、任务、规定、单位、人员等中查找词语，也可用拼音',
    en: 'look for words in the plan and the data, or for names by pinyin',
  },
  about: {
    zh: '须含有全部词语（以空格分隔）；引号、空白、全角半角和大小写不计。最相符的在前：名称、标题、原文、责任单位、编者说明。拉丁字母也按拼音和首字母查找镇（街）、单位和人员。',
    en: 'All words must occur (white space between them); quotation marks, white space, width and case do not matter. Best first: names, titles, words of the plan, cells of units, editors’ notes. Latin letters also find towns, units and people by pinyin and initials.',
  },
  args: [
    {
      name: 'words',
      required: true,
      about: { zh: '词语、数字或拼音', en: 'words, a number or pinyin' },
    },
  ],
  options: [
    {
      flags: '--in <parts>',
      about: {
        zh: `只在这些部分，用逗号分隔：${Object.keys(PARTS).join('、')}`,
        en: `only in these parts, with commas between: ${Object.keys(PARTS).join(', ')}`,
      },
    },
    {
      flags: '--limit <number>',
      about: { zh: `至多列出多少条（默认${LIMIT}）`, en: `how many to show (default: ${LIMIT})` },
    },
    { flags: '--count', about: { zh: '只给条数', en: 'only how many' } },
  ],
  dated: true,
  examples: [
    {
      line: 'search 四好农村路',
      about: { zh: '哪里提到四好农村路', en: 'where 四好农村路 is spoken of' },
    },
    {
      line: "search '村级 集体经济' --in sections,tasks",
      about: {
        zh: '正文和任务中两个词都有的',
        en: 'sections and tasks with both words',
      },
    },
    {
      line: 'search qmzj',
      about: {
        zh: '按拼音首字母找区民政局',
        en: 'the unit 区民政局 by the initials of its pinyin',
      },
    },
    {
      line: 'search zhangyanting',
      about: { zh: '按拼音找人', en: 'a person by pinyin' },
    },
    {
      line: 'search 轮换 --limit 50 --format csv',
      about: { zh: '全部结果作为表格', en: 'everything found, as a sheet' },
    },
  ],
  async run(request) {
    const parts = listOption(request, 'in', Object.keys(PARTS));
    const kinds = parts && new Set(parts.map((part) => PARTS[part]!));
    const limit = limitOption(request);
    const counting = flagOption(request, 'count');
    if (counting && textOption(request, 'limit') !== undefined)
      throw usage(request, MESSAGES.clash('--count', '--limit'));
    const plan = await request.open();
    const query = request.args[0]!;
    const { foldedWords } = await import('../text/fold.ts');
    if (foldedWords(query).length === 0) throw usage(request, MESSAGES.noWords());
    const spell = await spellerFor(query);
    const { search } = await import('../query/search/search.ts');
    const setting = { lang: request.lang, ...(spell && { spell }) };
    const found = search(plan, query, { ...setting, ...(kinds && { kinds }) });
    if (found.total === 0) {
      const shown = printable(query);
      const empty = counting ? { count: 0 } : found;
      const elsewhere = kinds ? search(plan, query, setting).total : 0;
      if (elsewhere > 0) {
        const before = [{ flag: `“${shown}”`, left: elsewhere }];
        const flag = `--in ${printable(textOption(request, 'in')!)}`;
        return nothing(request, empty, MESSAGES.emptied(flag, before));
      }
      const { nearestNames } = await import('../query/search/names.ts');
      return nothing(request, empty, MESSAGES.noHit(shown), nearestNames(plan, query, spell));
    }
    if (counting) return count(found, request);
    const answer = { ...found, hits: found.hits.slice(0, limit) };
    return show(request, answer, async (style) =>
      (await import('../render/search.ts')).searchView(answer, style),
    );
  },
};

async function count(
  found: Parameters<(typeof import('../render/search.ts'))['countView']>[0],
  request: Request,
): Promise<Reply> {
  const { countView } = await import('../render/search.ts');
  return show(request, { count: found.total }, (style) => countView(found, style));
}

/** The library of pinyin is large: it is loaded only for what may be pinyin. */
async function spellerFor(query: string): Promise<Speller | undefined> {
  const { pinyinLetters, speller } = await import('../query/search/pinyin.ts');
  if (pinyinLetters(query) === undefined) return undefined;
  const { pinyin } = await import('pinyin-pro');
  return speller(pinyin);
}

function limitOption(request: Request): number {
  const words = textOption(request, 'limit');
  if (words === undefined) return LIMIT;
  if (!/^[1-9][0-9]{0,5}$/.test(words)) throw usage(request, MESSAGES.badLimit(printable(words)));
  return Number(words);
}
