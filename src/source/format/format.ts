import type { Kind } from '../kinds.ts';
import { readTree } from '../yaml/strict.ts';
import { ORDER } from './order.gen.ts';
import { printPage } from './print.ts';
import { pageOf } from './read.ts';

/**
 * The text of a data file in canonical form: same values, same comments, one way to write them. Undefined
 * where the text cannot be read as plain YAML. CONTRIBUTING.md describes the form.
 */
export function formatYaml(text: string, kind: Kind): string | undefined {
  const read = readTree(text, '');
  return 'problems' in read ? undefined : printPage(pageOf(read.document, text, ORDER[kind]));
}
