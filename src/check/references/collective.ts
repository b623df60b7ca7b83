import type { Check } from '../check.ts';

/** At most one name stands for all towns, and it is a collective one. */
export const collective: Check = {
  id: 'collective',
  tier: 'references',
  severity: 'error',
  title: {
    zh: '指全部镇（街）的统称至多一个',
    en: 'at most one collective name stands for all towns',
  },
  *run({ data }) {
    let first: string | undefined;
    for (const [index, { name, kind, stands_for }] of data.units.units.entries()) {
      if (stands_for === undefined) continue;
      const at = { file: 'units.yaml', path: ['units', index, 'stands_for'] };
      const facts = { value: name, owner: first ?? '' };
      if (kind !== 'collective') yield { ...at, code: 'stands-for-no-collective', facts };
      if (first !== undefined) yield { ...at, code: 'stands-for-twice', facts };
      first ??= name;
    }
  },
};
