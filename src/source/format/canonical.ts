import type { ParsedFile } from '../load.ts';
import { bareForm } from './bare.ts';
import { isCanonicalPrint } from './match.ts';
import { ORDER } from './order.gen.ts';

/** A file with its text in canonical form. */
export interface Formatted {
  file: ParsedFile;
  canonical: string;
}

/** The files that are not in canonical form. */
export async function notCanonical(files: readonly ParsedFile[]): Promise<Formatted[]> {
  const doubtful = files
    .filter((file) => !isPlainlyCanonical(file))
    .map((file) => ({ file, canonical: bareForm(file) }));
  const formatted: Formatted[] = [];
  for (const { file, canonical } of doubtful)
    formatted.push({ file, canonical: canonical ?? (await parsedForm(file)) });
  return formatted.filter(({ file, canonical }) => file.text !== canonical);
}

/** The full parser takes a while to load, and well-kept data never need it. */
async function parsedForm({ text, kind }: ParsedFile): Promise<string> {
  const { formatYaml } = await import('./format.ts');
  return formatYaml(text, kind)!;
}

/** Whether a file is certainly in canonical form, so that no parser need look at it. */
export function isPlainlyCanonical({ text, value, kind }: ParsedFile): boolean {
  return isCanonicalPrint(text, value, ORDER[kind]);
}
