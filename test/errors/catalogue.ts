import type { Check, Tier } from '../../src/check/check.ts';
import type { Severity } from '../../src/check/finding.ts';
import { ALL_CHECKS } from '../../src/check/index.ts';
import { CODES } from '../../src/text/findings.ts';
import { SEVERITY_NAMES } from '../../src/text/terms.ts';
import type { Case, Expected } from './cases.ts';

const TIERS: Record<Tier, string> = {
  readable: '文件可读 · Files can be read',
  schema: '结构 · Structure',
  references: '引用 · References',
  consistency: '自洽 · Consistency',
  provenance: '与来源相符 · Provenance',
  form: '写法 · Form',
};

const HEAD = `# 检查目录 · Catalogue of checks

\`bangzhen validate\` 的全部检查，按执行次序排列；每项列出报错实例（井号后为 JSON 输出中的 code）和处理办法。文件无法读取或结构不全时，后面的检查不再执行，以免重复报错。

Every check of \`bangzhen validate\`, in the order in which they run, with real messages (behind # the code that JSON output has) and what to do about them. Where files cannot be read or lack their structure, later checks wait, so that nothing is told twice.

This page is written by \`errors.test.ts\` from the cases in the folders beside it: \`<check>/<case>.yaml\` says what is done to a copy of \`data/\` and \`seeds/\` (\`edit\`, \`write\`, \`append\`, \`remove\`, \`lock\`) and every finding that must follow (\`expect\`). After a change, look at the difference: \`npx vitest run --config .config/vitest.config.ts test/errors -u\`.
`;

/** The checks with their example messages as a page for people. */
export function catalogue(cases: readonly Case[]): string {
  const parts = [HEAD];
  for (const [tier, heading] of Object.entries(TIERS)) {
    parts.push(`## ${heading}\n`);
    for (const check of ALL_CHECKS.filter((each) => each.tier === tier))
      parts.push(section(check, cases));
  }
  return parts.join('\n');
}

function section({ id, severity, title }: Omit<Check, 'run'>, cases: readonly Case[]): string {
  const told = new Set<string>();
  const examples = cases
    .filter((each) => each.check === id)
    .flatMap((each) => each.expect.filter(({ check }) => check === id))
    .filter(({ zh }) => !told.has(zh.message) && told.add(zh.message))
    .sort((a, b) => CODES.indexOf(a.code) - CODES.indexOf(b.code));
  return [
    `### ${id}\n`,
    `${title.zh} · ${title.en} (${severity})\n`,
    '```text',
    examples.map((each) => example(each, severity)).join('\n\n'),
    '```\n',
  ].join('\n');
}

/** As the program shows it in Chinese and in English, without the lines it quotes. */
function example(
  { check, code, file, line, column, zh, en }: Expected,
  severity: Severity,
): string {
  // Where the line depends on the data of the day, the page does not name it.
  const at = typeof line === 'number' ? `:${line}:${column}` : '';
  const place = `${file.length > 60 ? `${file.slice(0, 60)}…` : file}${at}`;
  return [
    `# ${code}`,
    `${place}: ${SEVERITY_NAMES[severity].zh}[${check}] ${zh.message}`,
    `  提示：${zh.hint}`,
    `${place}: ${SEVERITY_NAMES[severity].en}[${check}] ${en.message}`,
    `  hint: ${en.hint}`,
  ].join('\n');
}
