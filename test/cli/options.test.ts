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
      ['rotation-plan', '--from', '2025-03-01', '--batches', '4'],
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

describe('every option of rotation-plan changes the answer', () => {
  interface Answer {
    from: string;
    handover: boolean;
    feasible: boolean;
    batches: { date: string; people: { person: string; towns: string[] }[] }[];
    teams: { town: string; must_stay: number }[];
  }
  const ask = async (...argv: string[]): Promise<Answer> =>
    JSON.parse((await bangzhen(['rotation-plan', '--format', 'json', ...argv])).out) as Answer;
  const FROM = ['--from', '2025-03-01', '--batches'] as const;
  const days = ({ batches }: Answer): string[] => batches.map(({ date }) => date);

  test('--from and --every set the days, --batches their number', async () => {
    expect(days(await ask(...FROM, '3'))).toEqual(['2025-03-01', '2025-09-01', '2026-03-01']);
    expect(days(await ask('--from', '2025-04-01', '--batches', '1'))).toEqual(['2025-04-01']);
    expect(days(await ask(...FROM, '2', '--every', '90d'))).toEqual(['2025-03-01', '2025-05-30']);
    expect(days(await ask(...FROM, '2', '--every', '1y'))).toEqual(['2025-03-01', '2026-03-01']);
  });

  test('--handover frees the teams of their minimum, --keep says how many stay', async () => {
    const stay = ({ teams }: Answer): number => teams[0]!.must_stay;
    const [plain, handover] = [await ask(...FROM, '2'), await ask(...FROM, '2', '--handover')];
    expect([plain, handover].map(({ feasible }) => feasible)).toEqual([false, true]);
    expect([plain, handover].map(stay)).toEqual([5, 2]);
    expect(stay(await ask(...FROM, '2', '--handover', '--keep', '4'))).toBe(4);
    expect(stay(await ask(...FROM, '2', '--keep', '6'))).toBe(6);
  });

  test('--town tells of one team, whose shared people move in the batch of the whole plan', async () => {
    const [whole, part] = [await ask(...FROM, '4'), await ask(...FROM, '4', '--town', '罗坑')];
    expect(part.teams.map(({ town }) => town)).toEqual(['luokeng']);
    expect(part.batches.map(({ people }) => people.length)).toEqual([2, 2, 2, 1]);
    part.batches.forEach(({ people }, at) => {
      for (const person of people) expect(whole.batches[at]!.people).toContainEqual(person);
    });
  });

  test('exit code 1 where somebody cannot be moved, also with a sheet, whose notes go to stderr', async () => {
    const line = ['rotation-plan', ...FROM, '4', '--lang', 'zh'];
    expect((await bangzhen([...line, '--town', '罗坑'])).code).toBe(0);
    for (const format of ['text', 'json', 'csv', 'tsv', 'md'])
      expect((await bangzhen([...line, '--format', format])).code).toBe(1);
    const { err, out } = await bangzhen([...line, '--format', 'csv']);
    expect(err).toContain('不是决定');
    expect(err).toContain('会城街道：计入人数5人');
    expect(out.split('\r\n').length + out.split('\n').length).toBeGreaterThan(81);
    expect((await bangzhen([...line, '--format', 'md'])).err).toBe('');
  });
});

describe('every option of calendar changes the answer', () => {
  interface Answer {
    until: string;
    events: { obligation: string; due: string; items: unknown[]; reminders: { day: string }[] }[];
  }
  const ask = async (...argv: string[]): Promise<Answer> => {
    const line = ['calendar', '--data', 'test/example/data', '--format', 'json', ...argv];
    return JSON.parse((await bangzhen(line, { today: '2024-07-05' })).out) as Answer;
  };

  test('--as-of and --within set the days', async () => {
    expect((await ask()).until).toBe('2025-07-05');
    expect((await ask('--within', '6m')).until).toBe('2025-01-05');
    expect((await ask('--as-of', '2024-03-01', '--within', '30d')).until).toBe('2024-03-31');
  });

  test('--obligation and --actor narrow it', async () => {
    const found = async (...argv: string[]): Promise<string[]> => [
      ...new Set((await ask(...argv)).events.map(({ obligation }) => obligation)),
    ];
    expect(await found('--obligation', 'P02,P03')).toEqual(['P02', 'P03']);
    expect(await found('--actor', 'towns')).toEqual(['P02']);
    expect((await ask('--actor', '区水文局')).events.every(({ items }) => items.length === 1)).toBe(
      true,
    );
  });

  test('--remind sets the reminders, with either comma', async () => {
    const days = async (...argv: string[]): Promise<string[]> =>
      (await ask('--obligation', 'P05', ...argv)).events.at(-1)!.reminders.map(({ day }) => day);
    expect(await days()).toEqual(['2024-11-29', '2024-12-24']);
    expect(await days('--remind', '14d')).toEqual(['2024-12-17']);
    expect(await days('--remind', '2m，1d')).toEqual(['2024-10-31', '2024-12-30']);
    expect(await days('--remind', 'none')).toEqual([]);
  });

  test('the file is the format where none is named; .txt and --format give text', async () => {
    const line = ['calendar', '--data', 'test/example/data', '--as-of', '2024-07-05'];
    const { out, written } = await bangzhen([...line, '--output', 'plan.ics']);
    const ics = (await bangzhen(line)).out;
    expect([out, written['plan.ics']]).toEqual(['', ics]);
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const text = (await bangzhen([...line, '--format', 'text'])).out;
    expect((await bangzhen([...line, '--output', 'plan.txt'])).written['plan.txt']).toBe(text);
    expect(text).toMatch(/^As of 2024-07-05/);
  });
});

test('the same data, arguments and day give the same bytes', async () => {
  for (const argv of [
    ['town-report', '双水', '--as-of', '2022-06-30'],
    ['rotation-due', '--as-of', '2022-06-30', '--format', 'json'],
    ['rotation-plan', '--from', '2025-03-01', '--batches', '4'],
    ['calendar', '--as-of', '2022-06-30'],
  ]) {
    expect((await bangzhen(argv)).out).toBe((await bangzhen(argv)).out);
  }
});
