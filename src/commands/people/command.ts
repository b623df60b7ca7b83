import type { Plan } from '../../plan/model.ts';
import type { FilteredPeople, PeopleFilter, PeopleFilterKey } from '../../query/people/filter.ts';
import { MESSAGES } from '../../text/messages.ts';
import { printable } from '../../text/printable.ts';
import {
  flagOption,
  isReply,
  negative,
  show,
  textOption,
  usage,
  sortOption,
  emptiedBy,
  givenOption,
} from '../program/common.ts';
import { PEOPLE_FLAGS, PEOPLE_OPTIONS, peopleFilter } from './options.ts';
import type { CommandDef, Reply, Request } from '../program/request.ts';

export const people: CommandDef = {
  name: 'people',
  gives: 'answer',
  summary: {
    zh: '列出工作队人员，或查看一人',
    en: 'list the people of the teams, or show one',
  },
  about: {
    zh: '筛选条件可以并用；关于身份、镇（街）、单位、任职的条件须由同一人的同一项任职满足。文件没有到任日期、政治面貌、年龄、职级，也没有村名和联系方式。',
    en: 'Filters combine; those on role, town, unit and capacity must all hold of one posting. The document gives no days of arrival, party membership, ages or ranks, nor villages or contacts.',
  },
  args: [{ name: 'name', required: false, about: { zh: '姓名', en: 'name of the person' } }],
  options: PEOPLE_OPTIONS,
  dated: true,
  examples: [
    { line: 'people', about: { zh: '全部人员', en: 'everybody' } },
    {
      line: 'people --shared',
      about: { zh: '谁服务几个镇（街）', en: 'who is shared by several towns' },
    },
    {
      line: 'people --captain',
      about: {
        zh: '各队队长，各缺什么信息因而无法核对规定',
        en: 'the captains, and which facts are missing to judge the rules',
      },
    },
    {
      line: 'people --capacity acting',
      about: { zh: '谁是代理，依据哪条', en: 'who is only acting, and by which clause' },
    },
    {
      line: 'people --unit 市政府办公室',
      about: { zh: '市政府办公室派了谁、几个队长', en: 'whom a unit sent, how many as captain' },
    },
    {
      line: 'people --role 金融助理 --count',
      about: { zh: '金融助理几人、几人次', en: 'how many finance assistants' },
    },
    {
      line: 'people --no-names --format csv --output 人员.csv',
      about: { zh: '不出现姓名的名单，写成表格文件', en: 'the roster without names, as a sheet' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const [query] = request.args;
    if (query !== undefined) return one(plan, query, request);
    const filter = peopleFilter(plan, request);
    if (isReply(filter)) return filter;
    const { filterPeople } = await import('../../query/people/filter.ts');
    const found = filterPeople(plan, filter, request.asOf);
    return found.people.length === 0 ? emptied(found, request) : list(plan, found, filter, request);
  },
};

async function one(plan: Plan, query: string, request: Request): Promise<Reply> {
  const given = givenOption(request, PEOPLE_OPTIONS);
  if (given !== undefined) throw usage(request, MESSAGES.clash(given, '<name>'));
  const { findPerson, nearestPeople, peopleNamed } = await import('../../plan/people.ts');
  const person = findPerson(plan, query);
  if (!person) {
    const several = peopleNamed(plan, query).length > 1;
    const shown = printable(query);
    const reason = several ? MESSAGES.severalPeople(shown) : MESSAGES.noPerson(shown);
    return negative(request, reason, nearestPeople(plan, query));
  }
  const { personDetail } = await import('../../query/people/people.ts');
  const detail = personDetail(plan, person, request.asOf);
  return show(request, detail, async (style) =>
    (await import('../../render/people/person.ts')).personView(plan, detail, style),
  );
}

async function list(
  plan: Plan,
  found: FilteredPeople,
  filter: PeopleFilter,
  request: Request,
): Promise<Reply> {
  const { PEOPLE_SORTS, sortPeople } = await import('../../query/people/filter.ts');
  const sort = sortOption(request, PEOPLE_SORTS);
  const render = await import('../../render/people/list.ts');
  if (flagOption(request, 'count')) {
    if (sort) throw usage(request, MESSAGES.clash('--count', '--sort'));
    const postings = found.people.reduce((sum, person) => sum + person.postings.length, 0);
    const count = { count: found.people.length, postings };
    return show(request, count, (style) => render.countPeopleView(count, style));
  }
  const shown = sort ? sortPeople(plan, found.people, sort.key, sort.descending) : found.people;
  return show(request, shown, (style) =>
    render.peopleView(plan, { ...found, people: shown }, filter, style),
  );
}

/** Nothing left: which filter emptied the result, and what was left before it. */
function emptied({ steps }: FilteredPeople, request: Request): Promise<Reply> {
  const said = steps.map(({ filter, left }) => ({ flag: flagOf(filter, request), left }));
  return emptiedBy(request, [], said, '人');
}

function flagOf(filter: PeopleFilterKey, request: Request): string {
  const whole = filter === 'captain' || filter === 'shared';
  const value = whole ? undefined : textOption(request, filter);
  return value === undefined ? PEOPLE_FLAGS[filter] : `${PEOPLE_FLAGS[filter]} ${printable(value)}`;
}
