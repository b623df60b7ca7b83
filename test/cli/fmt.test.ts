import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Edits } from '../errors/cases.ts';
import { withEdits } from '../errors/workspace.ts';
import { faultsOf } from '../output/schemas.ts';
import { bangzhen, ROOT, type Ran } from './io.ts';

/** Two files written otherwise: one in its keys, one in its quotes and with a comment to be kept. */
const OTHERWISE: Edits = {
  edit: [
    {
      file: 'data/towns/daao.yaml',
      find: "name_en: Da'ao Town\nkind: town\n",
      replace: "kind: town\nname_en: Da'ao Town\n",
    },
    {
      file: 'data/teams/daze.yaml',
      find: 'county: 新会区\n',
      replace: "county:   '新会区'   #核对过\n",
    },
  ],
};
const CHANGED = ['data/teams/daze.yaml', 'data/towns/daao.yaml'];
const FILES = readdirSync(`${ROOT}data`, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
).length;

/** Every file of a data folder by its name from the data set's parent. */
function contents(root: string): Record<string, string> {
  const names = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(root, 'data', name)).isFile())
    .map((name) => `data/${name.replaceAll('\\', '/')}`);
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'latin1')]));
}

/** What a command line gives on data with edits; data files that are others than before are among those written. */
async function ask(edits: Edits, argv: readonly string[]): Promise<Ran> {
  return withEdits(edits, async (root) => {
    const before = contents(root);
    const ran = await bangzhen(['fmt', ...argv, '--data', join(root, 'data')]);
    const changed = Object.entries(contents(root))
      .filter(([name, text]) => before[name] !== text)
      .map(([name, text]) => [name, Buffer.from(text, 'latin1').toString('utf8')]);
    return {
      ...ran,
      written: { ...ran.written, ...(Object.fromEntries(changed) as Record<string, string>) },
    };
  });
}

/** A shipped file with some words replaced. */
function shipped(file: string, find = '', replace = ''): string {
  return readFileSync(ROOT + file, 'utf8').replace(find, replace);
}

describe('fmt', () => {
  test('writes the files that are otherwise and no others, and names them', async () => {
    const { out, err, code, written } = await ask(OTHERWISE, []);
    expect([out, code]).toEqual([`${CHANGED.join('\n')}\n`, 0]);
    expect(err).toBe(`2 of ${FILES} files written anew.\n`);
    expect(written).toEqual({
      'data/towns/daao.yaml': shipped('data/towns/daao.yaml'),
      'data/teams/daze.yaml': shipped(
        'data/teams/daze.yaml',
        'county: 新会区',
        'county: 新会区 #核对过',
      ),
    });
  });

  test('tells it as JSON', async () => {
    const { out, code, written } = await ask(OTHERWISE, ['--format', 'json']);
    expect(JSON.parse(out)).toEqual({ ok: true, files: FILES, changed: CHANGED });
    expect(faultsOf('fmt', JSON.parse(out))).toEqual([]);
    expect([code, Object.keys(written).sort()]).toEqual([0, CHANGED]);
  });

  test('writes the list of files to --output, with the line ends asked for, and the data with their own', async () => {
    const { out, written } = await ask(OTHERWISE, ['--output', 'list.txt', '--crlf', '--bom']);
    expect(out).toBe('');
    expect(written['list.txt']).toBe(`\ufeff${CHANGED.join('\r\n')}\r\n`);
    expect(written['data/towns/daao.yaml']).toBe(shipped('data/towns/daao.yaml'));
  });

  test('says nothing of faults in values, which are not its business', async () => {
    const edit = {
      file: 'data/towns/daao.yaml',
      find: 'area_km2: 52.51',
      replace: 'area_km2:  52.510\nnew: 1',
    };
    const { code, written } = await ask({ edit }, []);
    const moved = shipped('data/towns/daao.yaml') + 'new: 1\n';
    expect([code, written]).toEqual([0, { 'data/towns/daao.yaml': moved }]);
  });
});

