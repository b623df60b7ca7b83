import type { Lang } from './local.ts';

/** ISO day → 2022年6月30日 in Chinese; the ISO day itself in English. */
export function showDate(date: string, lang: Lang): string {
  if (lang === 'en') return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
