import { equal } from '../match.ts';
import type { Post } from './post.ts';

/** A posting that both revisions hold. */
export interface PostPair {
  before: Post;
  after: Post;
}

/** What became of the postings of one revision in another. */
export interface MatchedPosts {
  pairs: PostPair[];
  removed: Post[];
  added: Post[];
}

/**
 * Ways in which two postings can be one, the surest first: same person, role and town, told apart by what they
 * hold, their beginning or their order where somebody has come back; then all the same but for the person or the
 * role.
 */
const WAYS: readonly ((before: Post, after: Post) => boolean)[] = [
  (before, after) => isOneTenure(before, after) && equal(before.entity, after.entity),
  (before, after) => isOneTenure(before, after) && before.since === after.since,
  isOneTenure,
  (before, after) =>
    isIn(before, after) && equal(before.entity, after.entity, ['person', 'person_key']),
  (before, after) => isIn(before, after) && equal(before.entity, after.entity, ['role']),
];

function isOneTenure(before: Post, after: Post): boolean {
  return isIn(before, after) && before.who === after.who && before.role === after.role;
}

function isIn(before: Post, after: Post): boolean {
  return before.town === after.town;
}

/** Finds the postings of one revision in another, each at most once. */
export function matchedPosts(before: readonly Post[], after: readonly Post[]): MatchedPosts {
  let removed = [...before].sort(bySince);
  const added = [...after].sort(bySince);
  const pairs: PostPair[] = [];
  for (const isOne of WAYS) {
    removed = removed.filter((post) => {
      const at = added.findIndex((each) => isOne(post, each));
      if (at >= 0) pairs.push({ before: post, after: added.splice(at, 1)[0]! });
      return at < 0;
    });
  }
  return { pairs, removed, added };
}

/** By their beginning; one of which it is not known comes first. */
function bySince(a: Post, b: Post): number {
  const [x, y] = [a.since ?? '', b.since ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
