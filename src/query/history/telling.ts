import { unitIndex, type UnitIndex } from '../../check/registry.ts';
import { lastDay, type PartialDate } from '../../calendar/partial.ts';
import { buildPlan } from '../../plan/build.ts';
import type { Cited, Plan } from '../../plan/model.ts';
import { nameOn } from '../../plan/units-on-day.ts';

/** What every part of a history is told from. */
export interface Telling {
  /** The plan of the day asked for. */
  plan: Plan;
  /** The same as it was printed, with all postings ever recorded. */
  printed: Plan;
  /** Units as registered, whatever has become of them: by every name that they ever had. */
  units: UnitIndex;
  asOf: string;
  /** Day whose state the plan describes. */
  snapshot: string;
  /** File and line of the words of a record; null where it has no file. */
  placeOf(record: string): string | null;
}

/** What an event rests on. */
export interface HistorySource {
  /** Id of the document; null where a record says it. */
  document: string | null;
  /** Lines of the document, from 1; empty for one without a file, and for a record. */
  lines: number[];
  record: string | null;
  /** Place of the plan as people cite it; null elsewhere. */
  clause: string | null;
  /** File and line of each, from the data set's parent folder: seeds/plan.txt:63. */
  places: string[];
}

/** Everything that a history is told from, for a day. */
export function tellingOf(plan: Plan, asOf: string, placeOf: Telling['placeOf']): Telling {
  return {
    plan,
    printed: buildPlan(plan.recorded, plan.faults),
    units: unitIndex(plan.recorded.units),
    asOf,
    snapshot: plan.recorded.dataset.snapshot,
    placeOf,
  };
}

/** A citation with the files and lines where it can be looked up. */
export function sourceOf(
  { plan, placeOf }: Telling,
  { document, lines, record }: Cited,
  clause: string | null,
): HistorySource {
  const place = record === undefined ? null : placeOf(record);
  const file = plan.recorded.dataset.documents.find(({ id }) => id === document)?.file;
  const inDocument = file === undefined ? [] : lines.map((line) => `${file}:${line}`);
  return {
    document,
    lines,
    record: record ?? null,
    clause: document === plan.recorded.dataset.plan ? clause : null,
    places: place === null ? inDocument : [place],
  };
}

/** The registered name of a unit, by any of its names; a name that is not registered stands for itself. */
export function registered({ units }: Telling, name: string): string {
  return units.unit(name)?.name ?? name;
}

/** The name that a unit has on a day, the last where the date is a month or year. */
export function nameAt({ units }: Telling, name: string, date: PartialDate): string {
  const unit = units.unit(name);
  return unit ? nameOn(unit, lastDay(date)) : name;
}
