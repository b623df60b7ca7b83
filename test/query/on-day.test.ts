import { describe, expect, test } from 'vitest';
import { nameOn, unitsOn } from '../../src/plan/units-on-day.ts';
import type { LaterSource, Unit, UnitsFile } from '../../src/source/data.gen.ts';
import { examplePlan } from './example.ts';

/** Units, figures, tasks and deadlines as they hold on a day. */

describe('units of the example', () => {
  const unitOn = (day: string, name: string): string | undefined =>
    examplePlan(day).unit(name)?.name;

  test('renamed: the name of the day, found by either name', () => {
    for (const [day, name] of [
      ['2023-03-31', '区林果局'],
      ['2023-04-01', '区农林局'],
      ['2026-01-01', '区农林局'],
    ] as const)
      for (const asked of ['区林果局', '区农林局'])
        expect([day, unitOn(day, asked)]).toEqual([day, name]);
  });

  test('merged: itself to its last day, then what follows it, which has its names', () => {
    expect(unitOn('2023-04-30', '区乡建局')).toBe('区乡建局');
    expect(unitOn('2023-05-01', '区乡建局')).toBe('区水文局');
    const names = (day: string): string[] =>
      examplePlan(day)
        .unit('区水文局')!
        .names.map(({ text }) => text);
    expect(names('2023-04-30')).toEqual(['区水文局']);
    expect(names('2023-05-01')).toEqual(['区水文局', '区乡建局']);
  });

  test('ended without one that follows: stays, so that it can be asked for', () => {
    expect(unitOn('2024-07-01', '区乡村振兴服务中心')).toBe('区乡村振兴服务中心');
  });
});

describe('units made up', () => {
  const source: LaterSource = { document: 'plan', lines: [1] };
  const unit = (name: string, more: Partial<Unit> = {}): Unit => ({
    name,
    level: 'district',
    kind: 'government',
    names: [{ text: name, source }],
    ...more,
  });
  const file = (...units: Unit[]): UnitsFile => ({ units }) as UnitsFile;
  const namesOn = (of: UnitsFile, day: string): string[] =>
    unitsOn(of, day).units.map(({ name }) => name);

  test('that never change are the same object', () => {
    const same = file(unit('甲'), unit('乙'));
    expect(unitsOn(same, '2024-01-01')).toBe(same);
  });

  test('are there from their first day on, that of a month from its first', () => {
    const later = file(unit('甲'), unit('乙', { valid_from: '2024-02' }));
    expect(namesOn(later, '2024-01-31')).toEqual(['甲']);
    expect(namesOn(later, '2024-02-01')).toEqual(['甲', '乙']);
  });

  test('merged twice end at the last; a circle ends somewhere', () => {
    const chain = file(
      unit('甲', { valid_until: '2023-12-31', succeeded_by: '乙' }),
      unit('乙', { valid_until: '2024-06', succeeded_by: '丙' }),
      unit('丙'),
    );
    expect(namesOn(chain, '2023-12-31')).toEqual(['甲', '乙', '丙']);
    expect(namesOn(chain, '2024-06-30')).toEqual(['乙', '丙']);
    expect(namesOn(chain, '2024-07-01')).toEqual(['丙']);
    expect(unitsOn(chain, '2024-07-01').units[0]!.names.map(({ text }) => text)).toEqual([
      '丙',
      '甲',
      '乙',
    ]);
    const circle = file(
      unit('甲', { valid_until: '2023', succeeded_by: '乙' }),
      unit('乙', { valid_until: '2023', succeeded_by: '甲' }),
    );
    expect(namesOn(circle, '2024-01-01')).toHaveLength(2);
  });

  test('a new name of a month holds when the month is over, the latest of several', () => {
    const renamed = unit('甲', {
      names: [
        { text: '丙', source, valid_from: '2025-01-01' },
        { text: '甲', source },
        { text: '乙', source, valid_from: '2024-02' },
      ],
    });
    expect(
      ['2024-02-28', '2024-02-29', '2024-12-31', '2025-01-01'].map((day) => nameOn(renamed, day)),
    ).toEqual(['甲', '乙', '乙', '丙']);
  });
});

describe('amendments hold from their day on', () => {
  test('a figure', () => {
    const people = (day: string): number =>
      examplePlan(day).towns.find(({ id }) => id === 'baisha')!.registered_population;
    expect([people('2022-12-30'), people('2022-12-31')]).toEqual([17652, 17580]);
  });

  test('a deadline, units and a lead, and the words of a task', () => {
    const task = (day: string, number: number): unknown => {
      const { deadline, lead, units_in_order, units_complete, text } = examplePlan(day).tasks.find(
        (each) => each.number === number,
      )!;
      return { deadline, lead: lead.unit, units_in_order, units_complete, text };
    };
    expect(task('2023-06-30', 4)).toMatchObject({ deadline: null });
    expect(task('2023-07-01', 4)).toMatchObject({ deadline: '2024-12-31' });
    // The unit that was merged in May leaves no trace in a list that is given anew.
    expect(task('2023-06-30', 5)).toMatchObject({ lead: null, units_complete: false });
    expect(task('2023-07-01', 5)).toMatchObject({
      lead: '区财务局',
      units_complete: true,
      units_in_order: ['区财务局', '区水文局', '各镇（街）'],
    });
    expect(task('2023-10-07', 7)).toMatchObject({
      text: '办好“6·30”云溪捐助日，请企业和个人捐资出力。',
    });
    expect(task('2023-10-08', 7)).toMatchObject({
      text: '办好“6·30”云溪捐助日，向捐资人公布用途。',
    });
  });
});
