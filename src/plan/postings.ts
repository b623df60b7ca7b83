import type { UnitIndex } from '../check/registry.ts';
import type { DataFiles } from '../source/data.ts';
import type { PostingRecord, Role } from '../source/data.gen.ts';
import { cited, type Plan, type Posting, type Team } from './model.ts';

/** The recorded postings of a town's team, home units resolved to canonical names. */
export function postingsOf(
  town: string,
  data: DataFiles,
  registry: UnitIndex,
): Omit<Posting, 'shared_with'>[] {
  const team = data.teams[town];
  if (!team) return [];
  return team.postings.map((posting) => {
    const { unit, basis } = homeUnit(posting, data, team.source.table);
    return {
      person: posting.person_key ?? posting.person,
      role: posting.role,
      role_basis: posting.role_basis ?? 'printed',
      role_note: posting.role_note ?? null,
      town,
      unit: unit === undefined ? null : (registry.unit(unit)?.name ?? unit),
      unit_basis: basis,
      captain: posting.captain !== undefined,
      captain_basis: posting.captain?.basis ?? null,
      captain_clause: posting.captain?.clause ?? null,
      captain_quotes: posting.captain?.quotes ?? [],
      capacity: posting.capacity ?? 'substantive',
      remark: posting.remark ?? null,
      doubt: posting.doubt ?? null,
      since: posting.since ?? null,
      since_basis: posting.since === undefined ? 'missing' : (posting.basis ?? 'printed'),
      until: posting.until ?? null,
      source: cited(posting.source ?? team.source),
    };
  });
}

/** The unit printed beside the name, else the one that the header of the column names for everybody. */
function homeUnit(
  posting: PostingRecord,
  data: DataFiles,
  table: string | undefined,
): { unit: string | undefined; basis: Posting['unit_basis'] } {
  if (posting.unit !== undefined) return { unit: posting.unit, basis: 'printed' };
  const column = data.tables.tables
    .find((each) => each.id === table)
    ?.columns.find((each) => each.key === posting.role);
  return column?.unit === undefined
    ? { unit: undefined, basis: 'missing' }
    : { unit: column.unit, basis: 'inferred' };
}

/** Postings of a plan by day: an answer asks for those of its day many times. */
const byDay = new WeakMap<Plan, Map<string, readonly Posting[]>>();

/** Postings that are held on a day. One whose beginning is not known counts from ever. */
export function postingsOn(plan: Plan, asOf: string): readonly Posting[] {
  let days = byDay.get(plan);
  if (!days) byDay.set(plan, (days = new Map()));
  let postings = days.get(asOf);
  if (!postings) days.set(asOf, (postings = heldOn(plan, asOf)));
  return postings;
}

function heldOn(plan: Plan, asOf: string): Posting[] {
  const held = plan.postings.filter(
    ({ since, until }) => (since === null || since <= asOf) && (until === null || asOf <= until),
  );
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
  const members = postingsOn(plan, asOf).filter((posting) => posting.town === town);
  const held = new Set<string>([
    ...members.map((posting) => posting.role),
    ...(record?.labels ?? []).map((label) => label.column),
  ]);
  const roles = rolesOf(plan);
  return {
    town,
    as_of: asOf,
    snapshot: plan.data.dataset.snapshot,
    size: members.length,
    size_certain: members.filter((posting) => posting.doubt === null).length,
    captain: members.find((posting) => posting.captain) ?? null,
    members,
    vacant: roles
      .filter((role) => !held.has(role))
      .map((role) => ({
        role,
        note: record?.blank?.find((cell) => cell.column === role)?.doubt ?? null,
      })),
    labels: (record?.labels ?? []).map(({ column, text, doubt }) => ({
      column,
      text,
      note: doubt ?? null,
    })),
    source: record ? cited(record.source) : { document: plan.data.dataset.plan, lines: [] },
  };
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
