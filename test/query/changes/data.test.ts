import { describe, expect, test } from 'vitest';
import { changes, edited, exampleData, inBoth, told, type Editable } from './files.ts';

/** Tasks, units, figures, documents, records and words of the worked example. Expected words were written by hand. */

const EXAMPLE = exampleData();

/** What an edit of the example is told as. */
function after(change: (data: Editable) => void): unknown[] {
  return told(EXAMPLE, edited(EXAMPLE, change));
}

/** What an edit is told as that the example has and an earlier revision had not. */
function without(change: (data: Editable) => void): unknown[] {
  return told(edited(EXAMPLE, change), EXAMPLE);
}

const task = (data: Editable, number: number): Editable =>
  ['tasks/01.yaml', 'tasks/02.yaml', 'tasks/03.yaml']
    .flatMap((file) => data[file].tasks as Editable[])
    .find((each) => each['number'] === number)!;
const unit = (data: Editable, name: string): Editable =>
  (data['units.yaml'].units as Editable[]).find((each) => each['name'] === name)!;

describe('tasks', () => {
  test('units and lead that a later source gives: one change each, from what held before', () => {
    expect(without((data) => delete task(data, 5)['amendments'])).toEqual([
      ['task', 'amended', '自2023年7月1日起，第5项任务牵头单位定为区财务局'],
      ['task', 'amended', '自2023年7月1日起，第5项任务责任单位增加区水文局'],
    ]);
    const [lead, units] = changes(
      edited(EXAMPLE, (data) => delete task(data, 5)['amendments']),
      EXAMPLE,
    );
    expect(units).toMatchObject({
      action: 'added',
      of: { type: 'task', id: '5', name: { zh: '第5项任务' } },
      field: 'amendments/2023-07-01/units',
      before: ['区财务局', '各镇（街）'],
      after: ['区财务局', '区水文局', '各镇（街）'],
      source: { document: 'tasks', lines: [4] },
    });
    // The printed cell is cut at the head: no lead stood there.
    expect(lead).toMatchObject({ before: null, after: '区财务局' });
  });

  test('a deadline and a text that a later source gives', () => {
    expect(without((data) => delete task(data, 4)['amendments'])).toEqual([
      ['task', 'amended', '自2023年7月1日起，第4项任务完成时限定为2024年12月31日'],
    ]);
    expect(
      inBoth(
        edited(EXAMPLE, (data) => delete task(data, 7)['amendments']),
        EXAMPLE,
      ),
    ).toEqual([
      [
        '自2023年10月8日起，第7项任务内容由“…云溪捐助日，请企业和个人捐资出力。”改为“…云溪捐助日，向捐资人公布用途。”',
        expect.stringMatching(/^From 2023-10-08, task 7: text changed from “.*” to “.*”$/),
      ],
    ]);
  });

  test('another amendment of the same field changes what the one before gave', () => {
    const two = after((data) => {
      task(data, 4)['amendments'].push({
        from: '2024-03-01',
        deadline: '2025-06',
        source: { document: 'tasks', lines: [3] },
      });
    });
    expect(two).toEqual([
      ['task', 'amended', '自2024年3月1日起，第4项任务完成时限由2024年12月31日改为2025年6月'],
    ]);
  });

  test('another first day of an amendment is one change', () => {
    const change = (data: Editable): void => {
      task(data, 5)['amendments'][0].from = '2023-08-01';
    };
    expect(after(change)).toEqual([
      ['task', null, '第5项任务2023年8月1日的调整的起始日期由2023年7月1日改为2023年8月1日'],
    ]);
  });

  test('lead, units, deadline and text by editing', () => {
    expect(after((data) => (task(data, 2)['lead'].unit = '区乡村振兴局'))).toEqual([
      ['task', null, '第2项任务牵头单位由区财务局改为区乡村振兴局'],
    ]);
    expect(after((data) => (task(data, 2)['lead'] = { status: 'unreadable' }))).toEqual([
      ['task', null, '第2项任务牵头单位由区财务局改为“无法辨认”'],
    ]);
    expect(after((data) => task(data, 2)['units'].splice(1, 1, '区民生局', '区水文局'))).toEqual([
      ['task', null, '第2项任务责任单位增加区民生局、区水文局，减去区乡村振兴局'],
    ]);
    expect(after((data) => task(data, 2)['units'].reverse())).toEqual([
      ['task', null, '第2项任务责任单位次序改为区乡村振兴局、区财务局'],
    ]);
    const deadline = { date: '2022-06-30', printed: '2022年6月底', basis: 'printed' };
    expect(after((data) => (task(data, 3)['deadline'] = deadline))).toEqual([
      ['task', null, '第3项任务完成时限由2022年12月31日改为2022年6月30日'],
    ]);
    expect(after((data) => (task(data, 3)['text'] = '2022年12月底实现村村通自来水。'))).toEqual([
      [
        'task',
        null,
        '第3项任务内容由“2022年12月底实现村村通净水。”改为“2022年12月底实现村村通自来水。”',
      ],
    ]);
  });

  test('a task that goes to another group is no new task', () => {
    const move = (data: Editable): void => {
      data['tasks/02.yaml'].tasks.push(data['tasks/01.yaml'].tasks.pop());
    };
    expect(after(move)).toEqual([['task', null, '第2项任务由tasks/01.yaml移至tasks/02.yaml']]);
  });

  test('how the text stands to the body is data; the width of a bracket is wording', () => {
    expect(after((data) => (task(data, 2)['body'].relation = 'reworded'))).toEqual([
      ['data', null, '第2项任务的正文对应（关系）由一致改为改写'],
    ]);
    expect(after((data) => (task(data, 1)['units'][3] = '各镇(街)'))).toMatchObject([
      ['wording', null, expect.any(String)],
    ]);
  });
});

