import { daysBetween } from '../../../calendar/date.ts';
import { daysOf } from '../../../calendar/partial.ts';

/** Days between an end and a beginning that still belong to one event. */
const NEAR = 31;

/**
 * Whether a posting that begins may follow one that ends: their days lie within a month of each other, as far
 * as they are known.
 */
export function isNear(until: string | undefined, since: string | undefined): boolean {
  const ends = until === undefined ? undefined : daysOf(until);
  const begins = since === undefined ? undefined : daysOf(since);
  if (!ends || !begins) return true;
  return (
    daysBetween(ends.last, begins.first) <= NEAR && daysBetween(begins.last, ends.first) <= NEAR
  );
}
