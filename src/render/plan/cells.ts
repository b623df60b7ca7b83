import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import type { Linked, LinkedTask } from '../../query/plan/linked.ts';
import type { Modality, Quantity, Quote } from '../../source/data.gen.ts';
import { inLang } from '../../text/local.ts';
import { ENTRY_NAMES, RELATION_NAMES } from '../../text/plan-terms.ts';
import { quoted } from '../../text/quoted.ts';
import { MODALITY_NAMES, rebuiltMark } from '../../text/terms.ts';
import { truncate } from '../../text/width.ts';
import { leadCell } from '../tasks/cells.ts';
import {
  DEFAULT_WIDTH,
  grid,
  heading,
  pick,
  type Block,
  type Style,
  type Value,
} from '../layout/view.ts';

type Lang = Style['lang'];
type Row = readonly [label: string, value: string];

/** Clauses of the quotes, each once, the principal first. */
export function clausesText(quotes: readonly { clause: string }[], lang: Lang): string {
  return [...new Set(quotes.map(({ clause }) => clause))].join(pick(lang, '、', ', '));
}

/** “words” (clause, lines), as one text. */
export function quoteText({ text, clause, source }: Quote, lang: Lang): string {
  return `${quoted(text)}${placeText(clause, source.lines ?? [], lang)}`;
}

/** （三（四），原文第47行） */
export function placeText(clause: string, lines: readonly number[], lang: Lang): string {
  const numbers = lines.join(pick(lang, '、', ', '));
  return pick(
    lang,
    `（${clause}，原文第${numbers}行）`,
    ` (${clause}, line${lines.length > 1 ? 's' : ''} ${numbers})`,
  );
}

/** A row of a card for each quote. */
export function quoteRows(quotes: readonly Quote[], lang: Lang): Row[] {
  return quotes.map((quote, at): Row => [
    at === 0 ? pick(lang, '原文', 'Words') : '',
    quoteText(quote, lang),
  ]);
}

/** How strong a provision is, said only where it is not the usual must: （一般）. */
export function strength(modality: Modality | null, lang: Lang): string {
  if (modality === null || modality === 'must') return '';
  const name = inLang(MODALITY_NAMES[modality], lang);
  return pick(lang, `（${name}）`, ` (${name})`);
}

/** Quantities as printed. */
export function quantitiesText(quantities: readonly Quantity[] | undefined, lang: Lang): string {
  return (quantities ?? []).map(({ printed }) => printed).join(pick(lang, '、', ', '));
}

/** Rows for the entries that bear on the one that is shown, with their words. */
export function linkedRows(linked: readonly Linked[], lang: Lang): Row[] {
  return linked.map((each): Row => [
    `${inLang(ENTRY_NAMES[each.part], lang)} ${each.id}`,
    linkedText(each, lang),
  ]);
}

/** Title and words of a linked entry, and how it stands to the one shown. */
function linkedText({ relations, title, quotes, untold }: Linked, lang: Lang): string {
  const colon = pick(lang, '：', ': ');
  const head = inLang(title, lang);
  if (untold) return `${head}${colon}${inLang(untold, lang)}`;
  const short = relations.every((each) => each === 'concerns' || each === 'same');
  const words = short ? [] : quotes.map((quote) => quoteText(quote, lang));
  const stands = relations
    .map((each) => inLang(RELATION_NAMES[each], lang))
    .join(pick(lang, '；', '; '));
  const said = words.length > 0 ? `${head}${colon}${words.join(pick(lang, '；', '; '))}` : head;
  return `${said}${pick(lang, `（${stands}）`, ` (${stands})`)}`;
}

/** The tasks that an entry belongs to, with the beginning of the text and the lead; empty for none. */
export function taskBlocks(plan: Plan, tasks: readonly LinkedTask[], style: Style): Block[] {
  if (tasks.length === 0) return [];
  const { lang, width = DEFAULT_WIDTH } = style;
  const room = Math.max(20, width - 34);
  const { zh, en } = tableOf(plan, 'tasks');
  return [
    heading(pick(lang, `对应任务（${zh}）`, `Tasks of ${en}`)),
    grid(
      [
        { head: pick(lang, '项', 'No'), align: 'right' },
        { head: pick(lang, '重点工作', 'Task'), flex: true },
        { head: pick(lang, '牵头单位', 'Lead unit'), flex: true },
      ],
      tasks.map((task) => [
        String(task.number),
        truncate(rebuiltMark(task.text_basis, lang) + task.text, room),
        leadCell(task, lang),
      ]),
    ),
  ];
}

/** A dash for nothing. */
export function orDash(text: string): string {
  return text === '' ? '—' : text;
}

/** Numbers or ids in a cell of a table. */
export function idsCell(ids: readonly (string | number)[], lang: Lang): string {
  return orDash(ids.join(pick(lang, '、', ', ')));
}

/** Quotes in one cell of a sheet. */
export function quotesValue(quotes: readonly Quote[], lang: Lang): Value {
  return quotes.map((quote) => quoteText(quote, lang)).join(pick(lang, '；', '; '));
}

/** Lines of all quotes in one cell of a sheet, ascending. */
export function linesValue(quotes: readonly { source: Quote['source'] }[]): Value {
  const lines = new Set(quotes.flatMap(({ source }) => source.lines ?? []));
  return [...lines].sort((a, b) => a - b).join('、');
}

/** That clauses stand beside each entry, and how to see one in full. */
export function listGround(example: string, lang: Lang): string {
  return pick(
    lang,
    `依据：各条所列条款。用 plan 加编号（如 plan ${example}）看全部原文和行号。`,
    `Source: the clauses beside each entry. See plan with an id (as plan ${example}) for all quotes and lines.`,
  );
}

/** Clauses and lines of one entry, the last line of its view. */
export function entryGround(
  quotes: readonly { clause: string; source: Quote['source'] }[],
  lang: Lang,
): string {
  const clauses = [...new Set(quotes.map(({ clause }) => clause))];
  const places = clauses.map((clause) => {
    const of = quotes.filter((quote) => quote.clause === clause);
    const lines = [...new Set(of.flatMap(({ source }) => source.lines ?? []))];
    return `${clause}${inBrackets(lines, lang)}`;
  });
  return pick(lang, `依据：${places.join('；')}。`, `Source: ${places.join('; ')}.`);
}

function inBrackets(lines: readonly number[], lang: Lang): string {
  const numbers = [...lines].sort((a, b) => a - b).join(pick(lang, '、', ', '));
  return pick(lang, `（原文第${numbers}行）`, ` (line${lines.length > 1 ? 's' : ''} ${numbers})`);
}
