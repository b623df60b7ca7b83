import { isIsoDate } from '../../calendar/date.ts';
import type { Path } from '../../source/problem.ts';
import type { Check } from '../check.ts';
import type { Fault } from '../finding.ts';
import { filesOf } from '../provenance/claims.ts';

const DATE_KEYS = new Set([
  'date',
  'from',
  'until',
  'since',
  'issued',
  'snapshot',
  'valid_from',
  'valid_until',
]);

/** Every date exists in the calendar. */
export const dates: Check = {
  id: 'date',
  tier: 'consistency',
  severity: 'error',
  title: { zh: '日期真实存在', en: 'every date exists' },
  *run({ data }) {
    for (const [file, , value] of filesOf(data)) yield* walk(file, value, []);
  },
};

function* walk(file: string, value: unknown, path: Path): Generator<Fault> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const below = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof child === 'string' && DATE_KEYS.has(key) && !isIsoDate(child)) {
      yield { file, path: below, code: 'no-such-date', facts: { value: child } };
    } else yield* walk(file, child, below);
  }
}
