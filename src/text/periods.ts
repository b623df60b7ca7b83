import { showDate } from './dates.ts';
import type { Lang } from './local.ts';

/** A period by its name: 2024-H1 → 2024年上半年, 2024 → 2024年, a day as a day; in English as it is. */
export function periodText(period: string, lang: Lang): string {
  if (lang === 'en') return period;
  const half = /^([0-9]{4})-H([12])$/.exec(period);
  if (half) return `${half[1]}年${half[2] === '1' ? '上' : '下'}半年`;
  return period.length === 4 ? `${period}年` : showDate(period, 'zh');
}
