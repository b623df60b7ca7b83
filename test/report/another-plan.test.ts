import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { districtReport } from '../../src/query/papers/district-report.ts';
import { meetingPack } from '../../src/query/papers/meeting-pack.ts';
import { townReport } from '../../src/query/papers/town-report.ts';
import { unitReport } from '../../src/query/papers/unit-report.ts';
import { districtPaper } from '../../src/report/district/paper.ts';
import { packPaper } from '../../src/report/meeting/paper.ts';
import { paperText } from '../../src/report/layout/text.ts';
import { townPaper } from '../../src/report/town/paper.ts';
import { unitPaper } from '../../src/report/unit/paper.ts';
import type { DataFiles } from '../../src/source/data.ts';
import { editedExample, EXAMPLE } from '../example/plan.ts';
import { PLAN, town } from '../query/plan.ts';

/** Papers on the invented district. E70 is line 70 of its document. */

type Lang = 'zh' | 'en';
const DAY = '2022-06-30';

const ofDistrict = (lang: Lang, plan: Plan = EXAMPLE): string =>
  paperText(districtPaper(districtReport(plan, DAY), plan, lang), lang, undefined);
const ofTown = (id: string, lang: Lang, plan: Plan = EXAMPLE): string =>
  paperText(townPaper(townReport(plan, town(plan, id), DAY), plan, lang), lang, undefined);
const ofUnit = (name: string, lang: Lang): string => {
  const report = unitReport(EXAMPLE, EXAMPLE.unit(name)!, DAY);
  return paperText(unitPaper(report, EXAMPLE, lang), lang, undefined);
};
const ofMeeting = (lang: Lang): string =>
  paperText(
    packPaper(meetingPack(EXAMPLE, { kind: 'district' }, DAY), EXAMPLE, lang),
    lang,
    undefined,
  );
const title = (paper: string): string => paper.split('\n')[0]!.trim();

describe('titles', () => {
  test('name the work as the data set does, and the district in the language of the paper', () => {
    expect(title(ofDistrict('zh'))).toBe('云溪区驻镇帮扶工作情况（工作底稿）');
    expect(title(ofDistrict('en'))).toBe('Stationed assistance in Yunxi District (working draft)');
    expect(title(ofTown('qingshi', 'zh'))).toBe('青石镇驻镇帮扶工作情况（工作底稿）');
    expect(title(ofUnit('市林果局', 'zh'))).toBe('市林果局驻镇帮扶工作情况（工作底稿）');
    expect(title(ofMeeting('zh'))).toBe('云溪区驻镇帮扶工作会议材料（工作底稿）');
    expect(title(ofMeeting('en'))).toBe(
      'Meeting on stationed assistance: Yunxi District (working draft)',
    );
    expect(title(ofDistrict('zh', PLAN))).toBe('新会区驻镇帮镇扶村工作情况（工作底稿）');
  });

  test('are general where it gives no name', () => {
    const plan = editedExample(({ dataset }) => delete dataset.work);
    expect(title(ofDistrict('zh', plan))).toBe('云溪区帮扶工作情况（工作底稿）');
  });
});

describe('what the plan has no rule on is not said', () => {
  test('the towns in scope: E53 to E55 list them, no clause counts them', () => {
    expect(ofDistrict('zh')).toContain('3个镇（街）纳入帮扶，其中镇2个、街道1个（依据：附件1）。');
    expect(ofDistrict('zh', PLAN)).toContain('街道1个（依据：二（二）；附件1）。'); // L37
  });

  test('lead units of groups, in any paper and table', () => {
    for (const paper of [ofDistrict, ofMeeting, (lang: Lang) => ofTown('qingshi', lang)])
      expect(paper('zh') + paper('en')).not.toMatch(/组团牵头|[Ll]ead (?:unit )?of (?:the )?group/);
    expect(ofUnit('市林果局', 'zh')).not.toContain('组团牵头');
  });

  test('a class given by the province', () => {
    expect(ofTown('qingshi', 'zh')).toContain('（二）市定帮扶类型为示例帮扶镇（依据：附件1）。');
    expect(ofTown('qingshi', 'en')).not.toMatch(/provincial/i);
  });

  test('batches of a rotation', () => {
    expect(ofTown('qingshi', 'zh')).toContain('《方案》规定“每3年轮换一次”（依据：二（一））。'); // E25
    expect(ofMeeting('zh')).toContain('的到任日期，据以确定轮换时间（依据：二（一））。');
    expect(ofMeeting('zh') + ofMeeting('en')).not.toMatch(/批|batch/);
  });
});

