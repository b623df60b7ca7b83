import { comparable } from '../../text/normalise.ts';
import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import type { Claim } from './claims.ts';
import { leavingPoint } from './difference.ts';
import { BOUNDS, claimFault, passageOf, STOPS, type Passage } from './place.ts';

/**
 * Quotes: the words stand in the cited lines without a gap, from the beginning of a clause to the
 * end of one, so that a word lost at either end is noticed. A quote leans on a line, it does not record
 * it: paragraphs and cells do, and coverage counts only these.
 */
export const quote: Check = {
  id: 'quote',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '引文在所引各行中连续出现，起止于分句边界',
    en: 'a quotation stands in the cited lines, from the beginning of a clause to the end of one',
  },
  *run(context) {
    for (const claim of context.proofs.of('quote')) yield* proveQuote(context, claim, false);
    for (const claim of context.proofs.of('task-text')) {
      // Without lines to rebuild it from there is nothing to compare; another check says so.
      const { text_basis, text_source } = claim.parent;
      if (text_basis === 'reconstructed' && text_source !== undefined)
        yield* proveQuote(context, claim, true);
    }
  },
};

const ITEM_NUMBER = /^-?[0-9]+\.$/;

/** `sentences`: whole sentences, which keep their full stop. */
function* proveQuote(context: Context, claim: Claim, sentences: boolean): Generator<Fault> {
  const passage = passageOf(context, claim);
  if (!passage) return;
  const text = comparable(String(claim.value));
  if (text === '') return;
  const last = text.at(-1)!;
  if (STOPS.includes(text[0]!) || (sentences ? last !== '。' : STOPS.includes(last))) {
    yield claimFault(
      claim,
      sentences ? 'sentence-without-stop' : 'quote-with-stop',
      {},
      passage.document,
    );
    return;
  }
  let found = false;
  for (let at = passage.text.indexOf(text); at >= 0; at = passage.text.indexOf(text, at + 1)) {
    found = true;
    if (!beginsClause(passage, at)) continue;
    if (!sentences && !endsClause(passage, at + text.length)) continue;
    return;
  }
  if (found) yield claimFault(claim, 'quote-cut', {}, passage.document);
  else
    yield claimFault(
      claim,
      'quote-not-found',
      leavingPoint(text, passage.text) ?? {},
      passage.document,
    );
}

function beginsClause(passage: Passage, at: number): boolean {
  if (passage.edges.has(at) || BOUNDS.includes(passage.text[at - 1]!)) return true;
  // Behind the number of an item that opens a cell or line: 13.推进…
  const edge = Math.max(...[...passage.edges].filter((each) => each <= at), 0);
  const head = passage.text.slice(edge, at);
  return ITEM_NUMBER.test(head.slice(head.lastIndexOf(':') + 1));
}

function endsClause(passage: Passage, end: number): boolean {
  return passage.edges.has(end) || BOUNDS.includes(passage.text[end]!);
}
