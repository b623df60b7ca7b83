import { spawnSync } from 'node:child_process';
import { GitError } from './error.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** A way to ask git about the repository of a folder. */
export interface Git {
  folder: string;
  /** What git writes to stdout. Throws GitError. */
  ask(args: readonly string[], input?: string): Buffer;
  /** The same, or undefined where git says no: a name it does not know, a path that is not there. */
  maybe(args: readonly string[]): Buffer | undefined;
}

/** More than any data set and history that may be read: 1 GiB. */
const MAX_BYTES = 1 << 30;

/**
 * Git asked from a folder, which must be there. It only reads: no lock is taken, no index refreshed, nothing
 * fetched that a partial clone lacks, and no program is run that a repository may name (pagers, monitors of
 * the file system, checks of signatures, hooks).
 */
export function gitIn(folder: string, env: Env): Git {
  const run = (
    args: readonly string[],
    input?: string,
  ): { status: number; out: Buffer; err: string } => {
    const { status, stdout, stderr, error } = spawnSync('git', [...SETTINGS, ...args], {
      cwd: folder,
      env: { ...ownEnv(env), ...ENV },
      input: input ?? '',
      maxBuffer: MAX_BYTES,
      windowsHide: true,
    });
    if (error !== undefined) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'EACCES') throw new GitError('not-installed', folder);
      throw new GitError('failed', folder, code ?? error.message);
    }
    return { status: status ?? -1, out: stdout, err: stderr.toString('utf8').trim() };
  };
  return {
    folder,
    ask(args, input) {
      const { status, out, err } = run(args, input);
      if (status !== 0) throw new GitError(faultOf(err), folder, err);
      return out;
    },
    maybe(args) {
      const { status, out } = run(args);
      return status === 0 ? out : undefined;
    },
  };
}

const SETTINGS: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.quotePath=false',
    'log.showSignature=false',
    'log.mailmap=true',
    'protocol.allow=never',
  ].flatMap((setting) => ['-c', setting]),
];

/** Messages in English, nothing asked of the user, nothing traced into files, nothing fetched. */
const ENV: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TRACE2: '0',
  GIT_TRACE2_EVENT: '0',
  GIT_TRACE2_PERF: '0',
};

/** Variables of git that say how it is set up. The others would point it at another repository, as in a hook. */
const KEPT = /^GIT_(?:CONFIG|EXEC_PATH$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$)/;

function ownEnv(env: Env): Record<string, string> {
  const kept = Object.entries(env).filter(
    ([name, value]) => value !== undefined && (!name.startsWith('GIT_') || KEPT.test(name)),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

function faultOf(words: string): 'no-repository' | 'not-trusted' | 'failed' {
  if (/dubious ownership|safe\.directory/.test(words)) return 'not-trusted';
  return /not a git repository|must be run in a work tree/.test(words) ? 'no-repository' : 'failed';
}
