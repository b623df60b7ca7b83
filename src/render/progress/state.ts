import type { Plan } from '../../plan/model.ts';
import type { ProgressState } from '../../query/progress/row.ts';
import { inLang } from '../../text/local.ts';
import { PROGRESS_STATE_NAMES } from '../../text/terms.ts';
import type { Colour } from '../layout/paint.ts';
import type { Cell, Style } from '../layout/view.ts';

/** Colours where dataset.yaml chooses none; those of its state_colours come first. */
const COLOURS: Readonly<Record<ProgressState, Colour>> = {
  completed: 'green',
  'on-schedule': 'cyan',
  behind: 'red',
  unreported: 'yellow',
  'long-term': 'none',
};

/** A state in words, in the colour that the data set gives it. */
export function stateCell(plan: Plan, state: ProgressState, { lang, paint }: Style): Cell {
  const chosen = plan.data.dataset.conventions.state_colours?.[state] ?? COLOURS[state];
  return {
    text: inLang(PROGRESS_STATE_NAMES[state], lang),
    paint: (text) => paint.in(chosen, text),
  };
}
