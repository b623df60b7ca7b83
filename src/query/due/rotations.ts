import type { Obligation } from '../../source/data.gen.ts';
import type { Plan, PostingEntry } from '../../plan/model.ts';
import { presenceOn } from '../../calendar/tenure.ts';
import { townNameOf } from '../../plan/names.ts';
import { dueOf, rotationTerm } from '../rotation.ts';
import type { DueItem, DueState } from './item.ts';
import type { Horizon } from './periodic.ts';

/**
 * Rotation of every posting that has begun: due a term after the actual arrival, done when the posting ended.
 * The unit that sent the person owes it, else the town is named. Without a day of arrival nothing can be told.
 * Before the plan was issued nobody owed it.
 */
export function rotationItems(plan: Plan, obligation: Obligation, horizon: Horizon): DueItem[] {
  if (horizon.asOf < plan.data.notice.issued.date) return [];
  return plan.postings
    .filter(({ tenure: { begins } }) => (begins.earliest ?? begins.latest) <= horizon.asOf)
    .map((posting) => itemOf(plan, obligation, posting, horizon));
}

const STATES = {
  overdue: 'overdue',
  'due-soon': 'due-soon',
  'not-due': 'upcoming',
  unknown: 'unrecorded',
} as const;

function itemOf(
  plan: Plan,
  { id, title, quotes }: Obligation,
  posting: PostingEntry,
  { asOf, soon }: Horizon,
): DueItem {
  const { since, until, tenure, town, unit } = posting;
  const due = since === null ? undefined : dueOf(since, rotationTerm(plan).years, asOf, soon);
  const presence = presenceOn(tenure, asOf);
  const left = presence === undefined && until !== null;
  const state: DueState = left ? 'done' : due ? STATES[due.state] : 'unrecorded';
  const certain =
    presence !== 'possible' && (left || due === undefined || due.certainty === 'certain');
  return {
    obligation: id,
    title,
    actor: unit ?? townNameOf(plan, town),
    actor_set: 'dispatching-units',
    town,
    unit,
    person: posting.person,
    role: posting.role,
    period: `${since ?? '?'}/${due?.due ?? '?'}`,
    from: since === null ? null : tenure.begins.earliest,
    until: due?.due_last ?? null,
    due: due?.due ?? null,
    due_basis: since === null ? 'missing' : posting.since_basis,
    days_left: due?.days_left ?? null,
    state,
    certainty: certain ? 'certain' : 'possible',
    done_on: left ? until : null,
    late: left && due !== undefined && (tenure.ends.earliest ?? '') > due.due_last,
    record: left ? (posting.until_source?.record ?? null) : null,
    records: [],
    clause: quotes[0].clause,
  };
}
