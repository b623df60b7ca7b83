import { nearest } from '../../text/nearest.ts';
import type { Check } from '../check.ts';

/** Every person of a posting is registered once in people.yaml, and everybody registered has a posting. */
export const people: Check = {
  id: 'person',
  tier: 'references',
  severity: 'error',
  title: {
    zh: '任职人员已在 people.yaml 登记，登记人员均有任职',
    en: 'people of postings are registered in people.yaml, and everybody there has a posting',
  },
  *run({ data, registry }) {
    const posted = new Set<string>();
    // Names that a misspelt one may have been: they are in use, and are not told a second time.
    const meant = new Set<string>();
    for (const [id, team] of Object.entries(data.teams)) {
      for (const [index, posting] of team.postings.entries()) {
        const key = posting.person_key ?? posting.person;
        posted.add(key);
        if (registry.people.has(key)) continue;
        const path = [
          'postings',
          index,
          posting.person_key === undefined ? 'person' : 'person_key',
        ];
        const near = nearest(key, registry.people);
        for (const name of near) meant.add(name);
        yield {
          file: `teams/${id}.yaml`,
          path,
          code: 'unknown-person',
          facts: { value: key, nearest: near.join('、') },
        };
      }
    }
    const seen = new Set<string>();
    for (const [index, person] of data.people.people.entries()) {
      const key = person.key ?? person.name;
      const at = { file: 'people.yaml', path: ['people', index, 'name'] };
      if (seen.has(key)) yield { ...at, code: 'person-twice', facts: { value: key } };
      else if (!posted.has(key) && !meant.has(key)) {
        yield { ...at, code: 'person-unused', facts: { value: key } };
      }
      seen.add(key);
    }
  },
};
