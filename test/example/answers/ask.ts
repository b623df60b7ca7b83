import { EXAMPLE_DIR } from '../../data-dir.ts';
import { bangzhen, cacheFolder } from '../../output/run.ts';
import type { Day } from './days.ts';

const cache = cacheFolder();

/** The JSON answer of a command line on the invented district, on a day where one is given, and its exit code. */
export async function ask<T>(
  argv: readonly string[],
  day?: Day,
): Promise<{ answer: T; code: number }> {
  const asOf = day === undefined ? [] : ['--as-of', day];
  const line = [...argv, ...asOf, '--data', EXAMPLE_DIR, '--format', 'json'];
  const { out, err, code } = await bangzhen(line, cache);
  if (out === '') throw new Error(`no answer to ${argv.join(' ')}: ${err}`);
  return { answer: JSON.parse(out) as T, code };
}

/** A paper or answer as text, in Chinese, without breaks in its paragraphs. */
export async function textOf(argv: readonly string[], day?: Day): Promise<string> {
  const asOf = day === undefined ? [] : ['--as-of', day];
  const line = [...argv, ...asOf, '--data', EXAMPLE_DIR, '--lang', 'zh', '--width', '1000'];
  return (await bangzhen(line, cache)).out;
}
