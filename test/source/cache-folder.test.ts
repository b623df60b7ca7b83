import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSnapshot } from '../../src/source/snapshot.ts';
import { bangzhen } from '../output/run.ts';

/** The user's cache folder: what is kept there, and that it makes no difference to an answer. */

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangzhen-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const snapshots = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.snapshot'))
    .sort();

const QUESTIONS = [
  ['who-leads', '24'],
  ['who-leads', '区民政局', '--format', 'json'],
  ['town-report', '会城', '--lang', 'en'],
  ['rotation-due', '--town', '大鳌', '--as-of', '2025-03-01'],
  ['towns'],
  ['teams', '--format', 'json'],
  ['tasks', '--lang', 'zh'],
  ['who-leads', '区民证局'],
];

describe('answers', () => {
  it('are the same without a snapshot, when it is made and when it is used', async () => {
    for (const question of QUESTIONS) {
      const without = await bangzhen(question);
      expect(await bangzhen(question, folder)).toEqual(without);
      expect(await bangzhen(question, folder)).toEqual(without);
    }
    expect(snapshots()).toHaveLength(1);
  });

  it('are the same where the folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const [question] = QUESTIONS;
    expect(await bangzhen(question!, join(folder, 'file', 'cache'))).toEqual(
      await bangzhen(question!),
    );
  });

  // The administrator may write and read anything.
  const locked = process.platform !== 'win32' && process.getuid?.() !== 0;

  it.runIf(locked)('are the same where nothing may be written', async () => {
    chmodSync(folder, 0o500);
    const [question] = QUESTIONS;
    expect(await bangzhen(question!, folder)).toEqual(await bangzhen(question!));
    expect(snapshots()).toEqual([]);
  });

  it.runIf(locked)('are the same where the snapshot may not be read', async () => {
    const [question] = QUESTIONS;
    const answer = await bangzhen(question!, folder);
    chmodSync(join(folder, snapshots()[0]!), 0);
    expect(await bangzhen(question!, folder)).toEqual(answer);
  });

  it('are the same where a folder has the name of the snapshot', async () => {
    const [question] = QUESTIONS;
    const answer = await bangzhen(question!, folder);
    const path = join(folder, snapshots()[0]!);
    rmSync(path);
    mkdirSync(path);
    expect(await bangzhen(question!, folder)).toEqual(answer);
  });
});

describe('snapshots in the folder', () => {
  /** Writes snapshot number `index`; each is an hour younger than the one before. */
  function write(index: number): void {
    const name = `${index.toString(16).padStart(2, '0')}.snapshot`;
    writeSnapshot(folder, name, Buffer.from(String(index)));
    const time = new Date(Date.UTC(2022, 0, 1, index));
    utimesSync(join(folder, name), time, time);
  }

  it('are the 16 youngest; other files are left alone', () => {
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    for (let index = 0; index < 16; index++) write(index);
    expect(snapshots()).toHaveLength(16);
    write(16);
    write(17);
    expect(snapshots()).toHaveLength(16);
    expect([snapshots()[0], snapshots().at(-1)]).toEqual(['02.snapshot', '11.snapshot']);
    expect(existsSync(join(folder, 'notes.txt'))).toBe(true);
  });

  it('are whole: nothing half written is left behind', () => {
    write(1);
    write(1);
    expect(readdirSync(folder)).toEqual(['01.snapshot']);
  });

  it('are in a folder that is made when needed', () => {
    writeSnapshot(join(folder, 'a/b'), 'c.snapshot', Buffer.from('c'));
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.snapshot']);
  });
});
