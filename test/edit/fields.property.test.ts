import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addItem, addKeys } from '../../src/edit/fields.ts';
import type { Fields } from '../../src/edit/yaml-lines.ts';
import { formatYaml } from '../../src/source/format/format.ts';

/** Keys and items put into files that hold comments and empty lines anywhere. */

const POSTINGS: readonly Fields[] = [
  { person: '甲', role: 'volunteer' },
  { person: '乙', captain: { basis: 'reported' }, unit: '某局', since: '2024-01-01' },
  { person: '丙', role: 'town-staff', round: 2, source: { document: 'plan', lines: [1] } },
  { person: '丁', since: '2024-01', gap: { zh: '放假', en: 'x' }, basis: 'reported', zz: 'x y' },
];
const PUT: Fields = {
  until: '2025-01-05',
  until_source: { document: 'plan', lines: [1, 2] },
  handover: { to: '某人' },
};
const ITEM: Fields = { person: '某人', note: 'no', round: 2, list: ['a b', 'c'], text: '一\n\n二' };

const line = fc.record({
  place: fc.nat(),
  indent: fc.nat({ max: 8 }),
  text: fc.constantFrom('# 一', '# two', '#', '', ''),
  beside: fc.boolean(),
});

/** A team file with comments and empty lines put in, in canonical form. */
const pages = fc
  .tuple(
    fc.shuffledSubarray([...POSTINGS], { minLength: 1 }),
    fc.array(line, { maxLength: 8 }),
    fc.boolean(),
  )
  .map(([postings, lines, more]) => {
    const bare = { number: 1, postings, ...(more && { source: { document: 'plan', lines: [3] } }) };
    const all = formatYaml(JSON.stringify(bare), 'team')!.trimEnd().split('\n');
    for (const { place, indent, text, beside } of lines) {
      const at = place % (all.length + 1);
      if (beside && text !== '' && at < all.length) all[at] += ` ${text}`;
      else all.splice(at, 0, text === '' ? '' : ' '.repeat(indent) + text);
    }
    return { text: formatYaml(all.join('\n'), 'team')!, count: postings.length };
  });

interface Team {
  postings: Record<string, unknown>[];
}

/** Whether the lines of one text stand in another in their order. */
function holds(text: string, lines: string): boolean {
  let at = 0;
  const old = lines.split('\n');
  for (const each of text.split('\n')) if (each === old[at]) at++;
  return at === old.length;
}

/** Comments with the words that each stands before or behind, by which it is known where it belongs. */
function notes(text: string): string[] {
  const rows = text.split('\n');
  return rows.flatMap((row, at) => {
    if (!row.includes('#')) return [];
    const own = row.trim().startsWith('#');
    const before = rows.slice(0, at).findLast((each) => /^ *-? *person/.test(each));
    return [`${before ?? ''} ${own ? row.search('#') : row}`];
  });
}

const RUNS = { seed: 20220228, numRuns: 500 };

describe('in canonical files', () => {
  test('keys: the file stays canonical, all its lines stay, comments stay in their posting', () => {
    fc.assert(
      fc.property(pages, fc.nat(), fc.subarray(Object.keys(PUT)), ({ text, count }, nat, keys) => {
        const index = nat % count;
        const fields = Object.fromEntries(keys.map((key) => [key, PUT[key]!]));
        const changed = addKeys(text, 'team', ['postings', index], fields);
        expect(formatYaml(changed, 'team')).toBe(changed);
        expect(holds(changed, text)).toBe(true);
        expect(notes(changed)).toEqual(notes(text));
        const wanted = parse(text) as Team;
        Object.assign(wanted.postings[index]!, fields);
        expect(parse(changed)).toEqual(wanted);
      }),
      RUNS,
    );
  });

  test('an item: the file stays canonical, all its lines stay, it comes last', () => {
    fc.assert(
      fc.property(pages, ({ text }) => {
        const changed = addItem(text, 'team', 'postings', ITEM);
        expect(formatYaml(changed, 'team')).toBe(changed);
        expect(holds(changed, text)).toBe(true);
        const wanted = parse(text) as Team;
        wanted.postings.push({ ...ITEM });
        expect(parse(changed)).toEqual(wanted);
      }),
      RUNS,
    );
  });
});

describe('comments of the last item', () => {
  const text = (note: string): string => `postings:\n  - person: 甲\n    role: x y\n${note}\n`;
  test.each([
    ['further in than its dash stay with it', '    # 一', '    # 一\n  - person: 乙'],
    ['as far in stay at the end of the list', '  # 一', '  - person: 乙\n  # 一'],
    [
      'with an empty line before them too',
      '\n    # 一\n\n    # 二',
      '\n    # 一\n\n    # 二\n  - person: 乙',
    ],
  ])('%s', (_what, note, after) => {
    expect(addItem(text(note), 'team', 'postings', { person: '乙' })).toBe(text(after));
  });

  test('a key goes before those behind all keys, and above none of the next', () => {
    const written = text('    # 一').replace('    role', '    # 二\n    round: 1 # 三\n    role');
    expect(addKeys(written, 'team', ['postings', 0], { until: '2025' })).toBe(
      text('    until: "2025"\n    # 一').replace(
        '    role',
        '    # 二\n    round: 1 # 三\n    role',
      ),
    );
  });
});

test('files in another form keep it, with their line ends', () => {
  const text = "postings:\r\n-   person:  '甲'\r\n    source: {a: 1}\r\n    role: x\r\n# 一\r\n";
  expect(addKeys(text, 'team', ['postings', 0], { until: '2025' })).toBe(
    text.replace('    role: x\r\n', '    role: x\r\n    until: "2025"\r\n'),
  );
  expect(addItem(text, 'team', 'postings', { person: '乙' })).toBe(
    text.replace('# 一', '- person: 乙\r\n# 一'),
  );
});
