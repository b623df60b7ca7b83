import type { UnitMatrix, UnitParts, UnitRow } from '../../query/matrix/units.ts';
import type { Lang } from '../../text/local.ts';
import { groupHead, nameOf, type UnitMatrixLayout } from './unit-words.ts';
import { grid, pick, type Block } from '../layout/view.ts';

/** Which tasks, by groups: too long for a column each, so a list for each part. */
export function numberTable({ rows }: UnitMatrix, { role }: UnitMatrixLayout, lang: Lang): Block {
  const heads: Record<keyof UnitParts, string> = {
    leads: pick(lang, '牵头', 'Leads'),
    supports: pick(lang, '配合', 'Supports'),
    shares_lead: pick(lang, '分别负责', 'Shares lead'),
    leads_doubtful: pick(lang, '栏首存疑', 'In doubt'),
  };
  const other = role && (role === 'lead' ? 'supports' : 'leads');
  const parts = (Object.keys(heads) as (keyof UnitParts)[]).filter(
    (part) => part !== other && rows.some((row) => row[part].length > 0),
  );
  return grid(
    [
      { head: pick(lang, '单位', 'Unit'), flex: true },
      ...parts.map((part) => ({ head: heads[part], flex: true })),
    ],
    rows.map((row) => [nameOf(row), ...parts.map((part) => list(row, part, lang) || '·')]),
  );
}

/** （一）1、2、5；（二）14 */
function list(row: UnitRow, part: keyof UnitParts, lang: Lang): string {
  return row.cells
    .filter((cell) => cell[part].length > 0)
    .map((cell) => {
      const group = groupHead(cell.group, lang);
      return pick(
        lang,
        `（${group}）${cell[part].join('、')}`,
        `${group}: ${cell[part].join(', ')}`,
      );
    })
    .join(pick(lang, '；', '; '));
}
