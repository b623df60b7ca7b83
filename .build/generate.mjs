// Writes what is derived from schemas/data and committed: types of the data files, the table of proofs,
// the order of keys.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { dataSchemas, deref } from './schemas.mjs';

const NOTE = '// Generated from schemas/data by `npm run generate`. Do not edit.\n';
const schemas = dataSchemas();

/** All schemas as one, so that every shared part becomes one type, named by its title. */
async function types() {
  const definitions = {};
  const local = (file, ref) => {
    const [name, pointer] = [ref.split('#')[0] || file, ref.split('#')[1] ?? ''];
    return `#/definitions/${[name.replace('.schema.json', ''), ...pointer.split('/').slice(2)].join('-')}`;
  };
  const rewrite = (node, file) => {
    if (Array.isArray(node)) return node.map((item) => rewrite(item, file));
    if (node === null || typeof node !== 'object') return node;
    if (node.$ref) return { $ref: local(file, node.$ref) };
    const {
      $schema: _schema,
      $id: _id,
      definitions: _definitions,
      discriminator: _by,
      ...rest
    } = node;
    return Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, rewrite(value, file)]),
    );
  };
  for (const [file, schema] of Object.entries(schemas)) {
    const name = file.replace('.schema.json', '');
    for (const [part, node] of Object.entries(schema.definitions ?? {}))
      definitions[`${name}-${part}`] = rewrite(node, file);
    if (name !== 'common') definitions[name] = rewrite(schema, file);
  }
  const files = Object.keys(definitions).filter((name) => schemas[`${name}.schema.json`]);
  const root = {
    title: 'AllDataFiles',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(files.map((name) => [name, { $ref: `#/definitions/${name}` }])),
    required: files,
    definitions,
  };
  return compile(root, 'AllDataFiles', {
    bannerComment: NOTE,
    unreachableDefinitions: false,
    maxItems: -1,
    style: { singleQuote: true, printWidth: 100 },
  });
}

/** The leaves of a schema that something proves: a tree of `p` (properties), `i` (items), `x` (proof). */
function proofs(node, file) {
  if (node.$ref) {
    const target = deref(schemas, file, node.$ref);
    return proofs(target.node, target.file);
  }
  const tree = {};
  const proof = node['x-proof'];
  if (proof !== undefined && proof !== 'own')
    tree.x = typeof proof === 'string' ? { in: proof } : proof;
  for (const branch of [...(node.oneOf ?? []), ...(node.anyOf ?? [])])
    merge(tree, proofs(branch, file));
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const below = proofs(child, file);
    if (below) (tree.p ??= {})[key] = below;
  }
  if (node.items) {
    const below = proofs(node.items, file);
    if (below) tree.i = below;
  }
  return Object.keys(tree).length > 0 ? tree : undefined;
}

function merge(into, from) {
  if (!from) return;
  if (from.x) into.x = from.x;
  if (from.i) into.i = from.i;
  for (const [key, child] of Object.entries(from.p ?? {})) {
    into.p ??= {};
    if (into.p[key]) merge(into.p[key], child);
    else into.p[key] = child;
  }
}

/**
 * The keys of a schema's mapping in their order with the order inside their values; null where it has none. Where
 * one of its values says of which kind a mapping is, an order for each.
 */
function keyOrder(node, file) {
  if (node.$ref) {
    const target = deref(schemas, file, node.$ref);
    return keyOrder(target.node, target.file);
  }
  if (node.discriminator) return variants(node, file);
  const branches = ['oneOf', 'anyOf', 'allOf'].flatMap((word) => node[word] ?? []);
  const others = [...Object.values(node.patternProperties ?? {}), node.additionalProperties];
  const parts = [
    ...(node.properties ? [Object.entries(node.properties)] : []),
    ...others.filter((each) => typeof each === 'object').map((each) => [['*', each]]),
  ].map((entries) => new Map(entries.map(([key, child]) => [key, keyOrder(child, file)])));
  const inside = [...branches, ...(node.items ? [node.items] : [])];
  return [...parts, ...inside.map((each) => keyOrder(each, file))].reduce(joined, null);
}

function variants({ discriminator, oneOf }, file) {
  const by = discriminator.propertyName;
  const orders = new Map();
  for (const branch of oneOf) {
    const { const: one, enum: several = [one] } = branch.properties[by];
    for (const kind of several) orders.set(kind, keyOrder(branch, file));
  }
  return { by, orders };
}

/** Two orders as one: a key that only the second has comes behind the one it stands behind there. */
function joined(first, second) {
  if (!first || !second) return first ?? second;
  if (first.by || second.by) throw new Error('a mapping of several kinds may not be joined');
  const keys = [...first.keys()];
  let at = 0;
  for (const key of second.keys()) {
    if (!first.has(key)) keys.splice(at, 0, key);
    at = Math.max(at, keys.indexOf(key) + 1);
  }
  const both = (key) => joined(first.get(key) ?? null, second.get(key) ?? null);
  return new Map(keys.map((key) => [key, both(key)]));
}

/** The orders of all kinds as a program text; what several have in common stands in it once. */
function orderText() {
  const parts = new Map();
  const written = (order) => {
    if (!order) return 'null';
    const lines = [...(order.orders ?? order)].map(([key, below]) => {
      // JavaScript puts such keys first, whatever their order.
      if (/^\d+$/.test(key)) throw new Error(`a key may not be a number: ${key}`);
      return `  ${/^[a-z_][a-z0-9_]*$/.test(key) ? key : `'${key}'`}: ${written(below)},\n`;
    });
    const object = `{\n${lines.join('')}}`;
    const text = order.by ? `new Variants('${order.by}', ${object})` : object;
    if (!parts.has(text)) parts.set(text, `k${parts.size}`);
    return parts.get(text);
  };
  const kinds = Object.entries(schemas)
    .filter(([name]) => name !== 'common.schema.json')
    .map(([name, schema]) => {
      const order = written(keyOrder(schema, name));
      return `  ${name.replace('.schema.json', '')}: ${order},\n`;
    });
  const shared = [...parts].map(([text, name]) => `const ${name} = ${text};\n`);
  return `${NOTE}import type { Kind } from '../kinds.ts';\nimport { Variants, type KeyOrder } from './order.ts';\n\n${shared.join('')}\n/** The order of keys in every kind of file, that of the properties in its schema. */\nexport const ORDER: Readonly<Record<Kind, KeyOrder | null>> = {\n${kinds.join('')}};\n`;
}

/** Text of every generated file by its path from the root. */
export async function generatedFiles() {
  const table = Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => name !== 'common.schema.json')
      .map(([name, schema]) => [name.replace('.schema.json', ''), proofs(schema, name)]),
  );
  return {
    'src/source/data.gen.ts': await types(),
    'src/check/provenance/proofs.gen.ts': `${NOTE}import type { ProofTree } from './proof.ts';\n\nexport const PROOFS: Readonly<Record<string, ProofTree>> = ${JSON.stringify(table, null, 1)};\n`,
    'src/source/format/order.gen.ts': orderText(),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generatedFiles()))
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
