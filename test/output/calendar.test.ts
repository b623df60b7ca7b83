import { describe, expect, it } from 'vitest';
import { restOn } from '../../src/calendar/workdays.ts';
import type { Calendar } from '../../src/query/calendar/calendar.ts';
import { EXAMPLE_DIR } from '../data-dir.ts';
import { formFaults, parsed, type Read } from '../render/icalendar.ts';
import { answer, bangzhen, cacheFolder } from './run.ts';

/** The file that `calendar` writes, read by a parser that is not ours and held against the JSON answer. */

const cache = cacheFolder();
const SETS: readonly (readonly [what: string, line: string[]])[] = [
  ...['2021-07-25', '2022-06-01', '2023-02-01', '2023-09-01', '2024-07-05', '2026-02-01'].map(
    (day): [string, string[]] => [`the example on ${day}`, ['--data', EXAMPLE_DIR, '--as-of', day]],
  ),
  [
    'the example for long',
    [
      '--data',
      EXAMPLE_DIR,
      '--as-of',
      '2024-01-10',
      '--within',
      '9y',
      '--remind',
      '1y,6m,30d,14d,7d,1d',
    ],
  ],
  ['a town', ['--data', EXAMPLE_DIR, '--as-of', '2023-09-01', '--actor', '白沙']],
  ['rotations', ['--data', EXAMPLE_DIR, '--as-of', '2023-09-01', '--obligation', 'P19']],
  ['the shipped data', ['--as-of', '2022-06-30']],
  ['the shipped data later', ['--as-of', '2026-11-24']],
];

async function file(line: readonly string[], ...more: string[]): Promise<string> {
  return (await bangzhen(['calendar', ...line, ...more], cache)).out;
}

const read = async (...args: Parameters<typeof file>): Promise<Read[]> =>
  parsed(await file(...args)).entries;

describe.each(SETS)('the file of %s', (_what, line) => {
  it('holds the entries of the answer, and nothing else', async () => {
    const given = (await answer(['calendar', ...line], cache)) as Calendar;
    const expected = [
      ...given.events.flatMap(({ uid, first, last, state, last_workday: day, reminders }) => [
        {
          uid,
          first,
          last,
          alarms: state === 'due-soon' && day >= given.as_of ? [`${day}T09:00:00`] : [],
        },
        ...reminders.map((each) => ({
          uid: each.uid,
          first: each.day,
          last: each.day,
          alarms: each.withdrawn ? [] : [`${each.day}T09:00:00`],
        })),
      ]),
      ...(given.overdue
        ? [
            {
              uid: given.overdue.uid,
              first: given.overdue.day,
              last: given.overdue.day,
              alarms: [`${given.overdue.day}T09:00:00`],
            },
          ]
        : []),
    ];
    const entries = await read(line);
    const byUid = (a: { uid: string }, b: { uid: string }): number => (a.uid < b.uid ? -1 : 1);
    expect(
      entries.map(({ uid, first, last, alarms }) => ({ uid, first, last, alarms })).sort(byUid),
    ).toEqual(expected.sort(byUid));
    for (const entry of entries) {
      expect(entry).toMatchObject({
        stamp: `${given.as_of}T00:00:00Z`,
        sequence: given.revision,
        transparency: 'TRANSPARENT',
      });
      expect([entry.summary, entry.description].every((words) => words.trim() !== '')).toBe(true);
    }
  });

  it('has one entry for each UID, whichever the language, and by day', async () => {
    const [zh, en] = [await read(line, '--lang', 'zh'), await read(line, '--lang', 'en')];
    expect(new Set(zh.map(({ uid }) => uid)).size).toBe(zh.length);
    const places = (entries: Read[]): unknown[] =>
      entries.map(({ uid, first, last, status, alarms }) => [uid, first, last, status, alarms]);
    expect(places(en)).toEqual(places(zh));
    const days = zh.map(({ first }) => first);
    expect(days).toEqual([...days].sort());
  });

  it('has the form of RFC 5545', async () => {
    for (const lang of ['zh', 'en'])
      expect(formFaults(await file(line, '--lang', lang))).toEqual([]);
  });

  it('rings on working days only, and never after the due day', async () => {
    const given = (await answer(['calendar', ...line], cache)) as Calendar;
    const due = new Map(
      given.events.flatMap(
        ({ uid, first, reminders }) =>
          [[uid, first], ...reminders.map((each) => [each.uid, first] as const)] as [
            string,
            string,
          ][],
      ),
    );
    for (const { uid, alarms } of await read(line)) {
      for (const day of alarms.map((each) => each.slice(0, 10))) {
        expect([uid, day, restOn(day)]).toEqual([uid, day, undefined]);
        if (due.has(uid)) expect(day <= due.get(uid)!).toBe(true);
      }
    }
  });

  it('is the same byte for byte, also with marks and line ends for sheet programs', async () => {
    const plain = await file(line);
    for (const more of [[], ['--bom'], ['--crlf'], ['--color', 'always'], ['--width', '40']])
      expect(await file(line, ...more)).toBe(plain);
  });
});
