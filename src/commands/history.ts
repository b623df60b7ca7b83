import type { Plan } from '../plan/model.ts';
import type { History } from '../query/history/history.ts';
import type { NoSubject } from '../query/history/subject.ts';
import { MESSAGES } from '../text/messages.ts';
import { printable } from '../text/printable.ts';
import { nothing, show } from './program/common.ts';
import type { CommandDef, Reply, Request } from './program/request.ts';

export const historyCommand: CommandDef = {
  name: 'history',
  gives: 'answer',
  summary: {
    zh: '来历：一人的任职、一队、一项任务、一个单位或一个数字怎么来的',
    en: 'how a posting, team, task, unit or figure came to be what it is',
  },
  about: {
    zh: `按日期列出方案所载和后来的文件、记录所改：改前、改后、依据（条款和行，或文件、记录所在的文件和行）。只知年月的照实写；到查询日那个月或年还没有过完的，标 *。
查询日以后的事不列，只说有几件。已不存续的单位、旧名称照样能查。`,
    en: `What the plan says and what later documents and records changed, in the order of the days: what stood before, what after, and the source (clause and lines, or file and line). A month or year stays one; where it is not over on the day asked for, it has a *.
What comes after that day is not shown but counted. Units that have ended and old names are found too.`,
  },
  args: [
    {
      name: 'what',
      required: true,
      about: {
        zh: '姓名、镇（街）、任务编号或文字、单位（旧名称也可）或经常性工作的编号（P01）',
        en: 'a person, a town, number or words of a task, a unit (old names too), or the id of an obligation (P01)',
      },
    },
  ],
  options: [],
  dated: true,
  examples: [
    {
      line: 'history 双水镇',
      about: {
        zh: '工作队人员来去、队长更替、镇的数字',
        en: 'who came and went, captains, figures of the town',
      },
    },
    {
      line: 'history 张炎庭',
      about: { zh: '一个人的任职，何时应轮换', en: 'the postings of a person, and when they end' },
    },
    {
      line: 'history 24',
      about: {
        zh: '一项任务的文字、责任单位、牵头单位怎么来的',
        en: 'text, units and lead of a task, and what changed them',
      },
    },
    {
      line: 'history 区民政局',
      about: {
        zh: '名称、更名、撤并，列入或退出哪些任务',
        en: 'names, mergers, and the tasks it was added to or taken off',
      },
    },
    {
      line: 'history P01 --format csv --output 记录.csv',
      about: { zh: '一件经常性工作的全部记录', en: 'every record of an obligation, as a sheet' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const { history } = await import('../query/history/history.ts');
    const { recordPlaces } = await import('../source/record-places.ts');
    const query = request.args[0]!;
    const answer = history(plan, query, request.asOf, recordPlaces(request.dataDir));
    if ('nearest' in answer) return noSubject(plan, request, answer);
    if (answer.matches.every(({ events }) => events.length === 0))
      return nothingYet(request, answer);
    return show(request, answer, async (style) =>
      (await import('../render/history/view.ts')).historyView(plan, answer, style),
    );
  },
};

/** Nothing is called so: the reason, and what is nearest. */
async function noSubject(
  plan: Plan,
  request: Request,
  { query, nearest, last_task: last, several }: NoSubject,
): Promise<Reply> {
  const shown = printable(query);
  const reason =
    last !== undefined
      ? MESSAGES.noTask(shown, last)
      : several
        ? MESSAGES.severalPeople(shown)
        : MESSAGES.noSubject(shown);
  const { dataDays } = await import('../plan/postings.ts');
  const { asOf } = request;
  const empty = { query, as_of: asOf, ...dataDays(plan, asOf), matches: [] };
  return nothing(request, empty, reason, nearest);
}

/** Something is called so, but everything that is known of it comes later. */
function nothingYet(request: Request, answer: History): Promise<Reply> {
  const later = answer.matches.reduce((sum, match) => sum + match.later, 0);
  return nothing(
    request,
    answer,
    MESSAGES.nothingYet(printable(answer.query), request.asOf, later),
  );
}
