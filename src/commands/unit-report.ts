import { isReply, showPaper, unitOr } from './program/common.ts';
import type { CommandDef } from './program/request.ts';

export const unitReportCommand: CommandDef = {
  name: 'unit-report',
  gives: 'paper',
  summary: {
    zh: '单位交办单：牵头和配合的任务、派出人员、应履行的职责',
    en: 'the sheet for a unit: what it leads and supports, whom it sent, what it owes',
  },
  about: {
    zh: '公文格式，每句话注明依据，标为工作底稿。材料用数据的语言（中文），--lang en 给出英文说明。',
    en: 'In official form, every statement with its clause, marked as a working draft. Papers are in the language of the data (Chinese); --lang en explains the same in English.',
  },
  args: [
    {
      name: 'unit',
      required: true,
      about: { zh: '单位的名称或登记的别名', en: 'registered name of the unit' },
    },
  ],
  options: [],
  dated: true,
  examples: [
    {
      line: 'unit-report 区民政局',
      about: { zh: '区民政局的交办单', en: 'the sheet for the civil affairs bureau' },
    },
    {
      line: 'unit-report 区委组织部 --output 组织部.html',
      about: { zh: '可直接打印的网页', en: 'as a printable page' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const query = request.args[0]!;
    const unit = unitOr(plan, query, request);
    if (isReply(unit)) return unit;
    const { unitReport } = await import('../query/papers/unit-report.ts');
    const report = unitReport(plan, unit, request.asOf);
    return showPaper(request, plan, report, async (lang) =>
      (await import('../report/unit/paper.ts')).unitPaper(report, plan, lang),
    );
  },
};
