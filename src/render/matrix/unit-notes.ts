import type { Plan } from '../../plan/model.ts';
import { tableOf } from '../../plan/tables.ts';
import type { UnitMatrix } from '../../query/matrix/units.ts';
import type { Lang } from '../../text/local.ts';
import { ranges } from '../../text/ranges.ts';
import { groupHead, type UnitMatrixLayout } from './unit-words.ts';
import { leadSource } from '../sources.ts';
import { pick } from '../layout/view.ts';

/** What the marks and groups stand for, what is not counted as lead, and where it stands. */
export function matrixNotes(
  plan: Plan,
  matrix: UnitMatrix,
  { role, numbers }: UnitMatrixLayout,
  lang: Lang,
): string[] {
  const { groups, rows } = matrix;
  const marks = {
    both: pick(
      lang,
      '格中“2+3”为牵头2项、配合3项，“2”为只牵头，“+3”为只配合，“·”为没有',
      'A cell 2+3: leads two, is named in three more; 2: leads only; +3: is only named; ·: neither',
    ),
    lead: pick(lang, '格中为牵头的项数', 'Cells tell how many tasks a unit leads'),
    responsible: pick(
      lang,
      '格中为配合（列名而不牵头）的项数',
      'Cells tell in how many tasks a unit is named without leading',
    ),
  };
  const star = rows.some(({ collective }) => collective)
    ? [pick(lang, '* 统称，不是一个单位', '* a collective name, not one unit')]
    : [];
  const title = groups
    .map(({ number, title: words, tasks }) =>
      pick(
        lang,
        `${groupHead(number, lang)} ${words}（${tasks.length}项）`,
        `${groupHead(number, lang)} ${words} (${tasks.length})`,
      ),
    )
    .join(pick(lang, '；', '; '));
  const legend = [...(numbers ? [] : [marks[role ?? 'both']]), ...star];
  return [
    ...(legend.length > 0
      ? [`${legend.join(pick(lang, '；', '; '))}${pick(lang, '。', '.')}`]
      : []),
    `${pick(lang, '组别：', 'Groups: ')}${title}${pick(lang, '。', '.')}`,
    pick(
      lang,
      `列${rows.length}个，次序同单位登记；${tableOf(plan, 'tasks').zh}没有列名的单位不列。`,
      `Units listed: ${rows.length}, in the order of the register; those that ${tableOf(plan, 'tasks').en} does not name are left out.`,
    ),
    ...matrixDoubts(matrix, lang),
    leadSource(plan, lang),
  ];
}

/** Leads that are shared or cannot be told, and lists that are not whole. */
export function matrixDoubts(matrix: UnitMatrix, lang: Lang): string[] {
  const { lead_doubtful: doubtful, lead_unreadable: unreadable } = matrix;
  const shared = matrix.lead_shared;
  const cut = matrix.units_incomplete;
  const first = doubtful
    .map(({ task, unit }) => pick(lang, `第${task}项（${unit}）`, `${task} (${unit})`))
    .join(pick(lang, '、', ', '));
  return [
    ...(shared.length > 0
      ? [
          pick(
            lang,
            `第${ranges(shared, lang)}项注明多个部门分别负责：首位计入牵头，其余另计（分），不计入牵头或配合。`,
            `In ${ranges(shared, lang)} several units lead, each in its field: the first is counted as lead, the others apart (s), neither as lead nor as support.`,
          ),
        ]
      : []),
    ...(doubtful.length > 0
      ? [
          pick(
            lang,
            `栏首可能缺失、牵头存疑的${doubtful.length}项：${first}，首个可见单位另计（疑），不计入牵头或配合。`,
            `Doubtful lead, as the head of the cell may be cut: ${first}; the first unit visible is counted apart (d), neither as lead nor as support.`,
          ),
        ]
      : []),
    ...(unreadable.length > 0
      ? [
          pick(
            lang,
            `牵头单位无法辨认的${unreadable.length}项：第${ranges(unreadable, lang)}项，不计入任何单位。`,
            `Lead unit unreadable for ${unreadable.length}: ${ranges(unreadable, lang)}; counted for no unit.`,
          ),
        ]
      : []),
    ...(cut.length > 0
      ? [
          pick(
            lang,
            `责任单位名单不全的${cut.length}项：第${ranges(cut, lang)}项，有关单位的项数只会多、不会少。`,
            `List of units incomplete for ${cut.length}: ${ranges(cut, lang)}; units may have more tasks than counted here.`,
          ),
        ]
      : []),
  ];
}
