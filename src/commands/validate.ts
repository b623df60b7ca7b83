import { ALL_CHECKS } from '../check/index.ts';
import { MESSAGES } from '../text/messages.ts';
import { nearest } from '../text/nearest.ts';
import { printable } from '../text/printable.ts';
import { inLang } from '../text/local.ts';
import { UsageError, type CommandDef } from './program/request.ts';

export const validate: CommandDef = {
  name: 'validate',
  gives: 'check',
  summary: {
    zh: '检查数据：可读、合模式、引用、一致、与文件原文相符',
    en: 'check the data: readable, schema, references, consistency, proof against the document',
  },
  about: {
    zh: `不依赖日期。发现错误时退出码为1，警告不影响退出码。检查项：\n${ALL_CHECKS.map((check) => `  ${check.id.padEnd(15)}${check.title.zh}`).join('\n')}`,
    en: `Does not depend on the day. Exit code 1 where an error is found; warnings do not count. Checks:\n${ALL_CHECKS.map((check) => `  ${check.id.padEnd(15)}${check.title.en}`).join('\n')}`,
  },
  args: [],
  options: [
    { flags: '--check <name>', about: { zh: '只报告一项检查', en: 'report one check only' } },
  ],
  dated: false,
  examples: [
    { line: 'validate', about: { zh: '检查全部数据', en: 'check everything' } },
    {
      line: 'validate --check quote',
      about: { zh: '只看引文是否与原文相符', en: 'only whether quotations stand in the document' },
    },
    { line: 'validate --format json', about: { zh: '供 CI 读取', en: 'for CI' } },
  ],
  async run(request) {
    const only =
      request.options['check'] === undefined ? undefined : String(request.options['check']);
    if (only !== undefined && !ALL_CHECKS.some((check) => check.id === only)) {
      const near = nearest(
        only,
        ALL_CHECKS.map((check) => check.id),
      );
      throw new UsageError(inLang(MESSAGES.unknownCheck(printable(only), near), request.lang));
    }
    const { checkDataSet } = await import('../check/run.ts');
    const { findingsToJson, renderFindings } = await import('../render/findings/text.ts');
    const { files, findings } = await checkDataSet(request.dataDir, { only });
    const ok = !findings.some((finding) => finding.severity === 'error');
    const code = ok ? 0 : 1;
    if (request.format === 'json') {
      const { toJson } = await import('../render/layout/json.ts');
      return {
        out: toJson(
          findingsToJson({ findings, files: files.length, ok }, request.lang),
          request.lang,
        ),
        code,
      };
    }
    const { sourceText } = await import('../source/excerpts.ts');
    const source = sourceText(request.dataDir, files);
    const { lang, paint, width } = request;
    return {
      out: renderFindings(findings, {
        lang,
        paint,
        source,
        files: files.length,
        ...(width !== undefined && { width }),
      }),
      code,
    };
  },
};
