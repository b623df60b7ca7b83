import { comparable } from '../../text/normalise.ts';
import type { Entity, Matched, Pair } from './entity.ts';
import { same, without } from './same.ts';

/**
 * Finds the entities of one revision in another: by type and id; of several with one id those that are the
 * same, then in their order; what is left and differs in nothing but its id has got another id.
 */
export function matched(before: readonly Entity[], after: readonly Entity[]): Matched {
  const [old, now] = [grouped(before), grouped(after)];
  const result: Matched = { pairs: [], removed: [], added: [] };
  for (const [key, entities] of old) {
    const { pairs, left, right } = aligned(entities, now.get(key) ?? []);
    result.pairs.push(...pairs);
    result.removed.push(...left);
    now.set(key, right);
  }
  result.added.push(...[...now.values()].flat());
  return renamed(result);
}

function grouped(entities: readonly Entity[]): Map<string, Entity[]> {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    // Brackets of another width make no other id.
    const key = `${entity.type} ${comparable(entity.id)}`;
    const group = groups.get(key);
    if (group) group.push(entity);
    else groups.set(key, [entity]);
  }
  return groups;
}

/** Entities of one id: equal ones first, then by their order. */
function aligned(
  before: readonly Entity[],
  after: readonly Entity[],
): { pairs: Pair[]; left: Entity[]; right: Entity[] } {
  const right = [...after];
  const pairs: Pair[] = [];
  const left: Entity[] = [];
  for (const entity of before) {
    const at = right.findIndex((each) => equal(entity, each));
    if (at < 0) left.push(entity);
    else pairs.push({ before: entity, after: right.splice(at, 1)[0]! });
  }
  while (left.length > 0 && right.length > 0)
    pairs.push({ before: left.shift()!, after: right.shift()! });
  return { pairs, left, right };
}

/** Whether two entities hold the same, the keys left out apart. */
export function equal(a: Entity, b: Entity, except: readonly string[] = []): boolean {
  const [one, other] = except.length === 0 ? [a, b] : [a, b].map((each) => bare(each, except));
  return (
    same(one!.fields, other!.fields) &&
    a.children.length === b.children.length &&
    a.children.every((child, at) => equal(child, b.children[at]!))
  );
}

function bare(entity: Entity, except: readonly string[]): Pick<Entity, 'fields'> {
  return { fields: without(entity.fields, except) };
}

/** Pairs what is left over: the same thing under another id. */
function renamed({ pairs, removed, added }: Matched): Matched {
  const rest = [...added];
  const left: Entity[] = [];
  for (const entity of removed) {
    const at = rest.findIndex((each) => isRenamed(entity, each));
    if (at < 0) left.push(entity);
    else pairs.push({ before: entity, after: rest.splice(at, 1)[0]! });
  }
  return { pairs, removed: left, added: rest };
}

function isRenamed(before: Entity, after: Entity): boolean {
  const { type, idKeys, fields, children } = before;
  const holds = children.length > 0 || Object.keys(without(fields, idKeys)).length > 0;
  return type === after.type && holds && equal(before, after, idKeys);
}
