import { describe, expect, test } from 'vitest';
import { ask, textOf } from './ask.ts';
import { DAYS } from './days.ts';
import { POPULATION, SENDERS, TASKS, TEXT_OF_7, UNITS, type TaskTable } from './tasks.ts';

interface Task {
  number: number;
  lead: { status: string; unit: string | null };
  units_in_order: string[];
  units_complete: boolean;
  deadline: string | null;
  text: string;
  text_basis: string;
}
interface Unit {
  unit: string;
  names: string[];
  leads: number[];
  supports: number[];
  shares_lead: number[];
  people_count: number;
  posting_count: number;
}

function said({ lead, units_in_order, deadline }: Task): string {
  return `${lead.unit ?? lead.status}: ${units_in_order.join(' ')} ${deadline ?? '-'}`;
}

function partOf({ leads, supports, shares_lead }: Unit): string {
  return ['leads', ...leads, 'supports', ...supports, 'shares', ...shares_lead].join(' ');
}

function tableOf(tasks: readonly Task[]): TaskTable {
  return Object.fromEntries(tasks.map((task) => [task.number, said(task)]));
}

describe.each(DAYS)('on %s', (day) => {
  const cut = day < '2023-07-01';

  test('tasks and who-leads', async () => {
    const { answer } = await ask<Task[]>(['tasks'], day);
    expect(tableOf(answer)).toEqual(TASKS[day]);
    const seven = answer[6]!;
    expect(`${seven.text} ${seven.text_basis}`).toBe(TEXT_OF_7[day]);
    for (const number of [4, 5]) {
      const led = (await ask<{ matches: Task[] }>(['who-leads', String(number)], day)).answer;
      expect(led.matches.map(said)).toEqual([TASKS[day][number]]);
      expect(led.matches[0]!.units_complete).toBe(number === 4 || !cut);
      const one = (await ask<Task>(['tasks', String(number)], day)).answer;
      expect(said(one)).toBe(TASKS[day][number]);
    }
  });

  test('filters of tasks', async () => {
    const numbers = async (...filter: string[]): Promise<number[]> =>
      (await ask<Task[]>(['tasks', ...filter], day)).answer.map(({ number }) => number);
    expect(await numbers('--lead-status', 'unreadable')).toEqual(cut ? [5] : []);
    expect(await numbers('--deadline-before', '2025-01-01')).toEqual(cut ? [3] : [3, 4]);
    expect(await numbers('--unit', '区水文局')).toEqual(cut ? [3] : [3, 5]);
    expect(await numbers('--unit', '区林果局', '--role', 'lead')).toEqual([4]);
    // All but task 2 name the towns (E70–77).
    expect(await numbers('--town', '青石')).toEqual([1, 3, 4, 5, 6, 7, 8]);
  });

  test('units', async () => {
    const { answer } = await ask<Unit[]>(['units'], day);
    expect(answer).toHaveLength(UNITS[day].count);
    const busy = answer.filter((unit) => partOf(unit) !== 'leads supports shares');
    expect(Object.fromEntries(busy.map((unit) => [unit.unit, partOf(unit)]))).toEqual(
      UNITS[day].parts,
    );
    const senders = answer
      .filter(({ posting_count }) => posting_count > 0)
      .map(({ unit, people_count, posting_count }) => [unit, `${people_count}/${posting_count}`]);
    expect(Object.fromEntries(senders)).toEqual(SENDERS[day]);
  });

  test('names of units that held before', async () => {
    const unit = async (command: string, name: string): Promise<string[]> => {
      const { answer } = await ask<{ unit: string } & { matches: Unit[] }>([command, name], day);
      // Behind the unit who-leads tells of the tasks that it leads.
      return command === 'who-leads'
        ? answer.matches.slice(0, 1).map((each) => each.unit)
        : [answer.unit];
    };
    const forest = day < '2023-04-01' ? '区林果局' : '区农林局';
    const building = day <= '2023-04-30' ? '区乡建局' : '区水文局';
    for (const command of ['units', 'unit-report', 'who-leads']) {
      expect([command, ...(await unit(command, '区林果局'))]).toEqual([command, forest]);
      expect([command, ...(await unit(command, '区乡建局'))]).toEqual([command, building]);
      expect([command, ...(await unit(command, '云溪区民生局'))]).toEqual([command, '区民生局']);
    }
  });

  test('matrix units', async () => {
    type Matrix = { rows: Unit[]; lead_unreadable: number[]; totals: { leads: number } };
    const { answer } = await ask<Matrix>(['matrix', 'units'], day);
    const parts = Object.fromEntries(answer.rows.map((row) => [row.unit, partOf(row)]));
    expect(parts).toMatchObject(UNITS[day].parts);
    expect(answer.lead_unreadable).toEqual(cut ? [5] : []);
  });

  test('overview, of tasks and towns', async () => {
    type Overview = {
      totals: { area_km2: number; registered_population: number; former_registered_poor: number };
      tasks: { lead: Record<string, number[]>; lead_stated_share: number; deadlines: object[] };
    };
    const { tasks, totals } = (await ask<Overview>(['overview'], day)).answer;
    const sum = Number(POPULATION[day].split(' ').at(-1));
    // 62.35 + 48.72 + 25.18 and 133 + 94 + 58 (E53–55).
    expect(totals).toMatchObject({
      area_km2: 136.25,
      registered_population: sum,
      former_registered_poor: 285,
    });
    expect(tasks.lead['unreadable']).toEqual(cut ? [5] : []);
    expect(tasks.lead_stated_share).toBe(cut ? 87.5 : 100);
    const three = { task: 3, deadline: '2022-12-31', past: day > '2022-12-31' };
    const four = { task: 4, deadline: '2024-12-31', past: false };
    expect(tasks.deadlines).toEqual(cut ? [three] : [three, four]);
  });

  test('towns', async () => {
    type Figures = { registered_population: number; id: string };
    const { answer } = await ask<Figures[]>(['towns'], day);
    const [qingshi, baisha, linjiang, sum] = POPULATION[day].split(' ').map(Number);
    expect(answer.map((town) => town.registered_population)).toEqual([qingshi, baisha, linjiang]);
    type Detail = { figures: { key: string; value: number; total: number; rank: number }[] };
    const one = (await ask<Detail>(['towns', '青石'], day)).answer;
    expect(one.figures.find(({ key }) => key === 'registered_population')).toMatchObject({
      value: qingshi,
      total: sum,
      rank: 2,
    });
  });

  test('text of tasks', async () => {
    const five = await textOf(['tasks', '5'], day);
    expect(five.includes('区水文局')).toBe(!cut);
    const seven = await textOf(['tasks', '7'], day);
    expect(seven).toContain(TEXT_OF_7[day].split(' ')[0]);
  });
});
