import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/date.ts';
import { checkFiles } from '../../../src/check/run.ts';
import { withChanges } from '../../../src/edit/proposal.ts';
import { rotate } from '../../../src/edit/rotate/rotate.ts';
import type { Rotation } from '../../../src/edit/rotate/rotation.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import { readDataFiles, type DataFile } from '../../../src/source/files.ts';
import { decisionOf } from '../../cli/changes/rotations.ts';
import { EXAMPLE_DIR } from '../../data-dir.ts';
import { ALWAYS, compare, MEMBERS, START, type Member } from './members.ts';

/** One rotation after the other, in memory: held against a list of who is where that is kept by hand. */

const step = fc.record({
  /** Which of those who are there. */
  who: fc.nat(),
  what: fc.constantFrom('replace', 'replace', 'end', 'renew', 'wrong'),
  /** Days after the rotation before. */
  days: fc.integer({ min: 0, max: 90 }),
  asCaptain: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Data with the files they are in. */
interface State {
  files: DataFile[];
  data: DataFiles;
}

async function stateOf(files: DataFile[]): Promise<State & { errors: string[] }> {
  const { data, findings } = await checkFiles(EXAMPLE_DIR, files);
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, check, code }) => `${file}:${line} ${check} ${code}`);
  return { files, data: data!, errors };
}

/** The state with a decision put in that says what a rotation needs. */
async function decided(state: State, id: string, text: string): Promise<State> {
  const lines = ['kind: decision', 'title: 任职', `number: ${id}`, 'date: "2024-10-01"'];
  const after = Buffer.from(`${[...lines, `text: ${text}`].join('\n')}\n`);
  const inner = `records/2024/decision-${id}-2024-10-01.yaml`;
  const next = await stateOf(withChanges(state.files, [{ inner, before: null, after }]));
  expect(next.errors).toEqual([]);
  return next;
}

test('whoever is in the list is in the data, on any day, and the data stay sound', async () => {
  const start = await stateOf(readDataFiles(EXAMPLE_DIR));
  expect(start.errors).toEqual([]);
  const done = { rotations: 0, conflicts: new Set<string>() };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const members = MEMBERS.map((each) => ({ ...each }));
      let state: State = start;
      let on = START;
      const days = new Set([START, '2027-01-01']);
      for (const [at, each] of steps.entries()) {
        on = addDays(on, each.days);
        const open = members.filter(({ until, from }) => until === ALWAYS && from < on);
        const leaving = open[each.who % open.length]!;
        if (each.what === 'wrong') {
          done.conflicts.add(conflictOf(state, members, leaving, on));
          continue;
        }
        state = await made(state, members, { ...each, leaving, on, at });
        done.rotations++;
        for (const day of [addDays(on, -1), on, addDays(on, 1)]) days.add(day);
        for (const day of days) compare(members, state.data, day);
      }
    }),
    { seed: 20241002, numRuns: 25 },
  );
  expect(done.rotations).toBeGreaterThan(40);
  expect([...done.conflicts].sort()).toEqual(['already-there', 'before-arrival']);
});

const NONE = {
  role: undefined,
  unit: undefined,
  captain: undefined,
  round: undefined,
  gap: undefined,
  newPerson: false,
  newUnit: undefined,
} as const;

/** Makes a rotation that nothing stands against, in the data and in the list. */
async function made(
  state: State,
  members: Member[],
  { what, asCaptain, leaving, on, at }: Step & { leaving: Member; on: string; at: number },
): Promise<State> {
  const { town, person, role } = leaving;
  const captain = leaving.captain && asCaptain;
  const coming =
    what === 'end' ? undefined : what === 'renew' ? person : `新示${'甲乙丙丁戊'[at]!}`;
  const id = `示${at}`;
  const text = decisionOf([
    {
      from: { town, role, person },
      ...(coming !== undefined && {
        to: { town, role, person: coming, isNew: true, ...(captain && { captain: 'captain' }) },
      }),
      event: 'replaced',
      on,
    },
  ]);
  const before = await decided(state, id, text);
  const rotated = rotate(before.data, before.files, {
    ...NONE,
    town,
    out: person,
    in: coming,
    on,
    source: { record: `2024/decision-${id}-2024-10-01` },
    captain: captain ? 'substantive' : undefined,
    newPerson: what === 'replace',
  });
  if ('conflict' in rotated) throw new Error(JSON.stringify(rotated.conflict));
  const next = await stateOf(withChanges(before.files, rotated.changes));
  expect(next.errors).toEqual([]);
  leaving.until = addDays(on, -1);
  if (coming !== undefined)
    members.push({ town, role, person: coming, captain, from: on, until: ALWAYS });
  return next;
}

/** What stands against somebody coming who is there, or going on the day of coming. */
function conflictOf(
  { data, files }: State,
  members: readonly Member[],
  leaving: Member,
  on: string,
): string {
  const { town, person } = leaving;
  const fresh = members.find(({ from, until }) => from > START && until === ALWAYS);
  const rotation: Rotation = fresh
    ? {
        ...NONE,
        town: fresh.town,
        out: fresh.person,
        in: undefined,
        on: fresh.from,
        source: { record: 'x' },
      }
    : { ...NONE, town, out: undefined, in: person, role: 'volunteer', on, source: { record: 'x' } };
  const rotated = rotate(data, files, rotation);
  return 'conflict' in rotated ? rotated.conflict.code : 'none';
}
