import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build.ts';
import { districtReport } from '../../src/query/papers/district-report.ts';
import { editedPlan, PLAN, posting } from './plan.ts';

/** The whole district, worked out by hand from annex 1 (L89–L99), 2 (L107–L122) and 3 (L129–L201). */

const DAY = '2022-06-30';
const REPORT = districtReport(PLAN, DAY);

/** Annex 2, in the order of annex 1: people in the row, without shared ones, sent with a unit, certain. */
const TEAMS: readonly (readonly [
  town: string,
  line: number,
  counts: readonly number[],
  lead: string | null,
])[] = [
  // 黄天栋 stands without a unit; 朱跃虎 is the only one who was sent by one.
  ['huicheng', 107, [5, 4, 1, 5], null],
  ['shuangshui', 119, [7, 6, 3, 7], '市财政局'],
  ['sanjiang', 114, [7, 6, 3, 7], '市供销社'],
  ['luokeng', 120, [7, 6, 3, 7], '市民政局'],
  ['gujing', 113, [7, 6, 3, 7], '市政府办公室'],
  ['muzhou', 109, [8, 7, 3, 7], '市城市管理综合执法局'], // 王蒙 in doubt
  ['daze', 122, [7, 6, 3, 7], '市委办公室'],
  ['yamen', 115, [7, 6, 3, 7], '市自然资源局'],
  ['shadui', 112, [7, 6, 3, 7], '市政府办公室'],
  ['siqian', 121, [7, 6, 3, 7], '市应急管理局'],
  ['daao', 108, [11, 11, 3, 7], '市委宣传部'], // four specialists in doubt; 罗杰文 serves 大鳌 only
];

describe('towns and teams', () => {
  it('annex 1 adds up, though it has no row of totals', () => {
    expect(REPORT.totals).toEqual({
      // 143.87 207.44 82.37 82.08 112.32 80.09 83.72 298.01 97.9 89.54 52.51
      area_km2: 1329.85,
      // 289000 93838 51143 35235 41907 44924 42053 40097 34575 62088 35562
      registered_population: 770422,
      administrative_villages: 200, // 29 37 15 15 17 15 14 17 11 14 16
      approximate: ['registered_population'], // 289000 of L89 ends in three zeros
      former_registered_poor: 2465, // 785 390 79 188 305 61 126 79 89 218 145
    });
  });

  it('each team is counted in four ways, and its captain’s unit leads the group', () => {
    expect(
      REPORT.towns.map(({ id, team, counts, group_lead_unit }) => [
        id,
        team.source.lines[0],
        [counts.named, counts.exclusive, counts.dispatched, counts.certain],
        group_lead_unit,
      ]),
    ).toEqual(TEAMS);
  });

  it('80 postings (5 + 11 + 8 + 8 × 7) of 74 people: four serve 3 + 3 + 2 + 2 towns', () => {
    expect([REPORT.postings, REPORT.people]).toEqual([80, 74]);
    expect(REPORT.doubtful_postings).toBe(5); // L108: 刘伟斌 吴在敬 陈仕军 莫立觉; L109: 王蒙
  });

  it('who serves several towns, those with the most towns first', () => {
    const role = 'finance-assistant';
    expect(REPORT.shared).toEqual([
      { person: '张炎庭', role, towns: ['huicheng', 'sanjiang', 'muzhou'] }, // L107 L114 L109
      { person: '郑桂林', role, towns: ['shuangshui', 'luokeng', 'yamen'] }, // L119 L120 L115
      { person: '高龙长', role, towns: ['gujing', 'shadui'] }, // L113 L112
      { person: '赵永健', role, towns: ['daze', 'siqian'] }, // L122 L121
    ]);
  });

  it('only 会城 has an acting captain (代队长, L107)', () => {
    expect(REPORT.acting_captains).toEqual(['huicheng']);
  });

  it('cells without a name: two of 会城 (L107), and the specialists of all but 大鳌 and 睦洲', () => {
    expect(REPORT.vacant).toEqual([
      { role: 'selected-graduate', towns: ['huicheng'], label_only: [] },
      { role: 'three-supports', towns: ['huicheng'], label_only: [] },
      {
        role: 'agri-specialist',
        // L119 L114 L120 L113 L122 L115 L112 L121; that of 会城 says 团队1: only.
        towns: 'shuangshui sanjiang luokeng gujing daze yamen shadui siqian'.split(' '),
        label_only: ['huicheng'],
      },
    ]);
  });
});

