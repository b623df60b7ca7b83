import type { LooseFile } from '../../source/loose.ts';
import type { Entity } from './entity.ts';
import { isFields, textIn, valueIn, type Fields } from './loose.ts';
import { without } from './same.ts';
import { idIn, shapeOf, type Shape } from './shapes.ts';

/**
 * Data files of whatever shape → the things they speak of. Every value of a file is in one entity: what does
 * not have the shape that its place asks for stays with the file.
 */
export function entitiesIn(files: readonly LooseFile[]): Entity[] {
  return files.flatMap(ofFile);
}

function ofFile({ inner, kind, id, value }: LooseFile): Entity[] {
  const { type, own, lists } = shapeOf(kind);
  const fields = isFields(value) ? value : { value };
  const town = kind === 'town' || kind === 'team' ? id : textIn(fields, 'town');
  const place = { file: inner, town };
  const { rest, found } = taken(fields, lists, place);
  const known = type === 'file' ? inner : type === 'dataset' || type === 'notice' ? type : id;
  const root: Entity = { type, id: known, idKeys: [], fields: rest, children: [], ...place };
  const nested = type === 'town' ? { ...root, children: found } : root;
  const whole = own || Object.keys(rest).length > 0;
  return [...(whole ? [nested] : []), ...(type === 'town' ? [] : found)];
}

type Place = Pick<Entity, 'file' | 'town'>;

/** Takes the entities of several lists out of a mapping. */
function taken(
  fields: Fields,
  shapes: readonly Shape[],
  place: Place,
): { rest: Fields; found: Entity[] } {
  let rest = fields;
  const found: Entity[] = [];
  for (const shape of shapes) {
    const value = valueIn(rest, shape.key);
    const items = Array.isArray(value) ? value : isFields(value) ? [value] : [];
    const made = items.map((item: unknown) => entityOf(item, shape, place));
    if (!Array.isArray(value) && made.every((each) => each === undefined)) continue;
    found.push(...made.filter((each) => each !== undefined));
    const odd = items.filter((_item, at) => made[at] === undefined);
    rest = without(rest, [shape.key]);
    if (odd.length > 0) rest = { ...rest, [shape.key]: odd };
  }
  return { rest, found };
}

function entityOf(item: unknown, shape: Shape, place: Place): Entity | undefined {
  if (!isFields(item)) return undefined;
  const id = idIn(item, shape);
  if (id === undefined) return undefined;
  const { rest, found } = taken(item, shape.children ?? [], place);
  const idKeys = shape.id ?? [];
  return { type: shape.type, id, idKeys, fields: rest, children: found, ...place };
}
