import type { Plan } from '../../plan/model.ts';
import type { UnitMatrix } from '../../query/matrix/units.ts';
import { countTable } from './unit-counts.ts';
import { matrixNotes } from './unit-notes.ts';
import { numberTable } from './unit-numbers.ts';
import { unitMatrixSheet } from './unit-sheet.ts';
import type { UnitMatrixLayout } from './unit-words.ts';
import { notes, type Style, type View } from '../layout/view.ts';

/** Units × groups of tasks. */
export function unitMatrixView(
  plan: Plan,
  matrix: UnitMatrix,
  layout: UnitMatrixLayout,
  style: Style,
): View {
  const { lang } = style;
  const table = layout.numbers
    ? numberTable(matrix, layout, lang)
    : countTable(matrix, layout, style);
  return {
    parts: [[table], notes(matrixNotes(plan, matrix, layout, lang))],
    sheet: unitMatrixSheet(matrix, layout, lang),
  };
}
