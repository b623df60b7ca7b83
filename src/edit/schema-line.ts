/** First line of a data file, by which editors find its schema. */
const SCHEMA_LINE = /^# yaml-language-server: \$schema=(.*\/)?dataset\.schema\.json\s*$/;

/**
 * The line that leads an editor to the schema of a kind from a file `depth` folders below the data folder, after
 * the line that dataset.yaml begins with; none where that has none, or leads to an address.
 */
export function schemaLine(dataset: string, kind: string, depth: number): string[] {
  const folder = SCHEMA_LINE.exec(dataset.split('\n', 1)[0]!)?.[1];
  if (folder === undefined) return [];
  const way = /^[a-z]+:/i.test(folder) ? folder : '../'.repeat(depth) + folder;
  return [`# yaml-language-server: $schema=${way}${kind}.schema.json`];
}
