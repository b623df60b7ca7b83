import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/width.ts';
import { bangzhen } from './io.ts';

const ESC = '\u001b[';

describe('every option changes the output', () => {
  test('--lang, else LC_ALL, LC_MESSAGES, LANG', async () => {
    const zh = (await bangzhen(['towns', '--lang', 'zh'])).out;
    const en = (await bangzhen(['towns'])).out;
    expect(zh).toContain('户籍人口');
    expect(en).toContain('People');
    for (const env of [
      { LC_ALL: 'zh_CN.UTF-8' },
      { LC_ALL: '', LC_MESSAGES: 'zh_TW' },
      { LANG: 'zh_CN.GB18030' },
    ]) {
      expect((await bangzhen(['towns'], { env })).out).toBe(zh);
    }
    expect((await bangzhen(['towns'], { env: { LC_ALL: 'en_GB', LANG: 'zh_CN' } })).out).toBe(en);
    expect((await bangzhen(['--lang', 'zh', 'towns'])).out).toBe(zh);
    expect((await bangzhen(['--lang=zh', 'towns'])).out).toBe(zh);
  });

  test('papers are in the language of the data unless told otherwise', async () => {
    expect((await bangzhen(['town-report', '双水'])).out).toContain('工作底稿');
    expect((await bangzhen(['town-report', '双水', '--lang', 'en'])).out).toContain(
      'working draft',
    );
  });

  test('--as-of, else today', async () => {
    const today = (await bangzhen(['teams', '双水', '--format', 'json'], { today: '2024-05-06' }))
      .out;
    expect(JSON.parse(today)).toMatchObject({ as_of: '2024-05-06' });
    const asked = (await bangzhen(['teams', '双水', '--format', 'json', '--as-of', '2023-01-02']))
      .out;
    expect(JSON.parse(asked)).toMatchObject({ as_of: '2023-01-02' });
  });

  test('common options may stand before the command; --as-of only where the day matters', async () => {
    const { out } = await bangzhen(['--as-of', '2023-01-02', 'teams', '双水', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ as_of: '2023-01-02' });
    const { code, err } = await bangzhen(['coverage', '--as-of', '2023-01-02']);
    expect(code).toBe(2);
    expect(err).toContain('does not depend on the day');
  });

  test('--output writes the answer and nothing to stdout; .json gives JSON', async () => {
    const text = await bangzhen(['towns', '--output', 'towns.txt']);
    expect([text.code, text.out]).toEqual([0, '']);
    expect(text.written['towns.txt']).toBe((await bangzhen(['towns'])).out);
    const json = await bangzhen(['towns', '--output', 'towns.json']);
    expect(JSON.parse(json.written['towns.json']!)).toHaveLength(11);
    const forced = await bangzhen(['towns', '--output', 'towns.json', '--format', 'text']);
    expect(forced.written['towns.json']).toBe(text.written['towns.txt']);
    expect((await bangzhen(['town-report', '双水真', '--output', 'x.txt'])).written).toEqual({});
  });

  test('--width holds lines to the columns; without it papers keep a line a paragraph', async () => {
    for (const width of [60, 80, 120]) {
      for (const argv of [
        ['town-report', '会城'],
        ['town-report', '大鳌', '--lang', 'en'],
        ['who-leads', '24'],
        ['tasks', '2'],
        ['towns'],
        ['teams'],
        ['rotation-due'],
        ['tasks'],
      ]) {
        const { out } = await bangzhen([...argv, '--width', String(width)]);
        const widest = Math.max(...out.split('\n').map(displayWidth));
        // Names, days and the longest English word of a role need 67 columns at the least.
        const least = argv[0] === 'rotation-due' ? 67 : 0;
        expect({ argv, width, fits: widest <= Math.max(width, least) }).toEqual({
          argv,
          width,
          fits: true,
        });
      }
    }
    const piped = (await bangzhen(['town-report', '会城'])).out;
    expect(Math.max(...piped.split('\n').map(displayWidth))).toBeGreaterThan(200);
  });

  test('--color, NO_COLOR, TERM=dumb and pipes', async () => {
    const coloured = async (
      argv: string[],
      setting: Parameters<typeof bangzhen>[1],
    ): Promise<boolean> => (await bangzhen(['towns', ...argv], setting)).out.includes(ESC);
    expect(await coloured([], { terminal: 80 })).toBe(true);
    expect(await coloured([], {})).toBe(false);
    expect(await coloured(['--color', 'always'], {})).toBe(true);
    expect(await coloured(['--color', 'never'], { terminal: 80 })).toBe(false);
    expect(await coloured([], { terminal: 80, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured([], { terminal: 80, env: { NO_COLOR: '' } })).toBe(true);
    expect(await coloured([], { terminal: 80, env: { TERM: 'dumb' } })).toBe(false);
  });

  test('colours change no word and no column', async () => {
    for (const argv of [
      ['rotation-due', '--town', '司前'],
      ['teams'],
      ['coverage'],
      ['tasks', '13'],
      ['validate'],
    ]) {
      const plain = (await bangzhen([...argv, '--width', '80', '--lang', 'zh'])).out;
      const coloured = (
        await bangzhen([...argv, '--width', '80', '--lang', 'zh', '--color', 'always'])
      ).out;
      expect(coloured.replace(/\u001b\[[0-9;]*m/g, '')).toBe(plain);
    }
  });

  test('--town and --within narrow rotation-due', async () => {
    const ask = async (
      ...argv: string[]
    ): Promise<{ within_days: number; postings: { town: string }[] }> =>
      JSON.parse(
        (await bangzhen(['rotation-due', '--format', 'json', '--as-of', '2024-01-31', ...argv]))
          .out,
      ) as never;
    expect((await ask()).postings).toHaveLength(80);
    expect((await ask('--town', '会城')).postings.map((posting) => posting.town)).toEqual(
      Array(5).fill('huicheng'),
    );
    // 31 January + 1 month is 29 February 2024; + 90 days is 30 April.
    expect((await ask('--within', '1m')).within_days).toBe(29);
    expect((await ask('--within', '90d')).within_days).toBe(90);
    expect((await ask('--within', '1y')).within_days).toBe(366);
  });
});

test('the same data, arguments and day give the same bytes', async () => {
  for (const argv of [
    ['town-report', '双水', '--as-of', '2022-06-30'],
    ['rotation-due', '--as-of', '2022-06-30', '--format', 'json'],
  ]) {
    expect((await bangzhen(argv)).out).toBe((await bangzhen(argv)).out);
  }
});
