import { describe, expect, test } from 'vitest';
import { ask, textOf } from './ask.ts';
import { AUDIT, READINGS } from './audit.ts';
import { DAYS, TOWNS, type Day } from './days.ts';
import { dueOf, ENDING, ROTATION, TO_MOVE } from './rotation.ts';
import { HELD } from './teams.ts';

const LETTERS: Readonly<Record<string, string>> = {
  pass: 'p',
  fail: 'f',
  unknown: 'u',
  waived: 'w',
  'not-applicable': '-',
};

interface Result {
  rule: string;
  town: string | null;
  outcome: string;
  readings?: { exclusive: number; dispatched: number };
}
interface Due {
  person: string;
  town: string;
  due: string | null;
  state: string;
}

/** Outcomes of each rule in the order of the towns. */
function outcomes(results: readonly Result[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { rule, outcome } of results) found[rule] = (found[rule] ?? '') + LETTERS[outcome]!;
  return found;
}

function fails(day: Day): boolean {
  return Object.values(AUDIT[day]).some((each) => each.includes('f'));
}

describe.each(DAYS)('on %s', (day) => {
  test('audit', async () => {
    const { answer, code } = await ask<{ results: Result[] }>(['audit'], day);
    expect(outcomes(answer.results)).toEqual(AUDIT[day]);
    expect(code).toBe(fails(day) ? 1 : 0);
    const sizes = answer.results.flatMap(({ readings }) => readings ?? []);
    expect(sizes.map(({ exclusive }) => exclusive).join(' ')).toBe(READINGS[day].exclusive);
    expect(sizes.map(({ dispatched }) => dispatched).join(' ')).toBe(READINGS[day].dispatched);
    const summary = await ask<{ summary: { rule: string; outcomes: Record<string, number> }[] }>(
      ['audit', '--summary'],
      day,
    );
    for (const { rule, outcomes: counted } of summary.answer.summary) {
      const letters = [...AUDIT[day][rule]!];
      expect([rule, counted['fail']]).toEqual([
        rule,
        letters.filter((each) => each === 'f').length,
      ]);
      expect([rule, counted['pass']]).toEqual([
        rule,
        letters.filter((each) => each === 'p').length,
      ]);
    }
  });

  test('audit of one town, and its text', async () => {
    for (const [at, town] of TOWNS.entries()) {
      const { answer } = await ask<{ results: Result[] }>(['audit', '--town', town], day);
      const wanted = Object.entries(AUDIT[day]).map(([rule, each]) => [rule, each[at]]);
      expect([town, outcomes(answer.results)]).toEqual([town, Object.fromEntries(wanted)]);
    }
    const text = await textOf(['audit', '--rule', 'R03'], day);
    expect(text.includes('任满3年未轮换')).toBe(day >= '2024-06-16');
  });

  test('rotation-due', async () => {
    const { answer } = await ask<{ postings: Due[] }>(['rotation-due'], day);
    const { postings } = answer;
    const expected = TOWNS.flatMap((town) =>
      HELD[day][town]
        .split(' ')
        .filter(Boolean)
        .map((each) => each.replace('?', ''))
        .map((name) => `${name} ${town} ${dueOf(name, town, day)}`),
    );
    expect(postings.map(({ person, town, due }) => `${person} ${town} ${due}`)).toEqual(expected);
    const named = (state: string): string =>
      postings
        .filter((each) => each.state === state)
        .map(({ person }) => person)
        .join(' ');
    expect([named('overdue'), named('due-soon'), named('unknown')]).toEqual([
      ROTATION[day].overdue,
      ROTATION[day].soon,
      '秦示戊',
    ]);
  });

  test('rotation-plan from the day', async () => {
    type Person = { person: string; reason?: string };
    type Proposal = {
      batches: { date: string; people: Person[] }[];
      staying_on: Person[];
      teams: { town: string; to_move: number }[];
    };
    const { answer, code } = await ask<Proposal>([
      ...['rotation-plan', '--from', day, '--batches', '1', '--handover', '--keep', '1'],
    ]);
    const moved = answer.batches.flatMap(({ people }) => people.map(({ person }) => person));
    const held = answer.staying_on.filter(({ reason }) => reason === 'team');
    const all = [...moved, ...held.map(({ person }) => person)].sort();
    expect(all).toEqual(TO_MOVE[day].split(' ').sort());
    expect(code).toBe(held.length > 0 ? 1 : 0);
    const ending = answer.staying_on.filter(({ reason }) => reason === 'end-recorded');
    expect(ending.map(({ person }) => person).join(' ')).toBe(ENDING[day]);
    // On no day everybody of a team is to go, so with their successors there first all of them can.
    expect(held).toEqual([]);
  });
});
