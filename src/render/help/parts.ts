import { inLang, type Lang, type Local } from '../../text/local.ts';
import { displayWidth, padEnd } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';

/** What help needs to know of a command. */
export interface HelpCommand {
  name: string;
  summary: Local;
  about?: Local;
  args: readonly { name: string; required: boolean; about: Local }[];
  options: readonly { flags: string; about: Local }[];
  examples: readonly { line: string; about: Local }[];
}

export interface HelpView {
  lang: Lang;
  width: number;
}

const HEADS = {
  examples: { zh: '示例', en: 'Examples' },
  usage: { zh: '用法', en: 'Usage' },
  args: { zh: '参数', en: 'Arguments' },
  options: { zh: '选项', en: 'Options' },
  common: { zh: '通用选项', en: 'Options of every command' },
  commands: { zh: '命令', en: 'Commands' },
  codes: { zh: '退出码', en: 'Exit codes' },
} as const satisfies Record<string, Local>;

/** A heading and its lines. */
export function block(
  head: keyof typeof HEADS,
  lines: readonly string[],
  { lang }: HelpView,
): string {
  return [inLang(HEADS[head], lang), ...lines].join('\n');
}

export function examplesBlock(examples: HelpCommand['examples'], view: HelpView): string {
  const lines = examples.flatMap(({ line, about }) => [
    `  bangzhen ${line}`,
    ...wrap(inLang(about, view.lang), view.width - 6).map((words) => `      ${words}`),
  ]);
  return block('examples', lines, view);
}

/** Two columns, the second broken to the width. */
export function rows(pairs: readonly [string, string][], { width }: HelpView): string[] {
  const column = Math.max(...pairs.map(([left]) => displayWidth(left))) + 4;
  return pairs.flatMap(([left, right]) =>
    wrap(right, Math.max(24, width - column)).map(
      (line, index) => (index === 0 ? `  ${padEnd(left, column - 2)}` : ' '.repeat(column)) + line,
    ),
  );
}
