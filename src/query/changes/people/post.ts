import type { Cited } from '../../../plan/model.ts';
import { comparable } from '../../../text/normalise.ts';
import { citedFor } from '../cited.ts';
import type { Entity } from '../entity.ts';
import { textIn, valueIn } from '../loose.ts';

/** A posting as a revision holds it. */
export interface Post {
  entity: Entity;
  town: string;
  /** What the data call the person: the key where two share a name. */
  person: string;
  /** The same in a form that white space makes no other. */
  who: string;
  /** What the person is called in sentences. */
  shown: string;
  role: string;
  since: string | undefined;
  until: string | undefined;
  captain: boolean;
  /** substantive where it is not given. */
  capacity: string;
  /** What states it, where the posting does not say: the row of the team. */
  row: Cited | null;
}

function postOf(entity: Entity, row: Cited | null): Post {
  const { fields, town = '' } = entity;
  const [name = '', key] = [textIn(fields, 'person'), textIn(fields, 'person_key')];
  return {
    entity,
    town,
    person: key ?? name,
    who: comparable(key ?? name),
    // Without names both are the words for the role.
    shown: key === undefined || key === name ? name : `${name}（${key}）`,
    role: textIn(fields, 'role') ?? '',
    since: textIn(fields, 'since'),
    until: textIn(fields, 'until'),
    captain: valueIn(fields, 'captain') !== undefined,
    capacity: textIn(fields, 'capacity') ?? 'substantive',
    row,
  };
}

/** The postings among the entities of a revision. */
export function postsIn(entities: readonly Entity[]): Post[] {
  const rows = new Map<string | undefined, Cited | null>();
  for (const { type, town, fields } of entities)
    if (type === 'team') rows.set(town, citedFor(fields, undefined));
  return entities
    .filter(({ type }) => type === 'posting')
    .map((entity) => postOf(entity, rows.get(entity.town) ?? null));
}
