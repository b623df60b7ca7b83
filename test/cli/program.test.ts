import { spawnSync } from 'node:child_process';
import {
  chmodSync,
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
    [['who-leads', '第13项', '--format', 'json', '--as-of', '2022-06-30']],
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

test('what runs other programs is loaded for changes alone', () => {
  const hook = join(scratch, 'loaded.cjs');
  writeFileSync(
    hook,
    "process.on('exit', () => process.stderr.write(`${process.moduleLoadList.includes('NativeModule child_process')}`));",
  );
  const loaded = (...argv: string[]): string =>
    spawnSync(process.execPath, ['-r', hook, PROGRAM, ...argv], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', XDG_CACHE_HOME: scratch },
    }).stderr;
  expect(loaded('changes', 'HEAD').endsWith('true')).toBe(true);
  for (const argv of [['towns'], ['validate'], ['--help'], ['changes', '--help']])
    expect(loaded(...argv).endsWith('false')).toBe(true);
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

test('--output writes through links and into pipes, and keeps the rights of a file', () => {
  const target = join(scratch, 'target.txt');
  const link = join(scratch, 'link.txt');
  writeFileSync(target, 'old');
  chmodSync(target, 0o600);
  symlinkSync(target, link);
  expect(spawned(['towns', '--output', link]).code).toBe(0);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toBe(spawned(['towns']).out);
  expect(statSync(target).mode & 0o777).toBe(0o600);
  const pipe = join(scratch, 'pipe');
  const line = `mkfifo "${pipe}"; cat "${pipe}" & "${process.execPath}" "${PROGRAM}" towns --output "${pipe}"; wait`;
  const { stdout } = spawnSync('sh', ['-c', line], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8' },
  });
  expect(stdout).toBe(spawned(['towns']).out);
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('a closed pipe does not change the exit code', () => {
  const line = `"${process.execPath}" "${PROGRAM}" town-report 双水真 2>&1 | true; echo "\${PIPESTATUS[0]}"`;
  const { stdout } = spawnSync('bash', ['-c', line], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect(stdout).toBe('1\n');
});

test('damaged compiled code costs time, never an answer', () => {
  const dist = join(scratch, 'copy', 'dist');
  for (const folder of ['dist', 'data', 'seeds'])
    cpSync(join(ROOT, folder), join(scratch, 'copy', folder), { recursive: true });
  const name = readdirSync(dist).find((file) => /^who-leads\..*\.code$/.test(file))!;
  const code = readFileSync(join(dist, name));
  const right = spawned(['who-leads', '13']).out;
  const run = (): string =>
    spawnSync(process.execPath, [join(dist, 'bangzhen.cjs'), 'who-leads', '13'], {
      cwd: join(scratch, 'copy'),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', XDG_CACHE_HOME: scratch },
    }).stdout;
  expect(run()).toBe(right);
  for (const at of [0, 40, 5_000, 100_000, code.length - 1]) {
    const damaged = Buffer.from(code);
    damaged[at]! ^= 1;
    writeFileSync(join(dist, name), damaged);
    expect(run()).toBe(right);
  }
  writeFileSync(join(dist, name), code.subarray(0, 1000));
  expect(run()).toBe(right);
});

test('in a working folder that has been removed it answers from the shipped data', () => {
  const line = `mkdir "${scratch}/gone" && cd "${scratch}/gone" && rmdir "${scratch}/gone" && "${process.execPath}" "${PROGRAM}" towns 双水`;
  const { status, stdout } = spawnSync('sh', ['-c', line], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8' },
  });
  expect([status, stdout]).toEqual([0, spawned(['towns', '双水']).out]);
});

test('without a home or a cache folder that can be written it answers all the same', async () => {
  const { out } = await bangzhen(['towns']);
  expect(spawned(['towns'], { XDG_CACHE_HOME: '/dev/null/none' }).out).toBe(out);
  expect(spawned(['towns'], { XDG_CACHE_HOME: '', HOME: '' }).out).toBe(out);
});
