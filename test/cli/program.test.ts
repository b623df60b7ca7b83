import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bangzhen, ROOT } from './io.ts';

/** The built program as users run it: a process of its own. */
const PROGRAM = join(ROOT, 'dist', 'bangzhen.cjs');
const scratch = mkdtempSync(join(tmpdir(), 'bangzhen-program-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function spawned(
  argv: readonly string[],
  env: Record<string, string> = {},
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', XDG_CACHE_HOME: scratch, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the program as a process says what it says in process', () => {
  test.each([
    [['towns']],
    [['who-leads', '24', '--lang', 'zh']],
    [['who-leads', '第13项', '--format', 'json']],
    [['town-report', '双水镇', '--as-of', '2022-06-30']],
    [['rotation-due', '--town', '会城', '--as-of', '2022-06-30']],
    [['tasks', '2']],
    [['teams', '--as-of', '2022-06-30']],
    [['validate']],
    [['coverage']],
    [['town-report', '双水真']],
    [['teams', '--as-of', '2022-02-30']],
    [['--help']],
  ])('%j', async (argv) => {
    const { out, err, code } = await bangzhen(argv);
    expect(spawned(argv)).toEqual({ code, out, err });
    expect(spawned(argv, { BANGZHEN_NO_CACHE: '1' })).toEqual({ code, out, err });
  });
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(spawned(['--version'])).toEqual({ code: 0, out: `bangzhen ${version}\n`, err: '' });
});

test('a reader that closes the pipe ends it quietly', () => {
  const line = `"${process.execPath}" "${PROGRAM}" tasks | head -n 1; echo "$?"`;
  const { stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' },
  });
  expect(stdout).toBe('提升脱贫攻坚成果水平（三（三））\n0\n');
  expect(stderr).toBe('');
});

test('--output writes a whole file, or none and says why', () => {
  const file = join(scratch, 'report.txt');
  expect(spawned(['town-report', '双水', '--as-of', '2022-06-30', '--output', file])).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(readFileSync(file, 'utf8')).toContain('双水镇驻镇帮镇扶村工作情况');
  const { code, err } = spawned(['towns', '--output', join(scratch, 'none', 'towns.txt')]);
  expect(code).toBe(3);
  expect(err).toContain('ENOENT');
});

test('without a home or a cache folder that can be written it answers all the same', async () => {
  const { out } = await bangzhen(['towns']);
  expect(spawned(['towns'], { XDG_CACHE_HOME: '/dev/null/none' }).out).toBe(out);
  expect(spawned(['towns'], { XDG_CACHE_HOME: '', HOME: '' }).out).toBe(out);
});
