import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from './cli.ts';
import type { Io } from './commands/request.ts';

/** Version of the package and of this build, set by the build. */
declare const VERSION: string;
/** Folder of the program file. */
declare const __dirname: string;

const root = join(__dirname, '..');

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  writeFile(path, text) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
      writeFileSync(temporary, text);
      renameSync(temporary, path);
    } catch (error) {
      if (existsSync(temporary)) rmSync(temporary, { force: true });
      throw Object.assign(error as NodeJS.ErrnoException, { path });
    }
  },
  env: process.env,
  cwd: process.cwd(),
  today() {
    const now = new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  },
  terminal: {
    out: process.stdout.isTTY,
    err: process.stderr.isTTY,
    columns: process.stdout.columns,
  },
  packaged: { data: join(root, 'data'), snapshot: join(__dirname, 'snapshot') },
  cacheDir: cacheDir(),
};

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

// A reader that has seen enough (head, less) closes the pipe: end quietly.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

void run(process.argv.slice(2), io, VERSION).then((code) => {
  process.exitCode = code;
});
