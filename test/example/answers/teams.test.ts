import { describe, expect, test } from 'vitest';
import { ask, textOf } from './ask.ts';
import { DAYS, TOWNS, type Day, type Town } from './days.ts';
import { CAPTAINS, HELD, LAST_CHANGE, roleOf, SIZES, VACANT } from './teams.ts';

interface Posting {
  person: string;
  role: string;
  town: Town;
  presence: string;
  capacity: string;
  captain_basis: string;
  shared_with: string[];
}
interface Team {
  town: Town;
  size: number;
  size_certain: number;
  last_change: string | null;
  captain: Posting | null;
  captains: Posting[];
  members: Posting[];
  vacant: { role: string; note: string | null }[];
}

/** A posting as the table writes it. */
function said({ person, presence }: Posting): string {
  return presence === 'certain' ? person : `${person}?`;
}

function captainSaid({ captain, captains }: Pick<Team, 'captain' | 'captains'>): string {
  if (!captain) return captains.map(({ person }) => person).join('|');
  return `${captain.person} ${captain.captain_basis} ${captain.capacity}`;
}

/** The names of a team in the table, without the mark of those who only may be there. */
function namesIn(day: Day, town: Town): string[] {
  return HELD[day][town]
    .split(' ')
    .filter(Boolean)
    .map((name) => name.replace('?', ''));
}

describe.each(DAYS)('on %s', (day) => {
  const everybody = TOWNS.flatMap((town) => namesIn(day, town).map((name) => ({ name, town })));

  test('teams', async () => {
    const { answer } = await ask<Team[]>(['teams'], day);
    const of = <T>(say: (team: Team) => T): Record<string, T> =>
      Object.fromEntries(answer.map((team) => [team.town, say(team)]));
    expect(of(({ members }) => members.map(said).join(' '))).toEqual(HELD[day]);
    expect(of(captainSaid)).toEqual(CAPTAINS[day]);
    expect(
      of(({ vacant }) => vacant.map(({ role, note }) => `${role}${note ? '?' : ''}`).join(' ')),
    ).toEqual(VACANT[day]);
    expect(answer.map(({ size }) => size).join(' ')).toBe(SIZES[day].sizes);
    const certain = answer.reduce((sum, { size_certain }) => sum + size_certain, 0);
    expect(certain).toBe(SIZES[day].certain);
    for (const { members } of answer)
      for (const { person, role } of members)
        expect([person, role]).toEqual([person, roleOf(person, day)]);
    const changes = answer.map(({ last_change }) => last_change ?? '-');
    const { answer: report } = await ask<{ last_change: string }>(['district-report'], day);
    expect([...changes, report.last_change].join(' ')).toBe(LAST_CHANGE[day]);
  });

  test('who-leads, of a town', async () => {
    for (const town of TOWNS) {
      const { answer } = await ask<{ matches: Team[] }>(['who-leads', town], day);
      expect([town, ...answer.matches.map(captainSaid)]).toEqual([town, CAPTAINS[day][town]]);
    }
  });

  test('people', async () => {
    type Person = { person: string; shared: boolean; towns: Town[]; postings: Posting[] };
    const { answer } = await ask<Person[]>(['people'], day);
    const postings = answer.flatMap((each) => each.postings);
    // The register of all 25 is listed, whoever is in no team with a dash (当日不在队): first taken for the people
    // of the day only.
    const there = answer.filter((each) => each.postings.length > 0);
    expect([answer.length, there.length, postings.length]).toEqual([
      25,
      SIZES[day].people,
      SIZES[day].postings,
    ]);
    const byName = (a: string, b: string): number => (a < b ? -1 : 1);
    expect(postings.map(({ person, town }) => `${person} ${town}`).sort(byName)).toEqual(
      everybody.map(({ name, town }) => `${name} ${town}`).sort(byName),
    );
    // The assistant of 青石 and 白沙 is one person (E62, E63; rotation 6); neither has come on the day of the plan.
    const shared = day === '2021-06-30' ? [] : [day < '2024-07-10' ? '李示四' : '魏示寅'];
    expect(answer.filter((each) => each.shared).map(({ person }) => person)).toEqual(shared);
    const { answer: only } = await ask<Person[]>(['people', '--shared'], day);
    expect(only.map(({ person, towns }) => [person, ...towns])).toEqual(
      shared.map((name) => [name, 'qingshi', 'baisha']),
    );
  });

  test('matrix towns', async () => {
    type Cell = {
      role: string;
      state: string;
      people: string[];
      possible: boolean;
      shared: boolean;
    };
    const { answer } = await ask<{ rows: { town: Town; cells: Cell[] }[] }>(
      ['matrix', 'towns'],
      day,
    );
    for (const { town, cells } of answer.rows) {
      const names = namesIn(day, town);
      for (const { role, state, people } of cells) {
        const here = names.filter((name) => roleOf(name, day) === role);
        expect([town, role, people, state]).toEqual([
          town,
          role,
          here,
          here.length > 0 ? 'filled' : 'blank',
        ]);
      }
      const open = cells.filter(({ possible }) => possible).map(({ role }) => role);
      const expected = town === 'qingshi' && day === '2024-09-15' ? ['city-first-secretary'] : [];
      expect([town, open]).toEqual([town, expected]);
    }
  });

  test('overview, of the teams', async () => {
    type Overview = {
      teams: {
        count: number;
        postings: number;
        postings_certain: number;
        names: number;
        smallest: number;
        largest: number;
      };
      gaps: { gap: string; count: number; of: number; towns: Town[] }[];
    };
    const { answer } = await ask<Overview>(['overview'], day);
    const { teams, gaps } = answer;
    const { certain, postings, people, sizes } = SIZES[day];
    const numbers = sizes.split(' ').map(Number);
    expect(teams).toMatchObject({
      count: day === '2021-06-30' ? 2 : 3,
      postings,
      postings_certain: certain,
      names: people,
      smallest: Math.min(...numbers),
      largest: Math.max(...numbers),
    });
    // Of 秦示戊 alone no arrival is told (arrivals 5).
    const arrivals = gaps.filter(({ gap }) => gap === 'arrival-date');
    expect(arrivals).toMatchObject([{ count: 1, of: postings, towns: ['linjiang'] }]);
  });

  test('text of teams and people', async () => {
    const team = await textOf(['teams', '青石'], day);
    const people = await textOf(['people'], day);
    for (const name of namesIn(day, 'qingshi')) expect(team).toContain(name);
    for (const { name } of everybody) expect(people).toContain(name);
    const rows = people.split('\n').filter((line) => line.includes('当日不在队'));
    expect(rows).toHaveLength(25 - SIZES[day].people);
  });
});
