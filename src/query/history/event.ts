import { firstDay, isDay, lastDay, type PartialDate } from '../../calendar/partial.ts';
import type { Presence } from '../../calendar/tenure.ts';
import type { Cited, Posting } from '../../plan/model.ts';
import type { Basis, LocalText } from '../../source/data.gen.ts';
import { EVENT_NAMES, type EventKind } from '../../text/history-terms.ts';
import { sourceOf, type HistorySource, type Telling } from './telling.ts';

/** What stood before an event, or stands after it: a name, text or code, a figure, a list of names. */
export type Stand = string | number | string[] | null;

/** When the rotation of a posting is expected. */
export interface ExpectedEnd {
  /** Arrival and the years of the rule, as precise as the arrival; null where it is not known. */
  due: PartialDate | null;
  basis: Basis;
  years: number;
  rule: string | null;
  /** What would follow from the stated convention, where the arrival is not known. */
  assumed: { since: string; due: string; why: LocalText } | null;
}

/** The posting that an event is about, its unit under the name of the day. */
export interface HeldPosting extends Pick<
  Posting,
  'person' | 'role' | 'role_basis' | 'town' | 'unit' | 'captain' | 'capacity' | 'round' | 'remark'
> {
  expected_end: ExpectedEnd;
}

/** Something that happened, or that the plan says on the day of its snapshot. */
export interface HistoryEvent {
  /** Day, month or year. */
  date: PartialDate;
  precision: 'day' | 'month' | 'year';
  /** possible: the month or year is not over on the day asked for. */
  certainty: Presence;
  event: EventKind;
  what: LocalText;
  /** Key of what is given or changed; null where the event is no value. */
  field: string | null;
  before: Stand;
  after: Stand;
  basis: Basis;
  posting: HeldPosting | null;
  /** Numbers of the tasks that the event is about, apart from the task asked for. */
  tasks: number[];
  /** Who did what a record tells; null where it names nobody. */
  actor: string | null;
  note: LocalText | null;
  doubts: LocalText[];
  source: HistorySource;
}

/** An event as its builder gives it. */
export interface Draft
  extends
    Pick<HistoryEvent, 'date' | 'event'>,
    Partial<
      Pick<
        HistoryEvent,
        'field' | 'before' | 'after' | 'posting' | 'tasks' | 'actor' | 'note' | 'doubts'
      >
    > {
  /** reported where absent. */
  basis?: Basis;
  source: Cited;
  /** Clause of the plan, where the source is a place of it that has one. */
  clause?: string | null;
}

/** Events up to a day in order, and how many come after it. */
export interface Told {
  events: HistoryEvent[];
  /** Number of later events, which are left out. */
  later: number;
}

/** Events in the order of their days, those cut off that certainly come after the day asked for. */
export function told(telling: Telling, drafts: readonly Draft[]): Told {
  const { asOf } = telling;
  const shown = drafts.filter(({ date }) => firstDay(date) <= asOf).sort(inOrder);
  return {
    events: shown.map((draft) => eventOf(telling, draft)),
    later: drafts.length - shown.length,
  };
}

function eventOf(telling: Telling, draft: Draft): HistoryEvent {
  const { date, event } = draft;
  return {
    date,
    precision: isDay(date) ? 'day' : date.length === 7 ? 'month' : 'year',
    certainty: lastDay(date) <= telling.asOf ? 'certain' : 'possible',
    event,
    what: EVENT_NAMES[event],
    field: draft.field ?? null,
    before: draft.before ?? null,
    after: draft.after ?? null,
    basis: draft.basis ?? 'reported',
    posting: draft.posting ?? null,
    tasks: draft.tasks ?? [],
    actor: draft.actor ?? null,
    note: draft.note ?? null,
    doubts: draft.doubts ?? [],
    source: sourceOf(telling, draft.source, draft.clause ?? null),
  };
}

const ORDER = Object.keys(EVENT_NAMES);

/** By the first day that the date may mean, then the last, then as one day tells them; stable. */
function inOrder(a: Draft, b: Draft): number {
  return (
    compare(firstDay(a.date), firstDay(b.date)) ||
    compare(lastDay(a.date), lastDay(b.date)) ||
    ORDER.indexOf(a.event) - ORDER.indexOf(b.event)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
