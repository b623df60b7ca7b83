import type { Obligation } from '../../source/data.gen.ts';
import type { Plan } from '../../plan/model.ts';
import { keptFrom } from '../../plan/records.ts';
import { postingsOn } from '../../plan/postings.ts';
import { itemsOf, undatedOf } from './due.ts';
import type { DueItem } from './item.ts';

/** How an obligation stands on a day, by its records. */
export interface Standing {
  obligation: string;
  /** The last period that has ended: 2024-H1, 2024, a day; null where none has, and where no calendar holds it. */
  period: string | null;
  /** Who did it in that period, who surely did not, of whom it cannot be told. */
  done: string[];
  overdue: string[];
  unrecorded: string[];
  /** Day from which its records are kept; null where that is not said. */
  kept_from: string | null;
  /** Records of it in all periods. */
  records: number;
  /** Day of the latest of them. */
  last_record: string | null;
}

/**
 * How an obligation stands in the last period that has ended; of a town only as far as its team, the units
 * that have people in it, or nobody but one unit or the district owe it.
 */
export function standingOf(
  plan: Plan,
  obligation: Obligation,
  asOf: string,
  town?: string,
): Standing {
  const items = itemsOn(plan, obligation, asOf);
  const ended = items.filter(({ until }) => until !== null && until < asOf);
  const last = ended.reduce<string | null>(
    (latest, { until }) => (latest === null || until! > latest ? until : latest),
    null,
  );
  const here = ended.filter(({ until }) => until === last);
  const own =
    town === undefined ? here : here.filter((item) => concerns(plan, item, town, last ?? asOf));
  const names = (of: (item: DueItem) => boolean): string[] =>
    own.filter(of).map(({ actor }) => actor);
  const { records, last_record } = undatedOf(plan, obligation, asOf);
  return {
    obligation: obligation.id,
    period: own[0]?.period ?? null,
    done: names(({ state }) => state === 'done'),
    overdue: names(({ state, certainty }) => state === 'overdue' && certainty === 'certain'),
    unrecorded: names(
      ({ state, certainty }) =>
        state === 'unrecorded' || (state === 'overdue' && certainty === 'possible'),
    ),
    kept_from: keptFrom(plan, obligation.id),
    records: records.length,
    last_record,
  };
}

/** Whether anything can be told of an obligation: a record, or that one is missing although they are kept. */
export function isTold({ records, overdue }: Standing): boolean {
  return records > 0 || overdue.length > 0;
}

/** Items up to a day; worked out once, because every town asks for the same. */
function itemsOn(plan: Plan, obligation: Obligation, asOf: string): DueItem[] {
  const ofPlan = known.get(plan) ?? new Map<string, DueItem[]>();
  known.set(plan, ofPlan);
  const key = `${obligation.id} ${asOf}`;
  const items = ofPlan.get(key) ?? itemsOf(plan, obligation, { asOf, soon: asOf });
  ofPlan.set(key, items);
  return items;
}

const known = new WeakMap<Plan, Map<string, DueItem[]>>();

function concerns(plan: Plan, item: DueItem, town: string, day: string): boolean {
  if (item.town !== null) return item.town === town;
  if (item.actor_set !== 'dispatching-units' && item.actor_set !== 'group-lead-units') return true;
  return postingsOn(plan, day).some((each) => each.town === town && each.unit === item.unit);
}
