import type { Lang } from '../local.ts';

export type { Lang } from '../local.ts';

/** What is wrong, and what to do about it. */
export interface Wording {
  message: string;
  hint?: string;
}

/**
 * The facts of a finding as text that is safe to show, cut to `limit` characters; an empty text where
 * there is no such fact.
 */
export type Facts = (name: string, limit?: number) => string;

/** The words of one code in every language. */
export type Words = Record<Lang, (f: Facts) => Wording>;

/** A list of names as facts hold it (joined by 、) in the punctuation of English. */
export function english(list: string): string {
  return list.replaceAll('、', ', ');
}

/** The cited lines of a document, which facts give as 23, 25. */
export function lines(lang: Lang, f: Facts): string {
  const numbers = f('lines', 60);
  if (lang === 'zh') return `第${numbers.replaceAll(', ', '、')}行`;
  return `${numbers.includes(',') ? 'lines' : 'line'} ${numbers}`;
}

/** A suggestion before other advice, where there are near names. */
export function suggest(lang: Lang, near: string, otherwise: string): string {
  if (near === '') return otherwise;
  return lang === 'zh'
    ? `是否为：${near}？${otherwise}`
    : `Did you mean ${english(near)}? ${otherwise}`;
}
