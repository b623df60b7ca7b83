import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edits } from './cases.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders that hold data/ and seeds/. */
const SETS = { shipped: ROOT, example: join(ROOT, 'test', 'example') };

/** A copy of data/ and seeds/ with the edits made, in a folder that `use` gets and that is removed after. */
export async function withEdits<T>(
  edits: Edits,
  use: (root: string) => Promise<T>,
  set: keyof typeof SETS = 'shipped',
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'bangzhen-errors-'));
  try {
    for (const folder of ['data', 'seeds'])
      cpSync(join(SETS[set], folder), join(root, folder), { recursive: true });
    apply(edits, root);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function apply({ edit, write, append, remove, lock }: Edits, root: string): void {
  for (const { file, find, replace } of list(edit)) {
    const text = readFileSync(join(root, file), 'utf8');
    const parts = text.split(find);
    if (parts.length !== 2)
      throw new Error(`${file}: ${parts.length - 1} times instead of once: ${find}`);
    writeFileSync(join(root, file), parts.join(replace));
  }
  for (const { file, text = '', base64, times = 1 } of list(write)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    const content = base64 === undefined ? text.repeat(times) : Buffer.from(base64, 'base64');
    writeFileSync(join(root, file), content);
  }
  for (const { file, text } of list(append)) appendFileSync(join(root, file), text);
  for (const file of list(remove)) rmSync(join(root, file));
  for (const file of list(lock)) chmodSync(join(root, file), 0);
}

function list<T>(one: T | T[] | undefined): T[] {
  return one === undefined ? [] : Array.isArray(one) ? one : [one];
}
