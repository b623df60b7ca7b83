import { normaliseClause } from './clause.ts';
import { numeralValue } from './numerals.ts';

/** A place of the document or an entry of the data as somebody cites it; not yet known to exist. */
export type Reference =
  | { kind: 'notice' }
  | { kind: 'contents' }
  | { kind: 'preface'; paragraph?: number }
  | { kind: 'chapter'; chapter: number; paragraph?: number }
  /** Numbers of sections run through the chapters, so the chapter may be left out. */
  | { kind: 'section'; chapter?: number; section: number; paragraph?: number }
  | { kind: 'task'; number: number }
  | { kind: 'annex'; annex: number }
  | { kind: 'note'; annex: number }
  | { kind: 'row'; annex: number; row: number }
  | { kind: 'named-row'; annex: number; name: string }
  | { kind: 'lines'; lines: number[] }
  | { kind: 'entry'; letter: string; number: number };

const N = '([0-9]{1,6}|[一二三四五六七八九十]{1,3})';
const CHINESE = '([一二三四五六七八九十]{1,3})';
const PARAGRAPH = `(?:第?${N}(?:自然)?段)?`;
const DASH = /[-–—~～至到]/;

const FORMS: readonly (readonly [
  form: RegExp,
  make: (parts: string[]) => Reference | undefined,
])[] = [
  [/^通知$/, () => ({ kind: 'notice' })],
  [/^(?:附件)?目录$/, () => ({ kind: 'contents' })],
  [
    new RegExp(`^(?:前言|序言|引言)${PARAGRAPH}$`),
    ([at]) => ({ kind: 'preface', ...paragraph(at) }),
  ],
  [/^附件([0-9]|[一二三四五六七八九])(.*)$/, annexed],
  [/^(?:原文)?(?:[Ll]|第)?([0-9Ll、,，\-–—~～至到]+)行$/, ([body]) => lines(body!)],
  [/^[Ll](?=[0-9])([0-9Ll、,，\-–—~～至到]+)$/, ([body]) => lines(body!)],
  [/^(?:第|#|[Tt])?([0-9]{1,6})项?$/, ([number]) => task(number!)],
  [new RegExp(`^第${CHINESE}项$`), ([number]) => task(number!)],
  [/^([A-Za-z])([0-9]{1,6})$/, ([letter, number]) => entry(letter!, number!)],
  [new RegExp(`^${N}?、?（${N}）、?${PARAGRAPH}$`), section],
  [
    new RegExp(`^第?${CHINESE}(?:、|章|部分)?${PARAGRAPH}$`),
    ([number, at]) => ({ kind: 'chapter', chapter: value(number!), ...paragraph(at) }),
  ],
  [
    new RegExp(`^第([0-9]{1,2})(?:章|部分)${PARAGRAPH}$`),
    ([number, at]) => ({ kind: 'chapter', chapter: value(number!), ...paragraph(at) }),
  ],
];

/**
 * What is meant by 三(四), （四）, 四, 二（一）第2段, 附件3第13项, 13, #13, 附件1双水, 附件1第2行, 附件3注, 通知,
 * 前言, L145, 第33、35行, R01; full and half width, Arabic and Chinese numerals. undefined: no reference.
 */
export function parseReference(words: string): Reference | undefined {
  const plain = normaliseClause(words).replace(/^(?:正文|方案)(?=.)/, '');
  for (const [form, make] of FORMS) {
    const match = form.exec(plain);
    if (match) return make(match.slice(1));
  }
  return undefined;
}

function annexed([digit, rest]: string[]): Reference {
  const annex = value(digit!);
  if (rest === '') return { kind: 'annex', annex };
  if (/^附?注$/.test(rest!)) return { kind: 'note', annex };
  const number = new RegExp(`^(?:第|#)?${N}(?:项|行)?$`).exec(rest!)?.[1];
  if (number !== undefined) return { kind: 'row', annex, row: value(number) };
  return { kind: 'named-row', annex, name: rest! };
}

function section([chapter, number, at]: string[]): Reference {
  return {
    kind: 'section',
    ...(chapter !== undefined && { chapter: value(chapter) }),
    section: value(number!),
    ...paragraph(at),
  };
}

function task(number: string): Reference {
  return { kind: 'task', number: value(number) };
}

function entry(letter: string, number: string): Reference {
  return { kind: 'entry', letter: letter.toUpperCase(), number: value(number) };
}

/** 33、35 or 33-35 → the lines, ascending, each once; at most a few thousand. */
function lines(body: string): Reference | undefined {
  const found = new Set<number>();
  for (const part of body.split(/[、,，]/)) {
    const ends = part.split(DASH).map((end) => /^[Ll]?([0-9]{1,6})$/.exec(end)?.[1]);
    if (ends.length > 2 || ends.includes(undefined)) return undefined;
    const [one, other = one] = ends.map(Number) as [number, number?];
    const from = Math.min(one, other!);
    // Far behind any document: the ends tell as well that the lines are not there.
    const until = Math.min(Math.max(one, other!), from + MOST_LINES);
    for (let line = from; line <= until; line++) found.add(line);
  }
  return { kind: 'lines', lines: [...found].sort((a, b) => a - b) };
}

const MOST_LINES = 5000;

function paragraph(at: string | undefined): { paragraph?: number } {
  return at === undefined ? {} : { paragraph: value(at) };
}

/** Digits may have zeros before them; a numeral that is none (一二三) is 0, which nothing is numbered. */
function value(text: string): number {
  return /^[0-9]+$/.test(text) ? Number(text) : (numeralValue(text) ?? 0);
}
