import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleHistory } from '../../histories.ts';
import { edit, emptyRepository, fill, GIT_ENV, type TestRepository } from '../../history.ts';
import { bangzhen, type Ran } from '../io.ts';

/** Where the history is, where there is none, and that nothing but reading is done to it. */

const scratch = mkdtempSync(join(tmpdir(), 'bangzhen-changes-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The tree without files, which every repository knows. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const BY = { author: '编者一', date: '2024-06-01' };
const LATER = { author: '编者二', date: '2024-07-12' };

function ask(
  data: string,
  argv: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  return bangzhen(['changes', '--width', '400', ...argv], {
    env: { ...GIT_ENV, BANGZHEN_DATA: data, ...env },
  });
}

function repositoryIn(folder: string): TestRepository {
  const repository = emptyRepository(folder);
  fill(repository, 'example');
  repository.commit('one', BY);
  enlarge(repository, 1);
  repository.commit('two', LATER);
  return repository;
}

function enlarge(repository: TestRepository, by: number): void {
  edit<{ area_km2: number }>(repository, 'towns/qingshi.yaml', (town) => (town.area_km2 += by));
}

const ONE_CHANGE = /1 change: data 1\./;

describe('where the data may lie', () => {
  test.each(['data', '.', '帮扶 数据/云溪区/data', '-n/data', '"quoted\'/data'])(
    'below the root of the repository as %s',
    async (folder) => {
      const repository = emptyRepository(folder);
      // Documents lie beside the data folder, which at the root is outside of the repository.
      if (folder === '.') {
        cpSync(exampleHistory().data, repository.data, { recursive: true });
      } else fill(repository, 'example');
      repository.commit('one', BY);
      enlarge(repository, 1);
      repository.commit('two', LATER);
      expect((await ask(repository.data, ['HEAD~1'])).out).toMatch(ONE_CHANGE);
      expect((await ask(repository.data, ['HEAD~1', 'HEAD'])).out).toMatch(ONE_CHANGE);
      const { out } = await ask(repository.data, ['HEAD~1', '--format', 'json']);
      expect(JSON.parse(out)).toMatchObject({ folder: folder === '.' ? '' : folder });
    },
  );

  test('a working tree beside the repository, and one reached through a link', async () => {
    const repository = repositoryIn('data');
    const tree = join(scratch, 'tree');
    repository.git('worktree', 'add', '-q', '--detach', tree, 'HEAD~1');
    expect((await ask(join(tree, 'data'), ['main'])).out).toMatch(ONE_CHANGE);
    const link = join(scratch, 'link');
    symlinkSync(repository.data, link);
    expect((await ask(link, ['HEAD~1'])).out).toMatch(ONE_CHANGE);
  });

  test('a shallow clone, which says so where it ends', async () => {
    const repository = repositoryIn('data');
    const clone = join(scratch, 'shallow');
    repository.git('clone', '-q', '--depth', '1', `file://${repository.root}`, clone);
    const data = join(clone, 'data');
    expect((await ask(data, ['HEAD'])).out).toContain('nothing changed in the data');
    for (const argv of [['HEAD~1'], ['--since', '2024-07-01']]) {
      const { code, err, out } = await ask(data, argv);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('This clone is shallow');
    }
  });

  test('a clone that fetches contents when they are asked for is not made to', async () => {
    const repository = repositoryIn('data');
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(scratch, 'partial');
    const from = `file://${repository.root}`;
    repository.git('clone', '-q', '--filter=blob:none', from, clone);
    const { code, err, out } = await ask(join(clone, 'data'), ['HEAD~1']);
    // Only the one file differs; git either tells that it is missing, or gives no answer at all.
    expect(out + err).toMatch(/towns\/qingshi\.yaml.*left out|git gave no answer/);
    expect([0, 3]).toContain(code);
  });

  test('called from a hook, whose variables are of another repository', async () => {
    const repository = repositoryIn('data');
    const env = {
      GIT_DIR: exampleHistory().root,
      GIT_INDEX_FILE: '/nowhere',
      GIT_WORK_TREE: '/tmp',
    };
    expect((await ask(repository.data, ['HEAD~1'], env)).out).toMatch(ONE_CHANGE);
  });

  test('a link in a revision is left out and named', async () => {
    const repository = repositoryIn('data');
    rmSync(join(repository.data, 'towns/baisha.yaml'));
    symlinkSync('qingshi.yaml', join(repository.data, 'towns/baisha.yaml'));
    repository.commit('link', LATER);
    const { out, err, code } = await ask(repository.data, ['HEAD~1', 'HEAD']);
    expect(code).toBe(0);
    expect(err).toBe('data/towns/baisha.yaml (HEAD) is left out: not a regular file.\n');
    expect(out).toContain(
      ': nothing else changed in the data; 1 file could not be read and is left out.',
    );
  });
});

describe('where there is no history: exit 3 and what to do', () => {
  test('outside of a repository', async () => {
    const { code, out, err } = await ask(unversioned(), ['HEAD~1']);
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/is not in the working tree of a git repository/);
    const zh = await ask(unversioned(), ['HEAD~1', '--lang', 'zh']);
    expect(zh.err).toMatch(/不在 git 仓库的工作区内/);
  });

  test('in a repository without a working tree, and in its own folder', async () => {
    const bare = join(scratch, 'bare.git');
    const repository = repositoryIn('data');
    repository.git('clone', '-q', '--bare', repository.root, bare);
    for (const folder of [bare, join(repository.root, '.git')]) {
      const { code, err } = await ask(folder, []);
      expect(code).toBe(3);
      expect(err).toContain('not in the working tree of a git repository');
    }
  });

  test('without git', async () => {
    mkdirSync(join(scratch, 'empty'), { recursive: true });
    const env = { PATH: join(scratch, 'empty') };
    const { code, out, err } = await ask(exampleHistory().data, ['HEAD~1'], env);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('there is no program git');
    // No other command needs it.
    expect((await bangzhen(['towns', '--data', exampleHistory().data], { env })).code).toBe(0);
  });

  test('without the folder', async () => {
    const { code, err } = await ask(join(scratch, 'nowhere'), ['HEAD~1']);
    expect(code).toBe(3);
    expect(err).toContain('nowhere:1:1: error[file]');
  });

  test('where git will not read what belongs to somebody else', async () => {
    const folder = join(scratch, 'strict');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'git'),
      '#!/bin/sh\necho "fatal: detected dubious ownership in repository at \'/srv/plan\'" >&2\nexit 128\n',
    );
    chmodSync(join(folder, 'git'), 0o755);
    const { code, err } = await ask(exampleHistory().data, ['HEAD~1'], { PATH: folder });
    expect(code).toBe(3);
    expect(err).toContain('git config --global --add safe.directory');
  });

  test('where git does not answer', async () => {
    const repository = repositoryIn('data');
    writeFileSync(join(repository.root, '.git', 'config'), '[core\n');
    const { code, err } = await ask(repository.data, ['HEAD~1']);
    expect(code).toBe(3);
    expect(err).toContain('git gave no answer: fatal: bad config');
  });
});

