import type { CiteMatch, CitePart } from '../../query/cite/match.ts';
import { inLang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { rebuiltMark } from '../../text/terms.ts';
import { displayWidth, truncate } from '../../text/width.ts';
import { DEFAULT_WIDTH, card, grid, pick } from '../layout/view.ts';
import type { Block, Style } from '../layout/view.ts';

/** The words of a place, as its kind is best read: a card, the cells of a row, a list of rows. */
export function bodyBlock(match: CiteMatch, style: Style): Block {
  const { kind, parts } = match;
  const { lang } = style;
  switch (kind) {
    case 'row':
      return grid(
        [
          { head: pick(lang, '栏', 'Column'), flex: true },
          { head: pick(lang, '内容', 'Content'), flex: true },
        ],
        parts.map((part) => [
          part.label ? inLang(part.label, lang) : '',
          part.text === '' ? pick(lang, '（空白）', '(blank)') : partText(part, lang),
        ]),
      );
    case 'table':
      return listBlock(parts, style);
    case 'chapter':
      return parts.some(({ label }) => label) ? listBlock(parts, style) : paragraphs(parts, lang);
    case 'task':
      return card([...taskHead(match, lang), ...labelled(parts, match, lang)]);
    case 'notice':
      return card(labelled(parts, match, lang));
    case 'entry':
      return card(
        parts.map((part) => [
          part.ref,
          `${part.text === '' ? pick(lang, '（此处空白）', '(blank)') : part.text}${linesOf(part, lang)}`,
        ]),
      );
    default:
      return paragraphs(parts, lang);
  }
}

/** Rows of a table or sections of a chapter, with the beginning of their words. */
function listBlock(parts: readonly CitePart[], { lang, width = DEFAULT_WIDTH }: Style): Block {
  const rows = parts.map((part) => {
    const label = part.label ? inLang(part.label, 'zh') : '';
    return {
      ref: part.ref,
      lines: ranges(part.source.lines, lang),
      name: part.ref.endsWith(label) ? '' : label,
      words: partText(part, lang).replaceAll('\n', ''),
    };
  });
  const widest = (key: 'ref' | 'lines' | 'name'): number =>
    Math.max(4, ...rows.map((row) => displayWidth(row[key])));
  const named = rows.some(({ name }) => name !== '');
  const taken = widest('ref') + widest('lines') + (named ? widest('name') + 2 : 0) + 4;
  const room = Math.max(MIN_WORDS, width - taken);
  return grid(
    [
      { head: pick(lang, '引用', 'Cite as') },
      { head: pick(lang, '行', 'Line'), align: 'right' },
      ...(named ? [{ head: pick(lang, '名称', 'Name'), flex: true }] : []),
      { head: pick(lang, '文字', 'Words'), flex: true },
    ],
    rows.map(({ ref, lines, name, words }) => [
      ref,
      lines,
      ...(named ? [name] : []),
      truncate(words, room),
    ]),
  );
}

const MIN_WORDS = 20;

function paragraphs(parts: readonly CitePart[], lang: Style['lang']): Block {
  return card(
    parts.map((part) => [
      part.label
        ? inLang(part.label, lang)
        : pick(lang, `第${part.source.lines.join('、')}行`, `L${part.source.lines.join(', ')}`),
      part.text,
    ]),
  );
}

function labelled(
  parts: readonly CitePart[],
  { units_complete }: CiteMatch,
  lang: Style['lang'],
): [string, string][] {
  return parts.map((part, at) => {
    const cut = at === 1 && units_complete === false;
    const text = part.text === '' ? pick(lang, '（没有文字）', '(no print)') : partText(part, lang);
    const damage = cut
      ? pick(lang, '（本栏残缺，名单不全）', ' (damaged; the list is incomplete)')
      : '';
    const lines = units_complete === undefined ? linesOf(part, lang) : '';
    return [part.label ? inLang(part.label, lang) : '', `${text}${damage}${lines}`];
  });
}

function taskHead({ group }: CiteMatch, lang: Style['lang']): [string, string][] {
  if (!group) return [];
  const { number, title, clause } = group;
  return [
    [
      pick(lang, '组别', 'Group'),
      pick(lang, `${number} ${title}（正文${clause}）`, `${number} ${title} (section ${clause})`),
    ],
  ];
}

/** The words, marked where they are not printed so. */
function partText({ text, text_basis, printed }: CitePart, lang: Style['lang']): string {
  if (text_basis === 'normalised')
    return text + pick(lang, `（原文印作“${printed ?? ''}”）`, ` (printed: ${printed ?? ''})`);
  return rebuiltMark(text_basis, lang) + text;
}

function linesOf({ source }: CitePart, lang: Style['lang']): string {
  const lines = source.lines.join(pick(lang, '、', ', '));
  return lines && pick(lang, `（第${lines}行）`, ` (line ${lines})`);
}
