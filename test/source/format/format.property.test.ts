import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexer, CST, parseDocument } from 'yaml';
import { bareForm } from '../../../src/source/format/bare.ts';
import { isPlainlyCanonical } from '../../../src/source/format/canonical.ts';
import { formatYaml } from '../../../src/source/format/format.ts';
import type { ParsedFile } from '../../../src/source/load.ts';
import { readFast } from '../../../src/source/yaml/fast.ts';
import { readStrict } from '../../../src/source/yaml/strict.ts';
import { files } from '../agreement.ts';
import { documents } from './documents.ts';
import { textOf } from './writer.ts';

/** What formatting must never do, on documents that nobody thought of. The library says what texts mean. */

/** Keys of a team file with others between, some of which only quotes can say. */
const TEAM = [
  'postings',
  'source',
  'number',
  'person',
  'role',
  'unit',
  'captain',
  'quotes',
  'lines',
];
const OTHERS = ['z_source', 'zz', '各镇', 'x y', '1', 'no', '', "it's", '#x', 'a: b', '?'];
const LONG = 'k'.repeat(1100);

const RUNS = { seed: 20220228, numRuns: 1500 };

/** What a text says, keys in their order. */
function valueOf(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  expect(document.errors).toEqual([]);
  return document.toJS({ mapAsMap: true });
}

/** The same whatever the order of keys. */
function anyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(anyOrder);
  if (!(value instanceof Map)) return value;
  const entries = [...(value as Map<string, unknown>)].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(entries.map(([key, each]) => [key, anyOrder(each)]));
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)]
    .filter((lexeme, at, all) => CST.tokenType(lexeme) === 'comment' && all[at - 1] !== '\u001f')
    .map((lexeme) => lexeme.trimEnd());
}

/** A text as a file that has been read; undefined where it cannot be. */
function fileOf(text: string): ParsedFile | undefined {
  const read = readStrict(text, '');
  if ('problems' in read) return undefined;
  return { path: '', inner: '', id: '', kind: 'team', text, value: read.value };
}

/** Runs a property over readable documents; one that hardly ever sees any would prove nothing. */
function onReadable(
  keys: readonly string[],
  property: (text: string, formatted: string, comments: string[]) => void,
): void {
  const count = { made: 0, read: 0 };
  fc.assert(
    fc.property(documents(keys), (document) => {
      count.made++;
      const { text, comments } = textOf(document);
      if ('problems' in readStrict(text, '')) return;
      count.read++;
      property(text, formatYaml(text, 'team')!, comments);
    }),
    RUNS,
  );
  expect(count.read / count.made).toBeGreaterThan(0.8);
}

