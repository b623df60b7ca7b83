import { namedValue } from '../../../text/changes/values.ts';
import { textIn } from '../loose.ts';
import { both, dateWords, townCalled, type TownNames, type Words } from '../words/words.ts';
import type { Beginning, Ending } from './events.ts';
import type { Post } from './post.ts';

/** What a post is called: 双水镇金融助理, of a captain 双水镇工作队队长. */
export function postWords({ town, role, captain, capacity }: Post, towns: TownNames): Words {
  const name = townCalled(towns, town);
  if (captain) {
    const acting = capacity === 'acting';
    return {
      zh: `${name}工作队${acting ? '代' : ''}队长`,
      en: `${acting ? 'acting ' : ''}captain of the team of ${name}`,
    };
  }
  const known = namedValue('role', role) ?? both(role);
  return { zh: `${name}${known.zh}`, en: `${known.en} in ${name}` };
}

/** Somebody in a post: 双水镇金融助理张三. */
export function holderWords(post: Post, towns: TownNames): Words {
  const { zh, en } = postWords(post, towns);
  // Without names people are called by their posts already.
  const named = post.shown.includes(zh) ? post.shown : `${zh}${post.shown}`;
  return { zh: named, en: `${post.shown}, ${en}` };
}

/** An entry in the place of another, of which no end is told: somebody else in a post, or elsewhere. */
export function insteadWords(post: Post, old: Post, towns: TownNames): Words {
  const [now, before] = [postWords(post, towns), postWords(old, towns)];
  const day = dayOf(post.since);
  const days: Words = day ? { zh: `，${day.zh}到任`, en: `, from ${day.en}` } : { zh: '', en: '' };
  if (post.who === old.who)
    return {
      zh: `${post.shown}由${before.zh}改列${now.zh}${days.zh}`,
      en: `${post.shown} is entered as ${now.en} instead of ${before.en}${days.en}`,
    };
  return {
    zh: `${before.zh}由${old.shown}改为${now.zh === before.zh ? '' : now.zh}${post.shown}${days.zh}`,
    en: `${post.shown} is entered as ${now.en} instead of ${old.shown}${days.en}`,
  };
}

/** Somebody who joins a team, perhaps not for the first time: with the sending unit and the days. */
export function beganWords(
  { post, from, replaces }: Pick<Beginning, 'post' | 'from' | 'replaces'>,
  towns: TownNames,
  isBack: boolean,
): Words {
  const unit = textIn(post.entity.fields, 'unit');
  const who: Words = {
    zh: `${post.shown}${unit === undefined ? '' : `（${unit}）`}`,
    en: `${post.shown}${unit === undefined ? '' : ` (${unit})`}`,
  };
  const what = postWords(post, towns);
  const days = arrivalWords(post);
  const over: Words = replaces
    ? { zh: `接替${replaces.post.shown}`, en: ` in place of ${replaces.post.shown}` }
    : { zh: '', en: '' };
  const left = replaces === undefined ? undefined : leftWords(replaces);
  const after: Words = left ? { zh: `；${left.zh}`, en: `; ${left.en}` } : { zh: '', en: '' };
  if (from === undefined)
    return {
      zh: `${who.zh}${isBack ? '再次' : over.zh}任${what.zh}${days.zh}${after.zh}`,
      en: `${who.en} is ${isBack ? 'again ' : ''}${what.en}${over.en}${days.en}${after.en}`,
    };
  if (isSamePost(post, from.post))
    return {
      zh: `${who.zh}继续任${what.zh}${days.zh}`,
      en: `${who.en} stays on as ${what.en}${days.en}`,
    };
  const old = postWords(from.post, towns);
  const verb = post.town === from.post.town ? '改任' : '调任';
  const gone = dayOf(from.post.until);
  const end: Words = gone
    ? { zh: `（${gone.zh}离任原职）`, en: ` (until ${gone.en} in the former)` }
    : { zh: '', en: '' };
  return {
    zh: `${who.zh}由${old.zh}${verb}${what.zh}${over.zh && `，${over.zh}`}${days.zh}${end.zh}${after.zh}`,
    en: `${who.en} went from ${old.en} to ${what.en}${over.en}${days.en}${end.en}${after.en}`,
  };
}

function isSamePost(a: Post, b: Post): boolean {
  return a.town === b.town && a.role === b.role && a.captain === b.captain;
}

/** From which day to which; a posting may be written down when it is over already. */
function arrivalWords({ since, until }: Post): Words {
  const [begins, ends] = [dayOf(since), dayOf(until)];
  return {
    zh: `，${begins ? `${begins.zh}到任` : '到任日期未载明'}${ends ? `，${ends.zh}离任` : ''}`,
    en: `, ${begins ? `from ${begins.en}` : 'from a day not stated'}${ends ? ` to ${ends.en}` : ''}`,
  };
}

/** The end of somebody who is replaced; undefined where nothing is said of it. */
function leftWords({ post }: Ending): Words | undefined {
  const day = dayOf(post.until);
  return day && { zh: `${post.shown}${day.zh}离任`, en: `${post.shown} served until ${day.en}` };
}

function dayOf(date: string | undefined): Words | undefined {
  return date === undefined ? undefined : dateWords(date);
}

/** Somebody who leaves a team, or is not in the roster any more. */
export function endedWords({ post, pair }: Ending, towns: TownNames): Words {
  const who = holderWords(post, towns);
  if (!pair) return { zh: `名单不再列${who.zh}`, en: `${who.en}: no longer in the roster` };
  const day = dateWords(post.until ?? '');
  return { zh: `${who.zh}${day.zh}离任`, en: `${who.en}, served until ${day.en}` };
}

/** A captain among those who stay in the team. */
export function captainWords(
  town: string,
  gained: Post | undefined,
  lost: Post | undefined,
  ended: Post | undefined,
): Words {
  if (gained && lost)
    return {
      zh: `${town}工作队队长由${lost.shown}改为${gained.shown}`,
      en: `The captain of the team of ${town} is ${gained.shown} instead of ${lost.shown}`,
    };
  if (gained) {
    const left = ended === undefined ? undefined : leftWords({ post: ended, pair: undefined });
    return {
      zh: `${gained.shown}${ended ? `接替${ended.shown}` : ''}任${town}工作队队长${left ? `；${left.zh}` : ''}`,
      en: `${gained.shown} is captain of the team of ${town}${ended ? ` in place of ${ended.shown}` : ''}${left ? `; ${left.en}` : ''}`,
    };
  }
  return {
    zh: `${lost!.shown}不再担任${town}工作队队长`,
    en: `${lost!.shown} is no longer captain of the team of ${town}`,
  };
}
