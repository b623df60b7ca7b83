import { deliver } from './cli/deliver.ts';
import { EXIT, explain } from './cli/errors.ts';
import { parse, readerLang } from './commands/program/parse.ts';
import type { Io, Request } from './commands/program/request.ts';
import { openPlan } from './plan/open.ts';
import type { Plan } from './plan/model.ts';
import { PLAIN, type Paint } from './render/layout/paint.ts';
import { findDataDir } from './source/locate.ts';
import { inLang, type Lang } from './text/local.ts';
import { MESSAGES } from './text/messages.ts';

export { EXIT } from './cli/errors.ts';

/**
 * Runs one command line and gives the exit code. Everything it reads from or writes to the world goes
 * through `io`; answers go to stdout or the file of --output, everything else to stderr.
 */
export async function run(argv: readonly string[], given: Io, version: string): Promise<number> {
  const lang = readerLang(argv, given.env);
  let io = given;
  let hideNames: Request['hideNames'] = () => undefined;
  try {
    if (argv.includes('--no-names')) {
      const { withoutNames } = await import('./cli/guard.ts');
      const guarded = withoutNames(io, dataDirOf(optionOf(argv, 'data'), io), lang);
      io = guarded;
      hideNames = guarded.hide;
    }
    return await dispatch(argv, io, lang, version, hideNames);
  } catch (error) {
    return explain(error, io, lang, paintFor(optionOf(argv, 'color'), io, io.terminal.err));
  }
}

async function dispatch(
  argv: readonly string[],
  io: Io,
  lang: Lang,
  version: string,
  hideNames: Request['hideNames'],
): Promise<number> {
  const parsed = parse(argv, io, lang, version);
  if (parsed.kind === 'print') {
    io.out(parsed.text);
    return EXIT.done;
  }
  const { command, options, format, asOf, langOption, width, args } = parsed;
  const output = options['output'] as string | undefined;
  const color = options['color'] as string | undefined;
  const dataDir = dataDirOf(options['data'] as string | undefined, io);
  const request: Request = {
    args,
    options,
    format,
    lang: format === 'json' ? (langOption ?? lang) : lang,
    langOption,
    asOf,
    today: io.today(),
    noNames: options['names'] === false,
    width,
    paint: await paintFor(color, io, io.terminal.out && output === undefined),
    dataDir,
    env: io.env,
    hideNames,
    nameless: (text) => text,
    ask: (question) => io.ask(question),
    commit: async (changes) => {
      const { commitFiles } = await import('./source/write/commit.ts');
      commitFiles(dataDir, changes, io.writer);
    },
    open: (day) => open(request, io, lang, day ?? (command.dated ? asOf : null)),
  };
  const reply = await command.run(request);
  deliver(reply, request, io, io.terminal.err);
  return reply.code ?? EXIT.done;
}

/** Opens the plan; without names where they are not wanted, in the arguments too. */
async function open(request: Request, io: Io, lang: Lang, day: string | null): Promise<Plan> {
  const caches = io.env['BANGZHEN_NO_CACHE']
    ? {}
    : {
        packaged: io.packaged.snapshot,
        ...(io.cacheDir !== undefined && { folder: io.cacheDir }),
      };
  const plan = await openPlan(request.dataDir, caches, day);
  if (plan.faults > 0) {
    // Data with faults may hold anything: without colours every control character is made visible.
    request.paint = PLAIN;
    io.err(`${inLang(MESSAGES.dataFaults(plan.faults), lang)}\n`);
  }
  if (!request.noNames) return plan;
  const { nameless, roleNames, withoutNames } = await import('./plan/without-names.ts');
  const { buildPlan } = await import('./plan/build.ts');
  const names = roleNames(plan.recorded);
  request.nameless = (text) => nameless(text, names);
  request.args = request.args.map(request.nameless);
  request.options = Object.fromEntries(
    Object.entries(request.options).map(([key, value]) => [
      key,
      typeof value === 'string' && key !== 'output' ? request.nameless(value) : value,
    ]),
  );
  return buildPlan(withoutNames(plan.recorded, names), plan.faults, day);
}

function dataDirOf(option: string | undefined, io: Io): string {
  return findDataDir({
    option,
    variable: io.env['BANGZHEN_DATA'],
    cwd: io.cwd,
    packaged: io.packaged.data,
  });
}

/** Colours: asked for, or on a terminal that wants them. */
async function paintFor(color: string | undefined, io: Io, terminal: boolean): Promise<Paint> {
  const wanted =
    color === 'always' ||
    (color !== 'never' && terminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb');
  return wanted ? (await import('./render/layout/colour.ts')).colours() : PLAIN;
}

function optionOf(argv: readonly string[], name: string): string | undefined {
  const at = argv.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (at < 0) return undefined;
  return argv[at] === `--${name}` ? argv[at + 1] : argv[at]!.slice(name.length + 3);
}
