import { expect } from 'vitest';
import { buildPlan } from '../../../src/plan/build.ts';
import { isCertain, teamOn } from '../../../src/plan/postings.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import type { Role } from '../../../src/source/data.gen.ts';
import { HELD, TOWNS, type Town } from '../../cli/changes/rotations.ts';

/** A list of who is in the teams of the example that is kept by hand. */

export interface Member {
  town: Town;
  role: Role;
  person: string;
  captain: boolean;
  from: string;
  until: string;
}

export const ALWAYS = '9999-12-31';
export const START = '2024-10-02';
/** Who is in the teams in October 2024: those of `HELD`, one of them in two towns, and the town staff of 临江. */
export const MEMBERS: readonly Member[] = [
  ...HELD,
  { town: 'baisha', person: '魏示寅', role: 'finance-assistant' } as const,
  { town: 'linjiang', person: '朱示丁', role: 'town-staff' } as const,
  { town: 'linjiang', person: '何示庚', role: 'town-staff', captain: true } as const,
].map((each) => ({ captain: false, ...each, from: '2021-06-30', until: ALWAYS }));

/** What the teams are on a day by the list, and by the data. */
export function compare(members: readonly Member[], data: DataFiles, day: string): void {
  const plan = buildPlan(data, 0, day);
  for (const town of Object.keys(TOWNS) as Town[]) {
    const there = members.filter(
      (each) => each.town === town && each.from <= day && day <= each.until,
    );
    const team = teamOn(plan, town, day);
    const certain = team.members.filter(isCertain).map(({ person }) => person);
    expect([day, town, [...certain].sort()]).toEqual([
      day,
      town,
      there.map(({ person }) => person).sort(),
    ]);
    expect(new Set(certain).size).toBe(certain.length);
    const captains = team.captains.filter(
      (each) => isCertain(each) && each.capacity === 'substantive',
    );
    expect(captains.map(({ person }) => person)).toEqual(
      there.filter(({ captain }) => captain).map(({ person }) => person),
    );
    expect(captains.length).toBeLessThanOrEqual(1);
  }
}
