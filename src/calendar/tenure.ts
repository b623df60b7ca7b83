import { addDays, type IsoDate } from './date.ts';
import { firstDay, lastDay, type PartialDate } from './partial.ts';

/**
 * Time in a post, both ends included, as far as it is known: the first day lies between two days, and so
 * does the last. null is no limit: a beginning that may lie any time before, an end that is not recorded.
 */
export interface Tenure {
  begins: { earliest: IsoDate | null; latest: IsoDate };
  ends: { earliest: IsoDate | null; latest: IsoDate | null };
}

/** How sure it is that something holds on a day. */
export type Presence = 'certain' | 'possible';

/**
 * The tenure of partial dates. Without `since` it began any time up to `knownOn`, the day whose state its
 * source describes; without `until` it goes on until an end is recorded.
 */
export function tenureOf(
  since: PartialDate | undefined,
  until: PartialDate | undefined,
  knownOn: IsoDate,
): Tenure {
  return {
    begins:
      since === undefined
        ? { earliest: null, latest: knownOn }
        : { earliest: firstDay(since), latest: lastDay(since) },
    ends:
      until === undefined
        ? { earliest: null, latest: null }
        : { earliest: firstDay(until), latest: lastDay(until) },
  };
}

/** Whether a tenure holds on a day: certain, possible, or undefined where it certainly does not. */
export function presenceOn({ begins, ends }: Tenure, day: IsoDate): Presence | undefined {
  if (begins.earliest !== null && day < begins.earliest) return undefined;
  if (ends.latest !== null && day > ends.latest) return undefined;
  const begun = day >= begins.latest;
  const going = ends.earliest === null || day <= ends.earliest;
  return begun && going ? 'certain' : 'possible';
}

/** The days on which a tenure certainly holds; undefined where there is no such day. */
export function certainDays({
  begins,
  ends,
}: Tenure): { from: IsoDate; until: IsoDate } | undefined {
  const until = ends.earliest ?? FOREVER;
  return begins.latest <= until ? { from: begins.latest, until } : undefined;
}

/** The first day that two tenures certainly share; undefined where they may not meet. */
export function certainOverlap(a: Tenure, b: Tenure): IsoDate | undefined {
  const [one, other] = [certainDays(a), certainDays(b)];
  if (!one || !other) return undefined;
  const from = one.from > other.from ? one.from : other.from;
  return from <= one.until && from <= other.until ? from : undefined;
}

/** A stretch of days, both included. */
export interface Stretch {
  from: IsoDate;
  until: IsoDate;
}

/**
 * Days between the first beginning and the last end of several tenures on which certainly none of them
 * holds. In order.
 */
export function certainGaps(tenures: readonly Tenure[]): Stretch[] {
  const spans = tenures
    .map(({ begins, ends }) => ({ from: begins.earliest ?? '', until: ends.latest ?? FOREVER }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const gaps: Stretch[] = [];
  let covered = spans[0]?.until ?? FOREVER;
  for (const { from, until } of spans) {
    if (covered < FOREVER && from > addDays(covered, 1))
      gaps.push({ from: addDays(covered, 1), until: addDays(from, -1) });
    if (until > covered) covered = until;
  }
  return gaps;
}

/** Later than any day of the calendar, as text. */
const FOREVER = '9999';
