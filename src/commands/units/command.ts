import type { Plan } from '../../plan/model.ts';
import type { FilteredUnits, UnitFilter } from '../../query/units/list.ts';
import { MESSAGES } from '../../text/messages.ts';
import {
  flagOption,
  show,
  textOption,
  usage,
  sortOption,
  emptiedBy,
  givenOption,
  isReply,
  unitOr,
} from '../program/common.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';
import { UNIT_FLAGS, UNIT_OPTIONS, unitFilter } from './options.ts';

export const units: CommandDef = {
  name: 'units',
  gives: 'answer',
  summary: {
    zh: '列出各单位牵头、配合、派人的情况，或查看一个单位',
    en: 'list the units with what they lead, support and send, or show one',
  },
  about: {
    zh: '单位按登记的名称和各种写法准确对应，不作模糊匹配。层级和性质是编者的背景知识，文件没有写。',
    en: 'A unit is found by any of its registered names, exactly. Level and kind are background knowledge of the editors, not in the document.',
  },
  args: [
    {
      name: 'unit',
      required: false,
      about: { zh: '单位名称，任何一种登记的写法', en: 'name of the unit in any registered form' },
    },
  ],
  options: UNIT_OPTIONS,
  dated: true,
  examples: [
    {
      line: 'units',
      about: { zh: '全部单位，按性质分组', en: 'all units by their kinds' },
    },
    {
      line: 'units 区民政局',
      about: {
        zh: '一个单位的全部情况：任务、人员、义务、存疑',
        en: 'everything on one unit: tasks, people, obligations, doubts',
      },
    },
    {
      line: 'units --kind party',
      about: { zh: '哪些任务由党委部门牵头', en: 'which tasks party bodies lead' },
    },
    {
      line: 'units --sort -leads',
      about: { zh: '牵头项数多的在前', en: 'those that lead most first' },
    },
    {
      line: 'units --unused',
      about: { zh: '没有任务也没有派人的单位', en: 'units without a task and without people' },
    },
    {
      line: 'units --level city --format csv --output 市级单位.csv',
      about: { zh: '市级单位，写成表格文件', en: 'units of the city as a sheet' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const [query] = request.args;
    if (query !== undefined) return one(plan, query, request);
    const { filterUnits } = await import('../../query/units/list.ts');
    const found = filterUnits(plan, unitFilter(request), request.asOf);
    return found.units.length === 0 ? emptied(found, request) : list(plan, found, request);
  },
};

async function one(plan: Plan, query: string, request: Request): Promise<Reply> {
  const given = givenOption(request, UNIT_OPTIONS);
  if (given !== undefined) throw usage(request, MESSAGES.clash(given, '<unit>'));
  const unit = unitOr(plan, query, request);
  if (isReply(unit)) return unit;
  const { unitDetail } = await import('../../query/units/detail.ts');
  const detail = unitDetail(plan, unit, request.asOf);
  return show(request, detail, async (style) =>
    (await import('../../render/units/unit.ts')).unitView(plan, detail, style),
  );
}

async function list(plan: Plan, found: FilteredUnits, request: Request): Promise<Reply> {
  const { sortUnits, UNIT_SORTS } = await import('../../query/units/list.ts');
  const sort = sortOption(request, UNIT_SORTS);
  const render = await import('../../render/units/list.ts');
  if (flagOption(request, 'count')) {
    if (sort) throw usage(request, MESSAGES.clash('--count', '--sort'));
    const collectives = found.units.filter(({ collective }) => collective).length;
    const count = { count: found.units.length - collectives, collectives };
    return show(request, count, (style) => render.countUnitsView(found, count, style));
  }
  const units = sort ? sortUnits(found.units, sort.key, sort.descending) : found.units;
  const reply = await show(request, units, (style) =>
    render.unitsView(plan, { ...found, units }, sort ? 'flat' : 'grouped', style),
  );
  return { ...reply, err: await leftOpen(found, request) };
}

/** Programs and sheets have no notes: what the damaged print leaves open is told on stderr. */
async function leftOpen({ open }: FilteredUnits, { format, lang }: Request): Promise<string> {
  if (format === 'text' || format === 'md') return '';
  const { openNote } = await import('../../render/units/words.ts');
  return openNote(open, lang)
    .map((line) => `${line}\n`)
    .join('');
}

/** Nothing left: which filter emptied the result, and what was left before it. */
function emptied({ steps }: FilteredUnits, request: Request): Promise<Reply> {
  const said = steps.map(({ filter, left }) => ({ flag: flagOf(filter, request), left }));
  return emptiedBy(request, [], said, '个');
}

function flagOf(filter: keyof UnitFilter, request: Request): string {
  const value = filter === 'unused' ? undefined : textOption(request, filter);
  return value === undefined ? UNIT_FLAGS[filter] : `${UNIT_FLAGS[filter]} ${value}`;
}
