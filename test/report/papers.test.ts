import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { briefing, usualSince } from '../../src/query/papers/briefing.ts';
import { districtReport } from '../../src/query/papers/district-report.ts';
import { meetingPack, type PackSubject } from '../../src/query/papers/meeting-pack.ts';
import { townReport } from '../../src/query/papers/town-report.ts';
import { unitReport } from '../../src/query/papers/unit-report.ts';
import { briefingPaper } from '../../src/report/briefing/paper.ts';
import { districtPaper } from '../../src/report/district/paper.ts';
import { packPaper } from '../../src/report/meeting/paper.ts';
import { paperText } from '../../src/report/layout/text.ts';
import { townPaper } from '../../src/report/town/paper.ts';
import { unitPaper } from '../../src/report/unit/paper.ts';
import { exampleOn } from '../example/plan.ts';
import { PLAN, town } from '../query/plan.ts';

/** Every paper of every town and unit reads as an official paper: form, clauses, no seams. */

const TOWNS = PLAN.towns.map(({ id }) => id);
const UNITS = PLAN.data.units.units.map(({ name }) => name);
const DAYS = ['2021-12-31', '2022-06-30', '2026-11-23'];

const ofTown = (id: string, day: string): string =>
  paperText(townPaper(townReport(PLAN, town(PLAN, id), day), PLAN, 'zh'), 'zh', undefined);
const ofUnit = (name: string, day = '2022-06-30'): string =>
  paperText(unitPaper(unitReport(PLAN, PLAN.unit(name)!, day), PLAN, 'zh'), 'zh', undefined);
const ofDistrict = (day: string): string =>
  paperText(districtPaper(districtReport(PLAN, day), PLAN, 'zh'), 'zh', undefined);
const packOf = (subject: PackSubject, day: string): string =>
  paperText(packPaper(meetingPack(PLAN, subject, day), PLAN, 'zh'), 'zh', undefined);

const briefingOf = (plan: Plan, day: string): string => {
  const answer = briefing(plan, usualSince(plan, day), day);
  return paperText(briefingPaper(answer, plan, 'zh'), 'zh', undefined);
};

