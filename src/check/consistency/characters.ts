import { printable } from '../../text/printable.ts';
import type { Path } from '../../source/problem.ts';
import type { Check } from '../check.ts';
import type { Fault } from '../finding.ts';
import { filesOf } from '../provenance/claims.ts';

/** No value holds characters that cannot be seen or that act on a terminal. */
export const characters: Check = {
  id: 'characters',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '不含控制字符、转义序列、零宽和双向控制字符',
    en: 'no control characters, escape sequences, zero-width or bidirectional characters',
  },
  *run({ data }) {
    for (const [file, , value] of filesOf(data)) yield* walk(file, value, []);
  },
};

function* walk(file: string, value: unknown, path: Path): Generator<Fault> {
  if (typeof value === 'string') {
    if (printable(value) !== value)
      yield { file, path, code: 'unseen-characters', facts: { value } };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value))
      yield* walk(file, child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
