import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../data-dir.ts';

/** Chapters and annexes by other numbers than those of the shipped plan: a clause that is not from the data shows. */
const CHANGES: readonly (readonly [from: RegExp, to: (found: string) => string])[] = [
  [/(?<!示)[二三四](?=（|、)/g, (numeral) => ({ 二: '五', 三: '六', 四: '七' })[numeral]!],
  [/(?<=clause: )[二三四]$/gm, (numeral) => ({ 二: '五', 三: '六', 四: '七' })[numeral]!],
  [/(?<=附件)[1-3]|(?<=[Aa]nnex )[1-3]/g, (digit) => String(Number(digit) + 3)],
  [/(?<=^附件：)1(?=\.)|^[23](?=\.云溪区)/gm, (digit) => String(Number(digit) + 3)],
];

/** A copy of the invented district, in its document and its data renumbered; the folder is the caller's to remove. */
export function renumbered(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bangzhen-renumbered-'));
  cpSync(`${ROOT}test/example`, folder, { recursive: true });
  const edit = (path: string, ...more: typeof CHANGES): void => {
    const text = readFileSync(path, 'utf8');
    const changed = [...CHANGES, ...more].reduce(
      (words, [from, to]) => words.replace(from, to),
      text,
    );
    writeFileSync(path, changed);
  };
  const document = join(folder, 'seeds', 'plan.txt');
  edit(document);
  const sha256 = createHash('sha256').update(readFileSync(document)).digest('hex');
  for (const entry of readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const number = /^(tables|sections)\.yaml$/.test(entry.name);
    edit(
      join(entry.parentPath, entry.name),
      [/(?<=sha256: )[0-9a-f]{64}/, () => sha256],
      ...(number
        ? [[/(?<=^ {2,4}(?:- )?number: )[1-3]$/gm, (d: string) => String(Number(d) + 3)] as const]
        : []),
      [/(?<=text: (?:附件：)?)[1-3](?=\.云溪区)/g, (digit) => String(Number(digit) + 3)],
    );
  }
  return folder;
}
