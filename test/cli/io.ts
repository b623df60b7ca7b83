import { NOBODY } from '../nobody.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { run } from '../../src/cli.ts';
import type { Io } from '../../src/commands/program/request.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What one command line gave. */
export interface Ran {
  out: string;
  err: string;
  code: number;
  /** Files written by --output. */
  written: Record<string, string>;
}

export interface Setting {
  env?: Record<string, string>;
  cwd?: string;
  /** Columns of the terminal that stdout is; undefined: a pipe. */
  terminal?: number;
  today?: string;
  /** What is typed at the terminal where something is asked; nobody is there without it. */
  ask?: (question: string) => string;
}

/** Snapshots of this test file, so that the data are parsed once. */
const cacheDir = mkdtempSync(join(tmpdir(), 'bangzhen-cli-'));
afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

/** Runs a command line in process: fixed day, an English environment unless told otherwise. */
export async function bangzhen(
  argv: readonly string[],
  { env = {}, cwd = ROOT, terminal, today = '2026-11-23', ask }: Setting = {},
): Promise<Ran> {
  const ran: Ran = { out: '', err: '', code: -1, written: {} };
  const io: Io = {
    out: (text) => void (ran.out += text),
    err: (text) => void (ran.err += text),
    writeFile: (path, text) => void (ran.written[path] = text),
    makeFolder: () => undefined,
    env: { LANG: 'en_US.UTF-8', ...env },
    cwd,
    today: () => today,
    terminal: { out: terminal !== undefined, err: terminal !== undefined, columns: terminal },
    ...NOBODY,
    ...(ask && { ask: (question) => Promise.resolve(ask(question)) }),
    packaged: { data: `${ROOT}data`, snapshot: `${ROOT}dist/none` },
    cacheDir,
  };
  ran.code = await run(argv, io, '0.0.0');
  return ran;
}
