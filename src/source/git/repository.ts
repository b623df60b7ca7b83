import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UnreadableError } from '../files.ts';
import { FILE_START } from '../problem.ts';
import { GitError } from './error.ts';
import { gitIn, type Env, type Git } from './run.ts';

/** The repository that a data folder lies in. */
export interface Repository {
  git: Git;
  /** Path of the data folder from the root of the working tree, with `/` and without one at the end; '' at the root. */
  prefix: string;
  /** Whether the clone lacks its older history. */
  shallow: boolean;
}

/**
 * Opens the repository of a data folder for reading. Throws GitError where there is none or git cannot be
 * run, UnreadableError where the folder itself is not there.
 */
export function openRepository(dataDir: string, env: Env): Repository {
  const folder = resolve(dataDir);
  // Where the folder is missing, running git in it fails as if there were no git.
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UnreadableError([
      { check: 'file', code: 'not-found', facts: {}, file: dataDir, range: FILE_START },
    ]);
  const git = gitIn(folder, env);
  const [inside, shallow, ...prefix] = git
    .ask(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix'])
    .toString('utf8')
    .split('\n');
  if (inside !== 'true') throw new GitError('no-repository', folder);
  return {
    git,
    // Names of folders may hold line ends.
    prefix: prefix.join('\n').replace(/\/?\n*$/, ''),
    shallow: shallow === 'true',
  };
}

/** What a name of a revision stands for: the id of its commit, or why it stands for none. */
export type Resolved = { commit: string } | { unknown: 'no-commit' | 'ambiguous' | 'not-a-commit' };

/** Finds the commit of a revision: anything git takes for one, and never an option. */
export function resolveRevision({ git }: Repository, name: string): Resolved {
  // No argument of a program can hold it.
  if (name.includes('\0')) return { unknown: 'no-commit' };
  const object = idIn(git.maybe(['rev-parse', '--verify', '--quiet', '--end-of-options', name]));
  if (object === undefined) return { unknown: isAmbiguous(git, name) ? 'ambiguous' : 'no-commit' };
  const commit = idIn(git.maybe(['rev-parse', '--verify', '--quiet', `${object}^{commit}`]));
  return commit === undefined ? { unknown: 'not-a-commit' } : { commit };
}

function isAmbiguous(git: Git, name: string): boolean {
  if (!/^[0-9a-f]{4,39}$/i.test(name)) return false;
  const ids = git.maybe(['rev-parse', `--disambiguate=${name}`])?.toString('latin1') ?? '';
  return ids.trim().includes('\n');
}

function idIn(answer: Buffer | undefined): string | undefined {
  return /^([0-9a-f]{40,64})\n?$/.exec(answer?.toString('latin1') ?? '')?.[1];
}

/** Names of branches and tags, for suggestions. */
export function revisionNames({ git }: Repository): string[] {
  const answer = git.maybe([
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/tags',
  ]);
  return (answer?.toString('utf8') ?? '').split('\n').filter(Boolean);
}
