import type { Repository } from './repository.ts';

/** A commit as people tell it. */
export interface Commit {
  commit: string;
  /** As many of its first digits as tell it from others. */
  short: string;
  /** Day on which it was written, in the author's own time zone. */
  date: string;
  author: string;
  subject: string;
}

/** A commit between two revisions: of the second only, or of the first only (taken back by the second). */
export interface SidedCommit extends Commit {
  side: 'before' | 'after';
}

const FIELDS = ['%m', '%H', '%h', '%as', '%aN', '%s'];
const FORMAT = ['-z', '--encoding=UTF-8', `--format=${FIELDS.join('%x00')}`];

/** One commit. */
export function commitOf({ git }: Repository, id: string): Commit {
  const [{ side: _none, ...commit }] = parsed(git.ask(['log', ...FORMAT, '-1', id])) as [
    SidedCommit,
  ];
  return commit;
}

/** Commits that changed a file below the data folder and belong to one of two revisions only, the latest first. */
export function commitsBetween({ git }: Repository, before: string, after: string): SidedCommit[] {
  return parsed(git.ask(['log', ...FORMAT, '--left-right', `${before}...${after}`, '--', '.']));
}

function parsed(answer: Buffer): SidedCommit[] {
  const values = answer.toString('utf8').split('\0');
  const commits: SidedCommit[] = [];
  for (let at = 0; at + FIELDS.length <= values.length; at += FIELDS.length) {
    const [mark, commit, short, date, author, subject] = values.slice(at) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    commits.push({ side: mark === '<' ? 'before' : 'after', commit, short, date, author, subject });
  }
  return commits;
}

/**
 * The last commit of the current branch before a day; undefined where there is none. The day of a commit is
 * that of its own time zone, and of a merge only the branch merged into is followed: what the branch held
 * that day is the same on every machine.
 */
export function lastBefore({ git }: Repository, day: string): string | undefined {
  const answer = git.maybe(['log', '--first-parent', '--format=%H %cs', 'HEAD']);
  const lines = (answer?.toString('latin1') ?? '').split('\n').filter(Boolean);
  return lines.map((line) => line.split(' ')).find(([, date]) => date! < day)?.[0];
}
