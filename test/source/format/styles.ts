import { parse } from 'yaml';
import type { Leaf } from './documents.ts';

const OPTIONS = { logLevel: 'silent', uniqueKeys: false } as const;

/** A scalar on one line, in its style where that can say it. */
export function inline({ value, text, style }: Leaf, place: 'block' | 'flow' | 'key'): string {
  if (text !== '') return text;
  const said = value as string;
  const single = `'${said.replaceAll("'", "''")}'`;
  const tries = style === 'plain' ? [said] : style === 'single' ? [single] : [];
  const frame = { block: ['a: ', ''], flow: ['[', ']'], key: ['', ': 1'] }[place];
  const fits = tries.find((each) => {
    if (/[\n\r]/.test(each) || (place === 'key' && each.length > 1000)) return false;
    const wanted = { block: { a: said }, flow: [said], key: { [said]: 1 } }[place];
    return same(frame.join(each), wanted);
  });
  return fits ?? JSON.stringify(said);
}

/** A text as a block: its mark and its lines; undefined where its style is another or cannot say it. */
export function blockText({ value, style }: Leaf, indent: number): [string, string] | undefined {
  if (typeof value !== 'string' || (style !== 'literal' && style !== 'folded')) return undefined;
  const said = value;
  const end = /\n*$/.exec(said)![0].length;
  const chomp = end === 0 ? '-' : end === 1 ? '' : '+';
  const mark = `${style === 'literal' ? '|' : '>'}${/^[ \n]/.test(said) ? '2' : ''}${chomp}`;
  const body = end === 0 ? said : said.slice(0, -1);
  const lines = (style === 'folded' ? body.replace(/(?<=[^\s])\n(?=[^\s])/g, '\n\n') : body).split(
    '\n',
  );
  const block = (pad: string): string =>
    lines.map((line) => (line === '' ? '\n' : `\n${pad}${line}`)).join('');
  if (said.trim() === '' || !same(`a: ${mark}${block('  ')}\nb: 1`, { a: said, b: 1 }))
    return undefined;
  return [mark, block(' '.repeat(indent + 2))];
}

function same(text: string, wanted: unknown): boolean {
  try {
    return JSON.stringify(parse(text, OPTIONS)) === JSON.stringify(wanted);
  } catch {
    return false;
  }
}
