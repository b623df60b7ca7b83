import { inLang, type Local } from '../../text/local.ts';
import { displayWidth, padEnd } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { HelpCommand, HelpView } from './parts.ts';
import { TITLE } from './program.ts';

const KINDS = [
  ['answer', { zh: '查询', en: 'Ask' }],
  ['paper', { zh: '材料', en: 'Papers' }],
  ['calendar', { zh: '日历', en: 'Calendar' }],
  ['change', { zh: '写入', en: 'Write' }],
  ['check', { zh: '检查', en: 'Check' }],
] as const satisfies readonly (readonly [string, Local])[];

const MORE: readonly (readonly [string, Local])[] = [
  [
    'bangzhen help examples',
    { zh: '三十个常见问题和命令', en: 'thirty questions with their commands' },
  ],
  [
    'bangzhen <command> --help',
    { zh: '一个命令的示例和选项', en: 'examples and options of a command' },
  ],
  [
    'bangzhen --help',
    { zh: '全部命令、通用选项、退出码', en: 'all commands, common options, exit codes' },
  ],
];

/** What the program can do, on one screen: some examples, the names of the commands, where to read on. */
export function quickHelp(
  commands: readonly (HelpCommand & { gives: string })[],
  quick: HelpCommand['examples'],
  { lang, width }: HelpView,
): string {
  const label = Math.max(...KINDS.map(([, words]) => displayWidth(inLang(words, lang)))) + 2;
  const names = KINDS.flatMap(([kind, words]) =>
    wrap(
      commands
        .filter((command) => command.gives === kind)
        .map((command) => command.name)
        .join('  '),
      width - label,
    ).map((line, at) => padEnd(at === 0 ? inLang(words, lang) : '', label) + line),
  );
  return `${[
    ...wrap(inLang(TITLE, lang), width),
    '',
    ...pairs(
      quick.map(({ line, about }) => [`bangzhen ${line}`, about]),
      { lang, width },
    ),
    '',
    ...names,
    '',
    ...pairs(MORE, { lang, width }),
  ].join('\n')}\n`;
}

/** Commands with what they do; where there is no room beside a command, on the next line. */
function pairs(items: readonly (readonly [string, Local])[], { lang, width }: HelpView): string[] {
  const short = items.map(([line]) => displayWidth(line)).filter((each) => each <= width / 2);
  const column = Math.max(0, ...short) + 4;
  return items.flatMap(([line, about]) => {
    const words = inLang(about, lang);
    const beside = `  ${padEnd(line, column - 2)}${words}`;
    if (displayWidth(line) <= column - 4 && displayWidth(beside) <= width) return [beside];
    return [`  ${line}`, ...wrap(words, width - column).map((each) => ' '.repeat(column) + each)];
  });
}