/** Units beside names in annex 2, with the towns; a unit has as many people there as towns, but for the bank. */
const HOME_UNITS: Readonly<Record<string, string>> = {
  区退役军人事务局: 'huicheng', // L107
  市财政局: 'shuangshui yamen', // L119 梁海欣, L115 孙树楷 (江门市财政局)
  江门市新会区纪委监委机关: 'shuangshui',
  区住房城乡建设局: 'shuangshui daze', // L119 谭栋桥, L122 李尚阳
  市供销社: 'sanjiang', // L114
  江门市新会区三江镇人民政府: 'sanjiang',
  新会区纪委监委驻区市场监督管理局纪检监察组: 'sanjiang',
  市民政局: 'luokeng', // L120
  江门市新会区罗坑镇人民政府: 'luokeng',
  区城市管理和综合执法局: 'luokeng',
  市政府办公室: 'gujing shadui', // L113 李彦光, L112 李维睿
  江门市新会区古井镇人民政府: 'gujing',
  区交通运输局: 'gujing',
  市城市管理综合执法局: 'muzhou', // L109
  江门市新会区睦洲镇人民政府: 'muzhou',
  区应急管理局: 'muzhou',
  市委办公室: 'daze', // L122
  国家税务总局江门市新会区税务局: 'daze',
  市自然资源局: 'yamen', // L115
  新会生态环境分局: 'yamen', // 江门市生态环境局新会分局
  江门市新会区沙堆镇人民政府: 'shadui', // L112
  新会公安分局: 'shadui',
  市应急管理局: 'siqian', // L121
  江门市人民政府行政服务中心: 'siqian',
  新会区中医院: 'siqian',
  市委宣传部: 'daao', // L108
  江门市新会区大鳌镇人民政府: 'daao',
  新会区统计局: 'daao',
};

describe('home units', () => {
  const bank = '中国农业银行江门分行';

  it('28 stand beside names, and one more heads the column of finance assistants (L106)', () => {
    const found = REPORT.home_units.filter(({ unit }) => unit !== bank);
    const expected = Object.entries(HOME_UNITS).map(([unit, towns]) => [unit, towns.split(' ')]);
    expect(Object.fromEntries(found.map(({ unit, towns }) => [unit, towns]))).toEqual(
      Object.fromEntries(expected),
    );
    expect(REPORT.home_units).toHaveLength(29);
    expect(found.filter(({ people, towns }) => people !== towns.length)).toEqual([]);
  });

  it('five assistants of the bank serve 11 towns', () => {
    const found = REPORT.home_units.find(({ unit }) => unit === bank);
    expect(found).toEqual({ unit: bank, people: 5, towns: TEAMS.map(([town]) => town) });
  });
});

