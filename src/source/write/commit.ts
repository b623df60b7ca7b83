import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { BusyError, ChangedError, type FileChange } from './change.ts';
import { contentsOf, JOURNAL, journalText, parseJournal, TEMPORARY } from './journal.ts';

/** Who writes, and what it has to know of other processes of the machine. */
export interface Writer {
  pid: number;
  isAlive(pid: number): boolean;
  /** Waits a moment, in milliseconds. */
  wait(time: number): void;
}

/** How long to wait for another writer, and how often to look, in milliseconds. */
const PATIENCE = 2000;
const STEP = 25;

/**
 * Changes files of a data folder, all or none. New contents are on the disk before anything is touched, so that
 * a full disk leaves the old state; then the journal makes them hold at once; then each file is replaced.
 * Throws BusyError where another process is writing, ChangedError where a file is no longer what it was, and
 * what the file system throws.
 */
export function commitFiles(dataDir: string, changes: readonly FileChange[], writer: Writer): void {
  const made: string[] = [];
  const journal = join(dataDir, JOURNAL);
  try {
    const temporaries = changes.map(({ inner, after }) => {
      const target = targetOf(join(dataDir, inner));
      mkdirSync(dirname(target.path), { recursive: true });
      const temporary = join(dirname(target.path), `.bangzhen-${writer.pid}-${made.length}.tmp`);
      made.push(temporary);
      writeSynced(temporary, after, target.mode);
      return { temporary, target: target.path };
    });
    const page = join(dataDir, `.bangzhen-${writer.pid}-${made.length}.tmp`);
    made.push(page);
    writeSynced(page, Buffer.from(journalText(changes, writer.pid, hostname())));
    claim(dataDir, page, writer);
    const changed = changes.find((change) => !isUnchanged(dataDir, change));
    if (changed) {
      rmSync(journal, { force: true });
      throw new ChangedError(changed.inner);
    }
    // Should one of these fail, the journal stays, and with it the new state.
    for (const { temporary, target } of temporaries) renameSync(temporary, target);
    for (const folder of new Set(temporaries.map(({ target }) => dirname(target))))
      syncFolder(folder);
    rmSync(journal, { force: true });
  } finally {
    for (const file of made) rmSync(file, { force: true });
  }
}

/** Where a file really is, behind a link, and its rights. Throws EACCES where it may not be written. */
function targetOf(path: string): { path: string; mode: number } {
  const known = statSync(path, { throwIfNoEntry: false });
  if (!known) return { path, mode: 0o644 };
  const target = realpathSync(path);
  // Its folder would let it be replaced all the same.
  accessSync(target, constants.W_OK);
  return { path: target, mode: known.mode & 0o777 };
}

function isUnchanged(dataDir: string, { inner, before }: FileChange): boolean {
  const now = contentOf(join(dataDir, inner));
  return before === null ? now === undefined : (now?.equals(before) ?? false);
}

/** Gives the journal its name, which only one writer can; waits for another one, and completes a dead one's work. */
function claim(dataDir: string, page: string, writer: Writer): void {
  const journal = join(dataDir, JOURNAL);
  for (let waited = 0; ; waited += STEP) {
    try {
      linkSync(page, journal);
      syncFolder(dataDir);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = ownerOf(journal);
    if (other === undefined) continue;
    const dead = other.pid === 0 || (other.host === hostname() && !writer.isAlive(other.pid));
    if (dead) complete(dataDir);
    else if (waited >= PATIENCE) throw new BusyError(other.pid);
    else writer.wait(STEP);
  }
}

/** Process that a journal names; undefined where it has gone meanwhile. */
function ownerOf(journal: string): { pid: number; host: string } | undefined {
  const bytes = contentOf(journal);
  return bytes && (parseJournal(bytes.toString('utf8')) ?? { pid: 0, host: hostname() });
}

/** Completes what a writer that is no more had begun, and takes its journal and temporary files away. */
export function complete(dataDir: string): void {
  const journal = join(dataDir, JOURNAL);
  const bytes = contentOf(journal);
  const known = bytes && parseJournal(bytes.toString('utf8'));
  const contents = known && contentsOf(known, (inner) => contentOf(join(dataDir, inner)));
  let count = 0;
  for (const [inner, content] of contents ?? []) {
    const target = targetOf(join(dataDir, inner));
    const temporary = join(dirname(target.path), `.bangzhen-${known!.pid}-${count++}.tmp`);
    mkdirSync(dirname(target.path), { recursive: true });
    writeSynced(temporary, content, target.mode);
    renameSync(temporary, target.path);
  }
  rmSync(journal, { force: true });
  if (known) removeTemporaries(dataDir, known.pid);
}

/** Temporary files of a process, in the data folder and below it. */
function removeTemporaries(folder: string, pid: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeTemporaries(path, pid);
    else if (Number(TEMPORARY.exec(entry.name)?.[1]) === pid) rmSync(path, { force: true });
  }
}

/** Bytes of a regular file; undefined where there is none. */
function contentOf(path: string): Buffer | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function writeSynced(path: string, bytes: Buffer, mode = 0o644): void {
  const file = openSync(path, 'w', mode);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes names in a folder last over a crash of the machine; systems that cannot do that are not asked. */
function syncFolder(path: string): void {
  let folder: number | undefined;
  try {
    folder = openSync(path, 'r');
    fsyncSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'EBADF'].includes(code ?? '')) throw error;
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
}
