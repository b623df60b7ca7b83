import type { ChangeKind } from './change.ts';
import type { Difference } from './differences.ts';
import type { EntityType } from './entity.ts';
import { isTypography } from './loose.ts';

/** Entities that the plan's people and tasks are; everything else is data. */
const KIND_OF_TYPE: Partial<Readonly<Record<EntityType, ChangeKind>>> = {
  posting: 'personnel',
  person: 'personnel',
  task: 'task',
  'task-amendment': 'task',
};

/** Kind of something that is there in one revision only. */
export function kindOfType(type: EntityType): ChangeKind {
  return KIND_OF_TYPE[type] ?? 'data';
}

/** Keys of the editors' words and of titles. */
const WORDING: ReadonlySet<string> = new Set([
  'note',
  'notes',
  'why',
  'reason',
  'doubt',
  'role_note',
  'text_doubt',
  'gap',
  'title',
  'told',
  'untold',
  'ground',
  'untestable',
  'products',
  'name_en',
  'city_en',
  'province_en',
  'aliases',
  'en',
]);

/** Keys that say where a value is from and how it is known. */
const PROVENANCE: ReadonlySet<string> = new Set([
  'source',
  'basis',
  'clause',
  'body',
  'sha256',
  'labels',
  'until_source',
  'since_source',
]);
const PROVENANCE_KEY = /_(?:basis|source)$/;

/** Types that are words of the document and nothing else. */
const VERBATIM: ReadonlySet<EntityType> = new Set(['section', 'annex', 'notice']);

/** Words of the document that an entity of another kind quotes. */
const QUOTED: ReadonlySet<string> = new Set(['quotes', 'lead_in', 'preamble', 'places']);

function kindOfDifference(type: EntityType, { path, before, after }: Difference): ChangeKind {
  if (isTypography(before, after)) return 'wording';
  const keys = path.filter((step) => typeof step === 'string');
  if (keys.some((key) => PROVENANCE.has(key) || PROVENANCE_KEY.test(key))) return 'data';
  // Of a record only the note is the editors’ own; its other words say what was done.
  if (type === 'record') return keys[0] === 'note' ? 'wording' : 'data';
  if (keys.some((key) => WORDING.has(key))) return 'wording';
  if (VERBATIM.has(type) || keys.some((key) => QUOTED.has(key))) return 'wording';
  return kindOfType(type);
}

const WEIGHT: Readonly<Record<ChangeKind, number>> = { personnel: 2, task: 2, data: 1, wording: 0 };

/** Kind of a change of one field: that of the weightiest of its differences. */
export function kindOfDifferences(type: EntityType, found: readonly Difference[]): ChangeKind {
  return found
    .map((each) => kindOfDifference(type, each))
    .reduce((most, kind) => (WEIGHT[kind] > WEIGHT[most] ? kind : most));
}
