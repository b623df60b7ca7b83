import type { Check, Context } from '../check.ts';
import type { Fault } from '../finding.ts';
import { claimFault } from './place.ts';
import type { Claim } from './claims.ts';

/** The documents themselves: unchanged, and every citation leads to lines that exist. */
export const sources: Check = {
  id: 'sources',
  tier: 'provenance',
  severity: 'error',
  title: {
    zh: '来源文件未被改动，所引文件和行存在',
    en: 'the source files are unchanged, and every citation leads to lines that exist',
  },
  *run(context) {
    for (const [index, { id, file, sha256 }] of context.data.dataset.documents.entries()) {
      const path = ['documents', index];
      if (file === undefined) continue;
      const document = context.documents.get(id);
      if (sha256 === undefined)
        yield { file: 'dataset.yaml', path, code: 'no-hash', facts: { document: id } };
      else if (document && document.sha256 !== sha256) {
        yield {
          file: 'dataset.yaml',
          path: [...path, 'sha256'],
          code: 'hash-differs',
          facts: { file, expected: document.sha256 },
        };
      }
    }
    const seen = new Set<unknown>();
    for (const claim of context.proofs.claims) {
      if (claim.source === undefined) {
        if (CITED.has(claim.proof.in)) yield claimFault(claim, 'no-source');
      } else if (!seen.has(claim.source)) {
        seen.add(claim.source);
        yield* checkSource(context, claim);
      }
    }
  },
};

const CITED = new Set([
  'lines',
  'each-line',
  'quote',
  'cell',
  'task-text',
  'name',
  'unit-name',
  'party-name',
  'empty-cell',
  'empty-units',
]);

function* checkSource(context: Context, claim: Claim): Generator<Fault> {
  const { document: id, lines } = claim.source!;
  const known = context.data.dataset.documents.find((document) => document.id === id);
  if (!known) {
    yield claimFault(claim, 'unknown-document', {
      known: context.data.dataset.documents.map((each) => each.id).join('、'),
    });
  } else if (known.file !== undefined && CITED.has(claim.proof.in)) {
    const count = context.documents.get(id)?.lines.length ?? 0;
    if (!lines) yield claimFault(claim, 'no-lines');
    else if (lines.some((line) => line > count)) yield claimFault(claim, 'no-such-line', { count });
    else if (lines.some((line, index) => index > 0 && line <= lines[index - 1]!))
      yield claimFault(claim, 'lines-not-ascending');
  }
}
