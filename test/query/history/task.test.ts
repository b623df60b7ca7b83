import { describe, expect, it } from 'vitest';
import { nameOn } from '../../../src/plan/units-on-day.ts';
import { examplePlan } from '../example.ts';
import { brief, one } from './ask.ts';

/** Tasks, worked out from annex 3 (lines 70–77), tasks-2023, reform-2023 and the records. */

describe('a task', () => {
  it('whose units were given anew after a cut cell', () => {
    const { events, doubts, name } = one('5');
    expect(name.zh).toBe('附件3第5项');
    expect(events.map(brief)).toEqual([
      '2021-06-30 printed text plan 74',
      '2021-06-30 printed units plan 74',
      '2021-06-30 printed lead plan 74',
      '2023-07-01 changed units tasks 4',
      '2023-07-01 changed lead tasks 4',
      '2023-11-30 progress 2023/progress-5-qingshi-2023-11-30',
      '2023-12-31 progress 2023/progress-5-baisha-2023-12-31',
    ]);
    const [, units, lead, changed, led, qingshi, baisha] = events;
    expect(units).toMatchObject({ before: null, after: ['区财务局', '各镇（街）'] });
    expect(units!.doubts.map(({ zh }) => zh)).toEqual(['栏首残缺“乡建局”', '名单不全']);
    expect(lead).toMatchObject({ after: null, basis: 'missing', doubts: { length: 1 } });
    expect(changed).toMatchObject({
      before: ['区财务局', '各镇（街）'],
      after: ['区财务局', '区水文局', '各镇（街）'],
      source: { places: ['seeds/tasks-2023.txt:4'] },
    });
    expect(led).toMatchObject({ before: null, after: '区财务局' });
    expect(qingshi).toMatchObject({ after: 'completed', actor: '青石镇', note: { zh: '100%' } });
    expect(baisha).toMatchObject({
      after: 'behind',
      actor: '白沙镇',
      note: { zh: '40%；路灯采购推迟' },
      // A record without a text: its first key, below the line on the schema.
      source: { places: ['data/records/2023/progress-5-baisha-2023-12-31.yaml:2'] },
    });
    // The doubt on the cut cell is settled by the list that is whole.
    expect(doubts.map(({ id, settled }) => [id, settled])).toEqual([['X01', true]]);
    expect(one('5', '2023-06-30').doubts.map(({ settled }) => settled)).toEqual([false]);
  });

  it('whose lead was renamed, and that got a deadline', () => {
    const { events } = one('4');
    expect(events.map(brief)).toEqual([
      '2021-06-30 printed text plan 73',
      '2021-06-30 printed units plan 73',
      '2021-06-30 printed lead plan 73',
      '2022-12-31 progress 2022/progress-4-district-2022-12-31',
      '2023-04-01 renamed units reform 3',
      '2023-07-01 changed deadline tasks 3',
      '2023-12-31 progress 2023/progress-4-district-2023-12-31',
    ]);
    expect(events[4]).toMatchObject({ before: '区林果局', after: '区农林局' });
    expect(events[5]).toMatchObject({ before: null, after: '2024-12-31' });
    expect(events[6]!.note?.zh).toBe('2条；苗木没有到齐；2024年3月底前补种');
  });

  it('one of whose units became part of another', () => {
    const { events } = one('第3项');
    expect(events.map(brief)).toEqual([
      '2021-06-30 printed text plan 72',
      '2021-06-30 printed units plan 72',
      '2021-06-30 printed lead plan 72',
      '2021-06-30 printed deadline plan 72',
      '2022-06-30 progress 2022/progress-3-district-2022-06-30',
      '2022-12-25 progress 2022/progress-3-district-2022-12-25',
      '2023-05-01 merged units reform 4',
    ]);
    expect(events[6]).toMatchObject({ before: '区乡建局', after: '区水文局' });
    expect(events[3]).toMatchObject({ before: null, after: '2022-12-31', basis: 'printed' });
  });

  it('whose text a record gave anew', () => {
    const { events } = one('附件3第7项');
    expect(events.at(-1)).toMatchObject({
      date: '2023-10-08',
      event: 'changed',
      field: 'text',
      before: '办好“6·30”云溪捐助日，请企业和个人捐资出力。',
      after: '办好“6·30”云溪捐助日，向捐资人公布用途。',
      source: {
        document: null,
        lines: [],
        record: '2023/decision-云乡振〔2023〕6号-2023-10-08',
        places: ['data/records/2023/decision-云乡振〔2023〕6号-2023-10-08.yaml:6'],
      },
    });
  });

  it('amended twice: each change tells what stood just before it', () => {
    const { events } = one('4', undefined, (data) => {
      const task = data.tasks['02']!.tasks.find(({ number }) => number === 4)!;
      const source = { document: 'tasks', lines: [3] as [number] };
      task.amendments = [
        { from: '2023-07-01', deadline: '2024-12-31', source },
        { from: '2023-09-01', units: ['区农林局', '区财务局'], lead: '区农林局', source },
        { from: '2024-01-01', deadline: '2025-06', units: ['区财务局'], lead: '区财务局', source },
      ];
    });
    const changes = events.filter(({ event }) => event === 'changed');
    expect(changes.map(({ date, field, before, after }) => [date, field, before, after])).toEqual([
      ['2023-07-01', 'deadline', null, '2024-12-31'],
      ['2023-09-01', 'units', ['区农林局', '区乡村振兴局', '各镇（街）'], ['区农林局', '区财务局']],
      ['2023-09-01', 'lead', '区农林局', '区农林局'],
      ['2024-01-01', 'units', ['区农林局', '区财务局'], ['区财务局']],
      ['2024-01-01', 'lead', '区农林局', '区财务局'],
      ['2024-01-01', 'deadline', '2024-12-31', '2025-06'],
    ]);
  });
});

describe('what a history ends with is what the other commands answer', () => {
  const DAYS = ['2021-06-30', '2023-04-01', '2023-05-01', '2023-07-01', '2025-01-01'];
  it.each(DAYS)('on %s, for the units, lead, text and deadline of every task', (day) => {
    const plan = examplePlan(day);
    for (const task of plan.tasks) {
      const { events } = one(String(task.number), day);
      const last = (field: string) =>
        events.findLast((each) => each.field === field && !/renamed|merged/.test(each.event));
      const units = events.reduce<string[]>((list, each) => {
        if (each.event === 'renamed' || each.event === 'merged')
          return [...new Set(list.map((name) => (name === each.before ? `${each.after}` : name)))];
        return each.field === 'units' ? [...(each.after as string[])] : list;
      }, []);
      const led = last('lead')!.after;
      const unit = typeof led === 'string' ? plan.unit(led)! : null;
      expect([task.number, units]).toEqual([task.number, task.units_in_order]);
      expect(unit && nameOn(unit, day)).toBe(task.lead.unit);
      expect(last('text')!.after).toBe(task.text);
      expect(last('deadline')?.after ?? null).toBe(task.deadline);
    }
  });
});
