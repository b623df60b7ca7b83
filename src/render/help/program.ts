import { inLang, type Local } from '../../text/local.ts';
import { wrap } from '../../text/wrap.ts';
import { block, examplesBlock, rows, type HelpCommand, type HelpView } from './parts.ts';

export const TITLE: Local = {
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
  quick: HelpCommand['examples'],
  common: HelpCommand['options'],
  view: HelpView,
): string {
  const blocks = [
    wrap(inLang(TITLE, view.lang), view.width).join('\n'),
    examplesBlock(quick, view),
    block(
      'usage',
      [
        '  bangzhen <command> [arguments] [options]',
        '  bangzhen <command> --help',
        '  bangzhen help examples',
      ],
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
