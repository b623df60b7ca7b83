import type { FilteredUnits, UnitEntry } from '../../query/units/list.ts';
import { counted } from '../../text/counted.ts';
import { ranges } from '../../text/ranges.ts';
import { pick, type Style } from '../layout/view.ts';

/** How many units, how many of them lead, and which tasks that is. */
export function unitTotals({ units, steps, open }: FilteredUnits, lang: Style['lang']): string[] {
  const single = units.filter(({ collective }) => !collective);
  const names = units.filter(({ collective }) => collective).map(({ unit }) => unit);
  const leading = single.filter(({ leads }) => leads.length > 0);
  return [
    ...(single.length > 0
      ? [
          pick(
            lang,
            `共${single.length}个单位；${led(leading, open.stated, steps.length > 0, lang)}。`,
            `${single.length} ${single.length === 1 ? 'unit' : 'units'}; ${led(leading, open.stated, steps.length > 0, lang)}.`,
          ),
        ]
      : []),
    ...(names.length > 0 ? [collectiveNote(names, lang)] : []),
  ];
}

/** How many of the units lead how many tasks; which ones, where not all units are shown. */
function led(
  leading: readonly UnitEntry[],
  stated: number,
  filtered: boolean,
  lang: Style['lang'],
): string {
  const numbers = leading.flatMap(({ leads }) => leads).sort((a, b) => a - b);
  if (numbers.length === 0) return pick(lang, '没有牵头的任务', 'no task is led by them');
  return filtered
    ? pick(
        lang,
        `其中${leading.length}个牵头${numbers.length}项（牵头单位明确的共${stated}项）：第${ranges(numbers, lang)}项`,
        `${leading.length} of them ${leading.length === 1 ? 'leads' : 'lead'} ${numbers.length} of the ${counted(stated, 'task')} whose lead is stated: ${ranges(numbers, lang)}`,
      )
    : pick(
        lang,
        `牵头单位明确的${stated}项由其中${leading.length}个牵头`,
        `${leading.length} of them ${leading.length === 1 ? 'leads' : 'lead'} the ${counted(stated, 'task')} whose lead is stated`,
      );
}

/** Names that are no units. */
export function collectiveNote(names: readonly string[], lang: Style['lang']): string {
  return pick(
    lang,
    `统称${names.length}个（${names.join('、')}）不是单位，未计入；各指哪些单位，用 units 加名称查看。`,
    `${names.length} collective ${names.length === 1 ? 'name is' : 'names are'} no units and not counted (${names.join(', ')}); see units with the name for what it stands for.`,
  );
}
