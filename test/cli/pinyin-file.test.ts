import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bangzhen, ROOT } from './io.ts';

const DIST = join(ROOT, 'dist');

test('the built program loads pinyin from a file of its own and says the same', async () => {
  const argv = ['search', 'qmzj', '--lang', 'zh'];
  const { out, err, code } = await bangzhen(argv);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(DIST, 'bangzhen.cjs'), ...argv],
    { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env['PATH'], BANGZHEN_NO_CACHE: '1' } },
  );
  expect({ out: stdout, err: stderr, code: status }).toEqual({ out, err, code });
  expect(out).toContain('区民政局');
});

test('its licence stands with the others, and the program file is without it', () => {
  expect(readFileSync(join(DIST, 'LICENSES.txt'), 'utf8')).toMatch(/^pinyin-pro /m);
  const program = readFileSync(join(DIST, 'program.cjs'), 'utf8');
  expect(program).toContain('require("./pinyin.cjs")');
});