describe('on documents with keys in any order', () => {
  const keys = [...TEAM, ...OTHERS, LONG];

  test('no value changes', () => {
    onReadable(keys, (text, formatted) => {
      expect(anyOrder(valueOf(formatted))).toEqual(anyOrder(valueOf(text)));
    });
  });

  test('every comment is kept once', () => {
    onReadable(keys, (_text, formatted, comments) => {
      expect(commentsOf(formatted).sort()).toEqual([...comments].sort());
    });
  });

  test('to format again changes nothing', () => {
    onReadable(keys, (_text, formatted) => {
      expect(formatYaml(formatted, 'team')).toBe(formatted);
    });
  });

  test('the reader takes the result, and no space or empty line stands where none belongs', () => {
    onReadable(keys, (_text, formatted) => {
      expect(readStrict(formatted, '')).toHaveProperty('value');
      expect(formatted).not.toMatch(/[ \t\r]\n|^\n|\n\n$|\t/);
      expect(formatted).toMatch(/[^\n]\n$/);
      // Blocks of text may hold more.
      if (!/\|-?(?: #.*)?\n/.test(formatted)) expect(formatted).not.toMatch(/\n\n\n/);
    });
  });
});

describe('on documents whose keys have no order', () => {
  const keys = ['u', 'v', 'w', 'x y', 'z_source', '中', '1x'];

  test('keys and comments stay in their order', () => {
    onReadable(keys, (text, formatted, comments) => {
      const entries = (value: unknown): unknown =>
        value instanceof Map
          ? [...(value as Map<string, unknown>)].map(([key, each]) => [key, entries(each)])
          : Array.isArray(value)
            ? value.map(entries)
            : value;
      expect(entries(valueOf(formatted))).toEqual(entries(valueOf(text)));
      expect(commentsOf(formatted)).toEqual(comments);
    });
  });
});

describe('on documents without comments', () => {
  const keys = ['person', 'unit', 'source', 'role', 'b_source'];

  test('one text for one value, whatever the style', () => {
    let made = 0;
    fc.assert(
      fc.property(documents(keys, false), (document) => {
        const { text } = textOf(document);
        // JavaScript does not tell these numbers from others, and the library loses the sign of zero.
        if (!fileOf(text) || /e999|\d{16}|-0/.test(text)) return;
        made++;
        const options = { collectionStyle: 'flow', lineWidth: 0 } as const;
        const other = parseDocument(text, { logLevel: 'silent' }).toString(options);
        expect(formatYaml(other, 'team')).toBe(formatYaml(text, 'team'));
      }),
      RUNS,
    );
    expect(made).toBeGreaterThan(RUNS.numRuns * 0.7);
  });

  test('made from the value alone, it is the same text', () => {
    let made = 0;
    fc.assert(
      fc.property(documents(keys, false), fc.boolean(), (document, headed) => {
        const { text } = textOf(document);
        const file = fileOf(headed ? `# yaml-language-server: $schema=x  \n${text}` : text);
        const bare = file && bareForm(file);
        if (bare === undefined) return;
        made++;
        expect(bare).toBe(formatYaml(file!.text, 'team'));
      }),
      RUNS,
    );
    expect(made).toBeGreaterThan(RUNS.numRuns / 4);
  });

  test('the fast reader takes it, and it is known to be canonical without the parser', () => {
    let made = 0;
    fc.assert(
      fc.property(documents(keys, false), (document) => {
        const { text } = textOf(document);
        if (!fileOf(text)) return;
        const formatted = formatYaml(text, 'team')!;
        // It leaves to the parser escapes, blocks of text, what is beyond the basic plane, odd numbers, and
        // what is no list or mapping.
        if (/\\|\|-?\n|[\ud800-\udfff]|e[+-]|\.inf|\.nan|\d{16}|^[^-a-z]/m.test(formatted)) return;
        made++;
        const file = fileOf(formatted)!;
        expect(readFast(formatted)).toEqual({ value: file.value });
        expect(isPlainlyCanonical(file)).toBe(true);
      }),
      RUNS,
    );
    expect(made).toBeGreaterThan(RUNS.numRuns / 10);
  });
});

describe('what is said to be canonical without the parser is', () => {
  const pieces = [
    '',
    ' ',
    '\n',
    '"',
    "'",
    '-',
    '#',
    ': ',
    ',',
    '0',
    ' # c',
    '\n# c',
    '\n  # c\n',
    '# c\n',
  ];
  const slip = fc.tuple(fc.nat(), fc.nat({ max: 1 }), fc.constantFrom(...pieces));

  test.each([true, false])('also after a slip (comments: %j)', (comments) => {
    const count = { said: 0, slips: 0, noted: 0 };
    fc.assert(
      fc.property(documents(['u', 'v', 'source', 'role'], comments), slip, (document, where) => {
        const { text } = textOf(document);
        const formatted = formatYaml(text, 'team');
        if (formatted === undefined) return;
        const [place, gone, put] = where;
        const at = place % formatted.length;
        const slipped = formatted.slice(0, at) + put + formatted.slice(at + gone);
        for (const each of [text, formatted, slipped]) {
          const file = fileOf(each);
          if (!file || !isPlainlyCanonical(file)) continue;
          if (each === slipped) count.slips++;
          else count.said++;
          if (each.includes('#')) count.noted++;
          expect(formatYaml(each, 'team')).toBe(each);
        }
      }),
      { ...RUNS, numRuns: 2000 },
    );
    expect(count.said).toBeGreaterThan(300);
    expect(count.slips).toBeGreaterThan(50);
    if (comments) expect(count.noted).toBeGreaterThan(50);
  });
});

describe('on shipped files with comments and empty lines put in', () => {
  const pages = files.filter(({ text }) => text.length < 4000);
  const put = fc.record({
    place: fc.nat(),
    indent: fc.nat({ max: 8 }),
    text: fc.constantFrom('# 核对', '#', '#x', '# a: b', '#  - y  ', ''),
    beside: fc.boolean(),
  });

  test.each(['\n', '\r\n'])('with %j as line end', (end) => {
    let read = 0;
    const edited = fc.tuple(fc.constantFrom(...pages), fc.array(put, { maxLength: 8 }));
    fc.assert(
      fc.property(edited, ([page, puts]) => {
        const lines = page.text.split('\n');
        for (const { place, indent, text, beside } of puts) {
          const at = place % (lines.length - 1);
          if (beside && text !== '') lines[at] += ` ${text}`;
          else lines.splice(at, 0, ' '.repeat(indent) + text);
        }
        const text = lines.join(end);
        if ('problems' in readStrict(text, '')) return;
        read++;
        const formatted = formatYaml(text, 'town')!;
        expect(anyOrder(valueOf(formatted))).toEqual(anyOrder(valueOf(text)));
        expect(commentsOf(formatted).sort()).toEqual(commentsOf(text).sort());
        expect(formatYaml(formatted, 'town')).toBe(formatted);
        expect(formatted).not.toContain('\r');
      }),
      { ...RUNS, numRuns: 300 },
    );
    expect(read).toBeGreaterThan(250);
  });
});