describe('fmt --check', () => {
  test('writes nothing, names the files, ends with 1', async () => {
    const { out, err, code, written } = await ask(OTHERWISE, ['--check']);
    expect([out, code, written]).toEqual([`${CHANGED.join('\n')}\n`, 1, {}]);
    expect(err).toBe(`2 of ${FILES} files not in canonical form; bangzhen fmt writes them anew.\n`);
  });

  test('as JSON', async () => {
    const { out, code, written } = await ask(OTHERWISE, ['--check', '--format', 'json']);
    expect(JSON.parse(out)).toEqual({ ok: false, files: FILES, changed: CHANGED });
    expect([code, written]).toEqual([1, {}]);
  });
});

describe('fmt --diff', () => {
  const LINES = [
    '--- data/teams/daze.yaml',
    '+++ data/teams/daze.yaml',
    '@@ -1,6 +1,6 @@',
    ' # yaml-language-server: $schema=../../schemas/data/team.schema.json',
    ' number: 11',
    "-county:   '新会区'   #核对过",
    '+county: 新会区 #核对过',
    ' town_printed: 大泽镇',
    ' city_class: 巩固提升镇',
    ' city_class_printed: 現固提升镇',
    '--- data/towns/daao.yaml',
    '+++ data/towns/daao.yaml',
    '@@ -1,7 +1,7 @@',
    ' # yaml-language-server: $schema=../../schemas/data/town.schema.json',
    ' name: 大鳌镇',
    '-kind: town',
    " name_en: Da'ao Town",
    '+kind: town',
    ' names:',
    '   - text: 大鳌镇',
    '     source: {document: plan, lines: [99, 108]}',
    '',
  ].join('\n');

  test('writes nothing, shows the lines, ends with 1', async () => {
    const { out, code, written } = await ask(OTHERWISE, ['--diff']);
    expect([out, code, written]).toEqual([LINES, 1, {}]);
    expect((await ask(OTHERWISE, ['--diff', '--check'])).out).toBe(LINES);
  });

  test('names a file in its own characters, and is a patch that other programs take', async () => {
    const file = 'data/records/2022/progress-13-district-2022-06-30.yaml';
    const chinese = 'data/teams/大鳌.yaml';
    const text = "kind: progress\ntask: 13\nstate:  'behind'\ndate: 2022-06-30";
    const write = [
      { file, text },
      { file: chinese, text: 'number:  1\n' },
    ];
    await withEdits({ write }, async (root) => {
      const data = join(root, 'data');
      const { out } = await bangzhen(['fmt', '--diff', '--data', data]);
      expect(out).toContain(`--- ${chinese}\n+++ ${chinese}\n@@ -1,1 +1,1 @@\n-number:  1\n`);
      const git = spawnSync('git', ['apply', '-p0', '-'], { cwd: root, input: out });
      expect([git.status, git.stderr.toString()]).toEqual([0, '']);
      expect((await bangzhen(['fmt', '--check', '--data', data])).out).toBe('');
      expect(readFileSync(join(root, file), 'utf8')).toBe(
        'kind: progress\ntask: 13\ndate: "2022-06-30"\nstate: behind\n',
      );
    });
  });

  test('as JSON', async () => {
    const { out } = await ask(OTHERWISE, ['--diff', '--format', 'json']);
    expect(JSON.parse(out)).toEqual({ ok: false, files: FILES, changed: CHANGED, diff: LINES });
    expect(faultsOf('fmt', JSON.parse(out))).toEqual([]);
  });

  test('shows line ends that go', async () => {
    const edit = { file: 'data/towns/daao.yaml', find: 'number: 11\n', replace: 'number: 11\r\n' };
    expect((await ask({ edit }, ['--diff'])).out).toContain('\n-number: 11\\r\n+number: 11\n');
  });

  test('names nobody with --no-names', async () => {
    const edit = {
      file: 'data/teams/daao.yaml',
      find: 'person: 李贤芬',
      replace: "person: '李贤芬'",
    };
    const { out, code } = await ask({ edit }, ['--diff', '--no-names']);
    expect(code).toBe(1);
    expect(out).toContain("-  - person: '某某某'\n+  - person: 某某某\n");
    expect(out).not.toContain('李贤芬');
  });
});

