import type { Search } from '../query/search/search.ts';
import type { SearchHit } from '../query/search/hit.ts';
import type { Snippet } from '../query/search/snippet.ts';
import { inLang } from '../text/local.ts';
import { RECORD_KIND_NAMES } from '../text/record-kinds.ts';
import { BASIS_NAMES, rebuiltMark } from '../text/terms.ts';
import { grid, joined, notes, pick, sheetOf } from './layout/view.ts';
import type { Cell, Sheet, Style, View } from './layout/view.ts';

/** What was found, each with the words around it; `total` may be more than is shown. */
export function searchView(answer: Search, style: Style): View {
  const { lang } = style;
  const { hits, total } = answer;
  const rows = hits.map((hit) => [
    inLang(RECORD_KIND_NAMES[hit.kind], lang),
    `${placeOf(hit, lang)}\n${linesOf(hit)}`,
    context(hit, style),
  ]);
  const columns = [
    { head: pick(lang, '类别', 'Kind'), flex: true },
    { head: pick(lang, '位置', 'Place'), flex: true },
    { head: pick(lang, '内容', 'Content'), flex: true },
  ];
  const left = total - hits.length;
  const edited = hits.some(({ field }) => field === 'note' || field === 'title');
  const said = [
    left > 0
      ? pick(
          lang,
          `共${total}条，显示最相符的${hits.length}条，另有${left}条未列；用 --limit 查看更多，用 --in 缩小范围。`,
          `${total} found; the best ${hits.length} are shown, ${left} more ${left === 1 ? 'is' : 'are'} not. See more with --limit, or narrow with --in.`,
        )
      : pick(lang, `共${total}条。`, `${total} found.`),
    ...(edited
      ? [
          pick(
            lang,
            '标“编者”的是本数据集的标题和说明，不是方案原文。',
            'What is marked “editors” are titles and notes of the data set, not words of the plan.',
          ),
        ]
      : []),
    pick(
      lang,
      '依据：各条所示位置，L后为原文行；用 cite 加位置或编号看全文。',
      'Source: the place of each, L with the lines of the document; see cite with a place or id for the whole.',
    ),
  ];
  return { parts: [[grid(columns, rows)], notes(said)], sheet: searchSheet(hits, lang) };
}

/** Only how many there are. */
export function countView({ total }: Search, { lang }: Style): View {
  return {
    parts: [notes([String(total)])],
    sheet: sheetOf([total], [['count', pick(lang, '条数', 'Count'), (value) => value]]),
  };
}

/** The clause of words of the document, the id of an entry, the name of what has one. */
function placeOf({ kind, id, title, clause }: SearchHit, lang: Style['lang']): string {
  if (kind === 'town' || kind === 'unit' || kind === 'person') return inLang(title, lang);
  return kind === 'task' ? (clause ?? id) : id;
}

/** Lines as cite takes them; a few, since a unit may stand in forty. */
function linesOf({ source: { lines } }: SearchHit): string {
  if (lines.length === 0) return '';
  return `L${lines.slice(0, FEW).join('、')}${lines.length > FEW ? '…' : ''}`;
}

const FEW = 2;

/** Title of an entry, and the words around the match, which is painted. */
function context(hit: SearchHit, { lang, paint }: Style): Cell {
  const { field, snippet, title, kind, text_basis } = hit;
  const named = ['town', 'unit', 'person', 'task'].includes(kind);
  // A title that is found in Chinese is shown in the reader's language too.
  const titled = !named && (field !== 'title' || hit.text !== inLang(title, lang));
  const head = titled ? `${inLang(title, lang)}\n` : '';
  const mark =
    field === 'note' || field === 'title'
      ? editors(hit, lang)
      : text_basis === null
        ? ''
        : rebuiltMark(text_basis, lang);
  const spelt = hit.pinyin === null ? '' : ` (${hit.pinyin})`;
  const units = field === 'units' ? pick(lang, '责任单位：', 'Units: ') : '';
  const start = `${head}${mark}${units}${snippet.before}`;
  const about = hit.about
    .map((each) => `\n${rebuiltMark(each.text_basis, lang)}${each.text}`)
    .join('');
  const text = `${start}${snippet.match}${snippet.after}${spelt}${about}`;
  return { text, paint: painter(text, start.length, snippet, paint.bold) };
}

/** A title of a chapter, section or annex is the document's own. */
function editors({ kind, field }: SearchHit, lang: Style['lang']): string {
  if (field === 'title' && (kind === 'section' || kind === 'table')) return '';
  return pick(lang, '（编者）', '(editors) ');
}

/**
 * Paints the match in the lines that a cell is broken into, which come one after the other: each is a
 * piece of the text, of which only white space at the breaks is gone.
 */
function painter(
  text: string,
  from: number,
  { match }: Snippet,
  paint: (words: string) => string,
): (line: string) => string {
  let behind = 0;
  return (line) => {
    const at = text.indexOf(line, behind);
    if (at < 0) return line;
    behind = at + line.length;
    const start = Math.max(0, from - at);
    const end = Math.min(line.length, from + match.length - at);
    if (end <= start) return line;
    return line.slice(0, start) + paint(line.slice(start, end)) + line.slice(end);
  };
}

function searchSheet(hits: readonly SearchHit[], lang: Style['lang']): Sheet {
  return sheetOf(hits, [
    ['kind', pick(lang, '类别', 'Kind'), ({ kind }) => inLang(RECORD_KIND_NAMES[kind], lang)],
    ['id', pick(lang, '编号', 'Id'), ({ id }) => id],
    ['title', pick(lang, '标题', 'Title'), ({ title }) => inLang(title, lang)],
    ['clause', pick(lang, '条款', 'Clause'), ({ clause }) => clause],
    ['text', pick(lang, '文字', 'Text'), ({ text }) => text],
    [
      'text_basis',
      pick(lang, '文字依据', 'Basis of the text'),
      ({ text_basis }) => (text_basis === null ? null : inLang(BASIS_NAMES[text_basis], lang)),
    ],
    [
      'about',
      pick(lang, '说明', 'About'),
      ({ about }) => joined(about.map((each) => rebuiltMark(each.text_basis, lang) + each.text)),
    ],
    ['field', pick(lang, '所在', 'Field'), ({ field }) => inLang(FIELD_NAMES[field], lang)],
    ['match', pick(lang, '相符的文字', 'Match'), ({ snippet }) => snippet.match],
    [
      'matched_by',
      pick(lang, '查找方式', 'Matched by'),
      (hit) => inLang(BY_NAMES[hit.matched_by], lang),
    ],
    ['pinyin', pick(lang, '拼音', 'Pinyin'), ({ pinyin }) => pinyin],
    ['score', pick(lang, '相符程度', 'Score'), ({ score }) => score],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ source }) => joined(source.lines)],
  ]);
}

const FIELD_NAMES = {
  name: { zh: '名称', en: 'name' },
  title: { zh: '标题', en: 'title' },
  text: { zh: '文字', en: 'text' },
  units: { zh: '责任单位', en: 'units' },
  note: { zh: '编者说明', en: 'note of the editors' },
} as const;

const BY_NAMES = {
  text: { zh: '文字', en: 'text' },
  name: { zh: '名称', en: 'name' },
  pinyin: { zh: '拼音', en: 'pinyin' },
  initials: { zh: '拼音首字母', en: 'initials' },
} as const;
