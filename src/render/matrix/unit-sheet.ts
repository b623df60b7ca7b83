import type { UnitMatrix, UnitParts, UnitRow } from '../../query/matrix/units.ts';
import { inLang, type Lang } from '../../text/local.ts';
import { UNIT_KIND_NAMES, UNIT_LEVEL_NAMES } from '../../text/terms.ts';
import { groupHead, type UnitMatrixLayout } from './unit-words.ts';
import { joined, pick, sheetOf, type Sheet, type Value } from '../layout/view.ts';

/** A line for each unit, a column for each part in each group; counts, or the numbers of the tasks. */
export function unitMatrixSheet(
  { groups, rows }: UnitMatrix,
  { role, numbers }: UnitMatrixLayout,
  lang: Lang,
): Sheet {
  const words = {
    leads: pick(lang, '牵头', 'leads'),
    supports: pick(lang, '配合', 'supports'),
    shares_lead: pick(lang, '分别负责', 'shares lead'),
    leads_doubtful: pick(lang, '栏首存疑', 'lead in doubt'),
  } as const satisfies Record<keyof UnitParts, string>;
  const parts: (keyof UnitParts)[] = [
    ...(role === 'responsible' ? [] : (['leads'] as const)),
    ...(role === 'lead' ? [] : (['supports'] as const)),
  ];
  const value = (tasks: readonly number[]): Value => (numbers ? joined(tasks) : tasks.length);
  return sheetOf(rows, [
    ['unit', pick(lang, '单位', 'Unit'), ({ unit }) => unit],
    ['level', pick(lang, '层级', 'Level'), ({ level }) => inLang(UNIT_LEVEL_NAMES[level], lang)],
    ['kind', pick(lang, '类别', 'Kind'), ({ kind }) => inLang(UNIT_KIND_NAMES[kind], lang)],
    ...groups.flatMap(({ number }, at) =>
      parts.map(
        (part) =>
          [
            `g${number}_${part}`,
            `${groupHead(number, lang)} ${words[part]}`,
            (row: UnitRow): Value => value(row.cells[at]![part]),
          ] as const,
      ),
    ),
    ...([...parts, 'shares_lead', 'leads_doubtful'] as const).map(
      (part) =>
        [
          part,
          pick(lang, `合计 ${words[part]}`, `all ${words[part]}`),
          (row: UnitRow): Value => value(row[part]),
        ] as const,
    ),
  ]);
}
