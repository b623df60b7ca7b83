import type { Change } from '../change.ts';
import type { Entity } from '../entity.ts';
import { comparable } from '../../../text/normalise.ts';
import type { Difference } from '../differences.ts';
import { fieldChanges, presence, type Told } from '../make.ts';
import { matched } from '../match.ts';
import { textIn, textOf } from '../loose.ts';
import { both, type Words } from '../words/words.ts';
import type { MatchedPosts } from './match.ts';

/**
 * What changed in the register of people, apart from what the postings tell already: somebody who joins a team
 * is entered, somebody whose name is corrected there is corrected here.
 */
export function registerChanges(
  before: readonly Entity[],
  after: readonly Entity[],
  posts: MatchedPosts,
): Change[] {
  const { pairs, removed, added } = matched(people(before), people(after));
  const told = toldBy(posts);
  const [gone, come] = [removed, added].map((list) => list.filter((each) => !told.has(who(each))));
  const changes = pairs.flatMap((pair) => fieldChanges(pair, { name: nameOf(pair.after) }));
  // One name for another is a correction; of several it cannot be told which became which.
  if (gone!.length === 1 && come!.length === 1)
    return [
      ...changes,
      ...fieldChanges({ before: gone![0]!, after: come![0]! }, { name: REGISTER, tell: tellName }),
    ];
  return [
    ...changes,
    ...gone!.map((each) =>
      presence(each, 'removed', nameOf(each), { sentence: entered(each, false) }),
    ),
    ...come!.map((each) =>
      presence(each, 'added', nameOf(each), { sentence: entered(each, true) }),
    ),
  ];
}

const REGISTER: Words = { zh: '人员登记', en: 'register of people' };

function tellName(key: string, { before, after }: Difference): Told | undefined {
  const [old, now] = [textOf(before), textOf(after)];
  if (key !== 'name' || old === undefined || now === undefined) return undefined;
  return {
    sentence: {
      zh: `人员登记中的姓名由${old}改为${now}`,
      en: `The name ${old} in the register of people is ${now} now`,
    },
  };
}

function people(entities: readonly Entity[]): Entity[] {
  return entities.filter(({ type }) => type === 'person');
}

function who({ fields }: Entity): string {
  return comparable(textIn(fields, 'key') ?? textIn(fields, 'name') ?? '');
}

function nameOf({ fields, id }: Entity): Words {
  return both(textIn(fields, 'name') ?? id);
}

function entered(entity: Entity, there: boolean): Words {
  const { zh } = nameOf(entity);
  return there
    ? { zh: `人员登记增加${zh}`, en: `${zh} entered in the register of people` }
    : { zh: `人员登记删去${zh}`, en: `${zh} taken out of the register of people` };
}

/** Everybody of whom a posting that is new, gone or given to another tells. */
function toldBy({ pairs, removed, added }: MatchedPosts): ReadonlySet<string> {
  const renamed = pairs.filter((pair) => pair.before.who !== pair.after.who);
  return new Set([
    ...[...removed, ...added].map((post) => post.who),
    ...renamed.flatMap((pair) => [pair.before.who, pair.after.who]),
  ]);
}
