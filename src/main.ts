import {
  fstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from './cli.ts';
import type { Io } from './commands/program/request.ts';

/** Version of the package and of this build, set by the build. */
declare const VERSION: string;
/** Folder of the program file. */
declare const __dirname: string;

const root = join(__dirname, '..');

const io: Io = {
  out: (text) => write(1, text),
  err: (text) => write(2, text),
  writeFile: writeWhole,
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  env: process.env,
  cwd: workingFolder(),
  today() {
    const now = new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  },
  terminal: {
    out: isTerminal(1),
    err: isTerminal(2),
    columns: isTerminal(1) ? process.stdout.columns : undefined,
  },
  ask,
  writer: { pid: process.pid, isAlive, wait },
  packaged: { data: join(root, 'data'), snapshot: join(__dirname, 'snapshot') },
  cacheDir: cacheDir(),
};

/**
 * Writes a file whole or not at all: beside it first, then in its place, with the rights it had. What
 * is no regular file (a device, a pipe) is written to, never replaced; a link leads to its target.
 */
function writeWhole(path: string, text: string): void {
  const known = statSync(path, { throwIfNoEntry: false });
  if (known && !known.isFile()) {
    try {
      writeFileSync(path, text);
    } catch (error) {
      throw Object.assign(error as NodeJS.ErrnoException, { path });
    }
    return;
  }
  const target = known ? realpathSync(path) : path;
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, known ? { mode: known.mode } : {});
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}

/** The working folder; the root where it has been removed under the program. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '/';
    throw error;
  }
}

/** Asks on the terminal; undefined where stdin or stderr is none, or where the input ends. */
async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY || !isTerminal(2)) return undefined;
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await new Promise<string | undefined>((answered) => {
      lines.once('close', () => answered(undefined));
      void lines.question(question).then(answered);
    });
  } finally {
    lines.close();
  }
}

/** Whether a process of this machine runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function wait(time: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
}

/** The user's folder for caches, by the custom of each system; undefined where there is no home. */
function cacheDir(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'bangzhen');
  if (process.platform === 'win32')
    return LOCALAPPDATA ? join(LOCALAPPDATA, 'bangzhen', 'Cache') : undefined;
  if (!HOME) return undefined;
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'bangzhen')
    : join(HOME, '.cache', 'bangzhen');
}

/**
 * Writes to stdout or stderr at once, without the streams of the process, which take a while to set up
 * and may lose what is unwritten at the end. A reader that has seen enough (head, less) closes the
 * pipe: the rest is not written, and the exit code is the same.
 */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      // A full pipe that does not block: wait a moment for the reader.
      if (code !== 'EAGAIN') {
        // A fault of stderr can be told nowhere.
        if (descriptor === 2) return;
        throw Object.assign(error as NodeJS.ErrnoException, { path: 'stdout' });
      }
      wait(5);
    }
  }
}

/** Whether a descriptor is a terminal; only a character device can be one, and asking costs time. */
function isTerminal(descriptor: 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EBADF') return false;
    throw error;
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}

void run(process.argv.slice(2), io, VERSION).then((code) => {
  process.exitCode = code;
});