describe('in Chinese', () => {
  test('what was done, and what would be', async () => {
    const done = await ask(OTHERWISE, ['--lang', 'zh']);
    expect(done.err).toBe(`${FILES}个文件，改写了2个。\n`);
    const checked = await ask(OTHERWISE, ['--check', '--lang', 'zh']);
    expect(checked.err).toBe(`${FILES}个文件，有2个格式不统一；运行 bangzhen fmt 改写。\n`);
  });
});

describe('nothing at all is written', () => {
  test.each<[string, Edits, number]>([
    [
      'where a file is no YAML',
      { edit: { file: 'data/units.yaml', find: 'units:', replace: 'units: [' } },
      3,
    ],
    ['where a file is not plain', { append: { file: 'data/units.yaml', text: 'x: &a 1\n' } }, 3],
    ['where a key stands twice', { append: { file: 'data/people.yaml', text: 'people: []\n' } }, 3],
    ['where a file is no UTF-8', { write: { file: 'data/people.yaml', base64: 'tPP3oQ==' } }, 3],
    ['where a file belongs to no data set', { write: { file: 'data/towns/x.txt', text: 'x' } }, 3],
    ['where an alias stands', { append: { file: 'data/people.yaml', text: 'x: *people\n' } }, 3],
    [
      'where a file has a mark of byte order',
      { write: { file: 'data/people.yaml', text: '\ufeffpeople: []\n' } },
      3,
    ],
    ['where there is no data set', { remove: ['data/dataset.yaml'] }, 3],
  ])('%s', async (_what, edits, exit) => {
    const edit = [OTHERWISE.edit, edits.edit ?? []].flat() as NonNullable<Edits['edit']>;
    const { out, err, code, written } = await ask({ ...edits, edit }, []);
    expect([out, code, written]).toEqual(['', exit, {}]);
    expect(err).toMatch(/^data\/\S*:\d+:\d+: error\[/);
  });

  test('to the data that come with the program', async () => {
    await withEdits(OTHERWISE, async (root) => {
      const data = join(root, 'node_modules', 'bangzhen', 'data');
      cpSync(join(root, 'data'), data, { recursive: true });
      const { out, err, code } = await bangzhen(['fmt', '--data', data]);
      expect([out, code]).toEqual(['', 2]);
      expect(err).toContain('come with the program');
      expect((await bangzhen(['fmt', '--check', '--data', data])).code).toBe(1);
    });
  });

  test('with --no-names, which would take the names out of the data', async () => {
    const { out, err, code, written } = await ask(OTHERWISE, ['--no-names']);
    expect([out, code, written]).toEqual(['', 2, {}]);
    expect(err).toContain('--check');
  });
});

describe('validate', () => {
  /** What a command line gives on data with edits. */
  const on = (edits: Edits, ...argv: string[]): Promise<Ran> =>
    withEdits(edits, (root) => bangzhen([...argv, '--data', join(root, 'data')]));

  test('warns of each file that is otherwise, and ends with 0', async () => {
    const { out, code } = await on(OTHERWISE, 'validate');
    expect(code).toBe(0);
    expect(out.match(/^data\S+ warning\[format\]/gm)).toEqual([
      'data/teams/daze.yaml:3:9: warning[format]',
      'data/towns/daao.yaml:3:1: warning[format]',
    ]);
    expect(out).toContain(`${FILES} files checked: 2 warnings`);
    const json = JSON.parse((await on(OTHERWISE, 'validate', '--format', 'json')).out) as unknown;
    expect(faultsOf('validate', json)).toEqual([]);
    expect(json).toMatchObject({
      ok: true,
      findings: [{ severity: 'warning' }, { severity: 'warning' }],
    });
  });

  test('keeps it to itself where the file has another finding, unless asked for this check alone', async () => {
    const wrong = {
      file: 'data/towns/daao.yaml',
      find: 'area_km2: 52.51',
      replace: 'area_km2: 52.52',
    };
    const edits = { edit: [...(OTHERWISE.edit as [typeof wrong]), wrong] };
    const { out, code } = await on(edits, 'validate');
    expect([code, out.match(/(?:error|warning)\[[a-z]+\]/g)]).toEqual([
      1,
      ['warning[format]', 'error[cells]'],
    ]);
    const alone = await on(edits, 'validate', '--check', 'format');
    expect([alone.code, alone.out.match(/warning\[format\]/g)?.length]).toEqual([0, 2]);
    const other = await on(edits, 'validate', '--check', 'quote');
    expect(other.out).toContain('no findings');
  });

  test('answers are not warned of it', async () => {
    for (const argv of [['towns'], ['coverage']]) {
      const { err, code } = await on(OTHERWISE, ...argv);
      expect([argv, err, code]).toEqual([argv, '', 0]);
    }
  });
});

describe('as a process, on real files', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'bangzhen-fmt-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  function spawned(
    root: string,
    { argv = [], as }: { argv?: string[]; as?: number | undefined } = {},
  ): { code: number | null; out: string; err: string } {
    const program = join(ROOT, 'dist', 'bangzhen.cjs');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'fmt', ...argv, '--data', join(root, 'data')],
      {
        cwd: root,
        encoding: 'utf8',
        ...(as !== undefined && { uid: as, gid: as }),
        env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', XDG_CACHE_HOME: scratch },
      },
    );
    return { code: status, out: stdout, err: stderr };
  }

  const posix = process.platform !== 'win32';

  test('files get their form and keep their rights, others are not touched, nothing is left over', async () => {
    await withEdits(OTHERWISE, async (root) => {
      const [file, other] = [
        join(root, 'data/towns/daao.yaml'),
        join(root, 'data/towns/daze.yaml'),
      ];
      if (posix) chmodSync(file, 0o640);
      const before = [readdirSync(dirname(file)), lstatSync(other).ino, lstatSync(other).mtimeMs];
      expect(spawned(root)).toEqual({
        code: 0,
        out: `${CHANGED.join('\n')}\n`,
        err: `2 of ${FILES} files written anew.\n`,
      });
      expect(readFileSync(file, 'utf8')).toBe(shipped('data/towns/daao.yaml'));
      if (posix) expect(statSync(file).mode & 0o777).toBe(0o640);
      expect([readdirSync(dirname(file)), lstatSync(other).ino, lstatSync(other).mtimeMs]).toEqual(
        before,
      );
      expect(spawned(root, { argv: ['--check'] })).toEqual({
        code: 0,
        out: '',
        err: `${FILES} files, all in canonical form.\n`,
      });
    });
  });

  test.skipIf(!posix)(
    'a link that leads out of the folder is refused, and its target not touched',
    async () => {
      await withEdits(OTHERWISE, async (root) => {
        const outside = join(scratch, 'outside.yaml');
        writeFileSync(outside, "people: ['x']\n");
        rmSync(join(root, 'data/people.yaml'));
        symlinkSync(outside, join(root, 'data/people.yaml'));
        const { code, err } = spawned(root);
        expect([code, readFileSync(outside, 'utf8')]).toEqual([3, "people: ['x']\n"]);
        expect(err).toContain('data/people.yaml:1:1: error[file]');
        expect(spawned(root, { argv: ['--check'] }).code).toBe(3);
      });
    },
  );

  // Rights do not bind root, which therefore runs the program as nobody.
  const root = process.getuid?.() === 0;
  const nobody = 65534;
  test.skipIf(!posix || (root && (statSync(ROOT).mode & 5) !== 5))(
    'where one file may not be written none is, although its folder would let it be replaced',
    async () => {
      await withEdits(OTHERWISE, async (folder) => {
        const names = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
        if (root) for (const name of names) chownSync(join(folder, name), nobody, nobody);
        chmodSync(join(folder, CHANGED[1]!), 0o444);
        const before = contents(folder);
        const { code, out, err } = spawned(folder, { as: root ? nobody : undefined });
        expect([code, out]).toEqual([3, '']);
        expect(err).toMatch(/^bangzhen: cannot write \S*daao\.yaml.*EACCES/);
        expect(contents(folder)).toEqual(before);
      });
    },
  );

  test.skipIf(!posix)('a link inside the folder stays a link', async () => {
    await withEdits(OTHERWISE, async (root) => {
      const [link, target] = [join(root, 'data/towns/daao.yaml'), join(root, 'data/.daao')];
      writeFileSync(target, readFileSync(link));
      rmSync(link);
      symlinkSync('../.daao', link);
      expect(spawned(root).code).toBe(0);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readFileSync(target, 'utf8')).toBe(shipped('data/towns/daao.yaml'));
    });
  });
});
