import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  alarm,
  allDay,
  listValue,
  textValue,
  toICalendar,
  utcValue,
} from '../../src/render/calendar/icalendar.ts';
import { printable } from '../../src/text/printable.ts';
import { formFaults, parsed } from './icalendar.ts';

/** An entry with some words in it. */
function written(
  summary: string,
  description = '',
  categories: readonly string[] = ['一'],
): string {
  return toICalendar({
    name: 'VCALENDAR',
    properties: [
      ['VERSION', '2.0'],
      ['PRODID', textValue(summary)],
    ],
    parts: [
      {
        name: 'VEVENT',
        properties: [
          ['UID', '1'],
          ['DTSTAMP', utcValue('2024-07-05')],
          ...allDay('2024-02-28', '2024-02-29'),
          ['SUMMARY', textValue(summary)],
          ['DESCRIPTION', textValue(description)],
          ['CATEGORIES', listValue(categories)],
          ['TRANSP', 'TRANSPARENT'],
        ],
        parts: [alarm(0, 9, summary), alarm(1, 9, summary), alarm(12, 9, summary)],
      },
    ],
  });
}

/** Words as a reader gets them: what cannot be seen is written out. */
const shown = (words: string): string => words.split('\n').map(printable).join('\n');

describe('an iCalendar file', () => {
  test.each([
    'a, b; c \\ d: "e" \\n',
    '中文，逗号；分号：“引号”、\\换行\n第二行\n',
    '𠮷野家'.repeat(60),
    '汉'.repeat(24) + 'a',
    'a'.repeat(200),
    `x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u001b[31m\u202e\u2028\ufeff${'\ud800'}`,
    '',
  ])('gives back %j', (words) => {
    const text = written(words, words, [words, '二,三']);
    expect(formFaults(text)).toEqual([]);
    const [entry] = parsed(text).entries;
    expect(entry).toMatchObject({ summary: shown(words), description: shown(words) });
    expect(entry!.categories).toEqual([shown(words), '二,三']);
  });

  it('gives back any words', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'，。\\;,:"\n\r\t 人民政府', '\u0000', '\u001b', '\u200b', '𠮷', 'é'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const words = fc.array(unit, { maxLength: 120 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = written(summary, description);
        expect(formFaults(text)).toEqual([]);
        expect(parsed(text).entries).toMatchObject([
          { summary: shown(summary), description: shown(description) },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('has lines of up to 75 octets, broken between characters', () => {
    const of = (char: string, count: number): string => char.repeat(count);
    // SUMMARY: and 22 characters of three octets are 74 octets, a space and 24 of them 73.
    expect(written(of('汉', 60))).toContain(
      `\r\nSUMMARY:${of('汉', 22)}\r\n ${of('汉', 24)}\r\n ${of('汉', 14)}\r\n`,
    );
    expect(written(of('a', 67))).toContain(`\r\nSUMMARY:${of('a', 67)}\r\n`);
    expect(written(of('a', 68))).toContain(`\r\nSUMMARY:${of('a', 67)}\r\n a\r\n`);
  });

  it('has whole days, the end not among them, and alarms on an hour of a day before', () => {
    expect(written('x')).toContain('DTSTART;VALUE=DATE:20240228\r\nDTEND;VALUE=DATE:20240301\r\n');
    expect(parsed(written('x')).entries).toMatchObject([
      {
        first: '2024-02-28',
        last: '2024-02-29',
        stamp: '2024-07-05T00:00:00Z',
        alarms: ['2024-02-28T09:00:00', '2024-02-27T09:00:00', '2024-02-16T09:00:00'],
      },
    ]);
  });
});
