import { comparable, nameKey } from '../../text/normalise.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Claim } from './claims.ts';
import { isReported } from './document.ts';
import { BOUNDS, claimFault, passageOf, STOPS } from './place.ts';
import { cellOf, tableRow } from './table.ts';

/**
 * Printed forms of names stand in every line cited for them: in a table row as an entry of its own,
 * in running text as words that some proven datum uses as a name.
 */
export const names: Check = {
  id: 'names',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '名称的各种写法在所引各行中作为完整名称出现',
    en: 'every printed form of a name stands in the cited lines as a whole name',
  },
  *run(context) {
    const used = usedNames(context);
    const names = context.registry.unitNames.map(comparable);
    for (const claim of context.proofs.of('unit-name', 'party-name'))
      if (!isReported(context, claim.source)) yield* proveUnitName(context, claim, used, names);
    for (const claim of context.proofs.of('unit')) yield* proveCitedUnit(context, claim, names);
    for (const claim of context.proofs.of('name')) yield* proveTownName(context, claim);
    for (const claim of context.proofs.of('town-name')) {
      const forms = (claim.parent['names'] as { text: string }[]).map((form) => form.text);
      if (!forms.includes(String(claim.value)))
        yield claimFault(claim, 'town-name-unproven', { forms: forms.join('、') });
    }
  },
};

/** Names that data use, by comparable form, with the lines of the table rows they are taken from. */
function usedNames(context: Context): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>();
  for (const claim of context.proofs.claims) {
    const named =
      claim.proof.unit || ['unit', 'in-quotes-unit', 'header-unit'].includes(claim.proof.in);
    if (!named) continue;
    const key = nameKey(String(claim.value));
    let lines = used.get(key);
    if (!lines) used.set(key, (lines = new Set()));
    if (claim.proof.in === 'cell') for (const line of claim.source?.lines ?? []) lines.add(line);
  }
  return used;
}

function* proveUnitName(
  context: Context,
  claim: Claim,
  used: Map<string, Set<number>>,
  names: readonly string[],
): Generator<Fault> {
  const passage = passageOf(context, claim);
  if (!passage) return;
  const name = comparable(String(claim.value));
  const lines = used.get(name);
  if (!lines) {
    yield claimFault(claim, 'name-unused');
    return;
  }
  for (const number of passage.lines) {
    const row = tableRow(context, passage.document.id, number) && claim.proof.in === 'unit-name';
    const stands = row
      ? lines.has(number)
      : standsAlone(passage.document.lines[number - 1]!.text, name, names);
    if (!stands) yield claimFault(claim, 'name-not-in-line', { lines: number }, passage.document);
  }
}

/** A unit that is named with lines of its own stands in them under that very name. */
function* proveCitedUnit(
  context: Context,
  claim: Claim,
  names: readonly string[],
): Generator<Fault> {
  const passage = claim.parent['source'] === claim.source && passageOf(context, claim);
  if (!passage || standsAlone(passage.text, comparable(String(claim.value)), names)) return;
  yield claimFault(
    claim,
    'name-not-in-line',
    { lines: passage.lines.join(', ') },
    passage.document,
  );
}

function* proveTownName(context: Context, claim: Claim): Generator<Fault> {
  const passage = passageOf(context, claim);
  if (!passage) return;
  const name = comparable(String(claim.value));
  for (const number of passage.lines) {
    const table = context.data.tables.tables.find((each) =>
      each.rows.some((row) => row.lines.includes(number)),
    );
    const cell =
      table && cellOf(context, { ...claim.source!, lines: [number], table: table.id }, 'town');
    const line = passage.document.lines[number - 1]!;
    const stands = cell && 'text' in cell ? cell.text === name : standsApart(line.text, name);
    if (!stands) yield claimFault(claim, 'name-not-in-line', { lines: number }, passage.document);
  }
}

/** Whether a name stands in a text other than as a part of a longer registered name. */
export function standsAlone(text: string, name: string, names: readonly string[]): boolean {
  const longer = names.filter((each) => each !== name && each.includes(name));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const part = (each: string): boolean => text.startsWith(each, at - each.indexOf(name));
    if (!longer.some((each) => at >= each.indexOf(name) && part(each))) return true;
  }
  return false;
}

/** Whether a name stands in running text other than as the end of a longer one, without a mark behind it. */
function standsApart(text: string, name: string): boolean {
  if (STOPS.includes(name.at(-1)!)) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at === 0 || BOUNDS.includes(text[at - 1]!) || LINK.test(text.slice(0, at))) return true;
  }
  return false;
}

/** Words that end before a name begins. */
const LINK = /[和与及由在向对为把将]$/;
