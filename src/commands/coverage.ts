import { show } from './program/common.ts';
import type { CommandDef } from './program/request.ts';
import { MESSAGES } from '../text/messages.ts';
import { inLang } from '../text/local.ts';

export const coverageCommand: CommandDef = {
  name: 'coverage',
  gives: 'answer',
  summary: {
    zh: '方案文件有多少文字已由数据说明，漏了哪些',
    en: 'how much of the document the data account for, and what is left out',
  },
  about: {
    zh: '按不含空白的字符计。只有引用且经验证相符的数据才算；重复的表头等注明理由后豁免。有遗漏时退出码为1。',
    en: 'Counted in characters without white space. Only data that cite a passage and are borne out by it count; repeated table heads are waived with a reason. Exit code 1 where something is left out.',
  },
  args: [],
  options: [],
  dated: false,
  examples: [
    { line: 'coverage', about: { zh: '覆盖率和遗漏的行', en: 'share covered and lines left out' } },
    {
      line: 'coverage --format json',
      about: { zh: '同上，供程序读取', en: 'the same for programs' },
    },
  ],
  async run(request) {
    const { checkDataSet } = await import('../check/run.ts');
    const { coverageOf } = await import('../check/provenance/coverage.ts');
    const { BadDataError } = await import('../plan/open.ts');
    const checked = await checkDataSet(request.dataDir, { errorsOnly: true });
    const document = checked.context?.documents.get(checked.data!.dataset.plan);
    if (!checked.context || !document) throw new BadDataError(checked.findings);
    const answer = coverageOf(checked.context, document);
    const waivers = checked.data!.tables.waivers;
    const code = answer.characters.uncovered > 0 ? 1 : 0;
    const errors = checked.findings.filter((finding) => finding.severity === 'error').length;
    const err = errors > 0 ? `${inLang(MESSAGES.dataFaults(errors), request.lang)}\n` : '';
    const reply = await show(request, answer, async (style) =>
      (await import('../render/coverage.ts')).coverageView(answer, document.file, waivers, style),
    );
    return { ...reply, code, err };
  },
};
