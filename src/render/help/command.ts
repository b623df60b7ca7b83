import { inLang, type Local } from '../../text/local.ts';
import { wrap } from '../../text/wrap.ts';
import { block, examplesBlock, rows, type HelpCommand, type HelpView } from './parts.ts';

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
