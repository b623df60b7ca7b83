import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import type { Matter } from '../../src/query/papers/matters.ts';
import { meetingPack, type PackSubject } from '../../src/query/papers/meeting-pack.ts';
import type { DataFiles } from '../../src/source/data.ts';
import { editedPlan, PLAN, posting, town, without } from './plan.ts';

/** Matters for meetings, worked out by hand. The one deadline is 2022年6月底 (L145), the 30th. */

const LAST_DAY = '2022-06-30';
const DAY_AFTER = '2022-07-01';
const ALL = 'huicheng shuangshui sanjiang luokeng gujing muzhou daze yamen shadui siqian daao';

const DISTRICT: PackSubject = { kind: 'district' };
const ofTown = (id: string, plan: Plan = PLAN): PackSubject => ({
  kind: 'town',
  town: town(plan, id),
});
const ofUnit = (name: string): PackSubject => ({ kind: 'unit', unit: PLAN.unit(name)! });

function matters(subject: PackSubject, day: string, plan: Plan = PLAN): Matter[] {
  return meetingPack(plan, subject, day).matters;
}

const kinds = (...args: Parameters<typeof matters>): string[] =>
  matters(...args).map(({ kind }) => kind);

function find<K extends Matter['kind']>(
  kind: K,
  ...args: Parameters<typeof matters>
): Extract<Matter, { kind: K }> | undefined {
  return matters(...args).find(
    (matter): matter is Extract<Matter, { kind: K }> => matter.kind === kind,
  );
}

/** The first quotation of rules and targets, so that ids are held to what the document says. */
function wordsOf(ids: readonly string[]): string[] {
  const { rules, targets, obligations } = PLAN.data;
  const entries = [...rules.rules, ...targets.targets, ...obligations.obligations];
  return ids.map((id) => entries.find((each) => each.id === id)!.quotes[0].text);
}

const FULL_MEMBER = '驻镇帮扶工作队队长必须是中共正式党员'; // L31, as the next three
const AGE = '年龄一般为50周岁以下';
const RANK = '队长必须是副科级以上干部担任';
const POST = '并挂任帮扶镇（街）的党（工）委副书记或党（工）委委员';
const NO_OTHER_JOB = '原则上队长不兼任镇其他工作'; // L63

const MEETINGS = '参与组团的帮扶单位每半年要召开一次专题会议研究帮扶工作'; // L63
const REPORTS =
  '各镇（街）党（工）委和政府（办事处）每年向区委区政府报告开展驻镇帮镇扶村工作完成情况'; // L77
const TEAM_PLANS = '制定帮镇扶村五年规划和年度帮扶计划，细化帮扶措施'; // L35
const UNIT_PLANS =
  '各驻镇帮扶单位会同帮扶镇（街）党（工）委和政府（办事处）研究制定帮扶规划和年度帮扶计划，细化帮扶措施'; // L67

const OVERDUE = {
  kind: 'deadline-passed',
  task: 13,
  deadline: LAST_DAY,
  words: '2022年6月底实现“十个有”建设全覆盖',
};