describe('tasks', () => {
  const { tasks } = REPORT;

  it('51 in 10 groups; 42 leads are stated, 2 in doubt, 7 cannot be read', () => {
    expect([tasks.total, tasks.groups, tasks.stated.length]).toEqual([51, 10, 42]);
    expect(tasks.doubtful).toEqual([30, 37]); // L168 L179
    // L160 and L192 begin inside a name; L161 L166 L167 L184 L190 are empty.
    expect(tasks.unreadable).toEqual([24, 25, 28, 29, 40, 44, 46]);
    const all = [...tasks.stated, ...tasks.doubtful, ...tasks.unreadable];
    expect(new Set(all).size).toBe(51);
  });

  it('14 cells of units are not whole: the 7 that cannot be read, and 7 that break off', () => {
    expect(tasks.units_incomplete).toEqual([
      3, // L131 ends 、
      19, // L153 ends ,
      ...[24, 25, 28, 29],
      30, // L168 ends 各
      36, // L176 ends 和有
      37, // L179 ends 领导
      38, // L180 ends 、区
      39, // L181 ends 区金融
      ...[40, 44, 46],
    ]);
  });

  it('the words of two are lost (L130) or garbled (L198); two let several units lead (L155 L193)', () => {
    expect(tasks.text_rebuilt).toEqual([2, 50]);
    expect(tasks.shared_lead).toEqual([21, 47]);
  });

  it('one has a deadline (L145), two a period (L129 “十四五”时期, L181 2021—2025年), 48 neither', () => {
    expect(tasks.dated.map(({ number, deadline, words }) => [number, deadline, words])).toEqual([
      [13, '2022-06-30', '2022年6月底实现“十个有”建设全覆盖'],
    ]);
    expect(tasks.with_period).toEqual([1, 39]);
    const timed = [1, 13, 39];
    const numbers = Array.from({ length: 51 }, (_none, index) => index + 1);
    expect(tasks.undated).toEqual(numbers.filter((number) => !timed.includes(number)));
    expect(tasks.undated).toHaveLength(48);
  });

  it.each([
    ['2022-02-28', false],
    ['2022-06-30', false], // 6月底: the last day of June is still in time
    ['2022-07-01', true],
  ])('on %s the deadline of 13 is past: %s', (day, overdue) => {
    expect(districtReport(PLAN, day).tasks.dated.map((task) => task.overdue)).toEqual([overdue]);
  });

  it('stated leads by unit: 15 + 4 + 3 + 3 + 2 + 15 × 1 = 42', () => {
    expect(tasks.leads.map(({ unit, numbers }) => [unit, ...numbers])).toEqual([
      // L129 L130 L135 L137 L146 L148 L151 L159 L165 L169 L173 L174 L175 L193 L199
      ['区农业农村局（区乡村振兴局）', ...[1, 2, 5, 7, 14, 16, 17, 23, 27, 31, 33, 34, 35, 47, 51]],
      ['区委组织部', 21, 36, 45, 50], // L155 L176 L191 L198
      ['区民政局', 3, 18, 20], // L131 L152 L154
      ['区人力资源社会保障局', 4, 6, 48], // L134 L136 L194
      ['区财政局', 39, 41], // L181 L185; 40 names it in its words only (L184)
      ['区发展改革局', 8], // L138
      ['区住房城乡建设局', 9], // L139
      ['新会生态环境分局', 10], // L140
      ['区水利局', 11], // L143
      ['区政务服务数据管理局', 12], // L144
      ['区应急管理局', 13], // L145
      ['区交通运输局', 15], // L147; printed first in 37 (L179), which is no lead
      ['区教育局', 19], // L153
      ['区委宣传部', 22], // L158
      ['区文化广电旅游体育局', 26], // L162
      ['区委政法委', 32], // L170
      ['区自然资源局', 38], // L180
      ['区金融工作局', 42], // L186; the cut 区金融 of 39 (L181) is none
      ['区工商联', 43], // L187
      ['区委农办', 49], // L197
    ]);
  });
});

describe('what the report tells of the day', () => {
  it('what comes again in every half-year or year or on 30 June, without the rotation of every three years', () => {
    expect(
      REPORT.periodic.map(({ cadence, quotes }) => [cadence.printed, quotes[0].source.lines]),
    ).toEqual([
      ['每半年', [63]], // special meetings
      ['每年', [77]], // towns to the district
      ['每年', [77]], // district to the city
      ['每年', [41]], // 回头看
      ['每年', [41]], // monitoring threshold
      ['年度', [35]], // plans of the teams
      ['年度', [67]], // plans of the units with the towns
      ['年度', [77]], // yearly evaluation
      ['6·30', [71]], // the day of the fund-raising
    ]);
  });

  it('no day of arrival is printed, so no rotation has a day', () => {
    const states = REPORT.rotation.postings.map(({ due, state }) => [due, state]);
    expect(states).toEqual(Array(80).fill([null, 'unknown']));
    expect(REPORT.rotation.years).toBe(3); // L29
  });

  it('a posting that ended is gone: one town fewer for 张炎庭, and for the bank', () => {
    const plan = editedPlan((data) => {
      posting(data, 'sanjiang', '张炎庭').until = DAY;
    });
    expect(districtReport(plan, DAY).postings).toBe(80);
    const after = districtReport(plan, '2022-07-01');
    expect([after.postings, after.people]).toEqual([79, 74]);
    const [first, second] = after.shared;
    expect(first?.person).toBe('郑桂林'); // now the only one with three
    expect(second).toMatchObject({ person: '张炎庭', towns: ['huicheng', 'muzhou'] });
    const bank = after.home_units.find(({ unit }) => unit === '中国农业银行江门分行');
    expect([bank?.people, bank?.towns.length]).toEqual([5, 10]);
    // The column stands before that of 三支一扶 (L106).
    expect(after.vacant[1]).toEqual({
      role: 'finance-assistant',
      towns: ['sanjiang'],
      label_only: [],
    });
  });

  it('doubts are those on which an answer depends, and faults of the data are counted', () => {
    expect(REPORT.doubts.filter(({ weight }) => weight !== 'matter')).toEqual([]);
    // Every cell of units that is not whole has its doubt.
    const damaged = REPORT.doubts.filter(({ kind }) => kind === 'damaged-units');
    expect(damaged.flatMap((doubt) => doubt.tasks)).toEqual(REPORT.tasks.units_incomplete);
    expect([REPORT.faults, districtReport(buildPlan(PLAN.data, 2), DAY).faults]).toEqual([0, 2]);
  });
});
