import { certainOverlap } from '../../calendar/tenure.ts';
import type { Check } from '../check.ts';
import { heldIn, personOf } from '../tenures.ts';

/** A team has exactly one captain at a time. */
export const captain: Check = {
  id: 'captain',
  tier: 'consistency',
  severity: 'error',
  title: { zh: '每队同一时间有且只有一名队长', en: 'a team has exactly one captain at a time' },
  *run({ data }) {
    for (const [id, team] of Object.entries(data.teams)) {
      const file = `teams/${id}.yaml`;
      const captains = heldIn(data, team).filter(({ posting }) => posting.captain);
      if (captains.length === 0) yield { file, path: ['postings'], at: 'key', code: 'no-captain' };
      for (const [position, { index, posting, tenure }] of captains.entries()) {
        for (const rival of captains.slice(0, position)) {
          const day = certainOverlap(tenure, rival.tenure);
          if (day === undefined) continue;
          yield {
            file,
            path: ['postings', index, 'captain'],
            at: 'key',
            code: 'two-captains',
            facts: { value: posting.person, other: rival.posting.person, day },
          };
          break;
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
      const held = heldIn(data, team);
      for (const { posting, index, tenure } of held) {
        const first = held
          .slice(0, index)
          .find(
            (other) =>
              personOf(other.posting) === personOf(posting) &&
              other.posting.role === posting.role &&
              certainOverlap(other.tenure, tenure) !== undefined,
          );
        if (!first) continue;
        yield {
          file: `teams/${id}.yaml`,
          path: ['postings', index],
          code: 'posting-overlap',
          facts: { value: posting.person, other: first.index + 1 },
        };
      }
    }
  },
};

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
