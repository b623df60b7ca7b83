import { daysOf } from '../../calendar/partial.ts';
import type { Check } from '../check.ts';
import type { Fault } from '../finding.ts';
import { eachLeaf } from '../leaves.ts';

const DATE_KEYS: ReadonlySet<string | number> = new Set([
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
  run({ data }) {
    const faults: Fault[] = [];
    eachLeaf(data, (file, path, value) => {
      if (typeof value === 'string' && DATE_KEYS.has(path.at(-1)!) && daysOf(value) === undefined)
        faults.push({ file, path: [...path], code: 'no-such-date', facts: { value } });
    });
    return faults;
  },
};