describe('revisions that are none: exit 1 and what there is', () => {
  test.each([
    ['V1', 'nearest: v1'],
    ['release-2030', 'branches and tags there are: main, v1'],
    ['deadbeef', 'branches and tags there are: main, v1'],
    ['HEAD~99', 'the repository has no revision “HEAD~99”'],
    ['HEAD:data', '“HEAD:data” is no commit but a file or folder'],
    ['^HEAD', 'the repository has no revision “^HEAD”'],
    ['v1...HEAD', 'the repository has no revision “v1...HEAD”'],
    ['v1..nowhere', 'the repository has no revision “nowhere”'],
    ['v1\0', 'the repository has no revision “v1\\u{0}”'],
    ['$(touch x)', 'the repository has no revision'],
  ])('%j', async (name, words) => {
    const { code, out, err } = await ask(exampleHistory().data, [name]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(words);
  });

  test.each(['--output=x', '-n', '--all', '--git-dir=/tmp', '-', '--'])(
    '%s is never an option of git',
    async (name) => {
      const { code, out, err } = await ask(exampleHistory().data, ['--', name]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`the repository has no revision “${name}”`);
      expect(existsSync(join(exampleHistory().data, 'x'))).toBe(false);
    },
  );

  test('digits that several commits begin with', async () => {
    const repository = repositoryIn('data');
    const seen = new Map<string, string>();
    const file = join(scratch, 'commit');
    const write = (content: string): string => {
      writeFileSync(file, content);
      return repository.git('hash-object', '-t', 'commit', '-w', file).trim();
    };
    for (let at = 0; ; at++) {
      const content = `tree ${EMPTY_TREE}\nauthor x <x> 0 +0000\ncommitter x <x> 0 +0000\n\n${at}\n`;
      const id = createHash('sha1').update(`commit ${content.length}\0${content}`).digest('hex');
      const other = seen.get(id.slice(0, 4));
      seen.set(id.slice(0, 4), content);
      if (other === undefined) continue;
      expect([write(content), write(other).slice(0, 4)]).toEqual([id, id.slice(0, 4)]);
      const { code, err } = await ask(repository.data, [id.slice(0, 4)]);
      expect([code, err]).toEqual([
        1,
        `“${id.slice(0, 4)}” stands for several commits; give more of its digits.\n`,
      ]);
      return;
    }
  });

  test('a repository without commits; data that were never committed; a revision before them', async () => {
    const repository = emptyRepository();
    fill(repository, 'example');
    expect(await ask(repository.data, [])).toMatchObject({
      code: 1,
      err: expect.stringContaining('the repository has no commits yet') as string,
    });
    expect(await ask(repository.data, ['--since', '2024-01-01'])).toMatchObject({ code: 1 });
    writeFileSync(join(repository.root, '.gitignore'), 'data\n');
    repository.commit('without the data', BY);
    expect(await ask(repository.data, ['HEAD'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('revision HEAD has no data folder data') as string,
    });
    writeFileSync(join(repository.root, '.gitignore'), '');
    repository.commit('with them', LATER);
    expect(await ask(repository.data, ['HEAD~1'])).toMatchObject({ code: 1 });
    expect(await ask(repository.data, ['HEAD', 'HEAD~1'])).toMatchObject({ code: 1 });
    expect(await ask(repository.data, ['HEAD'])).toMatchObject({ code: 0 });
  });
});

describe('command lines that cannot mean one thing: exit 2', () => {
  test.each([
    [['--since', '2024-02-30'], '2024-02-30'],
    [['--since', 'yesterday'], 'yesterday'],
    [['HEAD~1', '--since', '2024-01-01'], '--since'],
    [['--kind', 'people'], '--kind'],
    [['a', 'b', 'c'], 'too many arguments'],
    [['HEAD~1', '--as-of', '2024-01-01'], '--as-of'],
    [['-n'], '-n'],
  ])('%j', async (argv, words) => {
    const { code, out, err } = await ask(exampleHistory().data, argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});

describe('only reading', () => {
  /** Every file below a folder with what would tell that it was written. */
  function state(folder: string): string[] {
    return (readdirSync(folder, { recursive: true }) as string[]).sort().map((name) => {
      const { mtimeMs, size, ino, mode } = statSync(join(folder, name));
      return [name, mtimeMs, size, ino, mode].join(' ');
    });
  }

  test('not a file of the repository or of the working tree is written, stale as the index may be', async () => {
    const repository = repositoryIn('data');
    enlarge(repository, 2);
    // Git would refresh its index.
    utimesSync(join(repository.data, 'units.yaml'), 1, 1);
    const before = state(repository.root);
    for (const argv of [[], ['HEAD~1'], ['HEAD~1', 'HEAD'], ['--since', '2024-07-01'], ['nowhere']])
      await ask(repository.data, [...argv, '--no-names']);
    expect(state(repository.root)).toEqual(before);
  });

  test('no program that a repository names is run', async () => {
    const repository = repositoryIn('data');
    const [program, mark] = [join(scratch, 'program'), join(scratch, 'was-run')];
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`);
    chmodSync(program, 0o755);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'pager.log',
      'gpg.program',
      'diff.external',
      'alias.log',
      'filter.x.clean',
      'filter.x.smudge',
      'diff.x.textconv',
      'credential.helper',
    ])
      repository.git('config', key, key === 'alias.log' ? `!${program}` : program);
    repository.git('config', 'log.showSignature', 'true');
    repository.git('config', 'core.hooksPath', scratch);
    writeFileSync(join(repository.data, '.gitattributes'), '* filter=x diff=x\n');
    const env = {
      GIT_PAGER: program,
      GIT_EXTERNAL_DIFF: program,
      GIT_TRACE: join(scratch, 'trace'),
    };
    expect((await ask(repository.data, ['HEAD~1'], env)).out).toMatch(ONE_CHANGE);
    expect((await ask(repository.data, ['--since', '2024-07-01'], env)).out).toMatch(ONE_CHANGE);
    expect([mark, join(scratch, 'trace')].filter((path) => existsSync(path))).toEqual([]);
  });
});

/** The example outside of any repository. */
function unversioned(): string {
  const plain = join(scratch, 'plain');
  if (!existsSync(plain)) {
    const repository = emptyRepository();
    fill(repository, 'example');
    cpSync(repository.root, plain, { recursive: true });
    rmSync(join(plain, '.git'), { recursive: true });
  }
  return join(plain, 'data');
}
