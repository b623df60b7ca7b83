import { Command, CommanderError, Option } from 'commander';
import { isIsoDate } from '../../calendar/date.ts';
import { commandHelp } from '../../render/help/command.ts';
import { examplesHelp } from '../../render/help/examples.ts';
import { programHelp } from '../../render/help/program.ts';
import { quickHelp } from '../../render/help/quick.ts';
import { inLang, type Lang, type Local } from '../../text/local.ts';
import { MESSAGES } from '../../text/messages.ts';
import { nearest } from '../../text/nearest.ts';
import { printable } from '../../text/printable.ts';
import { COMMANDS } from '../index.ts';
import { commonOptions, DATED } from './options.ts';
import { QUESTIONS, QUICK } from './questions.ts';
import {
  FORMATS,
  UsageError,
  type CommandDef,
  type Format,
  type Io,
  type OptionDef,
} from './request.ts';

/** A command line that asks for something: a command with its arguments, or text to print. */
export type Parsed =
  | {
      kind: 'run';
      command: CommandDef;
      args: string[];
      options: Record<string, string | boolean | undefined>;
      format: Format;
      asOf: string;
      langOption: Lang | undefined;
      width: number | undefined;
    }
  | { kind: 'print'; text: string };

/** Language of the reader: --lang, else LC_ALL, LC_MESSAGES, LANG; zh* is Chinese, anything else English. */
export function readerLang(argv: readonly string[], env: Io['env']): Lang {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named =
    at < 0 ? undefined : argv[at] === '--lang' ? argv[at + 1] : argv[at]!.slice('--lang='.length);
  if (named === 'zh' || named === 'en') return named;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** Reads a command line. Throws UsageError, in the reader's language. */
export function parse(argv: readonly string[], io: Io, lang: Lang, version: string): Parsed {
  const width = Math.min(io.terminal.columns ?? 80, 100);
  let parsed: Parsed | undefined;
  let help: string | undefined;
  const program = new Command('bangzhen');
  program
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined })
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .version(version);
  // Common options may stand before the command or behind it.
  for (const { flags } of [DATED, ...commonOptions()])
    if (!flags.includes('--help')) program.addOption(once(flags, lang));
  const view = { lang, width };
  const ofProgram = (): string => programHelp(COMMANDS, QUICK, commonOptions(), view);
  program.helpInformation = () => (help = ofProgram());
  for (const def of COMMANDS) {
    const command = program.command(def.name);
    // Options take time to set up, and only one command can have been asked for.
    if (!argv.includes(def.name)) continue;
    for (const { name, required } of def.args)
      command.argument(required ? `<${name}>` : `[${name}]`);
    for (const { flags } of def.options) command.addOption(once(flags, lang));
    command.helpInformation = () => (help = commandHelp(def, sharedOptions(def), view));
    command.action((...given: unknown[]) => {
      const values = given.slice(0, def.args.length) as (string | undefined)[];
      const raw = command.optsWithGlobals<Record<string, string | boolean | undefined>>();
      if (values.includes('')) throw new UsageError(inLang(MESSAGES.emptyArgument(def.name), lang));
      if (raw['asOf'] !== undefined && !def.dated) {
        throw new UsageError(inLang(MESSAGES.notDated(def.name), lang));
      }
      parsed = {
        kind: 'run',
        command: def,
        args: values.filter((value) => value !== undefined),
        ...common(raw, io, lang, def),
      };
    });
  }
  program
    .command('help')
    .argument('[topic]')
    .action((topic: string | undefined) => {
      const def = COMMANDS.find((each) => each.name === topic);
      if (topic === undefined) help = ofProgram();
      else if (topic === 'examples') help = examplesHelp(QUESTIONS, view);
      else if (def) help = commandHelp(def, sharedOptions(def), view);
      else throw new UsageError(inLang(unknownTopic(topic), lang));
    });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.version') return { kind: 'print', text: `bangzhen ${version}\n` };
    if (error.code === 'commander.helpDisplayed') return { kind: 'print', text: help ?? '' };
    // Nothing was asked for.
    if (error.code === 'commander.help')
      return { kind: 'print', text: quickHelp(COMMANDS, QUICK, view) };
    throw new UsageError(inLang(worded(error, argv), lang));
  }
  return parsed ?? { kind: 'print', text: help ?? quickHelp(COMMANDS, QUICK, view) };
}

