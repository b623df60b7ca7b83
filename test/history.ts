import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { parse, stringify } from 'yaml';
import { ROOT } from './data-dir.ts';

/** Who commits, and when: the same everywhere, so that the ids of the commits are too. */
export interface By {
  author: string;
  /** YYYY-MM-DD, at noon in China. */
  date: string;
}

/** A repository of its own in a temporary folder, which goes when the tests of the file are done. */
export interface TestRepository {
  root: string;
  /** The data folder in it. */
  data: string;
  /** What the program has to know to find the repository and nothing else. */
  env: Record<string, string>;
  git(...args: string[]): string;
  /** Commits everything and gives the id. */
  commit(subject: string, by: By): string;
  /** The text with ids of commits as 1111111, 2222222 … in the order in which they were made. */
  masked(text: string): string;
}

/** Git without the settings of the machine. */
export const GIT_ENV: Record<string, string> = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

const made: string[] = [];
afterAll(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

export function emptyRepository(folder = 'data'): TestRepository {
  const root = mkdtempSync(join(tmpdir(), 'bangzhen-history-'));
  made.push(root);
  const git = (args: readonly string[], env: Record<string, string> = {}): string => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: root,
      env: { ...GIT_ENV, ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  git(['init', '-q', '-b', 'main']);
  const commits: string[] = [];
  return {
    root,
    data: join(root, folder),
    env: { ...GIT_ENV, BANGZHEN_DATA: join(root, folder) },
    git: (...args) => git(args),
    commit(subject, { author, date }) {
      const who = (role: string): Record<string, string> => ({
        [`GIT_${role}_NAME`]: author,
        [`GIT_${role}_EMAIL`]: 'editor@example.org',
        [`GIT_${role}_DATE`]: `${date}T12:00:00+08:00`,
      });
      git(['add', '-A']);
      git(['commit', '-q', '--allow-empty', '-m', subject], {
        ...who('AUTHOR'),
        ...who('COMMITTER'),
      });
      const id = git(['rev-parse', 'HEAD']).trim();
      commits.push(id);
      return id;
    },
    masked: (text) =>
      commits.reduce((all, id, at) => {
        const mark = String(at + 1);
        return all.replaceAll(id, mark.repeat(40)).replaceAll(id.slice(0, 7), mark.repeat(7));
      }, text),
  };
}

/** Copies a data set and its documents into a repository, in place of what is there. */
export function fill(
  repository: TestRepository,
  set: 'example' | 'shipped' | { root: string },
): void {
  const known = { example: join(ROOT, 'test', 'example'), shipped: ROOT };
  const from = typeof set === 'string' ? known[set] : set.root;
  for (const [folder, into] of [
    ['data', repository.data],
    ['seeds', join(dirname(repository.data), 'seeds')],
  ] as const) {
    rmSync(into, { recursive: true, force: true });
    mkdirSync(dirname(into), { recursive: true });
    cpSync(join(from, folder), into, { recursive: true });
  }
}

/** Changes the value of a data file; the file is written anew, in another layout. */
export function edit<T>(
  repository: TestRepository,
  file: string,
  change: (value: T) => void,
): void {
  const path = join(repository.data, file);
  const value = parse(readFileSync(path, 'utf8')) as T;
  change(value);
  writeFileSync(path, stringify(value));
}

/** Replaces words that stand exactly once in a data file. */
export function replace(repository: TestRepository, file: string, find: string, by: string): void {
  const path = join(repository.data, file);
  const parts = readFileSync(path, 'utf8').split(find);
  if (parts.length !== 2) throw new Error(`${file}: ${parts.length - 1} times: ${find}`);
  writeFileSync(path, parts.join(by));
}
