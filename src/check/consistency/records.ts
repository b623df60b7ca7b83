import { isIsoDate } from '../../calendar/date.ts';
import { parsePeriod } from '../../calendar/period.ts';
import { presenceOn } from '../../calendar/tenure.ts';
import type { RecordFile } from '../../source/data.gen.ts';
import { recordPath } from '../../source/kinds.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import { nthOf, recordId, recordKey } from '../record-id.ts';
import { heldIn, personOf } from '../tenures.ts';

/**
 * Records stand in the file of their period and author, so that nothing is recorded twice; they speak of
 * periods that had begun, after the plan was issued; and what they say fits together.
 */
export const records: Check = {
  id: 'record',
  tier: 'consistency',
  severity: 'error',
  title: {
    zh: '记录各在其文件，不重复，时间和内容相合',
    en: 'records stand in their own file, are not double, and fit together',
  },
  *run(context) {
    for (const [id, record] of Object.entries(context.data.records)) {
      yield* place(context, id, record);
      yield* time(context, id, record);
      yield* content(context, id, record);
    }
  },
};

const at = (id: string, ...path: (string | number)[]): Pick<Fault, 'file' | 'path'> => ({
  file: recordPath(id),
  path,
});

/** The name of the file follows from the record; the second of its key supersedes the first, and so on. */
function* place(context: Context, id: string, record: RecordFile): Generator<Fault> {
  const key = recordKey(record, context.registry);
  const nth = nthOf(id, key);
  if (nth === undefined) {
    yield { ...at(id, 'kind'), code: 'record-misplaced', facts: { expected: recordId(key) } };
    return;
  }
  const expected = nth === 1 ? undefined : recordId(key, nth - 1);
  const { supersedes } = record;
  if (supersedes !== expected)
    yield {
      ...at(id, ...(supersedes === undefined ? [] : ['supersedes'])),
      code: nth === 1 ? 'supersedes-other' : 'record-twice',
      facts: { expected: expected ?? '', value: supersedes ?? '' },
    };
  else if (expected !== undefined && !Object.hasOwn(context.data.records, expected))
    yield { ...at(id, 'supersedes'), code: 'supersedes-nothing', facts: { value: expected } };
}

function* time({ data }: Context, id: string, record: RecordFile): Generator<Fault> {
  const { issued } = data.notice;
  const { date } = record;
  if (!isIsoDate(date)) return;
  if (date < issued.date)
    yield {
      ...at(id, 'date'),
      code: 'record-before-plan',
      facts: { value: date, issued: issued.date },
    };
  const period = periodOf(record);
  // A plan is made before its year begins.
  if (period && date < period.from && record.kind !== 'yearly-plan')
    yield {
      ...at(id, 'date'),
      code: 'record-too-early',
      facts: { value: date, period: period.text, from: period.from },
    };
  if ('from' in record && record.from !== undefined && record.from > date)
    yield { ...at(id, 'from'), code: 'record-backwards', facts: { value: record.from, date } };
}

function periodOf(record: RecordFile): { text: string; from: string } | undefined {
  const text =
    'half_year' in record ? record.half_year : 'year' in record ? String(record.year) : undefined;
  const period = text === undefined ? undefined : parsePeriod(text);
  return period && { text: text!, from: period.from };
}

function* content(context: Context, id: string, record: RecordFile): Generator<Fault> {
  switch (record.kind) {
    case 'yearly-report':
      if ((record.level === 'town') !== (record.town !== undefined))
        yield { ...at(id, 'level'), code: 'report-of-nobody', facts: { level: record.level } };
      break;
    case 'evaluation':
      if ((record.town === undefined) === (record.unit === undefined))
        yield { ...at(id), code: 'evaluation-of-nobody' };
      break;
    case 'look-back-check':
      if ((record.cleared ?? 0) > (record.problems ?? Infinity))
        yield {
          ...at(id, 'cleared'),
          code: 'more-than-all',
          facts: { value: record.cleared!, all: record.problems! },
        };
      break;
    case 'progress':
      if (record.state === 'completed' && record.percent !== undefined && record.percent < 100)
        yield { ...at(id, 'percent'), code: 'completed-in-part', facts: { value: record.percent } };
      break;
    case 'monitoring-threshold':
      yield* threshold(context, id, record);
      break;
    case 'talk':
      yield* talk(context, id, record);
      break;
    default:
  }
}

/** Those talked to may have been in the team on the day. */
function* talk(
  { data }: Context,
  id: string,
  { people, town, date }: Extract<RecordFile, { kind: 'talk' }>,
): Generator<Fault> {
  const team = data.teams[town];
  const held = team ? heldIn(data, team) : [];
  for (const [index, person] of (people ?? []).entries()) {
    const there = held.some(
      ({ posting, tenure }) => personOf(posting) === person && presenceOn(tenure, date),
    );
    if (!there)
      yield {
        ...at(id, 'people', index),
        code: 'talk-with-nobody',
        facts: { value: person, town, date },
      };
  }
}

/** A threshold that is given is the factor of the plan times the standard, to the yuan. */
function* threshold(
  { data }: Context,
  id: string,
  { standard_yuan, threshold_yuan }: Extract<RecordFile, { kind: 'monitoring-threshold' }>,
): Generator<Fault> {
  const factor = thresholdFactor(data);
  if (threshold_yuan === undefined || factor === undefined) return;
  const expected = factor * standard_yuan;
  if (Math.abs(expected - threshold_yuan) < 1) return;
  yield {
    ...at(id, 'threshold_yuan'),
    code: 'threshold-differs',
    facts: { value: threshold_yuan, factor, standard: standard_yuan, expected },
  };
}

/** The factor by which the plan multiplies the subsistence standard; undefined where it sets none. */
export function thresholdFactor({ targets }: Pick<Context['data'], 'targets'>): number | undefined {
  const quantities = targets.targets
    .filter(({ kind }) => kind === 'threshold')
    .flatMap((target) => target.quantities ?? []);
  return quantities.find(({ unit }) => unit === '倍')?.value;
}
