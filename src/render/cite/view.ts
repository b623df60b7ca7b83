import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import type { Cite, CiteMatch } from '../../query/cite/match.ts';
import { inLang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { RECORD_KIND_NAMES } from '../../text/record-kinds.ts';
import { BASIS_NAMES } from '../../text/terms.ts';
import { bodyBlock } from './blocks.ts';
import { lineParts } from './lines.ts';
import { citersText, citeSheet } from './sheet.ts';
import { ground, heading, notes, pick } from '../layout/view.ts';
import type { Block, Style, View } from '../layout/view.ts';

/**
 * The places that a reference stands for, in their own words, with what cites them. `noNames`: names in
 * scanned lines are made unreadable on the way out.
 */
export function citeView(plan: Plan, answer: Cite, style: Style, noNames = false): View {
  const { matches } = answer;
  const sheet = citeSheet(answer, style.lang);
  if (matches.some(({ kind }) => kind === 'line'))
    return { parts: lineParts(answer, style, noNames), sheet };
  return { parts: matches.flatMap((match) => placeParts(plan, match, style)), sheet };
}

function placeParts(plan: Plan, match: CiteMatch, style: Style): Block[][] {
  const { lang } = style;
  const { ref, title, kind, entry, text_printed } = match;
  const words = title ? inLang(title, lang) : '';
  const what = entry ? `${inLang(RECORD_KIND_NAMES[entry.kind], lang)} ` : '';
  const body = bodyBlock(match, style);
  const rebuilt = match.text_from
    ? [
        pick(
          lang,
          `此处的文字不是这一行印出的，依正文重建（原文第${match.text_from.lines.join('、')}行）。`,
          `These words are not what is printed in this row; they are rebuilt from the body (line ${match.text_from.lines.join(', ')} of the document).`,
        ),
      ]
    : [];
  const said = [
    ...rebuilt,
    ...(text_printed === null
      ? []
      : [pick(lang, `此处印作：${text_printed}`, `What is printed there: ${text_printed}`)]),
    ...(match.text_note ? [inLang(match.text_note, lang)] : []),
    ...match.notes.map((note, at) => noteHead(match, at, lang) + inLang(note, lang)),
    ...carriedOut(plan, match, lang),
    ...cites(match, lang),
    groundOf(match, lang),
  ];
  const gap = ref.endsWith('）') && lang === 'zh' ? '' : ' ';
  const head = kind === 'task' || words === ref ? ref : `${what}${ref}${gap}${words}`.trim();
  return [[heading(head)], [body], notes(said)];
}

/** A discrepancy has two remarks: what can be told and what cannot. */
function noteHead({ entry }: CiteMatch, at: number, lang: Style['lang']): string {
  if (entry?.kind !== 'discrepancy') return pick(lang, '编者注：', 'Editors’ note: ');
  return at === 0 ? pick(lang, '可以认定：', 'Told: ') : pick(lang, '无法认定：', 'Not told: ');
}

function carriedOut(plan: Plan, { tasks = [] }: CiteMatch, lang: Style['lang']): string[] {
  if (tasks.length === 0) return [];
  const which = ranges(tasks, lang);
  const { zh, en } = tableOf(plan, 'tasks');
  return [
    pick(
      lang,
      `落实本条的任务：${zh}第${which}项。`,
      `Tasks that carry it out: ${which} of ${en}.`,
    ),
  ];
}

function cites({ cited_by }: CiteMatch, lang: Style['lang']): string[] {
  if (cited_by.length === 0) return [];
  return [
    pick(
      lang,
      `引用此处的数据：${citersText(cited_by, lang)}。`,
      `Data that cite it: ${citersText(cited_by, lang)}.`,
    ),
  ];
}

function groundOf({ clause, ref, source, text_basis }: CiteMatch, lang: Style['lang']): string {
  const where = ground(ref.startsWith(clause ?? ref) ? ref : (clause ?? ref), source, lang);
  if (text_basis === 'printed' || text_basis === 'normalised') return where;
  return `${where}${pick(lang, `；文字${BASIS_NAMES[text_basis].zh}`, `; text ${BASIS_NAMES[text_basis].en}`)}`;
}