describe('units', () => {
  test('a new name from a day on', () => {
    expect(without((data) => unit(data, '区林果局')['names'].pop())).toEqual([
      ['data', 'renamed', '区林果局自2023年4月1日起更名为区农林局'],
    ]);
  });

  test('merged into another, which is one event; dissolved', () => {
    const before = (data: Editable): void => {
      for (const key of ['valid_until', 'succeeded_by', 'source'])
        delete unit(data, '区乡建局')[key];
      for (const key of ['valid_until', 'source']) delete unit(data, '区乡村振兴服务中心')[key];
    };
    expect(without(before)).toEqual([
      ['data', 'merged', '区乡建局存续至2023年4月30日，此后并入区水文局'],
      ['data', 'dissolved', '区乡村振兴服务中心存续至2024年6月30日'],
    ]);
  });

  test('another form of the name, another kind, the name itself', () => {
    expect(without((data) => unit(data, '区民生局')['names'].pop())).toEqual([
      ['data', null, '区民生局增加写法“云溪区民生局”'],
    ]);
    expect(after((data) => (unit(data, '区工商联')['kind'] = 'party'))).toEqual([
      ['data', null, '区工商联的类别由群团组织改为党委部门'],
    ]);
    expect(after((data) => (unit(data, '区工商联')['name'] = '区工商业联合会'))).toEqual([
      ['data', null, '区工商业联合会的名称由区工商联改为区工商业联合会'],
    ]);
    expect(after((data) => (unit(data, '区工商联')['name_en'] = 'Federation'))).toEqual([
      ['wording', null, '区工商联增补名称的英文：Federation'],
    ]);
  });
});

describe('towns', () => {
  test('a figure that a later source gives, and one that was put right', () => {
    expect(
      inBoth(
        edited(EXAMPLE, (data) => delete data['towns/qingshi.yaml'].amendments),
        EXAMPLE,
      ),
    ).toEqual([
      [
        '自2022年12月31日起，青石镇户籍人口由21487更新为21655人',
        'From 2022-12-31, 青石镇: registered population 21655 people (was 21487)',
      ],
    ]);
    expect(after((data) => (data['towns/qingshi.yaml'].area_km2 = 62.53))).toEqual([
      ['data', null, '青石镇行政区域面积由62.35改为62.53平方公里'],
    ]);
  });

  test('a town that was not there yet', () => {
    expect(without((data) => delete data['towns/qingshi.yaml'])).toEqual([
      ['data', null, '新增青石镇'],
    ]);
  });
});

