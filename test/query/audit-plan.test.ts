import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkDataSet } from '../../src/check/run.ts';
import { buildPlan } from '../../src/plan/build.ts';
import { audit } from '../../src/query/audit/audit.ts';
import { ROOT } from '../data-dir.ts';
import { withEdits } from '../errors/workspace.ts';

/**
 * Another plan says 原则上不少于6人 where this one says 不少于5人 (L29): its document and its data are other
 * files, and the program is the same. The data are sound, so nothing in them rests on the old words.
 */
const SEED = 'seeds/000_3bdc47bb3f333566.txt';

it('原则上不少于6人: five are a warning', async () => {
  const document = text(SEED).replace('选派人员不 少于5人', '选派人员原则上不 少于6人');
  const write = [
    { file: SEED, text: document },
    ...readdirSync(join(ROOT, 'data/plan')).map((name) => {
      const file = `data/plan/${name}`;
      return { file, text: worded(text(file)) };
    }),
    {
      file: 'data/dataset.yaml',
      text: text('data/dataset.yaml').replace(digest(text(SEED)), digest(document)),
    },
  ];
  await withEdits({ write }, async (root) => {
    const { data, findings } = await checkDataSet(join(root, 'data'));
    expect(findings).toEqual([]);
    const { results } = audit(buildPlan(data!), '2022-06-30', { rules: ['R01'] });
    // L107 names five, every other row seven and more.
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'fail',
      ...Array<string>(10).fill('pass'),
    ]);
    expect([results[0]!.modality, results[0]!.severity]).toEqual(['in-principle', 'warning']);
  });
});

function text(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function worded(yaml: string): string {
  return yaml
    .replaceAll('选派人员不少于5人', '选派人员原则上不少于6人')
    .replaceAll('printed: 不少于5人\n        comparator: at-least\n        value: 5', SIX)
    .replace('kind: team-size\n      minimum: 5', 'kind: team-size\n      minimum: 6')
    .replace(/(id: R01[^]*?modality: )must/, '$1in-principle');
}

const SIX = 'printed: 不少于6人\n        comparator: at-least\n        value: 6';

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
