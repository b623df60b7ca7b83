import { addDays } from '../../calendar/date.ts';
import { certainGaps } from '../../calendar/tenure.ts';
import type { Check } from '../check.ts';
import { heldIn, type Held } from '../tenures.ts';

/** Between two holders of a post nobody is missing, or the later posting says why. */
export const gaps: Check = {
  id: 'gap',
  tier: 'consistency',
  severity: 'warning',
  title: {
    zh: '前后任之间没有空档，或已说明原因',
    en: 'no post is empty between two who held it, or there is a reason',
  },
  *run({ data }) {
    for (const [id, team] of Object.entries(data.teams)) {
      for (const [post, held] of groups(heldIn(data, team))) {
        for (const { from, until } of certainGaps(held.map(({ tenure }) => tenure))) {
          const next = held.filter(({ tenure }) => tenure.begins.earliest === addDays(until, 1));
          if (next.some(({ posting }) => posting.gap)) continue;
          yield {
            file: `teams/${id}.yaml`,
            path: ['postings', next[0]!.index, 'since'],
            code: 'post-empty',
            facts: { post, from, until, person: next[0]!.posting.person },
          };
        }
      }
    }
  },
};

/** Postings by post: each role, and the captaincy whatever the role; without those that end before they begin. */
function groups(held: readonly Held[]): Map<string, Held[]> {
  const posts = new Map<string, Held[]>();
  for (const each of held) {
    const { begins, ends } = each.tenure;
    if (begins.earliest !== null && ends.latest !== null && ends.latest < begins.earliest) continue;
    for (const post of [each.posting.role, ...(each.posting.captain ? ['captain'] : [])])
      posts.set(post, [...(posts.get(post) ?? []), each]);
  }
  return posts;
}
