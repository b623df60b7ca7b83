import { MESSAGES } from '../text/messages.ts';
import { printable } from '../text/printable.ts';
import { nothing, show } from './program/common.ts';
import type { CommandDef } from './program/request.ts';

export const whoLeads: CommandDef = {
  name: 'who-leads',
  gives: 'answer',
  summary: {
    zh: '谁牵头：一项任务、一个镇（街）的工作队，或一个单位牵头哪些',
    en: 'who leads a task or the team of a town, or what a unit leads',
  },
  about: {
    zh: '任务的牵头单位依附件3附注确定；单元格残缺的，说明能看到什么，不以可见的首个单位代替。',
    en: 'The lead of a task follows the note under annex 3. Where a cell is damaged the answer says what can be seen and never takes the first visible unit for the lead.',
  },
  args: [
    {
      name: 'what',
      required: true,
      about: {
        zh: '任务编号、任务文字中的词语、镇（街）或单位',
        en: 'number of a task, words of a task, a town, or a unit',
      },
    },
  ],
  options: [],
  dated: true,
  examples: [
    {
      line: 'who-leads 13',
      about: { zh: '第13项谁牵头、谁配合', en: 'who leads and supports task 13' },
    },
    {
      line: 'who-leads 24',
      about: { zh: '单元格残缺时的回答', en: 'the answer where the cell is damaged' },
    },
    {
      line: 'who-leads 双水镇',
      about: {
        zh: '双水镇工作队队长和组团牵头单位',
        en: 'captain and lead unit of the group of Shuangshui',
      },
    },
    {
      line: 'who-leads 区民政局',
      about: {
        zh: '区民政局牵头、配合哪些任务，派了谁',
        en: 'what the civil affairs bureau leads and supports, whom it sent',
      },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const { whoLeads: ask } = await import('../query/who-leads.ts');
    const answer = ask(plan, request.args[0]!, request.asOf);
    if ('nearest' in answer) {
      const shown = printable(answer.query);
      const reason =
        answer.last_task === undefined
          ? MESSAGES.noMatch(shown)
          : MESSAGES.noTask(shown, answer.last_task);
      const empty = { query: answer.query, as_of: request.asOf, matches: [] };
      return nothing(request, empty, reason, answer.nearest);
    }
    return show(request, answer, async (style) =>
      (await import('../render/who-leads.ts')).whoLeadsView(plan, answer, style),
    );
  },
};
