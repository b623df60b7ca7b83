import { showPaper } from './program/common.ts';
import type { CommandDef } from './program/request.ts';

export const districtReportCommand: CommandDef = {
  name: 'district-report',
  gives: 'paper',
  summary: {
    zh: '全区情况报告：总体情况、主要特点、需关注事项、需核实事项、附表',
    en: 'the report on the district: the whole, traits, matters of attention, doubts, tables',
  },
  about: {
    zh: '公文格式，每句话注明依据，标为工作底稿。材料用数据的语言（中文），--lang en 给出英文说明。',
    en: 'In official form, every statement with its clause, marked as a working draft. Papers are in the language of the data (Chinese); --lang en explains the same in English.',
  },
  args: [],
  options: [],
  dated: true,
  examples: [
    { line: 'district-report', about: { zh: '截至今天', en: 'as of today' } },
    {
      line: 'district-report --as-of 2022-06-30 --no-names --output 全区.html',
      about: { zh: '不出现姓名，可直接打印', en: 'without names, as a printable page' },
    },
  ],
  async run(request) {
    const plan = await request.open();
    const { districtReport } = await import('../query/papers/district-report.ts');
    const report = districtReport(plan, request.asOf);
    return showPaper(request, plan, report, async (lang) =>
      (await import('../report/district/paper.ts')).districtPaper(report, plan, lang),
    );
  },
};