describe('documents and records', () => {
  test('a document, with its number and day', () => {
    expect(without((data) => data['dataset.yaml'].documents.splice(5, 1))).toEqual([
      [
        'data',
        null,
        '新增文件《关于调整重点工作责任单位和时限的通知（示例）》（云乡振〔2023〕2号），2023年6月10日印发',
      ],
    ]);
  });

  // Each kind, as the file says it; the titles of obligations are those of plan/obligations.yaml.
  test.each([
    [
      '2023/special-meeting-2023-H1-市水文局',
      '市水文局2023年上半年专题会议（2023年6月15日），议题：研究示范果带和村道',
      'special meeting of 市水文局 for 2023-H1 (2023-06-15), matters: 研究示范果带和村道',
    ],
    [
      '2022/yearly-report-2022-district',
      '区级2022年度报告（2023年1月20日），文号云委报〔2023〕3号',
      'yearly report of the district for 2022 (2023-01-20), number 云委报〔2023〕3号',
    ],
    [
      '2022/look-back-check-2022-2022-09-30',
      '区乡村振兴局2022年“回头看”排查（2022年9月30日），范围：全部行政村，发现问题12个，办结9个',
      'look-back check for 2022 by 区乡村振兴局 (2022-09-30), scope: 全部行政村, 12 problems found, 9 cleared',
    ],
    [
      '2022/monitoring-threshold-2022',
      '2022年监测线（2022年1月15日），定为每月1350元，上一年低保标准每月900元',
      'monitoring threshold for 2022 (2022-01-15), set to 1350 yuan a month, subsistence standard of the year before 900 yuan a month',
    ],
    [
      '2022/yearly-plan-2022-baisha',
      '白沙镇2022年度帮扶计划（2022年2月15日）',
      'yearly plan of 白沙镇 for 2022 (2022-02-15)',
    ],
    [
      '2022/talk-区民生局-linjiang-2022-11-05',
      '区民生局对临江街道工作队的谈心谈话（2022年11月5日），谈话对象：韩示，反映：宿舍漏雨，办理：已由街道修好',
      'talk of 区民生局 with the team of 临江街道 (2022-11-05), with 韩示, difficulties: 宿舍漏雨, done about them: 已由街道修好',
    ],
    [
      '2022/progress-1-district-2022-12-31',
      '第1项任务进展（2022年12月31日），长期坚持，进展：已纳入监测人口全部建档',
      'progress of task 1 (2022-12-31), long-term, done: 已纳入监测人口全部建档',
    ],
    [
      '2023/progress-4-district-2023-12-31',
      '第4项任务进展（2023年12月31日），滞后，完成2条，存在问题：苗木没有到齐，下一步：2024年3月底前补种',
      'progress of task 4 (2023-12-31), behind, 2条 done, problem: 苗木没有到齐, next: 2024年3月底前补种',
    ],
    [
      '2022/evaluation-2022-baisha',
      '白沙镇2022年度评估（2023年2月10日），由区乡村振兴局评定，结果为“良好”',
      'evaluation of 白沙镇 for 2022 (2023-02-10), with the result “良好”, by 区乡村振兴局',
    ],
    [
      '2023/activity-P18-区工商联-2023-06-30',
      '区工商联开展P18“办好‘6·30’云溪捐助日”（2023年6月30日），举办捐助日活动',
      'activity for P18 “The 6·30 giving day of Yunxi” by 区工商联 (2023-06-30), 举办捐助日活动',
    ],
    [
      '2023/decision-云社〔2023〕7号-2023-08-25',
      '《关于“三支一扶”人员的通知（示例）》（云社〔2023〕7号）（2023年8月25日），青石镇“三支一扶”人员周示五2023年8月31日服务期满离任，吴示六自2023年9月1日起到青石镇任“三支一扶”人员',
      '《关于“三支一扶”人员的通知（示例）》（云社〔2023〕7号） (2023-08-25), 青石镇“三支一扶”人员周示五2023年8月31日服务期满离任，吴示六自2023年9月1日起到青石镇任“三支一扶”人员',
    ],
  ])('the record %s', (id, zh, en) => {
    const before = edited(EXAMPLE, (data) => delete data[`records/${id}.yaml`]);
    expect(changes(before, EXAMPLE).map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['data', { zh: `新增记录：${zh}`, en: `Record added: ${en}` }],
    ]);
    expect(changes(EXAMPLE, before)[0]!.sentence.zh).toBe(`删去记录：${zh}`);
  });

  test('the words of a record are cut where they are too many for a sentence', () => {
    const text = `${'甲'.repeat(70)}。`;
    const [change] = changes(
      EXAMPLE,
      edited(EXAMPLE, (data) => {
        data['records/2025/x.yaml'] = { kind: 'decision', title: '通知', date: '2025-02', text };
      }),
    );
    expect(change!.sentence.zh).toBe(`新增记录：《通知》（2025年2月），${'甲'.repeat(60)}…`);
  });

  test('a record that takes the place of another, and one that was corrected', () => {
    const file = 'records/2022/yearly-report-2022-qingshi.2.yaml';
    expect(without((data) => delete data[file])).toEqual([
      [
        'data',
        'superseded',
        '更正记录：青石镇2022年度报告（2022年12月20日），文号青政报〔2022〕31号，取代原记录2022/yearly-report-2022-qingshi',
      ],
    ]);
    const progress = 'records/2023/progress-7-district-2023-06-30.yaml';
    expect(after((data) => (data[progress].state = 'behind'))).toEqual([
      [
        'data',
        null,
        expect.stringMatching(/^记录“第7项任务进展（2023年6月30日）”的状态由.*改为滞后$/),
      ],
    ]);
    expect(after((data) => (data[progress].note = '补登。'))).toMatchObject([
      ['wording', null, expect.stringContaining('增补说明：“补登。”')],
    ]);
  });
});