/** An option that may be given once: of two values one would be dropped without a word. */
function once(flags: string, lang: Lang): Option {
  const option = new Option(flags);
  if (!flags.includes('<')) return option;
  return option.argParser((value: string, previous: string | undefined) => {
    if (value === '')
      throw new UsageError(inLang(MESSAGES.optionWithoutValue(option.long ?? flags), lang));
    if (previous !== undefined)
      throw new UsageError(inLang(MESSAGES.twice(option.long ?? flags), lang));
    return value;
  });
}

function sharedOptions(def: CommandDef): OptionDef[] {
  return [...(def.dated ? [DATED] : []), ...commonOptions(def)];
}

function unknownTopic(topic: string): Local {
  const topics = ['examples', ...COMMANDS.map((def) => def.name)];
  return MESSAGES.unknownTopic(printable(topic), nearest(topic, topics));
}

/** Common options, checked. */
function common(
  raw: Record<string, string | boolean | undefined>,
  io: Io,
  lang: Lang,
  def: CommandDef,
): Omit<Extract<Parsed, { kind: 'run' }>, 'kind' | 'command' | 'args'> {
  const choice = <T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const value = raw[name];
    if (value === undefined) return undefined;
    if (!allowed.includes(value as T))
      throw new UsageError(
        inLang(MESSAGES.badChoice(`--${name}`, printable(String(value)), allowed), lang),
      );
    return value as T;
  };
  const langOption = choice('lang', ['zh', 'en'] as const);
  choice('color', ['auto', 'always', 'never']);
  const format =
    choice<Format>('format', FORMATS[def.gives]) ??
    suffixFormat(raw['output'], def, raw['all'] === true, lang);
  const asOf = String(raw['asOf'] ?? io.today());
  if (!isIsoDate(asOf)) throw new UsageError(inLang(MESSAGES.badDate(printable(asOf)), lang));
  return { options: raw, format, asOf, langOption, width: widthOf(raw, io, lang) };
}

/**
 * The format that the suffix of the output file stands for: text for .txt, the first that the command has
 * without one. Throws UsageError for another, which would be a file that its program cannot open.
 */
function suffixFormat(
  output: string | boolean | undefined,
  { gives }: CommandDef,
  folder: boolean,
  lang: Lang,
): Format {
  const suffix =
    typeof output === 'string' ? /\.([a-z0-9]+)$/i.exec(output)?.[1]?.toLowerCase() : '';
  if (!suffix || folder) return FORMATS[gives][0];
  if (suffix === 'txt') return 'text';
  const found = FORMATS[gives].find((format) => format === suffix);
  if (found === undefined)
    throw new UsageError(inLang(MESSAGES.badSuffix(printable(suffix), FORMATS[gives]), lang));
  return found;
}

/** --width, else the terminal's where stdout is one; pipes and files get unbroken paragraphs. */
function widthOf(
  raw: Record<string, string | boolean | undefined>,
  io: Io,
  lang: Lang,
): number | undefined {
  if (raw['width'] === undefined)
    return io.terminal.out && raw['output'] === undefined ? (io.terminal.columns ?? 80) : undefined;
  const width = Number(raw['width']);
  if (!/^[0-9]+$/.test(String(raw['width'])) || width < 20 || width > 1000)
    throw new UsageError(inLang(MESSAGES.badWidth(printable(String(raw['width']))), lang));
  return width;
}

/** Commander's error in our words. */
function worded(error: CommanderError, argv: readonly string[]): Local {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const command = argv
    .map((arg) => COMMANDS.find((def) => def.name === arg))
    .find((def) => def !== undefined);
  switch (error.code) {
    case 'commander.unknownCommand':
      return MESSAGES.unknownCommand(
        printable(quoted),
        nearest(
          quoted,
          COMMANDS.map((def) => def.name),
        ),
      );
    case 'commander.unknownOption': {
      const known = [
        ...(command?.options ?? []),
        ...(command?.dated ? [DATED] : []),
        ...commonOptions(command),
      ].map(({ flags }) => /--[a-z-]+/.exec(flags)![0]);
      return MESSAGES.unknownOption(printable(quoted), nearest(quoted, known));
    }
    case 'commander.missingArgument':
      return MESSAGES.missingArgument(quoted, command?.name ?? '');
    case 'commander.excessArguments':
      return MESSAGES.excessArguments(command?.name ?? '');
    case 'commander.optionMissingArgument':
      return MESSAGES.optionWithoutValue(printable(quoted));
    default:
      return { zh: printable(error.message), en: printable(error.message) };
  }
}
