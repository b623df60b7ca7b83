import { beforeAll, expect, test } from 'vitest';
import type { Context } from '../../src/check/check.ts';
import { CHECKS } from '../../src/check/index.ts';
import { isReported } from '../../src/check/provenance/document.ts';
import { checkDataSet, contextOf } from '../../src/check/run.ts';
import type { SourceDocument } from '../../src/source/document.ts';
import { EXAMPLE_DIR } from '../data-dir.ts';
import { editsOf } from './edits.ts';
import { targetOf, type Target } from './target.ts';

/**
 * The same promise as for the plan itself: change anything that was taken from a later document or a record,
 * and `validate` notices.
 */

let context: Context;
let documents: SourceDocument[];
let targets: Target[];

beforeAll(async () => {
  const checked = await checkDataSet(EXAMPLE_DIR);
  expect(checked.findings).toEqual([]);
  context = checked.context!;
  documents = [...context.documents.values()];
  targets = context.proofs.claims
    .filter(({ proof, source }) => proof.in.startsWith('later-') || isReported(context, source))
    .filter(({ proof }) => proof.in !== 'person')
    .map((claim) => targetOf(context.data, claim));
});

function noticed({ holder, key }: Target, value: unknown): boolean {
  const before = holder[key];
  holder[key] = value;
  try {
    const changed = contextOf(context.data, documents);
    return CHECKS.some((check) => [...check.run(changed)].length > 0);
  } finally {
    holder[key] = before;
  }
}

test('a slip in what a later source says is noticed', () => {
  const survivors = targets.flatMap((target) =>
    editsOf(target.value)
      .filter(({ value }) => value !== '' && !noticed(target, value))
      .map(
        ({ kind, value }) =>
          `${target.file} ${target.path.join('/')} (${kind}): ${JSON.stringify(value)}`,
      ),
  );
  expect(survivors).toEqual([]);
  expect(targets.length).toBeGreaterThan(60);
});
