import type { Lang } from '../text/local.ts';

/** An answer as JSON: words in two languages become those of one, everything else as it is. */
export function toJson(answer: unknown, lang: Lang): string {
  return `${JSON.stringify(answer, (_key, value: unknown) => localised(value, lang), 2)}\n`;
}

function localised(value: unknown, lang: Lang): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  const words = value as { zh?: unknown; en?: unknown };
  const local = typeof words.zh === 'string' && keys.every((key) => key === 'zh' || key === 'en');
  if (!local) return value;
  return lang === 'en' && typeof words.en === 'string' ? words.en : words.zh;
}