describe('a meeting of the district', () => {
  const standing = [
    'arrivals-missing',
    'captain-acting',
    'captain-facts',
    'leads-open',
    'towns-open',
    'schedules-missing',
    'shared-people',
    'cells-blank',
    'team-reading',
    'records-missing',
    'targets-differ',
  ];

  it('on the day of the deadline 13 is still in time; the day after it comes first', () => {
    expect(kinds(DISTRICT, LAST_DAY)).toEqual(standing);
    expect(kinds(DISTRICT, DAY_AFTER)).toEqual(['deadline-passed', ...standing]);
    expect(matters(DISTRICT, DAY_AFTER)[0]).toMatchObject(OVERDUE);
  });

  it('no posting has a day of arrival: all 80, in every town', () => {
    const missing = find('arrivals-missing', DISTRICT, LAST_DAY)!;
    expect([missing.postings, missing.towns]).toEqual([80, ALL.split(' ')]);
    // The day is wanted for the turn and for the batches, both of L29.
    expect(wordsOf(missing.rules)).toEqual(['每3年轮换一次', '结合实际分期分批进行轮换']);
  });

  it('one captain acts (L107), by an option of the plan (L37)', () => {
    const acting = find('captain-acting', DISTRICT, LAST_DAY)!;
    expect(acting.towns).toEqual(['huicheng']);
    expect(wordsOf(acting.rules)).toEqual(['可由会城街道党（工）委负责该项工作的干部兼任']);
  });

  it('annex 2 has no membership, age, rank or post of any captain', () => {
    const facts = find('captain-facts', DISTRICT, LAST_DAY)!;
    expect(facts.towns).toEqual(ALL.split(' '));
    expect(wordsOf(facts.facts)).toEqual([FULL_MEMBER, AGE, RANK, POST, NO_OTHER_JOB]);
  });

  it('leads of 9 tasks are open, towns of 13: only 24 (L160) has lost its lead and kept 各镇(街)', () => {
    expect(find('leads-open', DISTRICT, LAST_DAY)?.tasks).toEqual([
      24, 25, 28, 29, 30, 37, 40, 44, 46,
    ]);
    // L131 L153 L161 L166 L167 L168 L176 L179 L180 L181 L184 L190 L192
    expect(find('towns-open', DISTRICT, LAST_DAY)?.tasks).toEqual([
      3, 19, 25, 28, 29, 30, 36, 37, 38, 39, 40, 44, 46,
    ]);
  });

  it('48 tasks have no time: all but 1 (L129), 13 (L145) and 39 (L181)', () => {
    const missing = find('schedules-missing', DISTRICT, LAST_DAY)!;
    expect(missing.tasks).toHaveLength(48);
    for (const number of [1, 13, 39]) expect(missing.tasks).not.toContain(number);
    expect(wordsOf(missing.rules)[0]).toMatch(/明确责任主体和进度要求/); // L77
  });

  it('four finance assistants are shared, the one of 大鳌 (罗杰文, L108) is not', () => {
    const shared = find('shared-people', DISTRICT, LAST_DAY)!;
    expect(shared).toMatchObject({
      role: 'finance-assistant',
      groups: [
        ['huicheng', 'sanjiang', 'muzhou'], // 张炎庭 L107 L114 L109
        ['shuangshui', 'luokeng', 'yamen'], // 郑桂林 L119 L120 L115
        ['gujing', 'shadui'], // 高龙长 L113 L112
        ['daze', 'siqian'], // 赵永健 L122 L121
      ],
    });
    expect(wordsOf(shared.rules)[0]).toContain('向每个镇（街）派驻1名金融助理'); // L192
  });

  it('cells without a name, blank or with a label', () => {
    expect(find('cells-blank', DISTRICT, LAST_DAY)?.cells).toEqual([
      { role: 'selected-graduate', towns: ['huicheng'] }, // L107
      { role: 'three-supports', towns: ['huicheng'] },
      // L107 团队1: · L119 L114 L120 L113 L122 L115 L112 L121; not 睦洲 (L109) and 大鳌 (L108)
      {
        role: 'agri-specialist',
        towns: ALL.split(' ').filter((id) => id !== 'muzhou' && id !== 'daao'),
      },
    ]);
  });

  it('不少于5人 (L29): all teams by name, all but 会城 (4) without 张炎庭, none by people sent', () => {
    expect(find('team-reading', DISTRICT, LAST_DAY)).toMatchObject({
      minimum: 5,
      towns: ALL.split(' '),
      short: { named: [], exclusive: ['huicheng'], dispatched: ALL.split(' ') },
    });
  });

  it('nine obligations of a half-year, a year or a day (L41 twice, 35, 63, 67, 71, 77 three times) without a record', () => {
    const missing = find('records-missing', DISTRICT, LAST_DAY)!;
    expect(missing.obligations).toHaveLength(9);
    expect(wordsOf(missing.obligations)).toEqual(
      expect.arrayContaining([MEETINGS, REPORTS, TEAM_PLANS, UNIT_PLANS]),
    );
  });

  it('16: at least 2 belts in the body (L47), 100 areas in annex 3 (L148)', () => {
    const differ = find('targets-differ', DISTRICT, LAST_DAY)!;
    expect(differ.tasks).toEqual([16]);
    expect(wordsOf(differ.pair)).toEqual([
      '全力打造不少于2条乡村振兴示范带',
      '打造一批乡村振兴示范带串联建设100个美丽乡村示范片',
    ]);
  });
});

