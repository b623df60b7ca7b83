import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify, type ToStringOptions } from 'yaml';
import { readFast } from '../../src/source/yaml/fast.ts';
import { ASCII, fault, files } from './agreement.ts';

/** readFast against the library on texts that nobody thought of. */

/** Runs a property over texts; a property that hardly ever sees an answer would prove nothing. */
function agreesOn(arbitrary: fc.Arbitrary<string>, share: number): void {
  const runs = { made: 0, answered: 0 };
  const property = fc.property(arbitrary, (text) => {
    runs.made++;
    if (readFast(text)) runs.answered++;
    expect(fault(text)).toBeUndefined();
  });
  fc.assert(property, { seed: 20220228, numRuns: 4000 });
  expect(runs.answered / runs.made).toBeGreaterThan(share);
}

const scalar = fc.oneof(
  fc.constantFrom(
    'x',
    '中文',
    '1',
    '-0.0',
    '012',
    '.5',
    '~',
    'no',
    '"q"',
    "'q'",
    "'it''s'",
    '[a, b]',
  ),
  fc.constantFrom(
    '{a: 1}',
    '[]',
    '&a',
    '*a',
    '!t',
    '|',
    '>-',
    '- -',
    'x: y',
    'x #c',
    '#c',
    '。',
    '\u3000',
  ),
  fc.string({ unit: fc.constantFrom(...ASCII, '，', '\u00a0', '😀'), maxLength: 4 }),
);
const line = fc.tuple(
  fc.constantFrom('', '', '', '  ', '- ', '  - ', ' '),
  fc.constantFrom('a: ', 'b: ', 'c: ', 'd: ', 'e:   ', 'f:', '', 'g :', '? '),
  scalar,
  fc.constantFrom('', '', '', '', ' ', ' # c', '# c', '\t'),
);

test('agrees with the library on lines put together at random', () => {
  const lines = fc.array(line, { minLength: 1, maxLength: 4 });
  agreesOn(
    lines.map((parts) => parts.map((part) => part.join('')).join('\n')),
    0.05,
  );
});

test('agrees with the library on what it writes itself, in many styles', () => {
  const key = fc.constantFrom('a', 'b', 'c_d', 'e-f', 'null', '__proto__', '1', 'é', 'x y', '');
  const leaf = fc.oneof(
    scalar,
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, -0, '', 'a\nb', '\n', ' x', 'x ', 'true', '1.0', 'a: b', '- x'),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    ),
  }));
  const style = fc.record<ToStringOptions>({
    defaultStringType: fc.constantFrom(
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    ),
    defaultKeyType: fc.constantFrom(null, 'PLAIN', 'QUOTE_DOUBLE'),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20, 80),
    nullStr: fc.constantFrom('null', '~', ''),
  });
  agreesOn(
    fc.tuple(value, style).map(([written, options]) => stringify(written, options)),
    0.02,
  );
});

test('agrees with the library on data files with a slip in them', () => {
  const pages = files
    .flatMap(({ text }) => text.split(/\n(?= {2}- )/))
    .filter((page) => page.length < 600);
  const slip = fc.oneof(
    scalar,
    fc.constantFrom('\n', '  ', ' ', ': ', ', ', '- ', '"', "'", '#', ''),
  );
  const edited = fc
    .tuple(fc.constantFrom(...pages), fc.nat(), fc.nat(2), slip)
    .map(([page, place, gone, put]) => {
      const at = place % page.length;
      return `a:\n${page.slice(0, at)}${put}${page.slice(at + gone)}`;
    });
  agreesOn(edited, 0.2);
});
