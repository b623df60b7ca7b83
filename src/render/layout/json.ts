import type { Lang } from '../../text/local.ts';

/** An answer as JSON: words in two languages become those of one, everything else as it is. */
export function toJson(answer: unknown, lang: Lang): string {
  const json = JSON.stringify(answer, (_key, value: unknown) => localised(value, lang), 2);
  return `${json.replace(UNSEEN, escaped)}\n`;
}

function localised(value: unknown, lang: Lang): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  const words = value as { zh?: unknown; en?: unknown };
  const local = typeof words.zh === 'string' && keys.every((key) => key === 'zh' || key === 'en');
  if (!local) return value;
  return lang === 'en' && typeof words.en === 'string' ? words.en : words.zh;
}

/** Characters that act on a terminal or cannot be seen; line ends are those of the layout. */
const UNSEEN = /[^\P{C}\n]/gu;

function escaped(char: string): string {
  return [...Array(char.length).keys()]
    .map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