describe('tasks and towns', () => {
  test('a whole cell without the towns is not called damaged (E71)', () => {
    expect(ofTown('qingshi', 'zh')).toContain(
      '附件3共8项，责任单位栏列明各镇（街）的7项；没有列的1项，即第2项（依据：附件3）。',
    );
    expect(ofTown('qingshi', 'en')).toContain('7 name every town (各镇（街）); 1 does not: task 2');
    expect(ofMeeting('zh')).not.toContain('是否要求各镇（街）落实');
  });
});

describe('judgements stand where the numbers bear them out', () => {
  const leading = (data: DataFiles, unit: string, numbers: readonly number[]): void => {
    for (const { tasks } of Object.values(data.tasks))
      for (const task of tasks)
        if (numbers.includes(task.number)) task.lead = { status: 'stated', unit };
  };

  test('leads of 2, 1, 1, 1, 1 and 1 are not concentrated', () => {
    // First units of E70 and E77, E71, E72, E73, E75 and E76; that of E74 is lost.
    expect(ofDistrict('zh')).toContain(
      '牵头任务。牵头单位明确的7项由6个单位牵头，最多的是区乡村振兴局2项、占28.6%（依据：附件3；附件3注）。',
    );
    expect(ofDistrict('zh')).not.toContain('相对集中');
  });

  test('15 of 42 by one of 20 units are', () => {
    expect(ofDistrict('zh', PLAN)).toContain(
      '牵头任务相对集中。牵头单位明确的42项由20个单位牵头，其中居前的4个牵头25项、占59.5%',
    );
  });

  test('equal leads are told as equal', () => {
    const plan = editedExample((data) => leading(data, '区林果局', [1, 2]));
    expect(ofDistrict('zh', plan)).not.toContain('相对集中');
    const even = editedExample((data) => {
      leading(data, '区水文局', [1, 2]);
      leading(data, '区林果局', [7]);
      leading(data, '区委组织部', [8, 5]);
    });
    // 区水文局 1, 2 and 3; 区林果局 4 and 7; 区委组织部 5, 6 and 8.
    expect(ofDistrict('zh', even)).toContain(
      '由3个单位牵头，最多的是区水文局3项、占37.5%，区委组织部3项、占37.5%',
    );
  });

  test('many home units are twice as many as teams', () => {
    // Of E62: 市林果局, 青石镇人民政府, the bank; E63: 市水文局, 市财务局, 区水文局; E64: 区民生局, 服务中心.
    expect(ofDistrict('zh')).toContain('人员来源较广。附件2所列3支工作队人员的所在单位共8个');
    const few = editedExample(({ teams }) => {
      for (const { postings } of Object.values(teams))
        for (const posting of postings) delete posting.unit;
    });
    expect(ofDistrict('zh', few)).toContain('人员来源。附件2所列3支工作队人员的所在单位共1个');
    expect(ofDistrict('en', few)).toContain('gives 1 home unit; in more than one town');
  });
});

describe('wording', () => {
  test('no doubts of wording are not counted', () => {
    expect(ofDistrict('zh')).toContain('以上3处影响回答。残缺');
    expect(ofDistrict('en')).toContain('An answer depends on these 3. What is damaged');
  });

  test('one is one in English', () => {
    const papers = [ofDistrict('en'), ofTown('qingshi', 'en'), ofMeeting('en')].join('\n');
    expect(papers).not.toMatch(/\b1 (?:tasks|people|rules|towns|postings|of the [a-z ]+ stand)\b/);
    expect(papers).toContain('1 of the finance assistants stands for more than one town');
    expect(papers).toContain('party membership is not recorded, so 1 rule cannot be checked');
    expect(ofUnit('市林果局', 'en')).toContain('The cell of task 5 is damaged; whether it names');
    expect(papers).toContain('who leads task 5, whose cell of units is damaged or empty');
  });

  test('a quantity stands apart from its title in English only', () => {
    expect(ofUnit('区乡村振兴局', 'en')).toContain('Income threshold of monitoring “1.5倍以下”');
    expect(ofUnit('区乡村振兴局', 'zh')).toContain('监测线“1.5倍以下”');
  });
});
