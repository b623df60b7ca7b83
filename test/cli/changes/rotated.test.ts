import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionOf, NEW_UNIT, rotations, sentenceOf, type Step } from './rotations.ts';
import { writtenExample, type Written } from './written.ts';

/** What `rotate` has written down is said by `changes` as exactly what was done: all of it and nothing else. */

const NUMBER = '云组〔2024〕99号';

/** Writes a step with the command: a move is an end in one town and a beginning in another. */
async function rotate(
  written: Written,
  step: Step,
  record: string,
  register: Set<string>,
): Promise<void> {
  const { from, to, on, event } = step;
  const source = ['--on', on, '--record', record];
  const leaving = from ? ['--out', from.person] : [];
  if (from && (!to || event === 'moved'))
    await written.write('rotate', from.town, ...leaving, '--role', from.role, ...source);
  if (!to) return;
  const { person, role, unit, captain, isNew } = to;
  const isNewUnit = unit === NEW_UNIT && !register.has(unit);
  if (unit !== undefined) register.add(unit);
  await written.write(
    ...['rotate', to.town, ...(event === 'moved' ? [] : leaving)],
    ...['--in', person, '--role', role, ...source],
    ...(isNew ? ['--new-person'] : []),
    ...(unit === undefined ? [] : ['--unit', unit]),
    ...(isNewUnit ? ['--new-unit', 'district,government'] : []),
    ...(captain ? ['--captain'] : []),
    ...(captain === 'acting' ? ['--acting'] : []),
    ...(event === 'returned' ? ['--gap', '等待批复'] : []),
    // A move leaves it open which round of the new team it belongs to.
    ...(event === 'moved' ? ['--round', '2'] : []),
  );
}

test('rotate, then changes', { timeout: 240_000 }, async () => {
  const written = writtenExample();
  const events = new Set<string>();
  await fc.assert(
    fc.asyncProperty(rotations, async (steps) => {
      written.reset();
      const { record } = await written.write(
        ...['record', 'decision', '--title', '关于工作队轮换的通知', '--number', NUMBER],
        ...['--date', '2024-10-01', '--text', decisionOf(steps)],
      );
      const register = new Set<string>();
      for (const step of steps) await rotate(written, step, record!, register);
      const { changes, total, commits } = await written.told();
      const personnel = changes.filter(({ kind }) => kind === 'personnel');
      expect(personnel.map(({ sentence }) => sentence).sort()).toEqual(
        steps.map(sentenceOf).sort(),
      );
      for (const step of steps) {
        events.add(step.event);
        const told = personnel.find(({ sentence }) => sentence === sentenceOf(step))!;
        const { town, person, role } = step.to ?? step.from!;
        expect(told).toMatchObject({
          event: step.event,
          id: `${town}/${person}/${role}`,
          town,
          file: `teams/${town}.yaml`,
        });
      }
      // Beside them the decision and, where one was registered, the unit.
      const others = changes.filter((change) => !personnel.includes(change));
      expect(others.map(({ kind, type, id }) => [kind, type, id]).sort()).toEqual(
        [
          ['data', 'record', record!],
          ...(register.has(NEW_UNIT) ? [['data', 'unit', NEW_UNIT]] : []),
        ].sort(),
      );
      expect(total).toBe(changes.length);
      expect(commits).toMatchObject([{ author: '编者二' }]);
    }),
    { seed: 20240620, numRuns: 14 },
  );
  expect([...events].sort()).toEqual(['began', 'ended', 'moved', 'replaced', 'returned']);
});

test('somebody who takes over from another in another town', async () => {
  const written = writtenExample();
  const text =
    '韩示2024年10月7日离开临江街道，自2024年10月8日起到青石镇接替钱示二任市派驻村选调生，钱示二2024年10月7日离任。';
  const { record } = await written.write(
    ...['record', 'decision', '--title', '关于韩示任职的通知', '--date', '2024-10-01'],
    ...['--text', text],
  );
  const source = ['--on', '2024-10-08', '--record', record!];
  await written.write('rotate', '临江', '--out', '韩示', ...source);
  await written.write('rotate', '青石', '--out', '钱示二', '--in', '韩示', ...source);
  const { changes } = await written.told();
  expect(changes.map(({ kind, event, sentence }) => [kind, event, sentence])).toEqual([
    [
      'personnel',
      'moved',
      '韩示由临江街道市派驻村选调生调任青石镇市派驻村选调生，接替钱示二，2024年10月8日到任（2024年10月7日离任原职）；钱示二2024年10月7日离任',
    ],
    ['data', null, expect.stringMatching(/^新增记录：《关于韩示任职的通知》（2024年10月1日），/)],
  ]);
});
