import { comparable } from '../../text/normalise.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import { WAIVED, type Claim } from './claims.ts';
import { claimFault, coverPassage, passageOf } from './place.ts';
import { firstDifference } from './difference.ts';

/** Paragraphs and waivers: the text is the whole of the cited lines, nothing left out or added. */
export const lines: Check = {
  id: 'lines',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '段落与所引各行全文一致',
    en: 'a paragraph equals the whole of the cited lines',
  },
  *run(context) {
    for (const claim of context.proofs.of('lines')) yield* wholeLines(context, claim);
    for (const claim of context.proofs.of('each-line')) yield* eachLine(context, claim);
  },
};

function* wholeLines(context: Context, claim: Claim): Generator<Fault> {
  const passage = passageOf(context, claim);
  if (!passage) return;
  const text = comparable(String(claim.value));
  if (text === passage.text) coverPassage(context, passage, 0, text.length);
  else
    yield claimFault(claim, 'lines-differ', firstDifference(text, passage.text), passage.document);
}

function* eachLine(context: Context, claim: Claim): Generator<Fault> {
  const passage = passageOf(context, claim);
  if (!passage) return;
  const text = comparable(String(claim.value));
  for (const number of passage.lines) {
    const line = passage.document.lines[number - 1]!;
    if (line.text === text)
      context.proofs.cover(passage.document.id, number, 0, text.length, WAIVED);
    else
      yield claimFault(
        claim,
        'lines-differ',
        { ...firstDifference(text, line.text), lines: number },
        passage.document,
      );
  }
}
