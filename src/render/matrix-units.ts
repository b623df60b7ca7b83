import type { UnitMatrix } from '../query/matrix-units.ts';
import { countTable } from './matrix-unit-counts.ts';
import { matrixNotes } from './matrix-unit-notes.ts';
import { numberTable } from './matrix-unit-numbers.ts';
import { unitMatrixSheet } from './matrix-unit-sheet.ts';
import type { UnitMatrixLayout } from './matrix-unit-words.ts';
import { notes, type Style, type View } from './view.ts';

/** Units × groups of tasks. */
export function unitMatrixView(matrix: UnitMatrix, layout: UnitMatrixLayout, style: Style): View {
  const { lang } = style;
  const table = layout.numbers
    ? numberTable(matrix, layout, lang)
    : countTable(matrix, layout, style);
  return {
    parts: [[table], notes(matrixNotes(matrix, layout, lang))],
    sheet: unitMatrixSheet(matrix, layout, lang),
  };
}
