import { dayOfSource } from '../../check/tenures.ts';
import { cited, type PostingEntry } from '../../plan/model.ts';
import { tableNamed } from '../../plan/tables.ts';
import type { LocalText, PostingRecord } from '../../source/data.gen.ts';
import { dueOf, rotationTerm } from '../rotation.ts';
import type { Draft, ExpectedEnd, HeldPosting } from './event.ts';
import { nameAt, type Telling } from './telling.ts';

/** A posting with the entry of its file. */
export interface Recorded {
  entry: PostingEntry;
  record: PostingRecord;
}

/** All postings ever recorded, in the order of towns and rows. */
export function recordedPostings({ printed }: Telling): Recorded[] {
  return printed.towns.flatMap(({ id }) => {
    const entries = printed.postings.filter(({ town }) => town === id);
    const records = printed.data.teams[id]?.postings ?? [];
    return entries.map((entry, at) => ({ entry, record: records[at]! }));
  });
}

/** Clause of the roster in which a town's team stands. */
export function rosterClause({ printed }: Telling, town: string): string {
  return tableNamed(printed, printed.data.teams[town]?.source.table).clause;
}

/**
 * What is known of a posting: that the plan lists it, arrival, handing over, end. A later source that gives no
 * day of arrival lists the posting on its own day.
 */
export function postingEvents(telling: Telling, { entry, record }: Recorded): Draft[] {
  const { plan } = telling;
  const ofPlan = entry.source.document === plan.recorded.dataset.plan;
  const clause = rosterClause(telling, entry.town);
  const doubts = [entry.role_note, entry.doubt].filter((each): each is LocalText => each !== null);
  const drafts: Draft[] = [];
  const add = (draft: Omit<Draft, 'posting' | 'clause'>): void =>
    void drafts.push({ ...draft, clause, posting: held(telling, entry, draft.date) });
  const listed = ofPlan || entry.since === null;
  if (listed)
    add({
      event: 'listed',
      date: dayListed(telling, record),
      basis: entry.role_basis,
      note: entry.since === null ? entry.gap : null,
      doubts,
      source: entry.source,
    });
  if (entry.since !== null)
    add({
      event: 'arrived',
      date: entry.since,
      basis: entry.since_basis,
      note: entry.gap,
      doubts: listed ? [] : doubts,
      source: entry.since_source ?? entry.source,
    });
  const { handover } = record;
  const between = entry.until_source ?? entry.source;
  if (handover?.date !== undefined)
    add({
      event: 'handed-over',
      date: handover.date,
      before: entry.person,
      after: handover.to,
      note: handover.note ?? null,
      source: handover.source ? cited(handover.source) : between,
    });
  if (entry.until !== null)
    add({
      event: 'left',
      date: entry.until,
      before: entry.person,
      after: handover?.to ?? null,
      note: handover?.date === undefined ? (handover?.note ?? null) : null,
      source: between,
    });
  else if (handover && handover.date === undefined)
    drafts.at(-1)!.note ??= successorNote(handover.to);
  return drafts;
}

/** Of a posting that is handed over, neither the day of it nor the end being known. */
function successorNote(to: string): LocalText {
  return {
    zh: `由${to}接任，日期没有记载`,
    en: `${to} follows; the day is not recorded`,
  };
}

/** The day whose state the source of a posting describes. */
export function dayListed({ plan, snapshot }: Telling, { source }: PostingRecord): string {
  return dayOfSource(plan.recorded, source) ?? snapshot;
}

/** Whether a posting is a person's, or handed over to them on a day. */
export function concerns({ entry, record }: Recorded, person: string): 'own' | 'taken' | undefined {
  if (entry.person === person) return 'own';
  const { handover } = record;
  return handover?.to === person && handover.date !== undefined ? 'taken' : undefined;
}

function held(telling: Telling, entry: PostingEntry, date: string): HeldPosting {
  const { person, role, role_basis, town, unit, captain, capacity, round, remark } = entry;
  return {
    person,
    role,
    role_basis,
    town,
    unit: unit === null ? null : nameAt(telling, unit, date),
    captain,
    capacity,
    round,
    remark,
    expected_end: expectedEnd(telling, entry),
  };
}

/** Arrival and the years of the rule on rotation; by the convention of the data where the arrival is missing. */
function expectedEnd({ plan, asOf }: Telling, { since }: PostingEntry): ExpectedEnd {
  const { years, rule } = rotationTerm(plan);
  if (since !== null) {
    const { due } = dueOf(since, years, asOf, asOf);
    return { due, basis: 'inferred', years, rule, assumed: null };
  }
  const { date, why } = plan.recorded.dataset.conventions.rotation_start;
  const { due } = dueOf(date, years, asOf, asOf);
  return { due: null, basis: 'missing', years, rule, assumed: { since: date, due, why } };
}