describe('the other entries', () => {
  test('a doubt that was found, one that was reworded', () => {
    const entry = (data: Editable): Editable => data['plan/discrepancies.yaml'].discrepancies;
    const [first] = entry(EXAMPLE) as unknown as Editable[];
    expect(without((data) => entry(data)['shift']())).toEqual([
      ['data', null, `新增疑点${first!['id']}“${first!['title'].zh}”`],
    ]);
    expect(
      after((data) => (entry(data)[0].told = { zh: '能看到的只有这些。', en: 'No more.' })),
    ).toMatchObject([['wording', null, expect.stringContaining('能确定的内容由')]]);
    expect(after((data) => (entry(data)[0].told.en = 'Only that.'))).toMatchObject([
      ['wording', null, expect.stringContaining('能确定的内容（英文）由')],
    ]);
  });

  test('a note in better words, with as much around it as tells where', () => {
    expect(
      after((data) => (unit(data, '区委乡村振兴领导小组成员单位')['note'].zh = '没有名单。')),
    ).toEqual([
      [
        'wording',
        null,
        '区委乡村振兴领导小组成员单位的说明由“文件没有列出成员单位名单。”改为“没有名单。”',
      ],
    ]);
  });

  test('a convention, a parameter of a rule, a quotation', () => {
    expect(after((data) => (data['dataset.yaml'].conventions.due_soon = '3m'))).toEqual([
      ['data', null, '数据约定的临近到期的期限由6m改为3m'],
    ]);
    const [rule] =
      EXAMPLE['plan/rules.yaml'] === undefined
        ? []
        : (EXAMPLE as Editable)['plan/rules.yaml'].rules;
    expect(after((data) => (data['plan/rules.yaml'].rules[0].modality = 'encouraged'))).toEqual([
      ['data', null, expect.stringContaining(`规定${rule.id}“${rule.title.zh}”的约束强度由`)],
    ]);
    expect(
      after((data) => (data['plan/rules.yaml'].rules[0].quotes[0].text += '等')),
    ).toMatchObject([['wording', null, expect.stringContaining('的引文（内容）由')]]);
  });
});
