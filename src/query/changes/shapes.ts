import type { Kind } from '../../source/kinds.ts';
import type { EntityType } from './entity.ts';
import { textIn, type Fields } from './loose.ts';

/** A list of a data file whose items are entities. */
export interface Shape {
  /** Key of the list; of a single mapping, which is then the one entity. */
  key: string;
  type: EntityType;
  /** Keys whose values make the id, with / between them; undefined for a mapping, whose id is its key. */
  id: readonly string[] | undefined;
  children?: readonly Shape[];
}

/** How a file is taken apart: the entity that the rest of it is, and the lists of others. */
export interface FileShape {
  type: EntityType;
  /** Whether the file is an entity itself, or only holds others. */
  own: boolean;
  lists: readonly Shape[];
}

const byId = (key: string, type: EntityType): FileShape => ({
  type: 'file',
  own: false,
  lists: [{ key, type, id: ['id'] }],
});

const SHAPES: Readonly<Record<Kind, FileShape>> = {
  dataset: {
    type: 'dataset',
    own: true,
    lists: [
      { key: 'documents', type: 'document', id: ['id'] },
      { key: 'conventions', type: 'conventions', id: undefined },
    ],
  },
  notice: { type: 'notice', own: true, lists: [] },
  sections: {
    type: 'file',
    own: false,
    lists: [
      {
        key: 'chapters',
        type: 'section',
        id: ['clause'],
        children: [{ key: 'sections', type: 'section', id: ['clause'] }],
      },
      { key: 'annexes', type: 'annex', id: ['number'] },
    ],
  },
  tables: {
    type: 'file',
    own: false,
    lists: [
      { key: 'tables', type: 'table', id: ['id'] },
      { key: 'waivers', type: 'waiver', id: ['text'] },
    ],
  },
  goals: byId('goals', 'goal'),
  targets: byId('targets', 'target'),
  rules: byId('rules', 'rule'),
  obligations: byId('obligations', 'obligation'),
  duties: byId('duties', 'duty'),
  discrepancies: byId('discrepancies', 'discrepancy'),
  people: {
    type: 'file',
    own: false,
    lists: [{ key: 'people', type: 'person', id: ['name', 'key'] }],
  },
  units: {
    type: 'file',
    own: false,
    lists: [
      {
        key: 'units',
        type: 'unit',
        id: ['name'],
        children: [{ key: 'names', type: 'unit-name', id: ['text'] }],
      },
      {
        key: 'parties',
        type: 'party',
        id: ['set'],
        children: [{ key: 'names', type: 'party-name', id: ['text'] }],
      },
    ],
  },
  town: {
    type: 'town',
    own: true,
    lists: [
      { key: 'names', type: 'town-name', id: ['text'] },
      { key: 'amendments', type: 'town-amendment', id: ['field', 'from'] },
    ],
  },
  team: {
    type: 'team',
    own: true,
    lists: [
      { key: 'postings', type: 'posting', id: ['person', 'person_key', 'role'] },
      { key: 'labels', type: 'label', id: ['column'] },
      { key: 'blank', type: 'blank', id: ['column'] },
    ],
  },
  tasks: {
    type: 'file',
    own: false,
    lists: [
      { key: 'group', type: 'group', id: ['number'] },
      {
        key: 'tasks',
        type: 'task',
        id: ['number'],
        children: [{ key: 'amendments', type: 'task-amendment', id: ['from'] }],
      },
    ],
  },
  record: { type: 'record', own: true, lists: [] },
};

/** How a file of a kind is taken apart; one of no known kind is one entity. */
export function shapeOf(kind: Kind | undefined): FileShape {
  return kind === undefined ? { type: 'file', own: true, lists: [] } : SHAPES[kind];
}

/** The id of an item of a list; undefined where it has none. */
export function idIn(fields: Fields, { id, key }: Shape): string | undefined {
  if (id === undefined) return key;
  const parts = id.flatMap((each) => textIn(fields, each) ?? []);
  return textIn(fields, id[0]!) === undefined ? undefined : parts.join('/');
}
