import type { Change, ChangeEvent } from '../change.ts';
import { basisFor, citedFor } from '../cited.ts';
import type { Entity } from '../entity.ts';
import { fieldChanges } from '../make.ts';
import { townCalled, type TownNames, type Words } from '../words/words.ts';
import { eventsOf, type Beginning, type CaptainChange, type Ending } from './events.ts';
import { tellDate, toldAlong } from './fields.ts';
import { matchedPosts, type MatchedPosts } from './match.ts';
import { postsIn, type Post } from './post.ts';
import { beganWords, captainWords, endedWords, holderWords, insteadWords } from './words.ts';

/** What changed in the teams, and who is told by it. */
export interface PeopleChanges {
  changes: Change[];
  matched: MatchedPosts;
}

/** Postings that began, ended, were handed on or corrected. */
export function peopleChanges(
  before: readonly Entity[],
  after: readonly Entity[],
  towns: TownNames,
): PeopleChanges {
  const old = postsIn(before);
  const matched = matchedPosts(old, postsIn(after));
  const { beginnings, endings, captains } = eventsOf(matched);
  const served = new Set(old.map(({ who, town }) => `${town} ${who}`));
  return {
    matched,
    changes: [
      ...byDay(beginnings, ({ post }) => post.since).map((each) =>
        beganChange(each, served, towns),
      ),
      ...byDay(endings, ({ post }) => post.until).map((each) => endedChange(each, towns)),
      ...captains.map((each) => captainChange(each, towns)),
      ...byDay(
        matched.pairs.map((pair) => ({ ...pair, post: pair.after })),
        ({ post }) => post.since,
      ).flatMap((pair) => {
        const name = holderWords(pair.after, towns);
        const entities = { before: pair.before.entity, after: pair.after.entity };
        return fieldChanges(entities, { name, except: toldAlong(pair), tell: tellDate(name) }).map(
          (change) => withTeam(change, pair.after),
        );
      }),
    ],
  };
}

/** By day, where it is known, then by person and role. */
function byDay<T extends { post: Post }>(
  items: readonly T[],
  day: (item: T) => string | undefined,
): T[] {
  const place = (item: T): string => `${day(item) ?? ''} ${idOf(item.post)}`;
  return [...items].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** A change of a posting, without its field and values. */
function ofPost(post: Post, name: Words): Omit<Change, 'action' | 'event' | 'sentence'> {
  const { fields, file } = post.entity;
  return {
    kind: 'personnel',
    of: { type: 'posting', id: idOf(post), name },
    town: post.town,
    field: null,
    before: null,
    after: null,
    source: citedFor(fields, undefined) ?? post.row,
    basis: basisFor(fields, undefined),
    file,
  };
}

function idOf({ town, person, role }: Post): string {
  return [town, person, role].join('/');
}

function beganChange(beginning: Beginning, served: ReadonlySet<string>, towns: TownNames): Change {
  const { post, from, replaces, instead } = beginning;
  if (instead) return insteadChange(post, instead.post, towns);
  const isBack = !from && !replaces && served.has(`${post.town} ${post.who}`);
  const event: ChangeEvent = from
    ? from.post.town === post.town && from.post.role === post.role
      ? 'continued'
      : 'moved'
    : replaces
      ? 'replaced'
      : isBack
        ? 'returned'
        : 'began';
  return {
    ...ofPost(post, holderWords(post, towns)),
    action: 'added',
    event,
    before: (replaces ?? from)?.post.shown ?? null,
    after: post.shown,
    sentence: beganWords(beginning, towns, isBack),
  };
}

/** An entry in the place of another. */
function insteadChange(post: Post, old: Post, towns: TownNames): Change {
  const isSelf = post.who === old.who;
  return {
    ...ofPost(post, holderWords(post, towns)),
    action: 'changed',
    event: null,
    field: isSelf ? (post.town === old.town ? 'role' : 'town') : 'person',
    before: isSelf ? (post.town === old.town ? old.role : old.town) : old.shown,
    after: isSelf ? (post.town === old.town ? post.role : post.town) : post.shown,
    sentence: insteadWords(post, old, towns),
  };
}

function endedChange(ending: Ending, towns: TownNames): Change {
  const { post, pair } = ending;
  const made = ofPost(post, holderWords(post, towns));
  return {
    ...made,
    ...(pair && {
      field: 'until',
      after: post.until ?? null,
      source: citedFor(post.entity.fields, 'until') ?? post.row,
    }),
    ...(!pair && { before: post.shown }),
    action: pair ? 'changed' : 'removed',
    event: pair ? 'ended' : null,
    sentence: endedWords(ending, towns),
  };
}

function captainChange({ gained, lost, ended }: CaptainChange, towns: TownNames): Change {
  const post = (gained ?? lost)!.after;
  const town = townCalled(towns, post.town);
  const leaving = lost?.after ?? ended?.post;
  return {
    ...ofPost(post, holderWords(post, towns)),
    action: 'changed',
    event: gained ? 'captain' : 'captain-ended',
    field: 'captain',
    before: leaving?.shown ?? null,
    after: gained?.after.shown ?? null,
    source: citedFor(post.entity.fields, 'captain') ?? post.row,
    basis: basisFor(post.entity.fields, 'captain'),
    sentence: captainWords(town, gained?.after, lost?.after, ended?.post),
  };
}

/** A change of a field with the id that postings are known by and, at the least, the row of the team. */
function withTeam(change: Change, post: Post): Change {
  return { ...change, of: { ...change.of, id: idOf(post) }, source: change.source ?? post.row };
}
