import { equal } from '../match.ts';
import { textIn, valueIn } from '../loose.ts';
import type { MatchedPosts, PostPair } from './match.ts';
import { isNear } from './near.ts';
import type { Post } from './post.ts';

/** A posting that came to an end: its last day was written, or it is not there any more. */
export interface Ending {
  post: Post;
  /** The posting as both revisions hold it; undefined where the second does not. */
  pair: PostPair | undefined;
}

/** A posting that began, with what ended in connection with it. */
export interface Beginning {
  post: Post;
  /** The posting that the same person left for it. */
  from: Ending | undefined;
  /** The posting of whom it takes over. */
  replaces: Ending | undefined;
  /** The entry in whose place it stands, without an end being told: a correction, as far as can be seen. */
  instead: Ending | undefined;
}

/** The captaincy of a team that went to somebody who was in it already; either may be unknown. */
export interface CaptainChange {
  lost: PostPair | undefined;
  gained: PostPair | undefined;
  /** The captain who left the team, where one did. */
  ended: Ending | undefined;
}

/** What happened to the people of the teams. */
export interface Events {
  beginnings: Beginning[];
  /** Ends that belong to no beginning. */
  endings: Ending[];
  captains: CaptainChange[];
}

/** Reads what became of the postings as moves, replacements, beginnings and ends. */
export function eventsOf({ pairs, removed, added }: MatchedPosts): Events {
  const endings: Ending[] = [
    ...pairs.filter(isEnded).map((pair) => ({ post: pair.after, pair })),
    ...removed.map((post) => ({ post, pair: undefined })),
  ];
  const [ended, gone] = [endings.filter(({ pair }) => pair), endings.filter(({ pair }) => !pair)];
  const moved = assigned(added, ended, MOVES);
  const replaced = assigned(added, ended, REPLACEMENTS);
  const others = added.filter((post) => !moved.has(post) && !replaced.has(post));
  const instead = assigned(others, gone, CORRECTIONS);
  const told = new Set([...moved.values(), ...replaced.values(), ...instead.values()]);
  const open = endings.filter((each) => !told.has(each));
  const captains = captainsOf(pairs, open);
  const taken = new Set(captains.map(({ ended }) => ended));
  return {
    beginnings: added.map((post) => ({
      post,
      from: moved.get(post),
      replaces: replaced.get(post),
      instead: instead.get(post),
    })),
    endings: open.filter((each) => !taken.has(each)),
    captains,
  };
}

function isEnded({ before, after }: PostPair): boolean {
  return before.until === undefined && after.until !== undefined;
}

type Test = (post: Post, ending: Ending) => boolean;

/** Gives each beginning at most one ending by the first test that fits, and no ending twice. */
function assigned(
  posts: readonly Post[],
  endings: readonly Ending[],
  tests: readonly Test[],
): Map<Post, Ending> {
  const found = new Map<Post, Ending>();
  const free = new Set(endings);
  for (const test of tests) {
    for (const post of posts) {
      if (found.has(post)) continue;
      const ending = [...free].find((each) => test(post, each));
      if (!ending) continue;
      found.set(post, ending);
      free.delete(ending);
    }
  }
  return found;
}

/** The same person goes from one post to another. */
const MOVES: readonly Test[] = [
  (post, ending) => isSelf(post, ending) && post.role === ending.post.role && follows(post, ending),
  (post, ending) => isSelf(post, ending) && follows(post, ending),
];

/** Somebody else takes over: as the handover says, in the same role, or as captain. */
const REPLACEMENTS: readonly Test[] = [
  (post, ending) => isOther(post, ending) && isNamed(post, ending),
  (post, ending) =>
    isOther(post, ending) && post.role === ending.post.role && follows(post, ending),
  (post, ending) =>
    isOther(post, ending) && post.captain && ending.post.captain && follows(post, ending),
];

/** An entry in the place of another: of the same person, else in the same role. */
const CORRECTIONS: readonly Test[] = [
  (post, ending) => isSelf(post, ending) && equal(post.entity, ending.post.entity),
  (post, ending) => isSelf(post, ending) && standsFor(post, ending),
  (post, ending) =>
    isOther(post, ending) && post.role === ending.post.role && standsFor(post, ending),
];

function standsFor(post: Post, ending: Ending): boolean {
  return post.since === ending.post.since || follows(post, ending);
}

function isSelf(post: Post, ending: Ending): boolean {
  return post.who === ending.post.who;
}

function isOther(post: Post, ending: Ending): boolean {
  return !isSelf(post, ending) && post.town === ending.post.town;
}

/** A gap that the data explain may be as long as it was. */
function follows(post: Post, { post: { until, town, role } }: Ending): boolean {
  const explained =
    valueIn(post.entity.fields, 'gap') !== undefined && post.town === town && post.role === role;
  return explained || isNear(until, post.since);
}

/** Whether the handover of what ended names who begins, by key or name. */
function isNamed({ entity }: Post, ending: Ending): boolean {
  const to = textIn(valueIn(ending.post.entity.fields, 'handover'), 'to');
  return (
    to !== undefined &&
    [textIn(entity.fields, 'person_key'), textIn(entity.fields, 'person')].includes(to)
  );
}

/** Who became captain or ceased to be without a new posting, town by town. */
function captainsOf(pairs: readonly PostPair[], open: readonly Ending[]): CaptainChange[] {
  const lost = pairs.filter(({ before, after }) => before.captain && !after.captain);
  const gained = pairs.filter(({ before, after }) => !before.captain && after.captain);
  const left = open.filter(({ post }) => post.captain);
  const changes = gained.map((pair): CaptainChange => {
    const { town } = pair.after;
    const at = lost.findIndex((each) => each.after.town === town);
    const before = at < 0 ? undefined : lost.splice(at, 1)[0];
    const end = before ? -1 : left.findIndex(({ post }) => post.town === town);
    return { gained: pair, lost: before, ended: end < 0 ? undefined : left.splice(end, 1)[0] };
  });
  return [...changes, ...lost.map((pair) => ({ lost: pair, gained: undefined, ended: undefined }))];
}
