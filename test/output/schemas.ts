import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { ROOT } from '../data-dir.ts';

export type Node = Record<string, unknown>;

const DIR = `${ROOT}schemas/output/`;

/** The published schemas by the name of the answer. */
export const SCHEMAS: Readonly<Record<string, Node>> = Object.fromEntries(
  readdirSync(DIR)
    .sort()
    .map((file) => [
      file.replace('.schema.json', ''),
      JSON.parse(readFileSync(DIR + file, 'utf8')) as Node,
    ]),
);

/** The schemas as published: keys that they do not know pass. */
const open = new Ajv({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
});
for (const schema of Object.values(SCHEMAS)) open.addSchema(schema);

/**
 * The same with every value closed: a key that no schema describes is a fault. Draft 2019-09, because
 * only `unevaluatedProperties` sees the keys that the parts of an allOf describe together.
 */
const closed = new Ajv2019({ allErrors: true, strict: false });
for (const schema of Object.values(SCHEMAS)) {
  const { $schema: _draft7, ...rest } = closedCopy(schema);
  closed.addSchema(rest);
}

/** What an answer has that its schema does not allow, strictly; empty where all is well. */
export function faultsOf(name: string, answer: unknown): string[] {
  return [open, closed].flatMap((ajv) => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (!validate) throw new Error(`no schema ${name}`);
    if (validate(answer)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  });
}

/** Whether an answer follows the schema as published. */
export function follows(name: string, answer: unknown): boolean {
  return open.validate(`${name}.schema.json`, answer);
}

/** Every schema of a value inside a schema, each with its path: not the parts of an allOf, anyOf, oneOf. */
export function* valuesIn(node: Node, path = ''): Generator<[path: string, value: Node]> {
  for (const [key, child] of Object.entries((node['properties'] ?? {}) as Record<string, Node>)) {
    yield [`${path}/${key}`, child];
    yield* valuesIn(child, `${path}/${key}`);
  }
  const items = node['items'] as Node | undefined;
  if (items) {
    yield [`${path}/*`, items];
    yield* valuesIn(items, `${path}/*`);
  }
  for (const word of ['allOf', 'anyOf', 'oneOf']) {
    for (const part of (node[word] ?? []) as Node[]) yield* valuesIn(part, path);
  }
  const definitions = (node['definitions'] ?? {}) as Record<string, Node>;
  for (const [name, part] of Object.entries(definitions)) yield* valuesIn(part, `${path}#${name}`);
}

function closedCopy(schema: Node): Node {
  const copy = structuredClone(schema);
  for (const [, value] of valuesIn(copy)) value['unevaluatedProperties'] = false;
  // A schema that another one extends is closed where it is used; only whole answers are closed here.
  if (!isExtended(schema)) copy['unevaluatedProperties'] = false;
  return copy;
}

function isExtended(schema: Node): boolean {
  const others = JSON.stringify(Object.values(SCHEMAS));
  return others.includes(`"allOf":[{"$ref":"${String(schema['$id'])}"}]`);
}
