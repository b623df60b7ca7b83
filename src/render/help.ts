import { inLang, type Lang, type Local } from '../text/local.ts';
import { displayWidth, padEnd } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';

/** What help needs to know of a command. */
export interface HelpCommand {
  name: string;
  summary: Local;
  about?: Local;
  args: readonly { name: string; required: boolean; about: Local }[];
  options: readonly { flags: string; about: Local }[];
  examples: readonly { line: string; about: Local }[];
}

interface HelpView {
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

const TITLE: Local = {
  zh: 'bangzhen 帮镇：查询、核对《新会区乡村振兴驻镇帮镇扶村工作方案》一类的方案，每个回答都注明出处。',
  en: 'bangzhen 帮镇: questions, checks and papers on a plan of stationed assistance, every answer with its source.',
};

const CODES: Local = {
  zh: '0 完成　1 回答为否（有问题、查无此项）　2 用法错误　3 数据无法读取　70 程序缺陷',
  en: '0 done, 1 the answer is negative (findings, no match), 2 wrong usage, 3 the data cannot be read, 70 a bug',
};

/** The commands at a glance, examples first. */
export function programHelp(
  commands: readonly HelpCommand[],
  common: HelpCommand['options'],
  view: HelpView,
): string {
  const examples = commands.flatMap((command) => command.examples.slice(0, 1));
  const blocks = [
    wrap(inLang(TITLE, view.lang), view.width).join('\n'),
    examplesBlock(examples, view),
    block(
      'usage',
      ['  bangzhen <command> [arguments] [options]', '  bangzhen <command> --help'],
      view,
    ),
    block(
      'commands',
      rows(
        commands.map((command): [string, string] => [
          command.name,
          inLang(command.summary, view.lang),
        ]),
        view,
      ),
      view,
    ),
    block(
      'common',
      rows(
        common.map(({ flags, about }): [string, string] => [flags, inLang(about, view.lang)]),
        view,
      ),
      view,
    ),
    block(
      'codes',
      wrap(inLang(CODES, view.lang), view.width - 2).map((line) => `  ${line}`),
      view,
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Help of one command: what it does, examples, usage, arguments, options. */
export function commandHelp(
  command: HelpCommand,
  common: HelpCommand['options'],
  view: HelpView,
): string {
  const usage = [
    'bangzhen',
    command.name,
    ...command.args.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`)),
    '[options]',
  ].join(' ');
  const pairs = (items: readonly { about: Local }[], head: (index: number) => string): string[] =>
    rows(
      items.map(({ about }, index): [string, string] => [head(index), inLang(about, view.lang)]),
      view,
    );
  const blocks = [
    [
      inLang(command.summary, view.lang),
      ...(command.about ? ['', inLang(command.about, view.lang)] : []),
    ]
      .flatMap((text) =>
        text
          .split('\n')
          .flatMap((line) => wrap(line, view.width, line.startsWith('  ') ? ' '.repeat(17) : '')),
      )
      .join('\n'),
    examplesBlock(command.examples, view),
    block('usage', [`  ${usage}`], view),
    ...(command.args.length > 0
      ? [
          block(
            'args',
            pairs(command.args, (index) => command.args[index]!.name),
            view,
          ),
        ]
      : []),
    ...(command.options.length > 0
      ? [
          block(
            'options',
            pairs(command.options, (index) => command.options[index]!.flags),
            view,
          ),
        ]
      : []),
    block(
      'common',
      pairs(common, (index) => common[index]!.flags),
      view,
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(head: keyof typeof HEADS, lines: readonly string[], { lang }: HelpView): string {
  return [inLang(HEADS[head], lang), ...lines].join('\n');
}

function examplesBlock(examples: HelpCommand['examples'], view: HelpView): string {
  const lines = examples.flatMap(({ line, about }) => [
    `  bangzhen ${line}`,
    ...wrap(inLang(about, view.lang), view.width - 6).map((words) => `      ${words}`),
  ]);
  return block('examples', lines, view);
}

/** Two columns, the second broken to the width. */
function rows(pairs: readonly [string, string][], { width }: HelpView): string[] {
  const column = Math.max(...pairs.map(([left]) => displayWidth(left))) + 4;
  return pairs.flatMap(([left, right]) =>
    wrap(right, Math.max(24, width - column)).map(
      (line, index) => (index === 0 ? `  ${padEnd(left, column - 2)}` : ' '.repeat(column)) + line,
    ),
  );
}
