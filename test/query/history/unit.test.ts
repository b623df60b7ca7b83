import { describe, expect, it } from 'vitest';
import { asked, brief, one } from './ask.ts';

/** Units, worked out from the plan, reform-2023 (lines 3–5), tasks-2023 and the rosters. */

describe('a unit', () => {
  it.each(['区林果局', '区农林局'])('that was renamed, asked for as %s', (query) => {
    const { events, id, name } = one(query);
    expect([id, name.zh]).toEqual(['区林果局', '区农林局']);
    expect(events.map(brief)).toEqual([
      '2021-06-30 printed name plan 73',
      '2021-06-30 task-listed part plan 73',
      '2023-04-01 renamed name reform 3',
    ]);
    expect(events[1]).toMatchObject({
      after: 'lead',
      tasks: [4],
      source: { clause: '附件3第4项' },
    });
    expect(events[2]).toMatchObject({ before: '区林果局', after: '区农林局' });
    // Before that day it has the old name.
    expect(one(query, '2023-03-31')).toMatchObject({ name: { zh: '区林果局' }, later: 1 });
  });

  it('that became part of another', () => {
    const { events, id, doubts } = one('区乡建局');
    expect(id).toBe('区乡建局');
    expect(events.map(brief)).toEqual([
      '2021-06-30 printed name plan 72',
      '2021-06-30 task-listed part plan 72',
      '2023-04-30 ended reform 4',
    ]);
    expect(events[1]).toMatchObject({ after: 'support', tasks: [3] });
    expect(events[2]).toMatchObject({ before: '区乡建局', after: '区水文局' });
    // Its name may be what is cut in task 5.
    expect(doubts.map(({ id: doubt }) => doubt)).toEqual(['X01']);
  });

  it('that took another over, was added to a task, and sent two people', () => {
    const { events } = one('区水文局');
    expect(events.map(brief)).toEqual([
      '2021-06-15 arrived 褚示 arrivals 4',
      '2021-06-30 printed name plan 63,72',
      '2021-06-30 listed 褚示 plan 63',
      '2021-06-30 task-listed part plan 72',
      '2023-05-01 took-over reform 4',
      '2023-07-01 task-added part tasks 4',
      '2024-06-30 left 褚示 rotation 3',
      '2024-07-01 arrived 严示癸 rotation 3',
    ]);
    expect(events[3]).toMatchObject({ after: 'lead', tasks: [3] });
    expect(events[4]).toMatchObject({ before: '区乡建局', after: '区水文局', tasks: [3] });
    expect(events[5]).toMatchObject({ before: null, after: 'support', tasks: [5] });
  });

  it('whose part in a task changed', () => {
    // Task 2 led (line 71); in task 5 legible (line 74), lead from 2023-07-01 (tasks-2023, line 4).
    expect(one('区财务局').events.map(brief)).toEqual([
      '2021-06-30 printed name plan 71,74',
      '2021-06-30 task-listed part plan 71',
      '2021-06-30 task-listed part plan 74',
      '2023-07-01 task-part part tasks 4',
    ]);
    expect(one('区财务局').events[3]).toMatchObject({
      before: 'support',
      after: 'lead',
      tasks: [5],
    });
  });

  it('that is taken off a task', () => {
    const { events } = one('区财务局', undefined, (data) => {
      const task = data.tasks['02']!.tasks.find(({ number }) => number === 5)!;
      task.amendments![0]!.units = ['区水文局', '各镇（街）'];
      task.amendments![0]!.lead = '区水文局';
    });
    expect(events.at(-1)).toMatchObject({ event: 'task-removed', before: 'support', after: null });
  });

  it('that ended with nobody to follow', () => {
    const { events } = one('区乡村振兴服务中心');
    expect(events.map(brief)).toEqual([
      '2021-06 arrived 杨示丙 arrivals 5',
      '2021-06-30 printed name plan 64',
      '2021-06-30 listed 杨示丙 plan 64',
      '2024-06-30 left 杨示丙 rotation 5',
      '2024-06-30 ended reform 5',
    ]);
    expect(events[4]).toMatchObject({ before: '区乡村振兴服务中心', after: null });
  });

  it('whose people pass to the unit that follows it', () => {
    const { events } = one('区水文局', undefined, (data) => {
      data.teams['linjiang']!.postings[1]!.unit = '区乡建局';
    });
    expect(events.find(({ event }) => event === 'took-over')?.note?.zh).toBe('其派出的韩示');
  });

  it('with two printed forms of its name', () => {
    // 区民生局 in lines 70 and 76, 云溪区民生局 in 64.
    const names = one('云溪区民生局').events.filter(({ field }) => field === 'name');
    expect(names.map(({ after, source }) => [after, source.lines])).toEqual([
      ['区民生局', [70, 76]],
      ['云溪区民生局', [64]],
    ]);
  });
});

describe('an obligation', () => {
  it('has its words and every record, also the one that was replaced', () => {
    const { events } = one('p02');
    expect(events.map(brief)).toEqual([
      '2021-06-30 printed obligation plan 41',
      '2021-06-30 printed obligation plan 77',
      '2022-12-20 recorded 2022/yearly-report-2022-qingshi',
      '2022-12-20 recorded 2022/yearly-report-2022-qingshi.2',
      '2023-01-10 recorded 2022/yearly-report-2022-baisha',
      '2023-12-28 recorded 2023/yearly-report-2023-qingshi',
      '2023-12-30 recorded 2023/yearly-report-2023-linjiang',
    ]);
    expect(events.slice(2).map(({ actor, after }) => `${actor} ${after}`)).toEqual([
      ...['青石镇 2022', '青石镇 2022', '白沙镇 2022', '青石镇 2023', '临江街道 2023'],
    ]);
    expect(events[2]!.note?.zh).toBe(
      '青政报〔2022〕30号；已被记录 2022/yearly-report-2022-qingshi.2 取代',
    );
    expect(events[3]!.note?.zh).toBe(
      '青政报〔2022〕31号；取代记录 2022/yearly-report-2022-qingshi',
    );
  });

  it('of its own kind and level only', () => {
    expect(one('P03').events.map(brief).slice(-1)).toEqual([
      '2023-01-20 recorded 2022/yearly-report-2022-district',
    ]);
    expect(one('P03').events.at(-1)!.actor).toBe('云溪区');
  });
});

describe('what a query names', () => {
  it('may be several things, each with its history', () => {
    const { matches } = asked('青石镇', undefined, (data) => {
      data.units.units[0]!.names.push({
        text: '青石镇',
        source: { document: 'plan', lines: [62] },
      });
    });
    expect(matches.map(({ kind }) => kind)).toEqual(['town', 'unit']);
  });

  it('may be words of tasks where nothing else is called so', () => {
    expect(asked('捐助日').matches.map(({ kind, id }) => [kind, id])).toEqual([['task', '7']]);
    // 果: tasks 2 and 4.
    expect(asked('果').matches.map(({ id }) => id)).toEqual(['2', '4']);
  });
});
