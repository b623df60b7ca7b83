import { showPaper } from '../program/common.ts';
import type { CommandDef } from '../program/request.ts';
import { sinceOption } from './options.ts';

export const briefingCommand: CommandDef = {
  name: 'briefing',
  gives: 'paper',
  summary: {
    zh: '督查通报底稿：总体情况、进展、存在问题（点到单位和事项）、下一步、任务进展情况表',
    en: 'draft of a supervision briefing: the whole, progress, problems by unit and item, next, table',
  },
  about: {
    zh: '依进展记录和例行工作的记录写成；没有报送的写明未报送，不作推断。公文格式，标为工作底稿，不编文号。',
    en: 'From the records of progress and of recurring duties; what was not reported is said to be so. In official form, marked as a working draft, without a document number.',
  },
  args: [],
  options: [
    {
      flags: '--since <date>',
      about: {
        zh: '从哪一天起（默认截至日前一年，不早于方案印发）；以前的报送不计，已完成的除外',
        en: 'from which day (default: a year before, not before the plan was issued); older reports do not count, unless the task was completed',
      },
    },
  ],
  dated: true,
  examples: [
    { line: 'briefing', about: { zh: '最近一年', en: 'the last year' } },
    {
      line: 'briefing --since 2026-01-01 --as-of 2026-06-30 --output 通报.html',
      about: { zh: '上半年的通报，可直接打印', en: 'on a half-year, as a printable page' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const { briefing, usualSince } = await import('../../query/papers/briefing.ts');
    const since = sinceOption(request) ?? usualSince(plan, request.asOf);
    const answer = briefing(plan, since, request.asOf);
    return showPaper(request, plan, answer, async (lang) =>
      (await import('../../report/briefing/paper.ts')).briefingPaper(answer, plan, lang),
    );
  },
};
