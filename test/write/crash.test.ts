import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDataSet } from '../../src/check/run.ts';
import { readDataFiles } from '../../src/source/files.ts';
import { JOURNAL } from '../../src/source/write/journal.ts';
import { EXAMPLE_DIR, ROOT } from '../data-dir.ts';

/**
 * Writing under a bad star: the process killed at any call that changes the file system, a full disk, several
 * writers at once. The data set is as it was or as it was to become, and validates.
 */

const PROGRAM = join(ROOT, 'dist', 'bangzhen.cjs');
const PRELOAD = join(ROOT, 'test', 'write', 'crash.cjs');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bangzhen-write-'));
  for (const folder of ['data', 'seeds'])
    cpSync(join(EXAMPLE_DIR, '..', folder), join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const DECISION = [
  ...['record', 'decision', '--title', '任职', '--number', '示〔2024〕1号', '--date', '2024-09-30'],
  ...['--text', '青石镇：自2024年10月8日起，陶示卯（区农林局）接替钱示二。', '--yes'],
];
/** Changes two files: the team and the register of people. */
const ROTATE = [
  ...['rotate', '青石', '--out', '钱示二', '--in', '陶示卯', '--new-person', '--unit', '区农林局'],
  ...['--on', '2024-10-08', '--record', '2024/decision-示〔2024〕1号-2024-09-30', '--yes'],
];

function bangzhen(
  argv: readonly string[],
  crash: Record<string, string> = {},
): SpawnSyncReturns<string> {
  const preload = crash['CRASH_AT'] === undefined ? [] : ['--require', PRELOAD];
  return spawnSync(
    process.execPath,
    [...preload, PROGRAM, ...argv, '--data', root, '--lang', 'en'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        XDG_CACHE_HOME: join(root, 'cache'),
        CRASH_IN: join(root, 'data'),
        ...crash,
      },
    },
  );
}

/** Every data file as readers see it. */
function seen(): Record<string, string> {
  return Object.fromEntries(
    readDataFiles(join(root, 'data')).map(({ inner, bytes }) => [inner, bytes.toString('utf8')]),
  );
}

/** What a writer leaves beside the data files. */
function leftovers(): string[] {
  return readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?:^|[\\/])\./.test(name),
  );
}

/** Whether nothing is found in the data, but for a check whose findings were there before. */
async function validates(known?: string): Promise<boolean> {
  const { findings } = await checkDataSet(join(root, 'data'));
  const fresh = findings.filter(({ check }) => check !== known);
  expect(fresh).toEqual([]);
  return fresh.length === 0;
}

/** Two files in another form than `fmt` gives them. */
function writeOtherwise(): void {
  for (const [inner, line] of [
    ['teams/qingshi.yaml', 'number: 1'],
    ['towns/baisha.yaml', 'number: 2'],
  ] as const) {
    const path = join(root, 'data', inner);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(`\n${line}\n`, `\n${line}   # 核对过\r\n`));
    expect(readFileSync(path, 'utf8')).not.toBe(text);
  }
}

function expected(
  argv: readonly string[],
): [before: Record<string, string>, after: Record<string, string>] {
  const before = seen();
  const done = bangzhen(argv);
  expect([done.status, done.stderr]).toEqual([0, expect.stringContaining('written')]);
  const after = seen();
  expect(after).not.toEqual(before);
  return [before, after];
}

/** Puts the files back as they were. */
function restore(): void {
  rmSync(join(root, 'data'), { recursive: true });
  cpSync(join(root, 'kept'), join(root, 'data'), { recursive: true });
}

