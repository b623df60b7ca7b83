import type { Citation } from '../../query/cite/citations.ts';
import type { Cite, CiteMatch, CitePart } from '../../query/cite/match.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { RECORD_KIND_NAMES } from '../../text/record-kinds.ts';
import { BASIS_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, type Sheet } from '../layout/view.ts';

/** A scanned line for people: its cells with ｜ between them, where the file has tabs. */
export function rawText(text: string): string {
  return text.replaceAll('\t', '｜');
}

/** 规定 R01、R02；指标 N01: data by kind, in their order. */
export function citersText(citers: readonly Citation[], lang: Lang): string {
  const kinds = [...new Set(citers.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const ids = citers
        .filter((each) => each.kind === kind)
        .map((each) =>
          kind === 'task' || kind === 'town' || kind === 'team'
            ? inLang(each.title, lang)
            : each.id,
        )
        .join(pick(lang, '、', ', '));
      const plain = kind === 'task' || kind === 'team';
      return plain ? ids : `${inLang(RECORD_KIND_NAMES[kind], lang)} ${ids}`;
    })
    .join(pick(lang, '；', '; '));
}

/** A row for every piece: paragraph, cell, row of a table, line or quotation. */
export function citeSheet({ matches }: Cite, lang: Lang): Sheet {
  const pieces = matches.flatMap((match) => match.parts.map((part) => ({ match, part })));
  type Piece = { match: CiteMatch; part: CitePart };
  return sheetOf<Piece>(pieces, [
    [
      'kind',
      pick(lang, '类别', 'Kind'),
      ({ match: { entry, kind } }) => inLang(RECORD_KIND_NAMES[entry?.kind ?? kind], lang),
    ],
    ['place', pick(lang, '所引', 'Cited'), ({ match }) => match.ref],
    [
      'title',
      pick(lang, '标题', 'Title'),
      ({ match }) => (match.title ? inLang(match.title, lang) : null),
    ],
    ['ref', pick(lang, '位置', 'Place'), ({ part }) => part.ref],
    [
      'label',
      pick(lang, '名称', 'Label'),
      ({ part }) => (part.label ? inLang(part.label, lang) : null),
    ],
    ['text', pick(lang, '文字', 'Text'), ({ part }) => rawText(part.text).replaceAll('\n', '')],
    [
      'text_basis',
      pick(lang, '文字依据', 'Basis of the text'),
      ({ part }) => inLang(BASIS_NAMES[part.text_basis], lang),
    ],
    ['printed', pick(lang, '印作', 'Printed'), ({ part }) => part.printed],
    [
      'text_note',
      pick(lang, '文字存疑', 'Doubt'),
      ({ match }) => (match.text_note ? inLang(match.text_note, lang) : null),
    ],
    [
      'units_complete',
      pick(lang, '名单完整', 'List complete'),
      ({ match }) =>
        match.units_complete === undefined
          ? null
          : pick(lang, match.units_complete ? '是' : '否', match.units_complete ? 'yes' : 'no'),
    ],
    ['source_lines', pick(lang, '原文行', 'Lines'), ({ part }) => joined(part.source.lines)],
    ['stands_in', pick(lang, '所在', 'Part of'), ({ match }) => joined(match.stands_in ?? [])],
    ['tasks', pick(lang, '落实任务', 'Tasks'), ({ match }) => joined(match.tasks ?? [])],
    [
      'cited_by',
      pick(lang, '引用此处的数据', 'Cited by'),
      ({ match }) => citersText(match.cited_by, lang),
    ],
    [
      'notes',
      pick(lang, '编者注', 'Editors’ notes'),
      ({ match }) => match.notes.map((note) => inLang(note, lang)).join(' '),
    ],
  ]);
}
