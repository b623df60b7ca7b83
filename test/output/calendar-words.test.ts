import { describe, expect, it, test } from 'vitest';
import { parseSpan } from '../../src/calendar/date.ts';
import { calendar } from '../../src/query/calendar/calendar.ts';
import { toIcs } from '../../src/render/calendar/ics.ts';
import { EXAMPLE_DIR } from '../data-dir.ts';
import { examplePlan } from '../query/example.ts';
import { formFaults, parsed, type Read } from '../render/icalendar.ts';
import { bangzhen, cacheFolder } from './run.ts';

/** What the entries of the file say, on the worked example. */

const cache = cacheFolder();

describe('what the file says', () => {
  const find = async (uid: string, line: string[]): Promise<Read> => {
    const { out } = await bangzhen(
      ['calendar', '--data', EXAMPLE_DIR, '--lang', 'zh', ...line],
      cache,
    );
    return parsed(out).entries.find((each) => each.uid === `${uid}@yunxi.bangzhen`)!;
  };

  it('a due day: who has done it, who has not, the records, the convention', async () => {
    const entry = await find('P01.2022-H1', ['--as-of', '2022-06-01']);
    expect(entry.summary).toBe(
      '到期：参与帮扶的单位每半年召开专题会议（2022年上半年，市财务局、区水文局）',
    );
    for (const words of [
      '以期末为限，是约定',
      '待办：市财务局、区水文局',
      '已完成：市林果局',
      '2022/special-meeting-2022-H1-区民生局',
      '依据：四（五）',
      '情况截至2022年6月1日',
    ])
      expect(entry.description).toContain(words);
    expect(entry).toMatchObject({ status: 'CONFIRMED', categories: ['到期', '定期工作'] });
  });

  it('a due day on which nobody works: the last working day, on which it rings', async () => {
    // Sunday 30 June 2024.
    const entry = await find('P18.2024-06-30', ['--as-of', '2024-05-01']);
    expect(entry.description).toContain(
      '2024年6月30日休息（周末），此前最后一个工作日是2024年6月28日',
    );
    expect(entry.alarms).toEqual(['2024-06-28T09:00:00']);
  });

  it('a reminder that was moved: from which day, and why', async () => {
    const entry = await find('P19.linjiang.2024-06.30d', ['--as-of', '2024-03-01']);
    expect(entry.description).toContain(
      '到期前30天的提醒，原定2024年5月2日，因劳动节休息提前到此前的工作日。',
    );
    expect([entry.first, entry.summary]).toEqual([
      '2024-04-30',
      '提醒：工作队每3年轮换（临江街道4人），2024年6月到期',
    ]);
  });

  it('a month: that the very day cannot be told', async () => {
    const entry = await find('P19.linjiang.2024-06', ['--as-of', '2024-03-01']);
    expect(entry).toMatchObject({ status: 'TENTATIVE', first: '2024-06-01', last: '2024-06-30' });
    expect(entry.description).toContain('到任只知道是2021年6月，哪天到期不能确定');
  });

  it('what is done: no alarm, and its reminders cancelled', async () => {
    const line = ['--as-of', '2023-09-01'];
    expect(await find('P05.2023', line)).toMatchObject({ status: 'CONFIRMED', alarms: [] });
    expect((await find('P05.2023', line)).summary).toMatch(/^已完成：/);
    expect(await find('P05.2023.7d', line)).toMatchObject({ status: 'CANCELLED', alarms: [] });
  });

  it('what is overdue: all of it once more on the next working day', async () => {
    const entry = await find('overdue', ['--as-of', '2024-07-06']);
    expect([entry.first, entry.summary]).toEqual(['2024-07-08', '逾期未办13项']);
    expect(entry.description).toContain(
      '2022年6月30日到期：参与帮扶的单位每半年召开专题会议（2022年上半年，区水文局）',
    );
  });

  test.each(['zh', 'en'])(
    'years whose holidays are not known, in the file and on stderr (%s)',
    async (lang) => {
      const line = ['calendar', '--data', EXAMPLE_DIR, '--as-of', '2087-10-01', '--lang', lang];
      const { out, err } = await bangzhen(line, cache);
      const words = lang === 'zh' ? '放假调休安排只知道2004年至' : 'days are known for 2004 to';
      const { about, entries } = parsed(out);
      for (const name of ['description', 'x-wr-caldesc'])
        expect(about.find(([each]) => each === name)![1]).toContain(words);
      expect(entries.find(({ uid }) => uid.startsWith('P02.2087.30d'))!.description).toContain(
        words,
      );
      expect(err).toContain(words);
      expect(
        (await bangzhen([...line.slice(0, 4), '2024-07-05', '--lang', lang], cache)).err,
      ).not.toContain(words);
    },
  );
});

describe('an empty calendar', () => {
  it('is a file without entries that can be read, with exit code 1 and the reason', async () => {
    const line = [
      'calendar',
      '--data',
      EXAMPLE_DIR,
      '--as-of',
      '2021-07-25',
      '--within',
      '1d',
      '--obligation',
      'P01',
    ];
    const { out, err, code } = await bangzhen(line, cache);
    expect([code, formFaults(out), parsed(out).entries]).toEqual([1, [], []]);
    expect(err).toContain('the calendar is empty');
    const json = await bangzhen([...line, '--format', 'json'], cache);
    expect([json.code, JSON.parse(json.out)]).toMatchObject([1, { events: [], overdue: null }]);
    expect((await bangzhen([...line, '--format', 'text'], cache)).out).toBe('');
  });
});

describe('words of the data that would break a file', () => {
  it('are made visible, and stay where they belong', () => {
    const evil = 'a,b;c\\d\r\nEND:VEVENT\u0000\u001b[31m\u202e';
    const plan = examplePlan('2024-07-05', (data) => {
      data.dataset.name.zh = evil;
      for (const each of data.obligations.obligations) each.title.zh = evil;
      for (const town of Object.values(data.towns)) town.name = evil;
    });
    const given = calendar(plan, '2024-07-05', {
      within: parseSpan('1y')!,
      remind: [parseSpan('7d')!],
    });
    const text = toIcs(plan, given, 'zh');
    expect(formFaults(text)).toEqual([]);
    // The line end of the data is one of the words, the rest is written out.
    const shown = 'a,b;c\\d\\r\nEND:VEVENT\\u{0}\\u{1b}[31m\\u{202e}';
    const { entries } = parsed(text);
    expect(entries.find(({ uid }) => uid.startsWith('P03.2024@'))!.summary).toBe(
      `到期：${shown}（2024年，区委区政府）`,
    );
    expect(entries.length).toBe(
      given.events.flatMap(({ reminders }) => [1, ...reminders]).length + 1,
    );
  });
});
