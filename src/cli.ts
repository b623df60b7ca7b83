import { parse, readerLang } from './commands/parse.ts';
import { UsageError, type Io, type Request } from './commands/request.ts';
import { BadDataError, openPlan } from './plan/open.ts';
import { PLAIN, type Paint } from './render/paint.ts';
import { UnreadableError } from './source/files.ts';
import { findDataDir } from './source/locate.ts';
import { inLang, type Lang } from './text/local.ts';
import { MESSAGES } from './text/messages.ts';
import { visible } from './text/visible.ts';

/** Exit codes: done, negative answer, wrong usage, unreadable data, a bug. */
export const EXIT = { done: 0, negative: 1, usage: 2, data: 3, bug: 70 } as const;

/**
 * Runs one command line and gives the exit code. Everything it reads from or writes to the world goes
 * through `io`; answers go to stdout or the file of --output, everything else to stderr.
 */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  const lang = readerLang(argv, io.env);
  try {
    return await dispatch(argv, io, lang, version);
  } catch (error) {
    return explain(error, io, lang, paintFor(optionOf(argv, 'color'), io, io.terminal.err));
  }
}

async function dispatch(
  argv: readonly string[],
  io: Io,
  lang: Lang,
  version: string,
): Promise<number> {
  const parsed = parse(argv, io, lang, version);
  if (parsed.kind === 'print') {
    io.out(parsed.text);
    return EXIT.done;
  }
  const { command, options, format, asOf, langOption, width, args } = parsed;
  const output = options['output'] as string | undefined;
  const color = options['color'] as string | undefined;
  const dataDir = findDataDir({
    option: options['data'] as string | undefined,
    variable: io.env['BANGZHEN_DATA'],
    cwd: io.cwd,
    packaged: io.packaged.data,
  });
  const request: Request = {
    args,
    options,
    format,
    lang: format === 'json' ? (langOption ?? lang) : lang,
    langOption,
    asOf,
    width,
    paint: await paintFor(color, io, io.terminal.out && output === undefined),
    dataDir,
    async open() {
      const caching = !io.env['BANGZHEN_NO_CACHE'];
      const caches = caching
        ? {
            packaged: io.packaged.snapshot,
            ...(io.cacheDir !== undefined && { folder: io.cacheDir }),
          }
        : {};
      const plan = await openPlan(dataDir, caches);
      if (plan.faults > 0) {
        // Data with faults may hold anything: without colours every control character is made visible.
        request.paint = PLAIN;
        io.err(`${inLang(MESSAGES.dataFaults(plan.faults), lang)}\n`);
      }
      return plan;
    },
  };
  const reply = await command.run(request);
  const out = format === 'json' ? reply.out : visible(reply.out, request.paint !== PLAIN);
  if (reply.err) io.err(visible(reply.err, false));
  if (output === undefined) io.out(out);
  else if (out !== '') io.writeFile(output, out);
  return reply.code ?? EXIT.done;
}

/** An error in the reader's words, and its exit code. */
async function explain(error: unknown, io: Io, lang: Lang, paint: Promise<Paint>): Promise<number> {
  if (error instanceof UsageError) {
    io.err(`bangzhen: ${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof BadDataError || error instanceof UnreadableError) {
    const { renderFindings } = await import('./render/findings.ts');
    const { findingOf } = await import('./check/finding.ts');
    const findings = error instanceof BadDataError ? error.findings : error.problems.map(findingOf);
    const shown = findings.slice(0, SHOWN);
    io.err(
      visible(renderFindings(shown, { lang, paint: await paint, source: () => undefined }), true),
    );
    if (findings.length > shown.length)
      io.err(`${inLang(MESSAGES.moreFindings(findings.length - shown.length), lang)}\n`);
    return EXIT.data;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code) && path !== undefined) {
    io.err(`bangzhen: ${visible(inLang(MESSAGES.cannotWrite(path, code), lang), false)}\n`);
    return EXIT.data;
  }
  io.err(
    `${inLang(MESSAGES.bug(), lang)}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return EXIT.bug;
}

/** Findings told where the data cannot be read; validate tells all. */
const SHOWN = 5;

/** Colours: asked for, or on a terminal that wants them. */
async function paintFor(color: string | undefined, io: Io, terminal: boolean): Promise<Paint> {
  const wanted =
    color === 'always' ||
    (color !== 'never' && terminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb');
  return wanted ? (await import('./render/colour.ts')).colours() : PLAIN;
}

function optionOf(argv: readonly string[], name: string): string | undefined {
  const at = argv.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (at < 0) return undefined;
  return argv[at] === `--${name}` ? argv[at + 1] : argv[at]!.slice(name.length + 3);
}