describe('a meeting of one town', () => {
  const RECORDS = [MEETINGS, REPORTS, TEAM_PLANS, UNIT_PLANS];

  it.each(['huicheng', 'shuangshui', 'daao'])(
    '%s: 13 names 各镇(街) (L145), so its deadline is a matter once it is past',
    (id) => {
      expect(find('deadline-passed', ofTown(id), LAST_DAY)).toBeUndefined();
      expect(matters(ofTown(id), DAY_AFTER)[0]).toMatchObject(OVERDUE);
      expect(kinds(ofTown(id), DAY_AFTER).slice(1)).toEqual(kinds(ofTown(id), LAST_DAY));
    },
  );

  it.each(ALL.split(' '))('%s: what only the district can settle is left out', (id) => {
    const given = kinds(ofTown(id), DAY_AFTER);
    for (const kind of ['leads-open', 'schedules-missing', 'targets-differ'])
      expect(given).not.toContain(kind);
    const { obligations } = find('records-missing', ofTown(id), DAY_AFTER)!;
    expect(wordsOf(obligations)).toEqual(RECORDS);
  });

  it('会城 (L107): five people, acting captain, three blank cells, four without the shared one', () => {
    const here = ofTown('huicheng');
    expect(kinds(here, LAST_DAY)).toEqual([
      'arrivals-missing',
      'captain-acting',
      'captain-facts',
      'towns-open',
      'shared-people',
      'cells-blank',
      'team-reading',
      'records-missing',
    ]);
    expect(find('arrivals-missing', here, LAST_DAY)?.postings).toBe(5);
    // That it holds another job is printed (会城党工委委员) and allowed (L37).
    const { facts } = find('captain-facts', here, LAST_DAY)!;
    expect(wordsOf(facts)).toEqual([FULL_MEMBER, AGE, RANK, POST]);
    expect(find('shared-people', here, LAST_DAY)?.groups).toEqual([
      ['huicheng', 'sanjiang', 'muzhou'],
    ]);
    expect(find('cells-blank', here, LAST_DAY)?.cells.map(({ role }) => role)).toEqual([
      'selected-graduate',
      'three-supports',
      'agri-specialist',
    ]);
    expect(find('team-reading', here, LAST_DAY)?.short).toEqual({
      named: [],
      exclusive: ['huicheng'],
      dispatched: ['huicheng'],
    });
  });

  it('双水 (L119): seven people, six without the shared one, no specialist named', () => {
    const here = ofTown('shuangshui');
    expect(kinds(here, LAST_DAY)).toEqual([
      'arrivals-missing',
      'captain-facts',
      'towns-open',
      'shared-people',
      'cells-blank',
      'team-reading',
      'records-missing',
    ]);
    expect(find('arrivals-missing', here, LAST_DAY)?.postings).toBe(7);
    const { facts } = find('captain-facts', here, LAST_DAY)!;
    expect(wordsOf(facts)).toEqual([FULL_MEMBER, AGE, RANK, POST, NO_OTHER_JOB]);
    expect(find('cells-blank', here, LAST_DAY)?.cells).toEqual([
      { role: 'agri-specialist', towns: ['shuangshui'] },
    ]);
    expect(find('team-reading', here, LAST_DAY)?.short).toEqual({
      named: [],
      exclusive: [],
      dispatched: ['shuangshui'],
    });
  });

  it('大鳌 (L108): eleven people, nobody shared, no cell blank', () => {
    const here = ofTown('daao');
    expect(kinds(here, LAST_DAY)).toEqual([
      'arrivals-missing',
      'captain-facts',
      'towns-open',
      'team-reading',
      'records-missing',
    ]);
    expect(find('arrivals-missing', here, LAST_DAY)?.postings).toBe(11);
  });

  it('a deadline of a task whose towns are lost in print is left to the district', () => {
    const plan = editedPlan((data) => (taskRecord(data, 46).deadline = DEADLINE)); // L192
    const asked = (subject: PackSubject): number[] =>
      matters(subject, DAY_AFTER, plan).flatMap((each) =>
        each.kind === 'deadline-passed' ? [each.task] : [],
      );
    expect(asked(DISTRICT)).toEqual([13, 46]);
    expect(asked(ofTown('daao', plan))).toEqual([13]);
  });
});

