import type { Finding, Severity } from '../../check/finding.ts';
import { wording } from '../../text/findings.ts';
import type { Lang } from '../../text/local.ts';
import { printable } from '../../text/printable.ts';
import { padStart } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { aroundWords, excerpt } from './excerpt.ts';
import { PLAIN, type Paint } from '../layout/paint.ts';

/** How findings are shown. */
export interface FindingsView {
  lang: Lang;
  /** Text of a file as findings name it; undefined where there is none to show. */
  source(file: string): string | undefined;
  paint?: Pick<Paint, Severity | 'dim' | 'bold'>;
  /** Columns for a line of an excerpt, 80 where not given. */
  width?: number;
  /** How many files were checked, for the summary. */
  files?: number;
}

const SEVERITY: Record<Lang, Record<Severity, string>> = {
  zh: { error: '错误', warning: '警告', notice: '注意' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};
const HINT: Record<Lang, string> = { zh: '提示：', en: 'hint: ' };
const SEE: Record<Lang, string> = { zh: '见 ', en: 'see ' };
const MAX_RELATED = 3;

/** Findings for people: place, message, the line itself with marks, remedy, other places; a summary last. */
export function renderFindings(findings: readonly Finding[], view: FindingsView): string {
  const cache = new Map<string, readonly string[]>();
  const lineOf = (file: string, line: number): string | undefined => {
    let lines = cache.get(file);
    if (!lines) cache.set(file, (lines = (view.source(file) ?? '').split(/\r?\n/)));
    return lines[line - 1];
  };
  return [
    ...findings.map((finding) => one(finding, view, lineOf) + '\n'),
    summary(findings, view) + '\n',
  ].join('\n');
}

function one(
  finding: Finding,
  view: FindingsView,
  lineOf: (file: string, line: number) => string | undefined,
): string {
  const { lang, paint = PLAIN, width = 80 } = view;
  const { message, hint } = wording(finding.code, finding.facts, lang);
  const { file, line: row, column, severity, check } = finding;
  const place = paint.bold(`${printable(file)}:${row}:${column}:`);
  const weight = paint[severity](`${SEVERITY[lang][severity]}[${check}]`);
  const related = finding.related.slice(0, MAX_RELATED);
  const digits = Math.max(...[row, ...related.map((each) => each.line)].map((n) => `${n}`.length));
  const gutter = (number: number | ''): string =>
    paint.dim(`${padStart(`${number}`, digits + 2)} |`);
  const margin = ' '.repeat(digits + 3);
  const room = width - digits - 5;
  const lines = [`${place} ${weight} ${message}`];
  const nowhere = row === 1 && column === 1 && finding.end_line === 1 && finding.end_column === 1;
  const line = nowhere ? undefined : lineOf(file, row);
  if (line) {
    const end = finding.end_line > row ? [...line].length : finding.end_column - 1;
    const shown = excerpt(line, column - 1, end, room);
    lines.push(`${gutter(row)} ${shown.text}`, `${gutter('')} ${paint[severity](shown.marks)}`);
  }
  if (hint !== undefined) {
    const [first, ...rest] = wrap(HINT[lang] + hint, width - digits - 5);
    lines.push(`${margin}${paint.dim('=')} ${first}`, ...rest.map((each) => `${margin}  ${each}`));
  }
  related.forEach((each, index) => {
    if (each.file !== related[index - 1]?.file)
      lines.push(`${margin}${paint.dim('=')} ${SEE[lang]}${printable(each.file)}:${each.line}`);
    const words = WORDS_THERE.map((name) => String(finding.facts[name] ?? ''));
    if (each.text !== undefined)
      lines.push(`${gutter(each.line)} ${aroundWords(each.text, words, room)}`);
  });
  return lines.join('\n');
}

/** Facts that hold words of the other place, those that say most first. */
const WORDS_THERE = ['printed', 'rest', 'text', 'value'];

function summary(
  findings: readonly Finding[],
  { lang, paint = PLAIN, files }: FindingsView,
): string {
  const counts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const word = SEVERITY[lang][severity];
    if (count === 0) return [];
    return [
      paint[severity](
        lang === 'zh' ? `${count}个${word}` : `${count} ${word}${count > 1 ? 's' : ''}`,
      ),
    ];
  });
  if (lang === 'zh') {
    const checked = files === undefined ? '' : `已检查${files}个文件，`;
    return `${checked}${counts.length > 0 ? counts.join('、') : '未发现问题'}。`;
  }
  const checked = files === undefined ? '' : `${files} file${files === 1 ? '' : 's'} checked: `;
  return `${checked}${counts.length > 0 ? counts.join(', ') : 'no findings'}`;
}

/** A finding as the JSON contract has it. */
export interface FindingJson {
  check: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  end_line: number;
  end_column: number;
  path: string;
  code: string;
  message: string;
  hint?: string;
  related?: { file: string; line: number; text?: string }[];
}

/** What `validate --format json` prints. */
export interface FindingsJson {
  ok: boolean;
  files: number;
  findings: FindingJson[];
}

/** Findings for programs, in words of one language. */
export function findingsToJson(
  { ok, files, findings }: { ok: boolean; files: number; findings: readonly Finding[] },
  lang: Lang,
): FindingsJson {
  return { ok, files, findings: findings.map((finding) => toJson(finding, lang)) };
}

function toJson(finding: Finding, lang: Lang): FindingJson {
  const { check, severity, file, line, column, end_line, end_column, path, code, facts } = finding;
  const related = finding.related.map(({ text, ...place }) => ({
    file: printable(place.file),
    line: place.line,
    ...(text === undefined ? {} : { text: text.split('\t').map(printable).join('\t') }),
  }));
  return {
    check,
    severity,
    file: printable(file),
    line,
    column,
    end_line,
    end_column,
    path: printable(path),
    code,
    ...wording(code, facts, lang),
    ...(related.length > 0 ? { related } : {}),
  };
}
