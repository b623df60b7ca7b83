import type { RecordFile } from '../../source/data.gen.ts';
import { comparable } from '../../text/normalise.ts';
import { statesDate, statesEnd } from '../../text/stated-dates.ts';
import type { Code } from '../../text/findings.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Claim } from './claims.ts';
import { documentOf, isReported } from './document.ts';
import { standsAlone } from './names.ts';
import { BOUNDS, claimFault, passageOf, STOPS } from './place.ts';
import { subjectsOf } from './subject.ts';

/**
 * What later documents and records say: the people, units, figures, dates and words of changed data stand
 * in the cited lines or in the record, and so does whom they concern. A document that is listed as a
 * reference only cannot be compared.
 */
export const reported: Check = {
  id: 'reported',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '据后来文件或记录更改的内容与其文字相符',
    en: 'what later documents and records changed agrees with their words',
  },
  *run(context) {
    yield* basisOfPostings(context);
    const known = knownNames(context);
    for (const claim of context.proofs.of('cell', 'unit-name'))
      if (isReported(context, claim.source)) yield* prove(context, claim, known);
    for (const claim of context.proofs.of(...LATER)) yield* prove(context, claim, known);
  },
};

const LATER = ['later-date', 'later-number', 'later-unit', 'later-words'];

/** Every registered name in comparable form: one that stands only inside another does not count. */
interface Known {
  people: readonly string[];
  units: readonly string[];
}

function knownNames({ data, registry }: Context): Known {
  return {
    people: data.people.people.map(({ name }) => comparable(name)),
    units: registry.unitNames.map(comparable),
  };
}

/** Words that bear out a claim: of the cited lines or the record, comparable, with the days they are of. */
interface Words {
  text: string;
  /** Days that hold without being written: of issue, or of the record. */
  days: readonly string[];
}

function* prove(context: Context, claim: Claim, known: Known): Generator<Fault> {
  const { proof, parent, source } = claim;
  const dated = proof.in === 'later-date';
  if (dated && claim.file.startsWith('teams/') && source?.document === context.data.dataset.plan) {
    // The rows of the plan hold no dates.
    yield claimFault(claim, 'date-without-source', { person: String(parent['person'] ?? '') });
    return;
  }
  const words = wordsOf(context, claim);
  if (!words) return;
  const facts = { where: source!.record ?? source!.document! };
  const fault = (code: Code, more: Fault['facts'] = {}): Fault =>
    claimFault(claim, code, { ...facts, ...more }, documentOf(context, source));
  if (!states(context, claim, words, known)) {
    yield fault(dated ? 'date-not-reported' : 'not-reported');
    return;
  }
  const missing = subjectsOf(context, claim).find(
    (names) => !names.some((name) => words.text.includes(comparable(name))),
  );
  if (missing) yield fault('not-about', { subject: missing[0] ?? '' });
  else if (claim.key === 'person' && !namesCaptain(parent, words))
    yield fault('captain-not-reported', { capacity: String(parent['capacity'] ?? '') });
}

/** Whether the words call a captain captain, and one who acts acting. Others need no such words. */
function namesCaptain({ captain, capacity }: Claim['parent'], { text }: Words): boolean {
  if ((captain as { basis?: string } | undefined)?.basis !== 'reported') return true;
  return (capacity === 'acting' ? /代理?队长/ : /队长/).test(text);
}

/** Undefined where there is nothing to compare with; that a citation leads nowhere another check says. */
function wordsOf(context: Context, claim: Claim): Words | undefined {
  const { documents } = context.data.dataset;
  const { record: id, document } = claim.source ?? {};
  if (id !== undefined) {
    const record = Object.hasOwn(context.data.records, id) ? context.data.records[id] : undefined;
    return record && { text: comparable(recordWords(record)), days: daysOf(record) };
  }
  const passage = passageOf(context, claim);
  const issued = documents.find((each) => each.id === document)?.issued;
  return passage && { text: passage.text, days: issued === undefined ? [] : [issued] };
}

/** Everything a record says, value by value, without its own days, which are no words of it. */
function recordWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(recordWords).join('、');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([key]) => !OWN_KEYS.has(key))
    .map(([, each]) => recordWords(each))
    .join('、');
}

const OWN_KEYS: ReadonlySet<string> = new Set(['kind', 'date', 'from', 'supersedes', 'source']);

function daysOf(record: RecordFile): string[] {
  return 'from' in record && record.from !== undefined ? [record.from, record.date] : [record.date];
}

function states(
  { registry }: Context,
  { value, proof, key }: Claim,
  { text, days }: Words,
  known: Known,
): boolean {
  const said = String(value);
  const namesUnit = (): boolean => {
    const unit = registry.unit(said);
    const forms = unit ? [unit.name, ...unit.names.map((each) => each.text)] : [];
    return forms.some((form) => standsAlone(text, comparable(form), known.units));
  };
  switch (proof.in) {
    case 'later-date':
      if (days.includes(said)) return true;
      return ENDS.has(key) ? statesEnd(text, said) : statesDate(text, said);
    case 'later-number':
      return statesNumber(text, said);
    case 'later-words':
      return standsWhole(text, comparable(said).replace(/。$/, ''), wordsEnd(said));
    case 'later-unit':
      return namesUnit();
    case 'unit-name':
      return standsWhole(text, comparable(said), NAME_END);
    default:
      return proof.unit ? namesUnit() : standsAlone(text, comparable(said), known.people);
  }
}

/** What stands behind words that are cited whole: the full stop that they have, or none. */
function wordsEnd(words: string): RegExp {
  return words.endsWith('。') ? /^(?:$|。)/ : /^(?:$|[;!?])/;
}

/** What stands behind a name. */
const NAME_END = /^(?:$|[。,;:、()\[\]"]|[自于起从的和与及])/;

/** Whether words stand from the beginning of a clause or name to its end. */
function standsWhole(text: string, words: string, end: RegExp): boolean {
  if (words === '' || STOPS.includes(words.at(-1)!)) return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + words.length)];
    const begins =
      before === '' || BOUNDS.includes(before.at(-1)!) || /[为由在将把和与及]$/.test(before);
    if (begins && end.test(behind)) return true;
  }
  return false;
}

/** Keys of last days, which a source may state by the day after. */
const ENDS: ReadonlySet<string> = new Set(['until', 'valid_until']);

/** Whether a number stands in words as a whole; commas between thousands do not matter. */
function statesNumber(text: string, number: string): boolean {
  const plain = text.replace(/(?<=[0-9]),(?=[0-9]{3})/g, '');
  return new RegExp(`(?<![0-9.])${number.replace('.', '\\.')}(?![0-9]|\\.[0-9])`).test(plain);
}

/** A posting with a source of its own is of basis reported, and only such a one. */
function* basisOfPostings({ data }: Context): Generator<Fault> {
  for (const [id, team] of Object.entries(data.teams)) {
    for (const [index, { person, source, basis, captain }] of team.postings.entries()) {
      const at = { file: `teams/${id}.yaml`, path: ['postings', index] };
      const facts = { value: person };
      if (source !== undefined && basis !== 'reported')
        yield { ...at, code: 'basis-not-reported', facts };
      if (source === undefined && (basis === 'reported' || captain?.basis === 'reported'))
        yield { ...at, code: 'reported-without-source', facts };
    }
  }
}