describe('a meeting of one unit', () => {
  it('区民政局 leads 3, 18 and 20 (L131 L152 L154), none with a time, and has nobody in a team', () => {
    for (const day of [LAST_DAY, DAY_AFTER]) {
      expect(kinds(ofUnit('区民政局'), day)).toEqual(['schedules-missing']);
      expect(find('schedules-missing', ofUnit('区民政局'), day)?.tasks).toEqual([3, 18, 20]);
    }
  });

  it('市财政局 has no task but people in 双水 (L119) and 崖门 (L115): no deadline, no schedule', () => {
    const given = kinds(ofUnit('市财政局'), DAY_AFTER);
    expect(given).toEqual(kinds(ofUnit('市财政局'), LAST_DAY));
    for (const kind of ['deadline-passed', 'schedules-missing', 'leads-open', 'targets-differ'])
      expect(given).not.toContain(kind);
    const missing = find('arrivals-missing', ofUnit('市财政局'), DAY_AFTER);
    expect(missing?.towns).toEqual(['shuangshui', 'yamen']);
    // It is no town and no team, but one of the units that sent people.
    const { obligations } = find('records-missing', ofUnit('市财政局'), DAY_AFTER)!;
    expect(wordsOf(obligations)).toEqual([MEETINGS, UNIT_PLANS]);
  });

  it('区应急管理局 leads 13 (L145): a matter from the day after the deadline', () => {
    const unit = ofUnit('区应急管理局');
    expect(find('deadline-passed', unit, LAST_DAY)).toBeUndefined();
    expect(matters(unit, DAY_AFTER)[0]).toMatchObject(OVERDUE);
    // Its one other task is 8 (L138), where it does not lead; 13 has a time.
    expect(find('schedules-missing', unit, DAY_AFTER)).toBeUndefined();
    expect(find('arrivals-missing', unit, DAY_AFTER)?.towns).toEqual(['muzhou']); // 李华灿, L109
  });

  it('a deadline is a matter for the lead, not for a unit that supports', () => {
    const plan = editedPlan((data) => {
      taskRecord(data, 8).deadline = DEADLINE; // L138: 区发展改革局 first, 区应急局 among the others
    });
    const asked = (unit: string): number[] =>
      matters(ofUnit(unit), DAY_AFTER, plan).flatMap((each) =>
        each.kind === 'deadline-passed' ? [each.task] : [],
      );
    expect(asked('区发展改革局')).toEqual([8]);
    expect(asked('区应急管理局')).toEqual([13]);
  });

  it('区农业农村局 leads 16 (L148), whose statements differ', () => {
    expect(find('targets-differ', ofUnit('区农业农村局'), LAST_DAY)?.tasks).toEqual([16]);
    expect(find('targets-differ', ofUnit('区财政局'), LAST_DAY)).toBeUndefined();
  });
});

const DEADLINE = { date: LAST_DAY, printed: '乡村振兴', basis: 'printed' } as const;

function taskRecord(data: DataFiles, number: number) {
  return Object.values(data.tasks)
    .flatMap((group) => group.tasks)
    .find((each) => each.number === number)!;
}

