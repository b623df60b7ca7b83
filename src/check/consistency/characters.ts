import { printable } from '../../text/printable.ts';
import type { Check } from '../check.ts';
import type { Fault } from '../finding.ts';
import { eachLeaf } from '../leaves.ts';

/** No value holds characters that cannot be seen or that act on a terminal. */
export const characters: Check = {
  id: 'characters',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '不含控制字符、转义序列、零宽和双向控制字符',
    en: 'no control characters, escape sequences, zero-width or bidirectional characters',
  },
  run({ data }) {
    const faults: Fault[] = [];
    eachLeaf(data, (file, path, value) => {
      if (typeof value === 'string' && printable(value) !== value) {
        faults.push({ file, path: [...path], code: 'unseen-characters', facts: { value } });
      }
    });
    return faults;
  },
};
