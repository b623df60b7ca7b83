import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withEdits } from '../errors/workspace.ts';
import { PLAN } from '../query/plan.ts';
import { bangzhen } from './io.ts';

/** Names of everybody in the plan; in lines of the scan they may have spaces inside (伍 斌, L121). */
const NAMES = PLAN.data.people.people.map(({ name }) => name);

const ROSTER = 'L107-122';

describe('lines of the roster without names', () => {
  test.each([
    ['text', '30'],
    ['text', '80'],
    ['json', '80'],
    ['csv', '80'],
    ['tsv', '80'],
    ['md', '80'],
  ])('%s at %s columns', async (format, width) => {
    const argv = ['cite', ROSTER, '--format', format, '--width', width];
    const plain = (text: string): string => text.replace(/\s+/g, '');
    const shown = plain((await bangzhen(argv)).out);
    const hidden = plain((await bangzhen([...argv, '--no-names'])).out);
    // All 74 names stand in these lines.
    expect(NAMES.filter((name) => !shown.includes(name))).toEqual([]);
    expect(NAMES.filter((name) => hidden.includes(name))).toEqual([]);
    expect(hidden).toContain('市应急管理局');
  });
});

test('lines cannot be shown where the document is gone', async () => {
  const edits = { remove: 'seeds/000_3bdc47bb3f333566.txt' };
  await withEdits(edits, async (root) => {
    const data = ['--data', join(root, 'data')];
    const line = await bangzhen(['cite', 'L145', ...data]);
    expect([line.out, line.code]).toEqual(['', 3]);
    expect(line.err).toContain('seeds/000_3bdc47bb3f333566.txt');
  });
});
