// Writes what is derived from schemas/data and committed: types of the data files, the table of proofs.
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
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await generatedFiles()))
    writeFileSync(new URL(`../${path}`, import.meta.url), text);
}
