import { parsePeriod } from '../../calendar/period.ts';
import type { Obligation, RecordFile } from '../../source/data.gen.ts';
import type { Plan } from '../../plan/model.ts';
import type { Recorded } from '../../plan/records.ts';
import type { Owing } from './item.ts';

/**
 * Whether a record shows that an actor did what an obligation asks for in a period (2024-H1, 2024, or the day
 * of a yearly day). What no kind of record shows is shown by none.
 */
export function isShownBy(
  plan: Plan,
  obligation: Obligation,
  { unit, town, actor_set }: Owing,
  period: string,
  { record }: Recorded,
): boolean {
  if (record.kind !== obligation.record?.kind || !isRecordOf(obligation, record)) return false;
  const isUnit = (name: string | undefined): boolean =>
    name !== undefined && plan.unit(name)?.name === unit;
  switch (record.kind) {
    case 'special-meeting':
      return record.half_year === period && isUnit(record.unit);
    case 'yearly-report':
      return (
        String(record.year) === period && (record.level === 'district' || record.town === town)
      );
    case 'look-back-check':
    case 'monitoring-threshold':
    case 'evaluation':
      return String(record.year) === period;
    case 'yearly-plan':
      if (String(record.year) !== period) return false;
      return unit === null ? record.town === town : (record.units ?? []).some(isUnit);
    case 'activity':
      if (!isIn(record.date, period)) return false;
      if (actor_set === 'towns' || actor_set === 'teams') return record.town === town;
      return unit === null || record.unit === undefined || isUnit(record.unit);
    default:
      return false;
  }
}

/** Whether units and towns owe an obligation together. */
function isJoint({ actors }: Obligation): boolean {
  return actors.some(({ set }) => set === 'dispatching-units') && actors.length > 1;
}

/** Whether a record is of what an obligation asks for, whoever owes it and in whatever period. */
export function isRecordOf(obligation: Obligation, record: RecordFile): boolean {
  if (record.kind === 'activity') return record.obligation === obligation.id;
  const { record: kept } = obligation;
  if (kept === undefined || record.kind !== kept.kind) return false;
  if (record.kind === 'yearly-report') return record.level === kept.level;
  // A plan that units make with the towns names them; one of the team alone does not.
  return record.kind !== 'yearly-plan' || !isJoint(obligation) || record.units !== undefined;
}

/** Whether a day lies in a period: a year, a half-year, or the year of a day. */
function isIn(date: string, period: string): boolean {
  const { from, until } = parsePeriod(period) ?? parsePeriod(period.slice(0, 4))!;
  return from <= date && date <= until;
}
