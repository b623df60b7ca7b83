import { addDays } from '../../calendar/date.ts';
import { firstDay, isDay, type PartialDate } from '../../calendar/partial.ts';
import { cited, type Cited } from '../../plan/model.ts';
import { nameOn } from '../../plan/units-on-day.ts';
import type { Unit } from '../../source/data.gen.ts';
import { registered, type Telling } from './telling.ts';

/** A unit gets another name, or becomes part of another. Units by their registered names. */
export type UnitChange = { date: PartialDate; unit: string; source: Cited } & (
  { kind: 'renamed'; before: string; after: string } | { kind: 'merged'; into: string }
);

/** Every renaming and merger of the units, in the order of the days. */
export function unitChanges(telling: Telling): UnitChange[] {
  return telling.plan.recorded.units.units
    .flatMap((unit) => [...renamings(unit), ...mergers(telling, unit)])
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
}

/** Names that hold from a day of their own, each with the one before it. */
function renamings(unit: Unit): UnitChange[] {
  return unit.names.flatMap(({ text, valid_from: date, source }): UnitChange[] => {
    if (date === undefined) return [];
    const before = nameOn(unit, addDays(firstDay(date), -1));
    return before === text
      ? []
      : [{ kind: 'renamed', date, unit: unit.name, before, after: text, source: cited(source) }];
  });
}

function mergers(
  telling: Telling,
  { name, succeeded_by, valid_until, source }: Unit,
): UnitChange[] {
  if (succeeded_by === undefined || valid_until === undefined || !source) return [];
  const into = registered(telling, succeeded_by);
  return [{ kind: 'merged', date: dayAfter(valid_until), unit: name, into, source: cited(source) }];
}

/** The day after; of a month or year, no more than that can be told. */
function dayAfter(until: PartialDate): PartialDate {
  return isDay(until) ? addDays(until, 1) : until;
}
