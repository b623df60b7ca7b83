import type { UnitParts, UnitRow } from '../../query/matrix/units.ts';
import type { TaskRole } from '../../query/tasks/filter.ts';
import type { Lang } from '../../text/local.ts';
import { chineseNumeral } from '../../text/numerals.ts';
import { pick } from '../layout/view.ts';

/** What cells show: one part or both, how many tasks or which. */
export interface UnitMatrixLayout {
  role: TaskRole | undefined;
  numbers: boolean;
}

/** 一 … 十; G1 … G10 in English. */
export function groupHead(group: number, lang: Lang): string {
  return lang === 'zh' ? chineseNumeral(group) : `G${group}`;
}

/** Name with a star where it stands for several units. */
export function nameOf({ unit, collective }: UnitRow): string {
  return collective ? `${unit}*` : unit;
}

/** What is neither lead nor support: 分 shares the lead, 疑 is first in a cell that may be cut. */
export function apart(
  { shares_lead: shared, leads_doubtful: doubtful }: UnitParts,
  lang: Lang,
): string {
  return [
    ...(shared.length > 0 ? [`${pick(lang, '分', 's')}${shared.length}`] : []),
    ...(doubtful.length > 0 ? [`${pick(lang, '疑', 'd')}${doubtful.length}`] : []),
  ].join(' ');
}