/** Data as they may become; the document itself gives rise to none of this. */
describe('matters of other data', () => {
  it('a rule that a town fails comes first, once for all towns that fail it', () => {
    const plan = editedPlan((data) => {
      // Nobody of 三支一扶 is left in 大鳌 (L108) and 双水 (L119), and nothing says that a name was lost.
      without(data, 'daao', '司徒静怡');
      without(data, 'shuangshui', '刘雅柔');
    });
    const failed = matters(DISTRICT, LAST_DAY, plan).filter(({ kind }) => kind === 'rule-failed');
    expect(failed.map(({ rules }) => wordsOf(rules)[0])).toEqual([
      expect.stringContaining('“三支一扶”人员，以及农业科技特派员'), // L29
      '向每个镇（街）派驻1名金融助理和安排1-2名“三支一扶”人员', // L192
    ]);
    for (const each of failed) expect(each).toMatchObject({ towns: ['shuangshui', 'daao'] });
    expect(kinds(ofTown('daao', plan), LAST_DAY, plan).slice(0, 2)).toEqual([
      'rule-failed',
      'rule-failed',
    ]);
    expect(kinds(ofTown('gujing', plan), LAST_DAY, plan)).not.toContain('rule-failed');
  });

  it.each([
    // Three years after 1 July 2019 are over on 1 July 2022; six months before it is 1 January.
    ['2021-12-31', false],
    ['2022-01-01', true],
    ['2022-07-02', true],
  ])('a recorded arrival on 2019-07-01 is a matter on %s: %s', (day, ripe) => {
    const plan = editedPlan((data) =>
      Object.assign(posting(data, 'daao', '李贤芬'), { since: '2019-07-01', basis: 'reported' }),
    );
    const here = ofTown('daao', plan);
    const expected = { person: '李贤芬', town: 'daao', due: '2022-07-01' };
    expect(find('rotation-due', here, day, plan)?.postings).toEqual(ripe ? [expected] : undefined);
    expect(find('arrivals-missing', here, day, plan)?.postings).toBe(10);
    expect(find('rotation-due', ofTown('gujing', plan), day, plan)).toBeUndefined();
  });

  it('a team that is too small by every way to count is a failure, no question of reading', () => {
    const plan = editedPlan((data) => without(data, 'huicheng', '文有乾')); // four left in L107
    const failed = matters(ofTown('huicheng', plan), LAST_DAY, plan)[0];
    expect(failed).toMatchObject({ kind: 'rule-failed', towns: ['huicheng'] });
    expect(wordsOf(failed!.rules)).toEqual(['帮扶单位组团成立的驻镇帮扶工作队选派人员不少于5人']);
    expect(find('team-reading', ofTown('huicheng', plan), LAST_DAY, plan)).toBeUndefined();
  });

  it('a captain who acts no longer is no matter', () => {
    const plan = editedPlan((data) => {
      delete posting(data, 'huicheng', '黄天栋').capacity;
    });
    expect(kinds(DISTRICT, LAST_DAY, plan)).not.toContain('captain-acting');
  });

  it('a task that carries both statements stands once', () => {
    const plan = editedPlan((data) => {
      data.targets.targets.find(({ id }) => id === 'N12')!.tasks = [16];
    });
    expect(find('targets-differ', DISTRICT, LAST_DAY, plan)?.tasks).toEqual([16]);
  });
});

describe('background', () => {
  const texts = (subject: PackSubject, day: string): string[] =>
    meetingPack(PLAN, subject, day).background.map(({ text }) => text);

  it('quotes what the matters rest on, in the order of the document', () => {
    expect(texts(ofTown('daao'), LAST_DAY)).toEqual([
      '帮扶单位组团成立的驻镇帮扶工作队选派人员不少于5人', // L29
      '每3年轮换一次',
      '结合实际分期分批进行轮换',
      FULL_MEMBER, // L31
      AGE,
      RANK,
      POST,
      TEAM_PLANS, // L35
      NO_OTHER_JOB, // L63
      MEETINGS,
      UNIT_PLANS, // L67
      REPORTS, // L77
    ]);
  });

  it('quotes nothing else', () => {
    expect(texts(ofUnit('区民政局'), LAST_DAY)).toEqual([
      '对规划确定的约束性指标以及重大工程、重大行动、重大计划、重大政策和重大改革任务，明确责任主体和进度要求，确保工作质量和实施效果', // L77
    ]);
  });
});

describe('papers in a pack', () => {
  it('are those of its subject, all for the day of the meeting', () => {
    const district = meetingPack(PLAN, DISTRICT, DAY_AFTER);
    expect([district.kind, district.town, district.unit]).toEqual(['district', null, null]);
    expect([district.as_of, district.district!.as_of]).toEqual([DAY_AFTER, DAY_AFTER]);
    const of = meetingPack(PLAN, ofTown('daao'), DAY_AFTER);
    expect([of.kind, of.town?.town.id, of.town?.as_of, of.unit]).toEqual([
      'town',
      'daao',
      DAY_AFTER,
      null,
    ]);
    const unit = meetingPack(PLAN, ofUnit('江门市财政局'), DAY_AFTER);
    expect([unit.kind, unit.town, unit.unit?.unit, unit.unit?.as_of]).toEqual([
      'unit',
      null,
      '市财政局', // L115 prints the longer name
      DAY_AFTER,
    ]);
  });
});
