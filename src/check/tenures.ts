import { tenureOf, type Tenure } from '../calendar/tenure.ts';
import { daysOf, type PartialDate } from '../calendar/partial.ts';
import type { DataFiles } from '../source/data.ts';
import type { LaterSource, PostingRecord, TeamFile } from '../source/data.gen.ts';

/** A posting of a team's file with its time in the post. */
export interface Held {
  posting: PostingRecord;
  index: number;
  tenure: Tenure;
}

/**
 * The day whose state a citation describes: of the plan the day of the snapshot, of a later document the day
 * of issue, of a record its day. Undefined for a document without one.
 */
export function dayOfSource(
  { dataset, records }: Pick<DataFiles, 'dataset' | 'records'>,
  source: LaterSource | undefined,
): string | undefined {
  if (source === undefined || source.document === dataset.plan) return dataset.snapshot;
  if (source.record !== undefined)
    return Object.hasOwn(records, source.record) ? records[source.record]!.date : undefined;
  return dataset.documents.find(({ id }) => id === source.document)?.issued;
}

/** Time in a posting. A date that is none of the calendar counts as missing: another check tells it. */
export function tenureOfPosting(
  data: Pick<DataFiles, 'dataset' | 'records'>,
  { since, until, source }: PostingRecord,
): Tenure {
  return tenureOf(real(since), real(until), dayOfSource(data, source) ?? data.dataset.snapshot);
}

function real(date: PartialDate | undefined): PartialDate | undefined {
  return date !== undefined && daysOf(date) ? date : undefined;
}

/** The postings of a team with their tenures, in the order of the file. */
export function heldIn(data: Pick<DataFiles, 'dataset' | 'records'>, team: TeamFile): Held[] {
  return team.postings.map((posting, index) => ({
    posting,
    index,
    tenure: tenureOfPosting(data, posting),
  }));
}

/** What postings call a person: the key where two share a name. */
export function personOf({ person, person_key }: PostingRecord): string {
  return person_key ?? person;
}
