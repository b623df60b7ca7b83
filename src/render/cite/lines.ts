import type { Cite } from '../../query/cite/match.ts';
import { inLang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { citersText, rawText } from './sheet.ts';
import { card, notes, pick } from '../layout/view.ts';
import type { Block, Style } from '../layout/view.ts';

/** Lines as scanned, and what each belongs to. */
export function lineParts({ matches }: Cite, { lang }: Style, noNames: boolean): Block[][] {
  const cards = matches.map((match) => {
    const { ref, text, stands_in = [], cited_by, notes: waived } = match;
    const blank = text.trim() === '';
    const rows: [string, string][] = [
      [ref, blank ? pick(lang, '（空行）', '(blank line)') : rawText(text)],
      ...(stands_in.length > 0
        ? [
            [pick(lang, '所在', 'Part of'), stands_in.join(pick(lang, '、', ', '))] as [
              string,
              string,
            ],
          ]
        : []),
      ...(cited_by.length > 0
        ? [[pick(lang, '引用', 'Cited by'), citersText(cited_by, lang)] as [string, string]]
        : []),
      ...waived.map((each): [string, string] => [pick(lang, '说明', 'Note'), inLang(each, lang)]),
    ];
    return [card(rows)];
  });
  const tabs = matches.some(({ text }) => text.includes('\t'));
  const said = [
    pick(
      lang,
      `扫描识别的原文，${noNames ? '人名改为身份，其余' : ''}未作改动${tabs ? '；“｜”为表格的栏界' : ''}。`,
      `The line as recognised from the scan, ${noNames ? 'names replaced by roles, otherwise ' : ''}unchanged${tabs ? '; ｜ stands between the cells of a table' : ''}.`,
    ),
    pick(
      lang,
      `依据：原文第${ranges(
        matches.flatMap(({ source }) => source.lines),
        lang,
      )}行`,
      `Source: line ${ranges(
        matches.flatMap(({ source }) => source.lines),
        lang,
      )} of the document`,
    ),
  ];
  return [...cards, notes(said)];
}
