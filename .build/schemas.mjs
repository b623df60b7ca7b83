import { readdirSync, readFileSync } from 'node:fs';

const dir = new URL('../schemas/data/', import.meta.url);

/** The schemas of the data files by file name. */
export function dataSchemas() {
  return Object.fromEntries(
    readdirSync(dir)
      .sort()
      .map((name) => [name, JSON.parse(readFileSync(new URL(name, dir), 'utf8'))]),
  );
}

/** What `$ref` points to, and the name of the file it stands in. */
export function deref(schemas, file, ref) {
  const [name, pointer = ''] = ref.split('#');
  const target = name || file;
  let node = schemas[target];
  for (const step of pointer.split('/').filter(Boolean)) node = node[step];
  if (!node) throw new Error(`${file}: ${ref} leads nowhere`);
  return { node, file: target };
}
