import type { PostingRecord } from '../../source/data.gen.ts';
import type { Check } from '../check.ts';

/** A team has exactly one captain at a time. */
export const captain: Check = {
  id: 'captain',
  tier: 'consistency',
  severity: 'error',
  title: { zh: '每队同一时间有且只有一名队长', en: 'a team has exactly one captain at a time' },
  *run({ data }) {
    for (const [id, team] of Object.entries(data.teams)) {
      const file = `teams/${id}.yaml`;
      const captains = [...team.postings.entries()].filter(([, posting]) => posting.captain);
      if (captains.length === 0) yield { file, path: ['postings'], at: 'key', code: 'no-captain' };
      for (const [position, [index, posting]] of captains.entries()) {
        const rival = captains.slice(0, position).find(([, other]) => overlap(posting, other));
        if (rival) {
          yield {
            file,
            path: ['postings', index, 'captain'],
            at: 'key',
            code: 'two-captains',
            facts: { value: posting.person, other: rival[1].person },
          };
        }
      }
    }
  },
};

/** A person holds a role in a town once at a time. */
export const overlaps: Check = {
  id: 'overlap',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '同一人在同一镇（街）同一身份的任期不重叠',
    en: 'postings of one person in one role and town do not overlap',
  },
  *run({ data }) {
    for (const [id, team] of Object.entries(data.teams)) {
      for (const [index, posting] of team.postings.entries()) {
        const same = (other: PostingRecord): boolean =>
          (other.person_key ?? other.person) === (posting.person_key ?? posting.person) &&
          other.role === posting.role &&
          overlap(posting, other);
        const first = team.postings.slice(0, index).findIndex(same);
        if (first >= 0) {
          yield {
            file: `teams/${id}.yaml`,
            path: ['postings', index],
            code: 'posting-overlap',
            facts: { value: posting.person, other: first + 1 },
          };
        }
        if (
          (posting.since ?? posting.until) !== undefined &&
          (posting.source === undefined || posting.basis !== 'reported')
        ) {
          yield {
            file: `teams/${id}.yaml`,
            path: ['postings', index, posting.since === undefined ? 'until' : 'since'],
            code: 'date-without-source',
            facts: { value: posting.since ?? posting.until ?? '', person: posting.person },
          };
        }
        if (
          posting.since !== undefined &&
          posting.until !== undefined &&
          posting.until < posting.since
        ) {
          yield {
            file: `teams/${id}.yaml`,
            path: ['postings', index, 'until'],
            code: 'until-before-since',
            facts: { value: posting.until, since: posting.since },
          };
        }
      }
    }
  },
};

/** Missing ends are open: a posting without since began before the snapshot, one without until goes on. */
function overlap(a: PostingRecord, b: PostingRecord): boolean {
  const begins = (posting: PostingRecord): string => posting.since ?? '';
  const ends = (posting: PostingRecord): string => posting.until ?? '9999';
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

/** A team's town class is that of its town, and the captain's clause is given with words of the plan. */
export const townClass: Check = {
  id: 'town-class',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '工作队所在镇（街）的类型与附件1一致',
    en: "a team's town class is that of its town",
  },
  *run({ data }) {
    for (const [id, team] of Object.entries(data.teams)) {
      const town = data.towns[id];
      if (town && town.city_class !== team.city_class) {
        yield {
          file: `teams/${id}.yaml`,
          path: ['city_class'],
          code: 'class-differs',
          facts: { value: team.city_class, expected: town.city_class },
        };
      }
      const normalised = team.city_class_basis === 'normalised';
      if (normalised !== (team.city_class_printed !== undefined)) {
        yield {
          file: `teams/${id}.yaml`,
          path: ['city_class'],
          code: 'normalised-without-print',
          facts: { value: team.city_class },
        };
      }
    }
  },
};
