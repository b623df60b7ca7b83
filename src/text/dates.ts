import type { Lang } from './local.ts';

/** ISO day → 2022年6月30日 in Chinese, a month or year likewise (2022年6月); as it is in English. */
export function showDate(date: string, lang: Lang): string {
  if (lang === 'en') return date;
  const [year, month, day] = date.split('-').map(Number);
  return [`${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');
}

/** A time from a first to a last day, either of which may not be known. */
export function showSpan(since: string | null, until: string | null, lang: Lang): string {
  if (lang === 'en') return [since ?? '?', until ?? ''].join(' – ').trimEnd();
  return `${since ?? '？'}至${until ?? '今'}`;
}
