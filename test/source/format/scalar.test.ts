import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, type DocumentOptions, type SchemaOptions } from 'yaml';
import { isPlain, literal, textOnLine, type Place } from '../../../src/source/format/scalar.ts';
import { readFast } from '../../../src/source/yaml/fast.ts';
import { ODD_TEXTS } from './documents.ts';

/** What a reader of one version of YAML takes a text for; undefined where it finds a fault. */
function read(text: string, version: '1.1' | '1.2'): unknown {
  const options: DocumentOptions & SchemaOptions = { version };
  const document = parseDocument(text, { ...options, logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : document.toJS();
}

/** A text where it may stand, and the values that must come back. */
const PLACES: readonly (readonly [Place, (text: string) => string, (text: string) => unknown])[] = [
  ['block', (text) => `a: ${text}\nb: 1\n`, (text) => ({ a: text, b: 1 })],
  ['block', (text) => `- ${text}\n- 1\n`, (text) => [text, 1]],
  ['flow', (text) => `a: [${text}, ${text}]\n`, (text) => ({ a: [text, text] })],
  ['flow', (text) => `a: {b: ${text}}\n`, (text) => ({ a: { b: text } })],
  ['flow', (text) => `${text}: 1\n`, (text) => ({ [text]: 1 })],
];

const texts = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: fc.constantFrom(...'0123456789abefxonyTZ_:.+- ~=<'), maxLength: 9 }),
  fc.string({ unit: fc.constantFrom(...'a -?:,[]{}#&*!|>\'"%@`\\\n\t　，'), maxLength: 5 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const RUNS = { seed: 20220228, numRuns: 3000 };

describe('a text on one line', () => {
  test('is the same text to YAML 1.2 and 1.1, wherever it stands', () => {
    const property = fc.property(
      texts,
      fc.constantFrom(...PLACES),
      (text, [place, frame, value]) => {
        // The library takes e0 for a number of YAML 1.1, whose exponents have a point before them.
        fc.pre(text !== '__proto__' && !/^[-+]?e[-+]?[0-9]+$/i.test(text));
        const framed = frame(textOnLine(text, place));
        expect(framed.split('\n').length).toBeLessThanOrEqual(3);
        expect(read(framed, '1.2')).toEqual(value(text));
        expect(read(framed, '1.1')).toEqual(value(text));
      },
    );
    fc.assert(property, RUNS);
  });

  test('is read by the fast reader unless it has escapes or stands beyond the basic plane', () => {
    const property = fc.property(
      texts,
      fc.constantFrom(...PLACES.slice(0, 4)),
      (text, [place, frame, value]) => {
        const written = textOnLine(text, place);
        fc.pre(!/[\\\ud800-\udfff]/.test(written));
        expect(readFast(frame(written))).toEqual({ value: value(text) });
      },
    );
    fc.assert(property, RUNS);
  });

  test('shows everything that is in it', () => {
    for (const text of [
      '\u200b',
      '\u202e',
      '\ufeff',
      '\u0085',
      '\u2028',
      '\ufffe',
      '\u0000',
      '\u001b[31m',
    ])
      expect(textOnLine(text, 'block')).toMatch(/^"[ -~]+"$/);
  });
});

/** Texts with ¦ between them. */
const list = (texts: string): string[] => texts.split('¦');

describe('without quotes', () => {
  test.each([
    ...list(
      "x¦x y¦中文¦“三农”，（注）¦it's¦x:y¦x#y¦-x¦6·30¦2022年¦50%¦a,b¦x]¦yes or no¦y2¦nullable¦1st¦1a¦e3",
    ),
    ...list('2022-H1¦2022-123¦12：30¦0x¦R01¦annex-2¦http://x.cn/?q=1¦😀¦𠮷野家'),
  ])('%s', (text) => {
    expect(isPlain(text, 'block')).toBe(true);
  });

  test.each(list('x, y¦x]¦x}¦x[y¦x:y¦x#y¦x"y¦it\'s¦x?'))('only outside brackets: %s', (text) => {
    expect([isPlain(text, 'block'), isPlain(text, 'flow')]).toEqual([true, false]);
  });

  test.each([
    ...list(
      '¦ ¦x ¦ x¦　x¦x　¦x:¦x: y¦x #y¦- x¦-¦? x¦: x¦#x¦&x¦*x¦!x¦|x¦>x¦@x¦`x¦%x¦~¦~x¦"x¦\'x¦[x¦{x¦,x¦--- x',
    ),
    ...list(
      'no¦No¦oN¦y¦N¦true¦NULL¦=¦<<¦1¦-1¦+1¦012¦0x1f¦0b1¦0o7¦1_000¦1.5¦.5¦5.¦1.2.3¦1e3¦12:30¦190:20:30.15',
    ),
    ...list(
      '.inf¦-.INF¦.NaN¦2022-02-28¦2022-02¦2001-1-1¦2001-12-14t21:59:43.10-05:00¦2001-12-14 21:59:43',
    ),
  ])('never: %j', (text) => {
    expect(isPlain(text, 'block')).toBe(false);
  });
});

describe('a text of several lines', () => {
  test.each([
    ['x\ny', '|-', ['x', 'y']],
    ['x\ny\n', '|', ['x', 'y']],
    ['x\n\n  y\n', '|', ['x', '', '  y']],
    ['# x\n- y', '|-', ['# x', '- y']],
  ])('%j is a block', (text, mark, lines) => {
    expect(literal(text)).toEqual({ mark, lines });
  });

  test.each([
    'x',
    '',
    '\n',
    'x\n\n',
    '\nx',
    ' x\ny',
    'x \ny',
    'x\ny ',
    'x\n \ny',
    'x\ty\nz',
    'x\r\ny',
    'x\n\u200by',
  ])('%j is none', (text) => {
    expect(literal(text)).toBeUndefined();
  });

  test('reads as that text', () => {
    const property = fc.property(texts, texts, (one, other) => {
      const text = `${one}\n${other}`;
      const block = literal(text);
      fc.pre(block !== undefined);
      const lines = block!.lines.map((line) => (line === '' ? '' : `  ${line}`));
      const framed = `a: ${block!.mark}\n${lines.join('\n')}\nb: 1\n`;
      for (const version of ['1.1', '1.2'] as const)
        expect(read(framed, version)).toEqual({ a: text, b: 1 });
    });
    fc.assert(property, { ...RUNS, numRuns: 500 });
  });
});
