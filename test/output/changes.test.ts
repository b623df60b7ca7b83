import { describe, expect, it } from 'vitest';
import { exampleHistory, shippedHistory } from '../histories.ts';
import { bangzhen } from '../cli/io.ts';
import { faultsOf, follows } from './schemas.ts';

/** The JSON of `changes` follows its schema, on histories made for the test. */

async function answers(argv: readonly string[], shipped = false): Promise<Record<string, unknown>> {
  const { env } = shipped ? shippedHistory() : exampleHistory();
  const { out } = await bangzhen(['changes', ...argv, '--format', 'json'], { env });
  return JSON.parse(out) as Record<string, unknown>;
}

describe('changes', () => {
  it.each([
    [['v1']],
    [['main', 'v1']],
    [['--since', '2024-07-01']],
    [['HEAD']],
    [['v1', '--kind', 'task']],
    [['v1', '--town', '白沙', '--no-names']],
    [['v1', '--lang', 'zh']],
  ])('%j', async (argv) => {
    expect(faultsOf('changes', await answers(argv))).toEqual([]);
  });

  it('people of the shipped data', async () => {
    expect(faultsOf('changes', await answers(['HEAD~1'], true))).toEqual([]);
  });

  it('what the schema refuses: a missing key, a value of another type, in the strict reading a new key', async () => {
    const answer = await answers(['v1']);
    const first = (key: string): Record<string, unknown> =>
      (answer[key] as Record<string, unknown>[])[0]!;
    const { commit } = answer['before'] as { commit: Record<string, unknown> };
    for (const object of [answer, first('changes'), first('commits'), commit]) {
      for (const [key, value] of Object.entries(object)) {
        delete object[key];
        expect(follows('changes', answer), key).toBe(false);
        object[key] = Array.isArray(value) ? {} : [[]];
        expect(follows('changes', answer), key).toBe(false);
        object[key] = value;
      }
      object['new_key'] = 1;
      expect(faultsOf('changes', answer).join('\n')).toContain('new_key');
      expect(follows('changes', answer)).toBe(true);
      delete object['new_key'];
    }
  });
});
