import type { Plan, Town } from '../../plan/model.ts';
import { findTown, nearestTowns, nearestUnits } from '../../plan/names.ts';
import { MESSAGES } from '../../text/messages.ts';
import { printable } from '../../text/printable.ts';
import { inLang, type Lang, type Local } from '../../text/local.ts';
import { isIsoDate, parseSpan, type Span } from '../../calendar/date.ts';
import { PLAIN } from '../../render/layout/paint.ts';
import type { Unit } from '../../source/data.gen.ts';
import type { Style, View } from '../../render/layout/view.ts';
import type { Paper } from '../../report/layout/paper.ts';
import { UsageError, type OptionDef, type Reply, type Request } from './request.ts';

/**
 * An answer in the format asked for: as it is in JSON, else as its view. The view is only made where it
 * is wanted.
 */
export async function show(
  request: Request,
  answer: unknown,
  view: (style: Style) => Promise<View> | View,
): Promise<Reply> {
  const { format, lang } = request;
  if (format === 'json')
    return { out: (await import('../../render/layout/json.ts')).toJson(answer, lang) };
  if (format === 'html' || format === 'ics') throw new TypeError(`a query has no ${format}`);
  const { renderView } = await import('../../render/layout/formats.ts');
  return { out: await renderView(await view(styleOf(request)), format, request) };
}

/** Only text is laid out for a width; nothing is shortened in the other formats, and nothing is coloured. */
function styleOf({ format, lang, width, paint }: Request): Style {
  return format === 'text'
    ? { lang, width, paint }
    : { lang, width: Number.POSITIVE_INFINITY, paint: PLAIN };
}

/** A town named on the command line, or the reply that there is none. */
export function townOr(plan: Plan, query: string, request: Request): Town | Reply {
  return (
    findTown(plan, query) ??
    negative(request, MESSAGES.noTown(printable(query)), nearestTowns(plan, query))
  );
}

/** A unit named on the command line, or the reply that there is none. */
export function unitOr(plan: Plan, query: string, request: Request): Unit | Reply {
  return (
    plan.unit(query) ??
    negative(request, MESSAGES.noUnit(printable(query)), nearestUnits(plan, query))
  );
}

export function isReply(value: object): value is Reply {
  return 'out' in value;
}

/** Nothing found: exit code 1, the reason and the nearest candidates on stderr, nothing on stdout. */
export function negative({ lang }: Request, reason: Local, nearest: readonly string[] = []): Reply {
  const lines = [
    inLang(reason, lang),
    ...(nearest.length > 0 ? [inLang(MESSAGES.nearest(nearest), lang)] : []),
  ];
  return { out: '', err: `${lines.join('\n')}\n`, code: 1 };
}

/** Nothing found, with the empty answer for programs: they get a document in every case but an error. */
export async function nothing(
  request: Request,
  empty: unknown,
  reason: Local,
  nearest: readonly string[] = [],
): Promise<Reply> {
  const reply = negative(request, reason, nearest);
  // Whoever counts gets a number in any case.
  const counting = flagOption(request, 'count');
  if (request.format !== 'json') return counting ? { ...reply, out: '0\n' } : reply;
  const { toJson } = await import('../../render/layout/json.ts');
  return { ...reply, out: toJson(counting ? { count: 0 } : empty, request.lang) };
}

/** A filter as it was given, and how many it left. */
export interface Step {
  flag: string;
  left: number;
}

/** Nothing left: which filter emptied the result, and what was left before it. */
export function emptiedBy(
  request: Request,
  empty: unknown,
  steps: readonly Step[],
  measure?: string,
): Promise<Reply> {
  const at = steps.findIndex(({ left }) => left === 0);
  return nothing(
    request,
    empty,
    MESSAGES.emptied(
      steps[at]!.flag,
      steps.slice(0, at),
      ...(measure === undefined ? [] : [measure]),
    ),
  );
}

