import { presenceOn } from '../calendar/tenure.ts';
import type { Role } from '../source/data.gen.ts';
import { cited, type Plan, type Posting, type PostingEntry, type Team } from './model.ts';

/** Postings of a plan by day: an answer asks for those of its day many times. */
const byDay = new WeakMap<Plan, Map<string, readonly Posting[]>>();

/**
 * Postings that are or may be held on a day. One whose beginning is not known may have begun at any time up
 * to the day of its source; one without an end goes on.
 */
export function postingsOn(plan: Plan, asOf: string): readonly Posting[] {
  let days = byDay.get(plan);
  if (!days) byDay.set(plan, (days = new Map()));
  let postings = days.get(asOf);
  if (!postings) days.set(asOf, (postings = heldOn(plan, asOf)));
  return postings;
}

function heldOn(plan: Plan, asOf: string): Posting[] {
  const held = plan.postings.flatMap(({ tenure, ...posting }) => {
    const presence = presenceOn(tenure, asOf);
    return presence ? [{ ...posting, presence }] : [];
  });
  const towns = new Map<string, string[]>();
  for (const { person, town } of held) towns.set(person, [...(towns.get(person) ?? []), town]);
  return held.map((posting) => ({
    ...posting,
    shared_with: [...new Set(towns.get(posting.person))].filter((town) => town !== posting.town),
  }));
}

/** The team of a town on a day. */
export function teamOn(plan: Plan, town: string, asOf: string): Team {
  const record = plan.data.teams[town];
  const ever = plan.postings.filter((posting) => posting.town === town);
  const members = postingsOn(plan, asOf).filter((posting) => posting.town === town);
  const held = new Set<string>([
    ...members.map((posting) => posting.role),
    ...(record?.labels ?? []).map((label) => label.column),
  ]);
  const begun = ever.filter(({ tenure }) => tenure.begins.latest <= asOf);
  const filled = new Set(begun.map((posting) => posting.role));
  const captains = members.filter((posting) => posting.captain);
  return {
    town,
    as_of: asOf,
    ...dataDays(plan, asOf, town),
    size: members.length,
    size_certain: members.filter(isCertain).length,
    captain: captainOf(captains),
    captains,
    members,
    vacant: rolesOf(plan)
      .filter((role) => !held.has(role))
      .map((role) => ({
        role,
        // A cell that was blank in the plan tells nothing of a role that somebody has held since.
        note: filled.has(role)
          ? null
          : (record?.blank?.find((cell) => cell.column === role)?.doubt ?? null),
      })),
    labels: (record?.labels ?? []).map(({ column, text, doubt }) => ({
      column,
      text,
      note: doubt ?? null,
    })),
    source: record ? cited(record.source) : { document: plan.data.dataset.plan, lines: [] },
  };
}

/** Whether somebody is surely a member on the day of the posting. */
export function isCertain({ doubt, presence }: Posting): boolean {
  return doubt === null && presence === 'certain';
}

/** The one who is surely captain, else the only one who may be. */
function captainOf(captains: readonly Posting[]): Posting | null {
  const certain = captains.filter(({ presence }) => presence === 'certain');
  if (certain.length > 0) return certain.length === 1 ? certain[0]! : null;
  return captains.length === 1 ? captains[0]! : null;
}

/** What days the postings of an answer speak of. */
export interface DataDays {
  /** Day whose state the plan describes. */
  snapshot: string;
  /** Latest day up to the one asked for on which a posting began or ended by a later source. */
  last_change: string | null;
}

/** The days that the postings of all towns, or of one, speak of. */
export function dataDays(plan: Plan, asOf: string, town?: string): DataDays {
  const postings = plan.postings.filter((posting) => town === undefined || posting.town === town);
  return { snapshot: plan.data.dataset.snapshot, last_change: lastChange(postings, asOf) };
}

/** The latest day, up to the one asked for, on which a posting began or ended by a later source. */
function lastChange(postings: readonly PostingEntry[], asOf: string): string | null {
  const days = postings.flatMap(({ since, until, tenure: { begins, ends } }) => [
    ...(since === null ? [] : [begins.latest]),
    ...(until === null || ends.latest === null ? [] : [ends.latest]),
  ]);
  return (
    days
      .filter((day) => day <= asOf)
      .sort()
      .at(-1) ?? null
  );
}

const ROLES: readonly Role[] = [
  'city-first-secretary',
  'selected-graduate',
  'district-first-secretary',
  'town-staff',
  'finance-assistant',
  'three-supports',
  'volunteer',
  'agri-specialist',
];

/** Roles for which the plan's tables have a column, in the order of the columns. */
export function rolesOf(plan: Plan): Role[] {
  const keys = plan.data.tables.tables.flatMap((table) =>
    table.columns.map((column) => column.key),
  );
  return ROLES.filter((role) => keys.includes(role));
}
