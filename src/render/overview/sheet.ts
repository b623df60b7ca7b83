import type { Plan } from '../../plan/model.ts';
import type { Overview } from '../../query/overview/overview.ts';
import type { Lang } from '../../text/local.ts';
import { LINES, type OverviewPart } from './lines.ts';
import { pick, sheetOf, type Sheet } from '../layout/view.ts';

/** The overview as a flat table: a line for each figure. Shares are per cent. */
export function overviewSheet(
  plan: Plan,
  answer: Overview,
  parts: readonly OverviewPart[],
  lang: Lang,
): Sheet {
  return sheetOf(
    parts.flatMap((part) => LINES[part](answer, lang, plan)),
    [
      ['section', pick(lang, '部分', 'Section'), ({ section }) => section],
      ['name', pick(lang, '名称', 'Name'), ({ name }) => name],
      ['value', pick(lang, '数值', 'Value'), ({ value }) => value],
      ['unit', pick(lang, '单位', 'Unit'), ({ unit }) => unit],
      ['share', pick(lang, '占比（%）', 'Share (%)'), ({ share }) => share ?? null],
      ['rank', pick(lang, '位次', 'Rank'), ({ rank }) => rank ?? null],
      ['note', pick(lang, '说明', 'Note'), ({ note }) => note ?? null],
    ],
  );
}
