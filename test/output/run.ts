import { NOBODY } from '../nobody.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../../src/cli.ts';
import type { Io } from '../../src/commands/program/request.ts';
import { DATA_DIR } from '../data-dir.ts';

/** What one command line gave. */
export interface Ran {
  out: string;
  err: string;
  code: number;
}

/** Without a day on the command line it is this one. */
export const TODAY = '2022-06-30';

/** A folder for snapshots that lasts as long as the tests of a file, so that data are parsed only once. */
export function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bangzhen-output-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command line in process, on the shipped data unless --data names others. */
export async function bangzhen(argv: readonly string[], cacheDir?: string): Promise<Ran> {
  const ran: Ran = { out: '', err: '', code: -1 };
  const io: Io = {
    out: (text) => void (ran.out += text),
    err: (text) => void (ran.err += text),
    writeFile: (path) => {
      throw new Error(`nothing is to be written: ${path}`);
    },
    makeFolder: () => undefined,
    env: { LANG: 'C.UTF-8' },
    cwd: tmpdir(),
    today: () => TODAY,
    terminal: { out: false, err: false, columns: undefined },
    ...NOBODY,
    packaged: { data: DATA_DIR, snapshot: join(tmpdir(), 'bangzhen-none') },
    cacheDir,
  };
  ran.code = await run(argv, io, '0.0.0');
  return ran;
}

/** The answer of a command line as JSON. */
export async function answer(argv: readonly string[], cacheDir?: string): Promise<unknown> {
  const { out, err } = await bangzhen([...argv, '--format', 'json'], cacheDir);
  if (out === '') throw new Error(`no answer to ${argv.join(' ')}: ${err}`);
  return JSON.parse(out) as unknown;
}