/** Faults of form, each with the line that has it. */
function faultsOf(paper: string): string[] {
  const [body, ...tables] = paper.split(/\n\n附表/);
  const lines = body!.split('\n').slice(3);
  const found: string[] = [];
  const flag = (what: string, line: string): void => void found.push(`${what}: ${line}`);
  lines.forEach((line, at) => {
    if (line === '') return;
    const heading = /^　　[一二三四五六七八九十]+、[^。：]+$/.test(line);
    const next = lines[at + 1] ?? '';
    // Markup, colours, English, values that are not there.
    if (/[#*|\u001b]|undefined|null|NaN|Infinity/.test(line)) flag('markup or missing value', line);
    if (/[a-z]{2,}/.test(line)) flag('English', line);
    // Seams of a template.
    if (/。。|，，|；；|、、|[，；、：]。|。[；，]|（）|“”|‘’|\s{2,}\S|：：/.test(line.trim()))
      flag('seam', line);
    if (/（依据：[^（）]*(?:（[^（）]*）[^（）]*)*$/.test(line)) flag('open bracket', line);
    if (!line.startsWith('　　')) flag('no indent', line);
    if (heading && !/^　　\S/.test(next)) flag('empty section', line);
    if (heading && /^　　[一二三四五六七八九十]+、/.test(next)) flag('empty section', line);
    if (!heading && !/[。：]$/.test(line)) flag('no end', line);
    if (line.endsWith('：') && !/^　　(?:\d+\.|（\d+）)/.test(next))
      flag('list without items', line);
  });
  for (const rest of tables) {
    const rows = rest.trimEnd().split('\n').slice(2);
    if (rows.length < 3) flag('empty table', rest);
    if (/undefined|null|NaN/.test(rest)) flag('missing value', rest);
  }
  return found;
}

/**
 * Paragraphs that state something without a clause: every one must cite its clause, say that it assumes,
 * or open a list of items that do.
 */
function groundless(paper: string): string[] {
  return paper
    .split(/\n\n附表/)[0]!
    .split('\n')
    .slice(3)
    .filter((line) => /^　　(?:（[一二三四五六七八九十]+）|\d+\.)/.test(line))
    .filter((line) => !/依据：|假定|：$/.test(line))
    .filter((line) => !OWN.some((words) => line.includes(words)));
}

/** What a paper says of itself or of the data, which no clause can bear out. */
const OWN = [
  '时限：文件没有规定',
  '处影响回答，另有',
  '其他责任单位：',
  '时限：没有完成时限',
  '时限：2022年6月30日',
  // The note on a lead names the item and the annex itself.
  '责任单位栏',
];

const PAPERS: readonly (readonly [name: string, paper: (day: string) => string])[] = [
  ...TOWNS.map((id) => [`town ${id}`, (day: string) => ofTown(id, day)] as const),
  ...UNITS.map((name) => [`unit ${name}`, (day: string) => ofUnit(name, day)] as const),
  ['district', ofDistrict],
];
const SUBJECTS: readonly (readonly [name: string, subject: PackSubject])[] = [
  ['district', { kind: 'district' }],
  ...TOWNS.map((id) => [id, { kind: 'town', town: town(PLAN, id) }] as const),
  ...UNITS.map((name) => [name, { kind: 'unit', unit: PLAN.unit(name)! }] as const),
];

test.each([
  ['　　一、甲\n　　乙 and 丙。', 'English: 　　乙 and 丙。'],
  ['　　一、甲\n　　乙，，丙。', 'seam: 　　乙，，丙。'],
  ['　　一、甲\n　　乙（）。', 'seam: 　　乙（）。'],
  ['　　一、甲\n　　共undefined人。', 'markup or missing value: 　　共undefined人。'],
  ['　　一、甲\n　　二、乙\n　　丙。', 'empty section: 　　一、甲'],
  ['　　一、甲\n　　丙', 'no end: 　　丙'],
  ['　　一、甲\n丙。', 'no indent: 丙。'],
  ['　　一、甲\n　　（一）乙：\n　　（二）丙。', 'list without items: 　　（一）乙：'],
])('the faults looked for are found: %s', (body, fault) => {
  expect(faultsOf(`题\n日\n\n${body}\n`)).toContain(fault);
});

test('a statement without a clause is found', () => {
  expect(groundless('题\n日\n\n　　（一）共7人。\n　　（二）共5人（依据：附件2）。\n')).toEqual([
    '　　（一）共7人。',
  ]);
});

describe('papers of all towns, units and the district', () => {
  test.each(PAPERS)('%s', (_name, paper) => {
    for (const day of DAYS) {
      const text = paper(day);
      expect(faultsOf(text)).toEqual([]);
      expect(groundless(text)).toEqual([]);
      expect(text).toMatch(/^ *\S+（工作底稿）\n *截至\d{4}年\d{1,2}月\d{1,2}日\n\n/);
    }
  });

  test.each(SUBJECTS)('meeting-pack %s', (_name, subject) => {
    const text = packOf(subject, '2026-11-23');
    expect(faultsOf(text)).toEqual([]);
    expect(groundless(text)).toEqual([]);
  });
});

describe('briefings', () => {
  test.each([
    ...DAYS.map((day) => ['shipped', day] as const),
    ...['2021-07-01', '2022-12-31', '2023-07-02', '2024-07-05', '2025-01-01'].map(
      (day) => ['example', day] as const,
    ),
  ])('%s %s', (which, day) => {
    const text = briefingOf(which === 'shipped' ? PLAN : exampleOn(day), day);
    expect(faultsOf(text)).toEqual([]);
    expect(groundless(text)).toEqual([]);
    expect(text).toMatch(/（工作底稿）\n *\d{4}年\d{1,2}月\d{1,2}日至/);
  });

  test('of a time in which nobody reported anything say that nothing is reported', () => {
    const text = briefingOf(PLAN, '2026-11-23');
    expect(text).toContain('未报送51项');
    expect(text).not.toMatch(/已完成\d|滞后\d|达序时进度\d/);
    expect(text).toContain('11个镇（街）本期均没有进展记录');
  });
});

describe('what a paper must hold', () => {
  test('the page on a town has its six sections', () => {
    for (const id of TOWNS) {
      const paper = ofTown(id, '2022-06-30');
      const headings = paper.match(/^　　[一二三四五六]、.+$/gm)!.map((line) => line.trim());
      expect(headings).toEqual([
        '一、基本情况',
        '二、工作队组成',
        '三、轮换情况',
        '四、规则核对',
        '五、涉及本镇（街）的工作',
        '六、需核实事项',
      ]);
    }
  });

  test('the report on the district has its four sections and two tables', () => {
    const paper = ofDistrict('2022-06-30');
    expect(paper.match(/^　　[一二三四五]、.+$/gm)!.map((line) => line.trim())).toEqual([
      '一、总体情况',
      '二、主要特点',
      '三、需关注事项',
      '四、需核实事项',
    ]);
    expect(paper.match(/^附表\d　\S+$/gm)).toEqual([
      '附表1　各镇（街）基本数据和工作队',
      '附表2　重点工作任务牵头单位',
    ]);
  });

  test('a unit without leads, people or duties has no empty section', () => {
    // 区统计局 stands in no task of annex 3; it sent one person (line 108).
    const paper = ofUnit('新会区统计局');
    expect(paper).not.toContain('牵头任务');
    expect(paper).not.toContain('附表');
    expect(paper).toContain('大鳌镇邹青青');
  });

  test('a unit that leads has each task in full, with who else answers and when it is due', () => {
    // Line 145: 区应急管理局 stands first in task 13, deadline 2022年6月底.
    const paper = ofUnit('区应急管理局');
    expect(paper).toContain('　　第13项：“推进行政村（社区）防灾减灾救灾能力‘十个有’建设');
    expect(paper).toContain('时限：2022年6月30日（原文“2022年6月底”）');
  });

  test('nobody leads in a paper where the document does not allow to say', () => {
    // Lines 160 and 179: 科工商务局 and 区交通运输局 are only what is left of cut cells.
    for (const [unit, task] of [
      ['区科工商务局', 24],
      ['区交通运输局', 37],
    ] as const) {
      const paper = ofUnit(unit);
      const led = /一、牵头任务\n([^]*?)\n　　[二三]、/.exec(paper)?.[1] ?? '';
      expect(led).not.toContain(`第${task}项：`);
    }
  });
});
