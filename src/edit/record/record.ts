import { nthOf, recordId, recordKey } from '../../check/record-id.ts';
import { parsePeriod } from '../../calendar/period.ts';
import { unitIndex } from '../../check/registry.ts';
import type { Plan } from '../../plan/model.ts';
import type { RecordFile } from '../../source/data.gen.ts';
import { recordPath } from '../../source/kinds.ts';
import type { FileChange } from '../../source/write/change.ts';
import { linesOf, orderAt, type Fields } from '../yaml-lines.ts';
import { schemaLine } from '../schema-line.ts';

/** Why a record cannot be written: what stands against it, and where. */
export type Refusal =
  | { kind: 'exists'; id: string; date: string }
  | { kind: 'nothing-to-supersede'; id: string }
  | { kind: 'period-not-begun'; period: string; from: string }
  | { kind: 'date-ahead'; date: string };

/** A record that can be written. */
export interface NewRecord {
  id: string;
  record: RecordFile;
  change: FileChange;
}

/**
 * The file of a new record, or why it cannot be: there is one of its period already (unless it is to take its
 * place), its period has not begun, or its day is ahead. `today`: the day on which it is written.
 */
export function newRecord(
  plan: Plan,
  given: RecordFile,
  { today, supersede, dataset }: { today: string; supersede: boolean; dataset: string },
): NewRecord | Refusal {
  const { recorded } = plan;
  const key = recordKey(given, unitIndex(recorded.units));
  const period = periodOf(given);
  if (period && today < period.from && given.kind !== 'yearly-plan')
    return { kind: 'period-not-begun', period: period.name, from: period.from };
  if (given.date > today) return { kind: 'date-ahead', date: given.date };
  const existing = Object.keys(recorded.records)
    .flatMap((id) => nthOf(id, key) ?? [])
    .sort((a, b) => a - b)
    .at(-1);
  if (existing === undefined && supersede)
    return { kind: 'nothing-to-supersede', id: recordId(key) };
  if (existing !== undefined && !supersede) {
    const id = recordId(key, existing);
    return { kind: 'exists', id, date: recorded.records[id]!.date };
  }
  const id = recordId(key, (existing ?? 0) + 1);
  const record: RecordFile =
    existing === undefined ? given : { ...given, supersedes: recordId(key, existing) };
  const fields = linesOf(record as unknown as Fields, orderAt('record'));
  const lines = [...schemaLine(dataset, 'record', 2), ...fields];
  const after = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  return { id, record, change: { inner: recordPath(id), before: null, after } };
}

function periodOf(record: RecordFile): { name: string; from: string } | undefined {
  const name =
    'half_year' in record ? record.half_year : 'year' in record ? String(record.year) : undefined;
  return name === undefined ? undefined : parsePeriod(name);
}
