import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RECORD_KINDS } from '../../../src/commands/record/fields.ts';
import { RECORDINGS } from './recordings.ts';
import { writtenExample } from './written.ts';

/** What `record` has written down is said by `changes` in full, as 数据更新. */

test('every kind of record is tried', () => {
  expect(Object.keys(RECORDINGS).sort()).toEqual([...RECORD_KINDS].sort());
});

describe('record, then changes', () => {
  const written = writtenExample();

  test('one of every kind', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.record(RECORDINGS), async (recordings) => {
        written.reset();
        const expected: unknown[] = [];
        for (const [kind, { argv, says, town }] of Object.entries(recordings)) {
          const { record } = await written.write('record', kind, ...argv);
          expected.push([record!, `新增记录：${says}`, town, `records/${record!}.yaml`]);
        }
        const { changes } = await written.told();
        expect(
          new Set(
            changes.map(({ kind, action, event, type }) => [kind, action, event, type].join()),
          ),
        ).toEqual(new Set(['data,added,,record']));
        const told = changes.map(({ id, sentence, town, file }) => [id, sentence, town, file]);
        expect(told.sort()).toEqual(expected.sort());
      }),
      { seed: 20240620, numRuns: 4 },
    );
  });

  test('one that takes the place of another', async () => {
    written.reset();
    const meeting = ['special-meeting', '--unit', '区水文局', '--half-year', '2025-H1'];
    await written.write('record', ...meeting, '--date', '2025-05-20');
    const { record } = await written.write(
      ...['record', ...meeting, '--date', '2025-05-21', '--supersede'],
    );
    const { changes } = await written.told();
    expect(changes.map(({ event, sentence }) => [event, sentence])).toEqual([
      [null, '新增记录：区水文局2025年上半年专题会议（2025年5月20日）'],
      [
        'superseded',
        '更正记录：区水文局2025年上半年专题会议（2025年5月21日），取代原记录2025/special-meeting-2025-H1-区水文局',
      ],
    ]);
    expect(record).toBe('2025/special-meeting-2025-H1-区水文局.2');
  });
});