describe.each([
  ['one new file', DECISION, () => undefined, undefined],
  ['two files', ROTATE, () => bangzhen(DECISION), undefined],
  ['two files in another form', ['fmt'], writeOtherwise, 'format'],
])('%s', (_name, argv, prepare, known) => {
  beforeEach(() => {
    prepare();
    cpSync(join(root, 'data'), join(root, 'kept'), { recursive: true });
  });

  test('killed at any call: the old state or the new one, and it validates', async () => {
    const [before, after] = expected(argv);
    const met = { before: 0, after: 0 };
    for (let at = 1; ; at++) {
      restore();
      const { signal, stderr, status } = bangzhen(argv, { CRASH_AT: String(at) });
      if (signal === null) {
        expect([status, stderr]).toEqual([0, expect.stringContaining(`calls=${at - 1}`)]);
        break;
      }
      const now = seen();
      expect(await validates(known), `call ${at}`).toBe(true);
      if (JSON.stringify(now) === JSON.stringify(before)) met.before++;
      else {
        expect(now, `call ${at}`).toEqual(after);
        met.after++;
      }
      // Whoever writes next finds the data set in order and leaves it so.
      const next = bangzhen([
        'record',
        'activity',
        ...['--obligation', 'P18', '--date', '2023-07-01', '--text', '补办', '--yes'],
      ]);
      expect(next.status, next.stderr).toBe(0);
      expect(await validates(known)).toBe(true);
      expect(leftovers().filter((name) => name.includes(JOURNAL))).toEqual([]);
    }
    expect(met.before).toBeGreaterThan(3);
    expect(met.after).toBeGreaterThan(0);
  });

  test('a full disk at any call: exit 3 and the old state, nothing left behind', async () => {
    const [before] = expected(argv);
    let failures = 0;
    for (let at = 1; ; at++) {
      restore();
      const { status, stderr } = bangzhen(argv, { CRASH_AT: String(at), CRASH_HOW: 'full' });
      if (status === 0) break;
      failures++;
      expect([status, stderr]).toEqual([3, expect.stringContaining('ENOSPC')]);
      expect(seen()).toEqual(before);
      expect(leftovers()).toEqual([]);
    }
    expect(failures).toBeGreaterThan(3);
    expect(await validates()).toBe(true);
  });
});

describe('several writers at once', () => {
  function run(argv: readonly string[]): Promise<{ code: number | null; err: string }> {
    return new Promise((done) => {
      const child = spawn(process.execPath, [PROGRAM, ...argv, '--data', root, '--lang', 'en'], {
        env: { ...process.env, XDG_CACHE_HOME: join(root, 'cache') },
      });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
      child.on('close', (code) => done({ code, err }));
    });
  }

  test('of different records none is lost', async () => {
    const days = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04', '2024-03-05'];
    const results = await Promise.all(
      days.map((date) => run(['record', 'talk', '--town', 'baisha', '--date', date, '--yes'])),
    );
    expect(results.map(({ code, err }) => [code, err.includes('written')])).toEqual(
      days.map(() => [0, true]),
    );
    const files = Object.keys(seen()).filter((inner) => inner.includes('talk-baisha'));
    expect(files).toEqual(days.map((date) => `records/2024/talk-baisha-${date}.yaml`));
    expect(await validates()).toBe(true);
  });

  test('of the same record one is written and the others are told', async () => {
    const results = await Promise.all(
      [1, 2, 3].map((percent) =>
        run([
          'record',
          'progress',
          '--task',
          '1',
          '--date',
          '2024-03-01',
          '--state',
          'behind',
          '--percent',
          String(percent),
          '--yes',
        ]),
      ),
    );
    const codes = results.map(({ code }) => code).sort();
    expect(codes[0]).toBe(0);
    expect(codes.slice(1).every((code) => code === 1 || code === 3)).toBe(true);
    const told = results.filter(({ code }) => code !== 0);
    for (const { err } of told)
      expect(err).toMatch(/there is a record of that already|was changed meanwhile/);
    expect(await validates()).toBe(true);
  });
});

test('somebody else is writing: the second is told, nothing is lost', () => {
  const journal = join(root, 'data', JOURNAL);
  const before = seen();
  // A journal of a process that runs: this one.
  const held = JSON.stringify({ format: 1, pid: process.pid, host: 'another-machine', files: [] });
  writeFileSync(journal, held);
  const { status, stderr } = bangzhen(DECISION);
  expect([status, stderr]).toEqual([
    3,
    `bangzhen: another write (process ${process.pid}) is going on, so nothing was written; try again in a moment.\n`,
  ]);
  expect(readFileSync(journal, 'utf8')).toBe(held);
  expect(seen()).toEqual(before);
});
