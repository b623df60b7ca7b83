import type { TownCell, TownMatrix } from '../../query/matrix/towns.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { ROLE_NAMES } from '../../text/terms.ts';
import { joined, pick, sheetOf, type Sheet } from '../layout/view.ts';

/** The matrix in words: who stands in each cell, or why nobody does. */
export function townMatrixSheet({ roles, rows }: TownMatrix, lang: Lang): Sheet {
  return sheetOf(rows, [
    ['town', pick(lang, '镇（街）', 'Town'), ({ name }) => name],
    ...roles.map(
      (role, at) =>
        [
          role,
          inLang(ROLE_NAMES[role], lang),
          (row: TownMatrix['rows'][number]) => words(row.cells[at]!, lang),
        ] as const,
    ),
    ['size', pick(lang, '人数', 'Size'), ({ size }) => size],
    ['size_certain', pick(lang, '无疑人数', 'Not in doubt'), (row) => row.size_certain],
  ]);
}

function words(cell: TownCell, lang: Lang): string {
  if (cell.state === 'label')
    return pick(lang, `只有标签“${cell.label ?? ''}”`, `only a label: “${cell.label ?? ''}”`);
  if (cell.state === 'blank')
    return cell.note
      ? pick(lang, '空白，是否缺员无法判断', 'blank; whether nobody was assigned cannot be told')
      : pick(lang, '无', 'nobody');
  const said = [
    ...(cell.shared ? [pick(lang, '共用', 'shared')] : []),
    ...(cell.doubtful ? [pick(lang, '存疑', 'in doubt')] : []),
    ...(cell.possible ? [pick(lang, '是否在任不能确定', 'may not be in post')] : []),
    ...(cell.role_assumed ? [pick(lang, '身份无法判断', 'role cannot be told')] : []),
  ].join(pick(lang, '，', ', '));
  const marks = said && pick(lang, `（${said}）`, ` (${said})`);
  return `${joined(cell.people)}${marks}`;
}
