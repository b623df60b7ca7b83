import type { Plan } from '../../plan/model.ts';
import { tableOf, taskClause, type Listing } from '../../plan/tables.ts';
import type { Lang, Local } from '../../text/local.ts';
import { inLang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { showDate } from '../../text/dates.ts';

/** How a paper speaks: the same builder gives the Chinese and the English paper. */
export interface Voice {
  lang: Lang;
  /** The words of the language. */
  t(zh: string, en: string): string;
  /** Words of the editors in the language. */
  words(text: Local): string;
  /** What the document calls the table of the towns, teams or tasks: 附件1, annex 1. */
  table(listing: Listing): string;
  /** The clause of that table, or of a task in it: 附件3第13项. */
  clause(listing: Listing, task?: number): string;
  /** The clauses behind a statement: （依据：附件3第13项；三（四）） */
  basis(...clauses: readonly string[]): string;
  /** The clauses as a sentence of their own: 依据：附件3。 */
  source(...clauses: readonly string[]): string;
  /** A sentence with its clauses before the full stop, which is not doubled. */
  say(text: string, ...clauses: readonly string[]): string;
  /** A、B、C. */
  list(items: readonly string[]): string;
  /** Parts of a sentence: A；B. */
  also(items: readonly string[]): string;
  /** 第1、2、4至7项 */
  tasks(numbers: readonly number[]): string;
  date(day: string): string;
}

/** How papers on a plan speak in a language. */
export function voiceOf(lang: Lang, plan: Pick<Plan, 'data'>): Voice {
  const zh = lang === 'zh';
  const named = (clauses: readonly string[]): string => {
    const each = [...new Set(clauses)];
    return zh ? each.join('；') : each.map(clauseInEnglish).join('; ');
  };
  const voice: Voice = {
    lang,
    t: (chinese, english) => (zh ? chinese : english),
    words: (text) => inLang(text, lang),
    table: (listing) => tableOf(plan, listing)[lang],
    clause: (listing, task) =>
      task === undefined ? tableOf(plan, listing).clause : taskClause(plan, task),
    basis: (...clauses) => (zh ? `（依据：${named(clauses)}）` : ` (source: ${named(clauses)})`),
    source: (...clauses) => (zh ? `依据：${named(clauses)}。` : `Source: ${named(clauses)}.`),
    say: (text, ...clauses) => {
      const open = text.replace(/[。.]$/, '');
      return `${open}${clauses.length > 0 ? voice.basis(...clauses) : ''}${zh ? '。' : '.'}`;
    },
    list: (items) => items.join(zh ? '、' : ', '),
    also: (items) => items.join(zh ? '；' : '; '),
    tasks: (numbers) =>
      zh
        ? `第${ranges(numbers, 'zh')}项`
        : `${numbers.length === 1 ? 'task' : 'tasks'} ${ranges(numbers, 'en')}`,
    date: (day) => showDate(day, lang),
  };
  return voice;
}

/** Places of the document that have a name. */
const NAMED: Readonly<Record<string, string>> = { 通知: 'cover notice', 前言: 'preamble' };

/** 附件3第13项 → annex 3, task 13; sections keep their number. */
function clauseInEnglish(clause: string): string {
  const annex = /^附件([0-9])(?:第([0-9]+)([项组行]))?(注)?$/.exec(clause);
  if (!annex)
    return NAMED[clause] ?? (/^[一二三四五六七八九十]/.test(clause) ? `section ${clause}` : clause);
  const [, number, item, kind, note] = annex;
  const part = { 项: 'task', 组: 'group', 行: 'row' }[kind ?? '项'];
  return `annex ${number}${item ? `, ${part} ${item}` : ''}${note ? ', note' : ''}`;
}
