import { comparable, nameKey } from '../../text/normalise.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Claim } from './claims.ts';
import { claimFault, coverPassage, passageOf } from './place.ts';
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
    for (const claim of context.proofs.of('unit-name', 'party-name'))
      yield* proveUnitName(context, claim, used);
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
      : passage.document.lines[number - 1]!.text.includes(name);
    if (!stands) yield claimFault(claim, 'name-not-in-line', { lines: number }, passage.document);
  }
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
    const stands = cell && 'text' in cell ? cell.text === name : line.text.includes(name);
    if (!stands) yield claimFault(claim, 'name-not-in-line', { lines: number }, passage.document);
    else if (!cell)
      coverPassage(
        context,
        { ...passage, lines: [number], text: line.text },
        line.text.indexOf(name),
        name.length,
      );
  }
}
