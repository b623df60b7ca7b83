import { describe, expect, test } from 'vitest';
import { parseSpan } from '../../../src/calendar/date.ts';
import { due } from '../../../src/query/due/due.ts';
import type { RecordFile } from '../../../src/source/data.gen.ts';
import type { DataFiles } from '../../../src/source/data.ts';
import { examplePlan } from '../example.ts';

/** Which record shows what of whom. */

/** Who has done an obligation in a period by a day, with records put in. */
function done(
  [obligation, period, day]: readonly [string, string, string],
  records: Record<string, RecordFile> = {},
  edit: (data: DataFiles) => void = () => undefined,
): string[] {
  const plan = examplePlan(day, (data) => {
    Object.assign(data.records, records);
    edit(data);
  });
  return due(plan, day, parseSpan('1d')!, { obligations: [obligation] })
    .items.filter((item) => item.period === period && item.state === 'done')
    .map(({ actor }) => actor);
}

describe('a special meeting', () => {
  const H2 = ['P01', '2023-H2', '2024-01-01'] as const;
  const meeting = (unit: string, half_year = '2023-H2'): Record<string, RecordFile> => ({
    '2023/x': { kind: 'special-meeting', unit, half_year, date: '2023-11-01' },
  });

  test('is of its unit, under whatever name', () => {
    expect(done(H2)).toEqual([]);
    expect(done(H2, meeting('云溪区民生局'))).toEqual(['区民生局']);
  });

  test('of a unit that was merged is that of the one that follows', () => {
    expect(done(H2, meeting('区乡建局'))).toEqual(['区水文局']);
  });

  test('is of the half-year that it names, not that of its day', () => {
    expect(done(H2, meeting('区民生局', '2023-H1'))).toEqual([]);
  });

  test('of one that has nobody in a team shows nothing', () => {
    expect(done(H2, meeting('区财务局'))).toEqual([]);
  });
});

describe('a yearly report', () => {
  test('of a town is that of no other, and not of the district', () => {
    expect(done(['P02', '2023', '2024-01-01'])).toEqual(['青石镇', '临江街道']);
    expect(done(['P03', '2023', '2024-01-01'])).toEqual([]);
    expect(done(['P03', '2022', '2024-01-01'])).toEqual(['区委区政府']);
  });

  test('in the place of another counts once', () => {
    const plan = examplePlan('2023-02-01');
    const { items } = due(plan, '2023-02-01', parseSpan('1d')!, { obligations: ['P02'] });
    const own = items.find(({ town, period }) => town === 'qingshi' && period === '2022')!;
    expect(own.records).toEqual(['2022/yearly-report-2022-qingshi.2']);
  });
});

describe('a yearly plan', () => {
  const plan = (units?: [string, ...string[]]): Record<string, RecordFile> => ({
    '2024/x': {
      kind: 'yearly-plan',
      town: 'linjiang',
      year: 2024,
      date: '2024-02-01',
      ...(units && { units }),
    },
  });
  const joint = ({ obligations }: DataFiles): void => {
    const { actors } = obligations.obligations.find(({ id }) => id === 'P09')!;
    actors.push({ set: 'dispatching-units', basis: 'printed', printed: '派出单位' });
  };
  const OF = ['P09', '2024', '2024-12-31'] as const;

  test('of the team counts for the team', () => {
    expect(done(OF, plan())).toEqual(['白沙镇工作队', '临江街道工作队']);
  });

  test('that units owe together names them', () => {
    expect(done(OF, plan(), joint)).toEqual([]);
    expect(done(OF, plan(['云溪区民生局']), joint)).toEqual(['临江街道工作队', '区民生局']);
  });
});

describe('something else', () => {
  const activity = (more: object): Record<string, RecordFile> => ({
    '2024/x': { kind: 'activity', obligation: 'P18', date: '2024-05-01', text: '捐', ...more },
  });
  const OF = ['P18', '2024-06-30', '2024-07-01'] as const;

  test('is of its year, by anybody where no unit is named, else by its unit', () => {
    expect(done(OF)).toEqual([]);
    expect(done(OF, activity({}))).toEqual(['区工商联']);
    expect(done(OF, activity({ unit: '区工商联' }))).toEqual(['区工商联']);
    expect(done(OF, activity({ unit: '区民生局' }))).toEqual([]);
    expect(done(OF, activity({ date: '2023-12-31' }))).toEqual([]);
    expect(done(OF, activity({ obligation: 'P08' }))).toEqual([]);
  });

  test('is of its half-year and its town', () => {
    const towns = ({ obligations }: DataFiles): void => {
      const own = obligations.obligations.find(({ id }) => id === 'P18')!;
      own.actors = [{ set: 'towns', basis: 'printed', printed: '各镇' }];
      own.cadence = { kind: 'periodic', every: 'half-year', printed: '每半年', anchor: 'calendar' };
    };
    const first = ['P18', '2024-H1', '2024-07-01'] as const;
    const of = (date: string): Record<string, RecordFile> => activity({ town: 'baisha', date });
    expect(done(first, of('2024-06-30'), towns)).toEqual(['白沙镇']);
    expect(done(first, of('2024-07-01'), towns)).toEqual([]);
    expect(done(first, activity({}), towns)).toEqual([]);
  });

  test('what is shown by no record is done by none', () => {
    const none = ({ obligations }: DataFiles): void => {
      delete obligations.obligations.find(({ id }) => id === 'P18')!.record;
    };
    expect(done(OF, activity({}), none)).toEqual([]);
  });
});
