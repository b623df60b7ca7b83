import type { Plan, Town } from '../plan/model.ts';
import { findTown, nearestTowns } from '../plan/names.ts';
import { MESSAGES } from '../text/messages.ts';
import { printable } from '../text/printable.ts';
import { inLang, type Local } from '../text/local.ts';
import { parseSpan, type Span } from '../calendar/date.ts';
import { UsageError, type OptionDef, type Reply, type Request } from './request.ts';

/** A town named on the command line, or the reply that there is none. */
export function townOr(plan: Plan, query: string, request: Request): Town | Reply {
  return (
    findTown(plan, query) ??
    negative(request, MESSAGES.noTown(printable(query)), nearestTowns(plan, query))
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

/** A span of time from an option: 90d, 6m, 1y. */
export function spanOption(request: Request, name: string, fallback: string): Span {
  const text = String(request.options[name] ?? fallback);
  const span = parseSpan(text);
  if (!span) throw new UsageError(inLang(MESSAGES.badSpan(printable(text)), request.lang));
  return span;
}

export const TOWN_OPTION: OptionDef = {
  flags: '--town <town>',
  about: {
    zh: '只看一个镇（街）：名称、别名、编号或代码',
    en: 'only one town: name, alias, id or code',
  },
};
