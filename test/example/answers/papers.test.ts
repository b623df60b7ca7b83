import { describe, expect, test } from 'vitest';
import { ask, textOf } from './ask.ts';
import { AUDIT, READINGS } from './audit.ts';
import { DAYS, TOWNS, type Day, type Town } from './days.ts';
import { EVENTS, SHOWN } from './history.ts';
import { DATED, MATTERS, SENT, UNDATED } from './papers.ts';
import { POPULATION, SENDERS, UNITS } from './tasks.ts';
import { CAPTAINS, HELD, roleOf, SIZES, VACANT } from './teams.ts';

interface Posting {
  person: string;
}
interface Dated {
  number: number;
  deadline: string | { date: string };
  overdue: boolean;
  completion: { state: string };
}
interface Result {
  rule: string;
  outcome: string;
}
type Matter = { kind: string } & Record<string, unknown>;

const OUTCOMES: Readonly<Record<string, string>> = {
  p: 'pass',
  f: 'fail',
  u: 'unknown',
  w: 'waived',
  '-': 'not-applicable',
};

function namesIn(day: Day, town: Town): string[] {
  return HELD[day][town].replaceAll('?', '').split(' ').filter(Boolean);
}

function datedSaid(dated: readonly Dated[]): string {
  return dated
    .map(({ number, deadline, completion }) => `${number} ${String(deadline)} ${completion.state}`)
    .join(', ');
}

/** A matter as the tables write it. */
function said(matter: Matter): string {
  const list = (key: string): string[] => (matter[key] as (string | number)[]).map(String);
  const parts: Record<string, () => string[]> = {
    'rule-failed': () => [matter['rule'] as string, ...list('towns')],
    'rotation-due': () => (matter['postings'] as Posting[]).map(({ person }) => person).sort(),
    'arrivals-missing': () => [String(matter['postings']), ...list('towns')],
    'captain-acting': () => list('towns'),
    'captain-facts': () => [...list('facts'), ...list('towns')],
    'leads-open': () => list('tasks'),
    'schedules-missing': () => list('tasks'),
    'shared-people': () => [matter['role'] as string, ...(matter['groups'] as string[][]).flat()],
    'team-reading': () =>
      Object.entries(matter['short'] as Record<string, string[]>).map(
        ([way, towns]) => `${way} ${towns.join(' ')}`,
      ),
    'duty-overdue': () => [
      ...[matter['obligation'] as string, matter['period'] as string],
      ...list('actors').sort(),
    ],
    'records-missing': () => list('obligations'),
  };
  return [matter.kind, ...(parts[matter.kind]?.() ?? ['?'])].join(' ');
}

/** Vacant cells by role, each with its towns. */
function vacantIn(day: Day): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const town of TOWNS)
    for (const role of VACANT[day][town].replaceAll('?', '').split(' ').filter(Boolean))
      (found[role] ??= []).push(town);
  return found;
}

