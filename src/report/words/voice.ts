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
  /** The clauses behind a statement: （依据：附件3第13项；三（四）） */
  basis(...clauses: readonly string[]): string;
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

export function voiceOf(lang: Lang): Voice {
  const zh = lang === 'zh';
  const voice: Voice = {
    lang,
    t: (chinese, english) => (zh ? chinese : english),
    words: (text) => inLang(text, lang),
    basis: (...clauses) => {
      const named = [...new Set(clauses)];
      return zh
        ? `（依据：${named.join('；')}）`
        : ` (source: ${named.map(clauseInEnglish).join('; ')})`;
    },
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
  if (!annex) return NAMED[clause] ?? (/^[一二三四]/.test(clause) ? `section ${clause}` : clause);
  const [, number, item, kind, note] = annex;
  const part = { 项: 'task', 组: 'group', 行: 'row' }[kind ?? '项'];
  return `annex ${number}${item ? `, ${part} ${item}` : ''}${note ? ', note' : ''}`;
}
