import { NOBODY } from '../nobody.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli.ts';
import { exampleHistory } from '../histories.ts';
import { DATA_DIR } from '../data-dir.ts';

const cache = mkdtempSync(join(tmpdir(), 'bangzhen-questions-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/**
 * What a command line as the help prints it gives, on 30 June 2022. Files are not written. What changed is asked
 * of the history of the worked example.
 */
export async function ask(
  line: string,
  lang: 'zh' | 'en',
  width = 400,
): Promise<{ out: string; err: string; code: number }> {
  const ran = { out: '', err: '', code: -1 };
  const io = {
    out: (text: string) => void (ran.out += text),
    err: (text: string) => void (ran.err += text),
    writeFile: (_path: string, text: string) => void (ran.out += text),
    makeFolder: () => undefined,
    env: line.startsWith('changes') ? exampleHistory().env : {},
    cwd: '/',
    today: () => '2022-06-30',
    terminal: { out: false, err: false, columns: undefined },
    ...NOBODY,
    packaged: { data: DATA_DIR, snapshot: join(cache, 'none') },
    cacheDir: cache,
  };
  ran.code = await run(
    [
      ...line.split(' ').map((word) => word.replace(/^'(.*)'$/, '$1')),
      '--lang',
      lang,
      '--width',
      String(width),
    ],
    io,
    '0.0.0',
  );
  return ran;
}
