import { cited } from '../../plan/model.ts';
import { townNameOf } from '../../plan/names.ts';
import type { Recorded } from '../../plan/records.ts';
import { districtName } from '../../plan/work.ts';
import type { LocalText, Obligation, RecordFile } from '../../source/data.gen.ts';
import { isRecordOf } from '../due/kept.ts';
import type { Draft, Stand } from './event.ts';
import { nameAt, type Telling } from './telling.ts';

/** What the plan says of an obligation, and every record of it, also those that another took the place of. */
export function obligationEvents(telling: Telling, obligation: Obligation): Draft[] {
  const quotes = obligation.quotes.map(({ text, clause, source }): Draft => ({
    event: 'printed',
    date: telling.snapshot,
    field: 'obligation',
    after: text,
    basis: 'printed',
    source: cited(source),
    clause,
  }));
  const kept = everyRecord(telling).filter(({ record }) => isRecordOf(obligation, record));
  return [...quotes, ...kept.map((each) => recordEvent(telling, each))];
}

/** The progress of a task as it was recorded, in the district and in towns. */
export function progressEvents(telling: Telling, task: number): Draft[] {
  return everyRecord(telling)
    .filter(({ record }) => record.kind === 'progress' && record.task === task)
    .map((each) => ({ ...recordEvent(telling, each), event: 'progress' }));
}

/** All records, each behind those that it takes the place of. */
function everyRecord({ plan }: Telling): Recorded[] {
  const { records } = plan.recorded;
  const before = (id: string, seen: readonly string[] = []): number => {
    const earlier = Object.hasOwn(records, id) ? records[id]!.supersedes : undefined;
    // No more steps than there are records, should the data go in a circle.
    return earlier === undefined || seen.includes(id) ? 0 : 1 + before(earlier, [...seen, id]);
  };
  return Object.entries(records)
    .map(([id, record]) => ({ id, record, place: before(id) }))
    .sort((a, b) => a.place - b.place);
}

function recordEvent(telling: Telling, { id, record }: Recorded): Draft {
  return {
    event: 'recorded',
    date: record.date,
    after: told(record),
    actor: actorOf(telling, record),
    note: noteOf(telling, id, record),
    source: { document: null, lines: [], record: id },
  };
}

/** The period that a record counts for, or the state that it tells; null where it is of its day. */
function told(record: RecordFile): Stand {
  if (record.kind === 'progress') return record.state;
  if (record.kind === 'special-meeting') return record.half_year;
  return 'year' in record ? String(record.year) : null;
}

function actorOf(telling: Telling, record: RecordFile): string | null {
  if ('unit' in record && record.unit !== undefined)
    return nameAt(telling, record.unit, record.date);
  if ('town' in record && record.town !== undefined) return townNameOf(telling.plan, record.town);
  const ofDistrict = record.kind === 'yearly-report' && record.level === 'district';
  return ofDistrict ? districtName(telling.plan, 'zh') : null;
}

/** What a record says in words, which it takes the place of, and which took its place by the day asked for. */
function noteOf({ plan, asOf }: Telling, id: string, record: RecordFile): LocalText | null {
  const later = Object.entries(plan.recorded.records).find(
    ([, { supersedes, date }]) => supersedes === id && date <= asOf,
  );
  const said = wordsOf(record).map((zh): LocalText => ({ zh }));
  const parts: LocalText[] = [
    ...said,
    ...(record.supersedes === undefined
      ? []
      : [
          {
            zh: `取代记录 ${record.supersedes}`,
            en: `takes the place of record ${record.supersedes}`,
          },
        ]),
    ...(later
      ? [{ zh: `已被记录 ${later[0]} 取代`, en: `record ${later[0]} took its place` }]
      : []),
  ];
  if (parts.length === 0) return null;
  return {
    zh: parts.map(({ zh }) => zh).join('；'),
    en: parts.map(({ zh, en }) => en ?? zh).join('; '),
  };
}

/** The words and figures of a record, as they were written down. */
function wordsOf(record: RecordFile): string[] {
  switch (record.kind) {
    case 'progress': {
      const { percent, quantity, done, problem, next_step: next } = record;
      const figures = [
        percent !== undefined && `${percent}%`,
        quantity && quantity.value + quantity.unit,
      ];
      return [...figures, done, problem, next].filter((each) => typeof each === 'string');
    }
    case 'special-meeting':
      return record.matters ?? [];
    case 'evaluation':
      return [record.grade];
    case 'activity':
      return [record.text];
    case 'yearly-report':
      return record.number === undefined ? [] : [record.number];
    default:
      return [];
  }
}