describe.each(DAYS)('on %s', (day) => {
  test('meeting-pack', async () => {
    type Pack = { matters: Matter[] };
    const { matters } = (await ask<Pack>(['meeting-pack', '--for', day])).answer;
    const others = matters.filter(({ kind }) => kind !== 'cells-blank');
    expect(others.map(said).sort()).toEqual([...MATTERS[day]].sort());
    const blank = matters.flatMap(({ kind, cells }) =>
      kind === 'cells-blank' ? (cells as { role: string; towns: string[] }[]) : [],
    );
    expect(Object.fromEntries(blank.map(({ role, towns }) => [role, towns]))).toEqual(
      vacantIn(day),
    );
    const town = (await ask<Pack>(['meeting-pack', '--for', day, '--town', '临江'])).answer;
    const acting = town.matters.some(({ kind }) => kind === 'captain-acting');
    expect(acting).toBe(day <= '2022-03-31');
    const failed = town.matters.flatMap(({ kind, rule }) => (kind === 'rule-failed' ? [rule] : []));
    expect(failed).toEqual(
      Object.keys(AUDIT[day]).filter((rule) => rule !== 'R22' && AUDIT[day][rule]![2] === 'f'),
    );
  });

  test('town-report', async () => {
    type Report = {
      figures: { key: string; value: number }[];
      team: { members: Posting[] };
      counts: { named: number; exclusive: number; dispatched: number };
      rules: Result[];
      tasks: { listed: number[]; not_listed: number[]; dated: Dated[] };
    };
    for (const [at, town] of TOWNS.entries()) {
      const { answer } = await ask<Report>(['town-report', town], day);
      const { figures, team, counts, rules, tasks } = answer;
      expect(team.members.map(({ person }) => person)).toEqual(namesIn(day, town));
      const people = figures.find(({ key }) => key === 'registered_population');
      expect(people!.value).toBe(Number(POPULATION[day].split(' ')[at]));
      expect(counts).toMatchObject({
        named: namesIn(day, town).length,
        exclusive: Number(READINGS[day].exclusive.split(' ')[at]),
        dispatched: Number(READINGS[day].dispatched.split(' ')[at]),
      });
      expect(Object.fromEntries(rules.map(({ rule, outcome }) => [rule, outcome]))).toEqual(
        Object.fromEntries(
          Object.entries(AUDIT[day]).map(([rule, each]) => [rule, OUTCOMES[each[at]!]]),
        ),
      );
      expect([tasks.listed, tasks.not_listed]).toEqual([[1, 3, 4, 5, 6, 7, 8], [2]]);
      // No town reports of task 3 or 4 itself, so what the district reports stands.
      expect(datedSaid(tasks.dated)).toBe(DATED[day]);
      expect(tasks.dated.filter(({ overdue }) => overdue)).toEqual([]);
      const text = await textOf(['town-report', town], day);
      const captain = CAPTAINS[day][town].split(' ')[0]!;
      for (const name of captain.split('|').filter(Boolean)) expect(text).toContain(name);
      expect(text.includes('代队长')).toBe(town === 'linjiang' && day <= '2022-03-31');
    }
  });

  test('unit-report', async () => {
    type Report = {
      postings: Posting[];
      leads: number[];
      supports: number[];
      succeeds: { unit: string }[];
      names: string[];
    };
    for (const [unit, people] of Object.entries(SENT[day])) {
      const { answer } = await ask<Report>(['unit-report', unit], day);
      expect([unit, answer.postings.map(({ person }) => person).join(' ')]).toEqual([unit, people]);
      const part = `leads ${answer.leads.join(' ')} supports ${answer.supports.join(' ')} shares`;
      expect([unit, part.replaceAll('  ', ' ')]).toEqual([
        unit,
        UNITS[day].parts[unit] ?? 'leads supports shares',
      ]);
    }
    // 区水文局 has the work of 区乡建局 from 2023-05-01 (reform 4), 区农林局 its name from 04-01 (reform 3).
    const water = (await ask<Report>(['unit-report', '区水文局'], day)).answer;
    expect(water.succeeds.map(({ unit }) => unit)).toEqual(day < '2023-05-01' ? [] : ['区乡建局']);
    const forest = (await ask<Report>(['unit-report', '区林果局'], day)).answer;
    expect(forest.names).toEqual(day < '2023-04-01' ? [] : ['区林果局']);
    const text = await textOf(['unit-report', '区林果局'], day);
    expect(text.includes('区农林局')).toBe(day >= '2023-04-01');
  });

  test('district-report', async () => {
    type Report = {
      postings: number;
      people: number;
      acting_captains: string[];
      shared: { towns: string[] }[];
      vacant: { role: string; towns: string[] }[];
      home_units: { unit: string; people: number }[];
      tasks: {
        dated: (Omit<Dated, 'deadline'> & { deadline: string })[];
        unreadable: number[];
        undated: number[];
      };
      totals: { registered_population: number };
      doubts: { id: string }[];
    };
    const report = (await ask<Report>(['district-report'], day)).answer;
    const { postings, people } = SIZES[day];
    const total = Number(POPULATION[day].split(' ').at(-1));
    expect(report).toMatchObject({ postings, people, totals: { registered_population: total } });
    expect(report.acting_captains).toEqual(day <= '2022-03-31' ? ['linjiang'] : []);
    expect(report.shared.map(({ towns }) => towns)).toEqual(
      day === '2021-06-30' ? [] : [['qingshi', 'baisha']],
    );
    const vacant = report.vacant.filter(({ towns }) => towns.length > 0);
    expect(Object.fromEntries(vacant.map(({ role, towns }) => [role, towns]))).toEqual(
      vacantIn(day),
    );
    const units = report.home_units.map((each) => [each.unit, each.people]);
    expect(Object.fromEntries(units)).toEqual(
      Object.fromEntries(
        Object.entries(SENDERS[day]).map(([unit, count]) => [unit, Number(count.split('/')[0])]),
      ),
    );
    expect(datedSaid(report.tasks.dated)).toBe(DATED[day]);
    const cut = day < '2023-07-01';
    expect(report.tasks.undated).toEqual(UNDATED[day]);
    expect(report.tasks.unreadable).toEqual(cut ? [5] : []);
    expect(report.doubts.map(({ id }) => id)).toEqual(cut ? ['X01', 'X02', 'X03'] : ['X02', 'X03']);
    const text = await textOf(['district-report'], day);
    expect(text).toContain(`户籍人口${total}人`);
  });

  test('history', async () => {
    type History = { matches: { events: object[]; later: number }[] };
    for (const [what, shown] of Object.entries(SHOWN[day])) {
      const { matches } = (await ask<History>(['history', what], day)).answer;
      const counts = matches.map(({ events, later }) => [what, events.length, later]);
      expect(counts).toEqual([[what, shown, EVENTS[what]! - shown]]);
    }
  });

  test('search', async () => {
    type Found = { hits: { kind: string; id: string; about: { text: string }[] }[] };
    for (const name of ['李示四', '魏示寅', '赵示一', '何示庚', '吴示六']) {
      const { hits } = (await ask<Found>(['search', name, '--in', 'people'], day)).answer;
      const held = TOWNS.filter((town) => namesIn(day, town).includes(name));
      // What is told of somebody are the postings of the day, one for each town.
      expect(hits.map(({ id, about }) => [id, about.length])).toEqual([[name, held.length]]);
    }
    const found = async (words: string): Promise<string[]> =>
      (await ask<Found>(['search', words, '--in', 'people'], day)).answer.hits.map(({ id }) => id);
    const volunteers = [...new Set(TOWNS.flatMap((town) => namesIn(day, town)))]
      .filter((name) => roleOf(name, day) === 'volunteer')
      .sort();
    expect((await found('大学生志愿者')).sort()).toEqual(volunteers);
    const tasks = (await ask<Found>(['search', '公布用途', '--in', 'tasks'], day)).answer;
    expect(tasks.hits).toHaveLength(day < '2023-10-08' ? 0 : 1);
  });
});
