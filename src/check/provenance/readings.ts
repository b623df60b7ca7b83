import { comparable } from '../../text/normalise.ts';
import { readDates, readQuantity, type ReadQuantity } from '../../text/quantities.ts';
import type { Check } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Claim } from './claims.ts';
import { BOUNDS, claimFault } from './place.ts';

/**
 * Numbers, dates and frequencies: the words they are read from stand in a quotation of the entry,
 * and reading those words gives the value, unit and comparator of the data.
 */
export const readings: Check = {
  id: 'readings',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '数量、日期、频次与引文中的文字相符',
    en: 'quantities, dates and frequencies agree with the quoted words',
  },
  *run(context) {
    for (const claim of context.proofs.of('quantity')) yield* proveQuantity(claim);
    for (const claim of context.proofs.of('date')) yield* proveDates(claim);
    for (const claim of context.proofs.of('cadence')) yield* proveCadence(claim);
    for (const claim of context.proofs.of('in-quotes-unit')) {
      if (!texts(claim).some((text) => text.includes(comparable(String(claim.value)))))
        yield claimFault(claim, 'not-in-quotes');
    }
  },
};

/** The proven words of the entry a claim belongs to, in comparable form. */
function texts(claim: Claim): string[] {
  const { quotes, text } = claim.entry as { quotes?: { text: string }[]; text?: string };
  return [...(quotes ?? []).map((each) => each.text), ...(text === undefined ? [] : [text])].map(
    comparable,
  );
}

/** Whether the words stand in one of the texts with surroundings that do not belong to them. */
function standsWhole(
  words: string,
  within: readonly string[],
  apart: (before: string, after: string) => boolean = notInNumber,
): boolean {
  return within.some((text) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (apart(text.slice(0, at) + words[0]!, words.at(-1)! + text.slice(at + words.length)))
        return true;
    }
    return false;
  });
}

/** `before` ends with the first character of the words, `after` begins with their last. */
function notInNumber(before: string, after: string): boolean {
  return !/[0-9.][0-9]$/.test(before) && !/^[0-9][0-9.]/.test(after);
}

/** Words before and behind an expression that would give it another value or another comparator. */
const RUNS_ON_BEFORE = /(?:不少于|至少|每|[0-9一二三四五六七八九十百千万两.][-—]?).$/;
const RUNS_ON_BEHIND = /^.(?:以上|以下)/;

/** A quantity is given with all that belongs to it, and a noun behind its measure word as a whole. */
function wholeQuantity({ noun }: ReadQuantity): typeof notInNumber {
  return (before, after) =>
    notInNumber(before, after) &&
    !RUNS_ON_BEFORE.test(before) &&
    !RUNS_ON_BEHIND.test(after) &&
    (noun === '' || after.length === 1 || BOUNDS.includes(after[1]!));
}

function* proveQuantity(claim: Claim): Generator<Fault> {
  const words = String(claim.value);
  const read = readQuantity(words);
  if (!read) {
    yield claimFault(claim, 'not-a-quantity');
  } else if (!standsWhole(comparable(words), texts(claim), wholeQuantity(read))) {
    yield claimFault(claim, 'not-in-quotes');
  } else {
    const { comparator, value, maximum, unit } = claim.parent as Record<string, unknown>;
    const wrong = (key: string, expected: string | number): Fault => ({
      ...claimFault(claim, 'reading-differs', { expected, found: String(claim.parent[key] ?? '') }),
      path: claim.parent[key] === undefined ? claim.path : [...claim.path.slice(0, -1), key],
    });
    if (comparator !== read.comparator) yield wrong('comparator', read.comparator);
    if (value !== read.value) yield wrong('value', read.value);
    if (maximum !== read.maximum) yield wrong('maximum', read.maximum ?? '');
    if (unit !== read.unit) yield wrong('unit', read.unit);
  }
}

function* proveDates(claim: Claim): Generator<Fault> {
  const words = String(claim.value);
  const read = readDates(words);
  if (!read) {
    yield claimFault(claim, 'not-a-date');
    return;
  }
  if (!standsWhole(comparable(words), texts(claim))) yield claimFault(claim, 'not-in-quotes');
  const { date, from, until, basis } = claim.parent;
  for (const [key, found, expected] of [
    ['date', date, read.until],
    ['from', from, read.from],
    ['until', until, read.until],
    ['basis', basis, read.stated ? 'printed' : 'assumed'],
  ] as const) {
    if (found === undefined || found === expected) continue;
    yield {
      ...claimFault(claim, 'reading-differs', { expected, found: String(found) }),
      path: [...claim.path.slice(0, -1), key],
    };
  }
}

/** Words of frequency and the cadences they can mean. */
const FREQUENCY: Readonly<Record<string, readonly string[]>> = {
  每半年: ['half-year'],
  每年: ['year'],
  年度: ['year'],
  每3年: ['3-years'],
  定期: ['at-intervals'],
  日常: ['routine'],
  例行: ['routine'],
  及时: ['prompt'],
  持续: ['continuous'],
  动态更新: ['continuous'],
};

function* proveCadence(claim: Claim): Generator<Fault> {
  const words = String(claim.value);
  const { kind, every, month, day } = claim.parent as Record<string, unknown>;
  const dayWords = /^([0-9]{1,2})·([0-9]{1,2})$/.exec(words);
  const meant = every ?? kind;
  if (kind === 'yearly-day') {
    if (!dayWords || Number(dayWords[1]) !== month || Number(dayWords[2]) !== day) {
      yield claimFault(claim, 'reading-differs', { expected: `${month}·${day}`, found: words });
    }
  } else if (!FREQUENCY[words]?.includes(String(meant))) {
    yield claimFault(claim, 'not-a-frequency', {
      meant: String(meant),
      known: Object.keys(FREQUENCY).join('、'),
    });
  }
  if (!standsWhole(comparable(words), texts(claim))) yield claimFault(claim, 'not-in-quotes');
}