/** The first of the options that is given: beside the name of one thing there is nothing to choose. */
export function givenOption(request: Request, options: readonly OptionDef[]): string | undefined {
  return options
    .map(({ flags }) => /--[a-z-]+/.exec(flags)![0])
    .find((flag) => textOption(request, flag.slice(2)) !== undefined);
}

/** A mistake on the command line in the reader's words. */
export function usage(request: Request, words: Local): UsageError {
  return new UsageError(inLang(words, request.lang));
}

/** An option that takes one of several words; undefined where it is not given. */
export function choiceOption<T extends string>(
  request: Request,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = request.options[camel(name)];
  if (value === undefined) return undefined;
  if (!allowed.includes(value as T))
    throw usage(request, MESSAGES.badChoice(`--${name}`, printable(String(value)), allowed));
  return value as T;
}

/** The words given to an option; undefined where it is not given. */
export function textOption(request: Request, name: string): string | undefined {
  const value = request.options[camel(name)];
  return value === undefined ? undefined : String(value);
}

/** An option that is a day, YYYY-MM-DD; undefined where it is not given. Throws UsageError. */
export function dayOption(request: Request, name: string): string | undefined {
  const words = textOption(request, name);
  if (words !== undefined && !isIsoDate(words))
    throw usage(request, MESSAGES.badDate(printable(words)));
  return words;
}

/** Whether an option without a value is given. */
export function flagOption(request: Request, name: string): boolean {
  return request.options[camel(name)] === true;
}

/** --sort key or -key. */
export function sortOption<T extends string>(
  request: Request,
  keys: readonly T[],
): { key: T; descending: boolean } | undefined {
  const words = textOption(request, 'sort');
  if (words === undefined) return undefined;
  const key = keys.find((each) => each === words.replace(/^-/, ''));
  if (key === undefined) throw usage(request, MESSAGES.badChoice('--sort', printable(words), keys));
  return { key, descending: words.startsWith('-') };
}

/** A list of words with commas between, each of which must be one of those allowed. */
export function listOption<T extends string>(
  request: Request,
  name: string,
  allowed: readonly T[],
): T[] | undefined {
  const words = textOption(request, name);
  if (words === undefined) return undefined;
  return words.split(/[,，]/).map((word) => {
    const found = allowed.find((each) => each === word.trim());
    if (found === undefined)
      throw usage(request, MESSAGES.badChoice(`--${name}`, printable(word), allowed));
    return found;
  });
}

/** A span of time from an option: 90d, 6m, 1y. */
export function spanOption(request: Request, name: string, fallback: string): Span {
  const text = textOption(request, name) ?? fallback;
  const span = parseSpan(text);
  if (!span) throw usage(request, MESSAGES.badSpan(printable(text)));
  return span;
}

/** A whole number from an option; undefined where it is not given. */
export function numberOption(
  request: Request,
  name: string,
  { least, most }: { least: number; most: number },
): number | undefined {
  const text = textOption(request, name);
  if (text === undefined) return undefined;
  const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most))
    throw usage(request, MESSAGES.badNumber(`--${name}`, printable(text), least, most));
  return number;
}

/** Options are kept as commander names them: --lead-status is leadStatus. */
function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

export const TOWN_OPTION: OptionDef = {
  flags: '--town <town>',
  about: {
    zh: '只看一个镇（街）：名称、别名、编号或代码',
    en: 'only one town: name, alias, id or code',
  },
};

/** A paper in the format asked for. Papers are in the language of the data unless --lang names one. */
export async function showPaper(
  request: Request,
  plan: Plan,
  answer: unknown,
  paper: (lang: Lang) => Promise<Paper>,
): Promise<Reply> {
  const { format } = request;
  const lang = request.langOption ?? plan.data.dataset.language;
  if (format === 'json')
    return { out: (await import('../../render/layout/json.ts')).toJson(answer, lang) };
  if (format === 'csv' || format === 'tsv' || format === 'ics')
    throw new TypeError(`a paper has no ${format}`);
  const { renderPaper } = await import('../../report/layout/formats.ts');
  return { out: await renderPaper(await paper(lang), format, lang, request.width) };
}
