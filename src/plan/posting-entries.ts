import type { UnitIndex } from '../check/registry.ts';
import { personOf, tenureOfPosting } from '../check/tenures.ts';
import type { DataFiles } from '../source/data.ts';
import type { LaterSource, PostingRecord } from '../source/data.gen.ts';
import { cited, type Cited, type Posting, type PostingEntry } from './model.ts';

/** The recorded postings of a town's team, of all days, home units resolved to canonical names. */
export function postingsOf(town: string, data: DataFiles, registry: UnitIndex): PostingEntry[] {
  const team = data.teams[town];
  if (!team) return [];
  return team.postings.map((posting) => {
    const { unit, basis } = homeUnit(posting, data, team.source.table);
    const source = posting.source ?? team.source;
    return {
      person: personOf(posting),
      role: posting.role,
      role_basis: posting.role_basis ?? posting.basis ?? 'printed',
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
      since_basis: posting.since === undefined ? 'missing' : 'reported',
      since_source: sourceOf(posting.since, posting.since_source, source),
      until: posting.until ?? null,
      until_source: sourceOf(posting.until, posting.until_source, source),
      round: posting.round ?? 1,
      handover: handoverOf(posting),
      gap: posting.gap ?? null,
      tenure: tenureOfPosting(data, posting),
      source: cited(source),
    };
  });
}

function sourceOf(
  date: string | undefined,
  own: LaterSource | undefined,
  otherwise: LaterSource,
): Cited | null {
  return date === undefined ? null : cited(own ?? otherwise);
}

function handoverOf({ handover }: PostingRecord): Posting['handover'] {
  if (!handover) return null;
  return { to: handover.to, date: handover.date ?? null, note: handover.note ?? null };
}

/** The unit given beside the name, else the one that the header of the column names for everybody. */
function homeUnit(
  posting: PostingRecord,
  data: DataFiles,
  table: string | undefined,
): { unit: string | undefined; basis: Posting['unit_basis'] } {
  if (posting.unit !== undefined)
    return { unit: posting.unit, basis: posting.source === undefined ? 'printed' : 'reported' };
  const column = data.tables.tables
    .find((each) => each.id === table)
    ?.columns.find((each) => each.key === posting.role);
  return column?.unit === undefined
    ? { unit: undefined, basis: 'missing' }
    : { unit: column.unit, basis: 'inferred' };
}
